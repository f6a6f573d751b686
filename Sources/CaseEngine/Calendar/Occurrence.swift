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
}
