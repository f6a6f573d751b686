/// A civil date, without a time zone: what a deadline is counted in. Source: CPC art. 122–123.
///
/// Kept as the number of days since 1 January 1970, so that counting is addition.
public struct Day: Hashable, Comparable, Sendable, Codable {
  /// Days since 1970-01-01.
  public let number: Int32

  /// The day with this number of days since 1970-01-01.
  public init(number: Int32) { self.number = number }

  /// The day of this year, month (1–12) and day of the month, or nil where the calendar has no such day.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year) else { return nil }
    self.number = Int32(Day.daysFromCivil(year, month, day))
  }

  /// Reads `YYYY-MM-DD`, and nothing else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func digits(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10) else { return nil }
    self.init(year, month, day)
  }

  /// Year, month (1–12) and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week.
  public var weekday: Weekday { Weekday.allCases[(Int(number) % 7 + 7 + 3) % 7] }

  /// `YYYY-MM-DD`.
  public var iso: String {
    let (year, month, day) = civil
    return Day.padded(year, 4) + "-" + Day.padded(month, 2) + "-" + Day.padded(day, 2)
  }

  /// How many days a month has.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// The day so many days later.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  /// The day so many days earlier.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }
  /// How many days lie between two days.
  public static func - (later: Day, earlier: Day) -> Int { Int(later.number) - Int(earlier.number) }
  /// Earlier before later.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The earliest and the latest day that the register takes: 1990-01-01 to 2100-12-31. Source: rules, section 9.
  public static let accepted = Day(number: 7_305)...Day(number: 47_846)

  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Written as `YYYY-MM-DD`, so that a stored fact can be read without the program.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
    }
    self = day
  }

  /// Written as `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

/// The days of the week, Monday first, as in Kazakhstan.
public enum Weekday: Int, CaseIterable, Sendable, Codable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}
