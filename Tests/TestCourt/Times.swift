import CaseEngine

/// A day as a test writes it: `2026-10-05`. A text that is no day stops the run.
public func day(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { fatalError("\(iso) is no day") }  // a literal of a test: it reads, or the test is wrong
  return day
}

/// A moment in Almaty as a test writes it: `2026-10-05T09:30`. A text that is no moment stops the run.
public func moment(_ text: String) -> Moment {
  guard let time = ClockTime(text.dropFirst(11)) else { fatalError("\(text) is no time") }  // a literal of a test, as above
  return TestCourt.zone.moment(day(String(text.prefix(10))), time)
}

/// Something that happened at a moment in Almaty.
public func at(_ text: String) -> Occurrence { .at(moment(text)) }

/// Something that happened on a day, nobody says at what time.
public func on(_ iso: String) -> Occurrence { .on(day(iso)) }

/// A case number as a test writes it. A text that is no number stops the run.
public func number(_ text: String) -> CaseNumber {
  guard let number = try? CaseNumber(text) else { fatalError("\(text) is no number") }  // a literal of a test, as above
  return number
}

extension Token {
  /// A token that a test can name.
  public static func test(_ number: UInt64) -> Token { Token(high: 0x7465_7374, low: number) }
}
