/// The weekdays on which the court does not work. At least one day of the week is left to work on, so that every search for one ends.
public struct Weekend: Hashable, Sendable, Codable {
  /// The weekdays that are off.
  public let days: Set<Weekday>

  /// These weekdays, or nil where they are all seven.
  public init?(_ days: Set<Weekday>) {
    guard days.count < Weekday.allCases.count else { return nil }
    self.days = days
  }

  private init(kept days: Set<Weekday>) { self.days = days }

  /// Saturday and Sunday: the five-day week of Kazakhstan's courts.
  public static let saturdayAndSunday = Weekend(kept: [.saturday, .sunday])

  /// Whether this weekday is off.
  public func contains(_ weekday: Weekday) -> Bool { days.contains(weekday) }

  /// Reads the numbers of the weekdays, Monday being 1.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let weekend = Weekend(Set(try container.decode([Weekday].self))) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "a week without a working day")
    }
    self = weekend
  }

  /// Written as the numbers of the weekdays in their order, so that the same weekend is always the same text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(days.sorted { $0.rawValue < $1.rawValue })
  }
}
