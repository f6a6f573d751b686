import CaseEngine
import Wording

/// Reads dates and moments as the command line takes them. Anything else is an argument that cannot be read.
///
/// `2026-12-10`, `2026-12-10T10:00` by the court's clock or with an offset (`+05:00`, `Z`), `now`, `today`, `yesterday`, `tomorrow`,
/// `+5d`, `+5wd` and `+1m`, counted from today.
struct DateReading {
  let calendar: WorkingCalendar
  let now: Moment

  var today: Day { calendar.zone.day(of: now) }

  /// A day: a relative one as the calendar counts it.
  func day(_ text: String, _ argument: String) throws(CommandProblem) -> Day {
    if let day = plainDay(text) { return day }
    if let period = DateReading.period(text) { return calendar.deadline(after: today, period).ends }
    throw .unreadable(argument: argument, given: text, possible: DateReading.days)
  }

  /// When something happened: on a day, or at a moment.
  func occurrence(_ text: String, _ argument: String) throws(CommandProblem) -> Occurrence {
    if let day = plainDay(text) { return .on(day) }
    if let moment = plainMoment(text) { return .at(moment) }
    if let period = DateReading.period(text) { return .on(calendar.deadline(after: today, period).ends) }
    throw .unreadable(argument: argument, given: text, possible: DateReading.days + DateReading.moments)
  }

  /// A moment; a day alone does not do.
  func moment(_ text: String, _ argument: String) throws(CommandProblem) -> Moment {
    if let moment = plainMoment(text) { return moment }
    throw .unreadable(argument: argument, given: text, possible: DateReading.moments)
  }

  /// A due date: a period is counted from the day after `event`, and explains itself; a date stays where it is.
  func due(_ text: String, after event: Day, _ argument: String) throws(CommandProblem) -> DueDate {
    if let period = DateReading.period(text) { return .computed(calendar.deadline(after: event, period)) }
    if let day = plainDay(text) { return calendar.stated(day) }
    throw .unreadable(argument: argument, given: text, possible: DateReading.days)
  }

  /// `+5d`, `+5wd`, `+1m`; nil for anything else.
  static func period(_ text: String) -> Period? {
    guard text.first == "+" else { return nil }
    let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
    guard (1...5).contains(digits.count), let count = Int(digits), count <= Period.most else { return nil }
    switch text.dropFirst(1 + digits.count) {
    case "d": return .calendarDays(count)
    case "wd": return .workingDays(count)
    case "m": return count <= 1_200 ? .months(count) : nil
    default: return nil
    }
  }

  private static let days = ["YYYY-MM-DD", "today", "yesterday", "+5d", "+5wd"]
  private static let moments = ["YYYY-MM-DDTHH:MM", "YYYY-MM-DDTHH:MM+05:00", "now"]

  private func plainDay(_ text: String) -> Day? {
    switch text {
    case "today": today
    case "yesterday": today - 1
    case "tomorrow": today + 1
    default: Day(iso: text)
    }
  }

  private func plainMoment(_ text: String) -> Moment? {
    if text == "now" { return now }
    guard let separator = text.firstIndex(where: { $0 == "T" || $0 == " " }), let day = plainDay(String(text[..<separator])) else {
      return nil
    }
    var rest = text[text.index(after: separator)...]
    var offset: Int?
    if rest.last == "Z" {
      rest.removeLast()
      offset = 0
    } else if let sign = rest.firstIndex(where: { $0 == "+" || $0 == "-" }) {
      guard let size = ClockTime(rest[rest.index(after: sign)...]) else { return nil }
      offset = rest[sign] == "-" ? -size.minutes : size.minutes
      rest = rest[..<sign]
    }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let time = ClockTime(parts[0] + ":" + parts[1]), parts[0].count == 2 else { return nil }
    var seconds = 0
    if parts.count == 3 {
      guard parts[2].utf8.count == 2, let read = Int(parts[2]), (0...59).contains(read) else { return nil }
      seconds = read
    }
    let start =
      offset.map { Moment(seconds: Int64(day.number) * 86_400 + Int64(time.minutes - $0) * 60) } ?? calendar.zone.moment(day, time)
    return Moment(seconds: start.seconds + Int64(seconds))
  }
}
