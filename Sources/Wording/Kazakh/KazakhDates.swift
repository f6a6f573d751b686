import CaseEngine

public extension Kazakh {
  func name(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "дүйсенбі"
    case .tuesday: "сейсенбі"
    case .wednesday: "сәрсенбі"
    case .thursday: "бейсенбі"
    case .friday: "жұма"
    case .saturday: "сенбі"
    case .sunday: "жексенбі"
    }
  }

  func shortName(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "дс"
    case .tuesday: "сс"
    case .wednesday: "ср"
    case .thursday: "бс"
    case .friday: "жм"
    case .saturday: "сб"
    case .sunday: "жс"
    }
  }

  func month(_ number: Int) -> String {
    let names = [
      "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
    ]
    return names.indices.contains(number - 1) ? names[number - 1] : ""
  }

  func longDay(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return "\(year) жылғы \(date) \(self.month(month))"
  }

  func spokenDay(_ day: Day) -> String { self.day(day) + ", " + name(day.weekday) + " күні" }

  func days(_ count: Int) -> String { "\(count) күн" }
  func workingDays(_ count: Int) -> String { "\(count) жұмыс күні" }
  func calendarDays(_ count: Int) -> String { "\(count) күнтізбелік күн" }
  func months(_ count: Int) -> String { "\(count) ай" }
  func hours(_ count: Int) -> String { "\(count) сағат" }
  func minutes(_ count: Int) -> String { "\(count) минут" }
  var timeSigns: (hours: String, minutes: String) { ("сағ", "мин") }
  func documents(_ count: Int) -> String { "\(count) құжат" }
  func originals(_ count: Int) -> String { "\(count) түпнұсқа" }
  func cases(_ count: Int) -> String { "\(count) іс" }
  func parties(_ count: Int) -> String { "\(count) қатысушы" }
  func items(_ count: Int) -> String { "\(count) тармақ" }
  func entries(_ count: Int) -> String { "\(count) жазба" }
  func hearings(_ count: Int) -> String { "\(count) отырыс" }
  func notices(_ count: Int) -> String { "\(count) хабарлама" }
  func requests(_ count: Int) -> String { "\(count) сұрату" }
  func pages(_ count: Int) -> String { "\(count) бет" }
  func sheets(_ count: Int) -> String { "\(count) парақ" }
  func lines(_ count: Int) -> String { "\(count) жол" }
  func mistakes(_ count: Int) -> String { "\(count) қате" }
  func characters(_ count: Int) -> String { "\(count) таңба" }
  func count(_ done: Int, of all: Int) -> String { "\(all) ішінен \(done)" }
  func more(_ count: Int) -> String { "тағы \(count)" }

  func period(_ period: Period) -> String {
    switch period {
    case .workingDays: workingDays(period.count)
    case .calendarDays: calendarDays(period.count)
    case .months: months(period.count)
    }
  }

  func dayOff(_ why: DayOff) -> String {
    switch why {
    case .weekend(let weekday): "демалыс күні, " + name(weekday)
    case .holiday(let name): "мереке күні, " + named(name)
    case .transferred(let name): "ауыстырылған демалыс күні, " + named(name)
    }
  }

  func explanation(_ deadline: Deadline) -> String {
    var told = day(deadline.from, near: deadline.ends) + " күнінен бастап +" + period(deadline.period)
    told += ": " + day(deadline.ends, near: deadline.from)
    let skipped = skippedDays(deadline.skipped, named)
    if let moved = deadline.movedFrom {
      told += "; " + shortDay(moved) + " күнінен ауыстырылды, жұмыс істемейтін күндер: " + skipped
    } else if !skipped.isEmpty {
      told += "; есепке алынбады: " + skipped
    }
    return told
  }

  func due(_ due: DueDate) -> String {
    switch due {
    case .stated(let day, nil): fullDayWithWeekday(day)
    case .stated(let day, let why?): fullDayWithWeekday(day) + ", назар аударыңыз: " + dayOff(why)
    case .computed(let deadline): fullDayWithWeekday(deadline.ends) + " (" + explanation(deadline) + ")"
    }
  }

  func due(_ day: Day, today: Day) -> String {
    if day == today { return "мерзімі бүгін" }
    let told = "мерзімі " + self.day(day, near: today)
    return day < today ? told + ", " + days(today - day) + " өтіп кетті" : told
  }

  func overdue(days count: Int) -> String { "мерзімі " + days(count) + " өтіп кетті" }

  func relative(_ day: Day, to today: Day) -> String {
    switch day - today {
    case 0: "бүгін"
    case 1: "ертең"
    case -1: "кеше"
    case let ahead where ahead > 0: "\(ahead) күннен кейін"
    case let ago: days(-ago) + " бұрын"
    }
  }
}
