/// The court's calendar: its time zone, its hours, its weekend, and every day that is not what its weekday says. Source: rules, section 8.
///
/// A value: what was computed with it can be computed again. A year that it does not know has weekends and no holidays;
/// `knows(_:)` tells.
public struct WorkingCalendar: Hashable, Sendable {
  /// The court's time zone.
  public var zone: CourtZone
  /// The hours of a working day.
  public var hours: WorkingHours
  /// The weekdays that are off.
  public var weekend: Weekend
  /// Holidays, moved days off, and working days of the weekend.
  public var exceptions: [Day: CalendarException]

  /// A calendar in this zone; by default the usual hours, Saturday and Sunday off, and no exceptions.
  public init(
    zone: CourtZone, hours: WorkingHours = .usual, weekend: Weekend = .saturdayAndSunday, exceptions: [Day: CalendarException] = [:]
  ) {
    self.zone = zone
    self.hours = hours
    self.weekend = weekend
    self.exceptions = exceptions
  }

  /// Why the court does not work on this day, or nil where it does. A holiday on a Sunday is told as the holiday.
  public func whyOff(_ day: Day) -> DayOff? {
    if let exception = exceptions[day] {
      switch exception.kind {
      case .holiday: return .holiday(exception.name)
      case .transferredDayOff: return .transferred(exception.name)
      case .workingDay: return nil
      }
    }
    let weekday = day.weekday
    return weekend.contains(weekday) ? .weekend(weekday) : nil
  }

  /// Whether the court works on this day.
  public func isWorkingDay(_ day: Day) -> Bool { whyOff(day) == nil }

  /// The first working day after this one.
  public func nextWorkingDay(after day: Day) -> Day { workingDay(onOrAfter: day + 1) }

  /// The last working day before this one.
  public func previousWorkingDay(before day: Day) -> Day { workingDay(onOrBefore: day - 1) }

  /// This day if it is worked, else the next working day.
  public func workingDay(onOrAfter day: Day) -> Day {
    var found = day
    while !isWorkingDay(found) { found = found + 1 }
    return found
  }

  /// This day if it is worked, else the last working day before it.
  public func workingDay(onOrBefore day: Day) -> Day {
    var found = day
    while !isWorkingDay(found) { found = found - 1 }
    return found
  }

  /// The day on which so many working days after `day` are over, counted from the day after. A count of 0 or less gives `day` itself.
  public func nthWorkingDay(after day: Day, count: Int) -> Day {
    var found = day
    for _ in 0..<max(0, min(count, Period.most)) { found = nextWorkingDay(after: found) }
    return found
  }

  /// How many working days lie after `day`, up to and including `last`; 0 where `last` is not later.
  public func workingDays(after day: Day, through last: Day) -> Int {
    var count = 0
    var next = day + 1
    while next <= last {
      if isWorkingDay(next) { count += 1 }
      next = next + 1
    }
    return count
  }

  /// Whether the calendar holds any exception for the year of this day. Holidays are decided year by year: a deadline in a year
  /// that nobody has entered yet is a guess, and should be shown as one.
  public func knows(_ day: Day) -> Bool {
    let year = day.civil.year
    return exceptions.keys.contains { $0.civil.year == year }
  }
}

extension WorkingCalendar: Codable {
  private enum CodingKeys: CodingKey { case zone, hours, weekend, exceptions }

  private struct DatedException: Codable {
    let day: Day
    let kind: CalendarException.Kind
    let name: Named
  }

  /// Reads what `encode(to:)` writes. Of two exceptions for one day the later one holds.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    var exceptions: [Day: CalendarException] = [:]
    for entry in try container.decode([DatedException].self, forKey: .exceptions) {
      exceptions[entry.day] = CalendarException(kind: entry.kind, name: entry.name)
    }
    self.init(
      zone: try container.decode(CourtZone.self, forKey: .zone), hours: try container.decode(WorkingHours.self, forKey: .hours),
      weekend: try container.decode(Weekend.self, forKey: .weekend), exceptions: exceptions)
  }

  /// Written with the exceptions in order of their days, so that the same calendar is always the same text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(zone, forKey: .zone)
    try container.encode(hours, forKey: .hours)
    try container.encode(weekend, forKey: .weekend)
    let dated = exceptions.sorted { $0.key < $1.key }.map { DatedException(day: $0.key, kind: $0.value.kind, name: $0.value.name) }
    try container.encode(dated, forKey: .exceptions)
  }
}
