import CaseEngine

/// The form that an English noun takes after a number.
enum EnglishPlural {
  static func form(_ count: Int, _ one: String, _ other: String) -> String { count == 1 ? one : other }
}

public extension English {
  func name(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  func shortName(_ weekday: Weekday) -> String { String(name(weekday).prefix(3)) }

  func month(_ number: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    return names.indices.contains(number - 1) ? names[number - 1] : ""
  }

  func longDay(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return "\(date) \(self.month(month)) \(year)"
  }

  func spokenDay(_ day: Day) -> String { "on " + name(day.weekday) + " " + self.day(day) }

  func days(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "day", "days") }
  func workingDays(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "working day", "working days") }
  func calendarDays(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "calendar day", "calendar days") }
  func months(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "month", "months") }
  func hours(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "hour", "hours") }
  func minutes(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "minute", "minutes") }
  var timeSigns: (hours: String, minutes: String) { ("h", "min") }
  func documents(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "document", "documents") }
  func originals(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "original", "originals") }
  func cases(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "case", "cases") }
  func parties(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "participant", "participants") }
  func items(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "item", "items") }
  func entries(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "entry", "entries") }
  func hearings(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "hearing", "hearings") }
  func notices(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "notice", "notices") }
  func requests(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "request", "requests") }
  func pages(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "page", "pages") }
  func sheets(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "sheet", "sheets") }
  func lines(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "line", "lines") }
  func mistakes(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "mistake", "mistakes") }
  func characters(_ count: Int) -> String { "\(count) " + EnglishPlural.form(count, "character", "characters") }
  func count(_ done: Int, of all: Int) -> String { "\(done) of \(all)" }
  func more(_ count: Int) -> String { "\(count) more" }

  func period(_ period: Period) -> String {
    switch period {
    case .workingDays: workingDays(period.count)
    case .calendarDays: calendarDays(period.count)
    case .months: months(period.count)
    }
  }

  func dayOff(_ why: DayOff) -> String {
    switch why {
    case .weekend(let weekday): "day off, " + name(weekday)
    case .holiday(let name): "public holiday, " + named(name)
    case .transferred(let name): "moved day off, " + named(name)
    }
  }

  func explanation(_ deadline: Deadline) -> String {
    var told = "+" + period(deadline.period) + " from " + day(deadline.from, near: deadline.ends)
    told += ": " + day(deadline.ends, near: deadline.from)
    let skipped = skippedDays(deadline.skipped, named)
    if let moved = deadline.movedFrom {
      told += "; moved from " + shortDay(moved) + ", not worked: " + skipped
    } else if !skipped.isEmpty {
      told += "; not counted: " + skipped
    }
    return told
  }

  func due(_ due: DueDate) -> String {
    switch due {
    case .stated(let day, nil): fullDayWithWeekday(day)
    case .stated(let day, let why?): fullDayWithWeekday(day) + ", mind: " + dayOff(why)
    case .computed(let deadline): fullDayWithWeekday(deadline.ends) + " (" + explanation(deadline) + ")"
    }
  }

  func due(_ day: Day, today: Day) -> String {
    if day == today { return "due today" }
    let told = "due " + self.day(day, near: today)
    return day < today ? told + ", " + overdue(days: today - day) : told
  }

  func overdue(days count: Int) -> String { days(count) + " overdue" }

  func relative(_ day: Day, to today: Day) -> String {
    switch day - today {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case let ahead where ahead > 0: "in " + days(ahead)
    case let ago: days(-ago) + " ago"
    }
  }
}
