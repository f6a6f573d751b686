/// A length of time in which something is due. Source: CPC art. 122.
///
/// A count below 0 is taken as 0, one above `Period.most` as `Period.most`: an absurd number gives an absurd day, not a crash.
public enum Period: Hashable, Sendable, Codable {
  /// Working days.
  case workingDays(Int)
  /// Calendar days.
  case calendarDays(Int)
  /// Months.
  case months(Int)

  /// The longest period that is counted: a hundred years of days.
  public static let most = 36_525

  /// How many, within 0…`most`.
  public var count: Int {
    switch self {
    case .workingDays(let count), .calendarDays(let count), .months(let count): min(max(count, 0), Period.most)
    }
  }
}

extension Day {
  /// The day so many months later: the same day of the month, or the last one of a month that is shorter. Source: CPC art. 123.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let total = year * 12 + month - 1 + months
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    return Day(newYear, newMonth, min(day, Day.length(ofMonth: newMonth, in: newYear))) ?? self
  }
}
