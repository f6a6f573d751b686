/// When something happened, as the person states it: to the minute, or by the day alone.
public enum Occurrence: Hashable, Sendable, Codable {
  /// At a known moment.
  case at(Moment)
  /// On a day, the hour unknown: import files often know no more.
  case on(Day)

  /// The civil date in the court's zone.
  public func day(in zone: CourtZone) -> Day {
    switch self {
    case .at(let moment): zone.day(of: moment)
    case .on(let day): day
    }
  }

  /// The moment, taking the beginning of the day where only the day is known. For ordering and for storage, not for proof.
  public func start(in zone: CourtZone) -> Moment {
    switch self {
    case .at(let moment): moment
    case .on(let day): zone.moment(day, .midnight)
    }
  }

  /// Whether this is proven to lie before `other`. A day alone is never before anything of the same day. Source: rules, section 2.
  public func isBefore(_ other: Occurrence, in zone: CourtZone) -> Bool {
    if case .at(let mine) = self, case .at(let theirs) = other { return mine < theirs }
    return day(in: zone) < other.day(in: zone)
  }

  /// Whether this lies in an earlier minute than `other`, or on an earlier day. Moments are stated to the minute: what happened within one minute
  /// can be stated in any order.
  public func isInMinuteBefore(_ other: Occurrence, in zone: CourtZone) -> Bool {
    if case .at(let mine) = self, case .at(let theirs) = other { return mine.minute < theirs.minute }
    return isBefore(other, in: zone)
  }
}

extension Moment {
  /// The minute in which it lies, counted from the epoch.
  var minute: Int64 { seconds / 60 - (seconds % 60 < 0 ? 1 : 0) }

  /// Whether both lie in one minute of the clock.
  public func isInMinute(of other: Moment) -> Bool { minute == other.minute }
}
