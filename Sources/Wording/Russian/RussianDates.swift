import CaseEngine

/// The form that a Russian noun takes after a number: 1 день, 2 дня, 5 дней, 11 дней, 21 день.
enum RussianPlural {
  static func form(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    let (tens, ones) = (count.magnitude % 100, count.magnitude % 10)
    if (11...14).contains(tens) { return many }
    return ones == 1 ? one : (2...4).contains(ones) ? few : many
  }
}

public extension Russian {
  func name(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "понедельник"
    case .tuesday: "вторник"
    case .wednesday: "среда"
    case .thursday: "четверг"
    case .friday: "пятница"
    case .saturday: "суббота"
    case .sunday: "воскресенье"
    }
  }

  func shortName(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "пн"
    case .tuesday: "вт"
    case .wednesday: "ср"
    case .thursday: "чт"
    case .friday: "пт"
    case .saturday: "сб"
    case .sunday: "вс"
    }
  }

  func month(_ number: Int) -> String {
    let names = [
      "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ]
    return names.indices.contains(number - 1) ? names[number - 1] : ""
  }

  func longDay(_ day: Day) -> String {
    let names = [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ]
    let (year, month, date) = day.civil
    return "\(date) \(names[month - 1]) \(year) г."
  }

  func spokenDay(_ day: Day) -> String {
    let weekday =
      switch day.weekday {
      case .monday: "в понедельник"
      case .tuesday: "во вторник"
      case .wednesday: "в среду"
      case .thursday: "в четверг"
      case .friday: "в пятницу"
      case .saturday: "в субботу"
      case .sunday: "в воскресенье"
      }
    return weekday + " " + self.day(day)
  }

  func days(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "день", "дня", "дней") }
  func workingDays(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "рабочий день", "рабочих дня", "рабочих дней") }
  func calendarDays(_ count: Int) -> String {
    "\(count) " + RussianPlural.form(count, "календарный день", "календарных дня", "календарных дней")
  }
  func months(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "месяц", "месяца", "месяцев") }
  func hours(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "час", "часа", "часов") }
  func minutes(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "минута", "минуты", "минут") }
  var timeSigns: (hours: String, minutes: String) { ("ч", "мин") }
  func documents(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "документ", "документа", "документов") }
  func originals(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "подлинник", "подлинника", "подлинников") }
  func cases(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "дело", "дела", "дел") }
  func parties(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "участник", "участника", "участников") }
  func items(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "пункт", "пункта", "пунктов") }
  func entries(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "запись", "записи", "записей") }
  func hearings(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "заседание", "заседания", "заседаний") }
  func notices(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "извещение", "извещения", "извещений") }
  func requests(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "запрос", "запроса", "запросов") }
  func pages(_ count: Int) -> String { "\(count) стр." }
  func sheets(_ count: Int) -> String { "\(count) л." }
  func lines(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "строка", "строки", "строк") }
  func mistakes(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "ошибка", "ошибки", "ошибок") }
  func characters(_ count: Int) -> String { "\(count) " + RussianPlural.form(count, "знак", "знака", "знаков") }
  func count(_ done: Int, of all: Int) -> String { "\(done) из \(all)" }
  func more(_ count: Int) -> String { "ещё \(count)" }

  func period(_ period: Period) -> String {
    switch period {
    case .workingDays: workingDays(period.count)
    case .calendarDays: calendarDays(period.count)
    case .months: months(period.count)
    }
  }

  func dayOff(_ why: DayOff) -> String {
    switch why {
    case .weekend(let weekday): "выходной день, " + name(weekday)
    case .holiday(let name): "праздничный день, " + named(name)
    case .transferred(let name): "перенесённый выходной день, " + named(name)
    }
  }

  func explanation(_ deadline: Deadline) -> String {
    var told = "+" + period(deadline.period) + " с " + day(deadline.from, near: deadline.ends)
    told += ": " + day(deadline.ends, near: deadline.from)
    let skipped = skippedDays(deadline.skipped, named)
    if let moved = deadline.movedFrom {
      told += "; перенесено с " + shortDay(moved) + ", нерабочие дни: " + skipped
    } else if !skipped.isEmpty {
      told += "; не считались " + skipped
    }
    return told
  }

  func due(_ due: DueDate) -> String {
    switch due {
    case .stated(let day, nil): fullDayWithWeekday(day)
    case .stated(let day, let why?): fullDayWithWeekday(day) + ", внимание: " + dayOff(why)
    case .computed(let deadline): fullDayWithWeekday(deadline.ends) + " (" + explanation(deadline) + ")"
    }
  }

  func due(_ day: Day, today: Day) -> String {
    if day == today { return "срок сегодня" }
    let told = "срок " + self.day(day, near: today)
    return day < today ? told + ", " + overdue(days: today - day) : told
  }

  func overdue(days count: Int) -> String { "просрочен на " + days(count) }

  func relative(_ day: Day, to today: Day) -> String {
    switch day - today {
    case 0: "сегодня"
    case 1: "завтра"
    case -1: "вчера"
    case let ahead where ahead > 0: "через " + days(ahead)
    case let ago: days(-ago) + " назад"
    }
  }
}
