/// A day that is not what its weekday says: a holiday, a moved day off, or a Saturday that is worked. Source: rules, section 8.
public struct CalendarException: Hashable, Sendable, Codable {
  /// What the day is instead.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// A day off by law.
    case holiday
    /// A day off that was moved here from another day.
    case transferredDayOff = "transferred-day-off"
    /// A working day although its weekday is a day off.
    case workingDay = "working-day"
  }

  /// What the day is.
  public let kind: Kind
  /// What people call it.
  public let name: Named

  /// A day of this kind, by this name.
  public init(kind: Kind, name: Named) {
    self.kind = kind
    self.name = name
  }
}

/// Why a day is off.
public enum DayOff: Hashable, Sendable, Codable {
  /// The weekday is one of the court's weekend.
  case weekend(Weekday)
  /// A holiday, by its name.
  case holiday(Named)
  /// A day off moved here from another day, by its name.
  case transferred(Named)
}
