/// The court's time zone, as the transitions that the tz database gives: handed in, so that the engine reads no file.
public struct CourtZone: Hashable, Sendable, Codable {
  /// A change of the offset from UTC.
  public struct Transition: Hashable, Sendable, Codable {
    /// When the new offset begins.
    public let at: Moment
    /// The new offset from UTC, in seconds, east positive.
    public let offset: Int32

    /// A change to `offset` seconds east of UTC at this moment.
    public init(at: Moment, offset: Int32) {
      self.at = at
      self.offset = offset
    }
  }

  /// The name in the tz database, e.g. `Asia/Almaty`.
  public let name: String
  /// The offset before the first transition, in seconds.
  public let first: Int32
  /// The changes, in order.
  public let transitions: [Transition]

  /// A zone that begins with the offset `first` and then changes as `transitions` say, in order of time.
  public init(name: String, first: Int32, transitions: [Transition]) {
    self.name = name
    self.first = first
    self.transitions = transitions.sorted { $0.at < $1.at }
  }

  /// UTC itself.
  public static let utc = CourtZone(name: "UTC", first: 0, transitions: [])

  /// The offset from UTC in force at a moment, in seconds.
  public func offset(at moment: Moment) -> Int32 { offset(afterTransitions: transitionsUpTo(moment)) }

  /// How many transitions were up to a moment.
  private func transitionsUpTo(_ moment: Moment) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at <= moment { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func offset(afterTransitions count: Int) -> Int32 { count == 0 ? first : transitions[count - 1].offset }

  /// The civil date and the time on the court's wall clock.
  public func local(_ moment: Moment) -> (day: Day, time: ClockTime) {
    let seconds = moment.seconds + Int64(offset(at: moment))
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let minutes = Int((seconds - days * 86_400) / 60)
    return (Day(number: Int32(days)), ClockTime(minutes: minutes) ?? .midnight)
  }

  /// The civil date at a moment.
  public func day(of moment: Moment) -> Day { local(moment).day }

  /// The moment at which the court's wall clock shows this time on this day: the earlier one where the clock shows it twice,
  /// the first moment after the gap where it never does.
  public func moment(_ day: Day, _ time: ClockTime) -> Moment {
    let wall = Int64(day.number) * 86_400 + Int64(time.minutes) * 60
    // Almost always no change is near, and one offset is all there is to know.
    let count = transitionsUpTo(Moment(seconds: wall - 172_800))
    if count == transitions.count || transitions[count].at.seconds >= wall + 172_800 {
      return Moment(seconds: wall - Int64(offset(afterTransitions: count)))
    }
    let near = transitions.filter { abs($0.at.seconds - wall) < 172_800 }
    let offsets = Set(near.map(\.offset) + [offset(at: Moment(seconds: wall - 86_400)), offset(at: Moment(seconds: wall + 86_400))])
    let moments = offsets.map { Moment(seconds: wall - Int64($0)) }.sorted()
    if let shown = moments.first(where: { Int64(offset(at: $0)) + $0.seconds == wall }) { return shown }
    // The clocks were put forward over this time: the gap ends with the transition itself.
    return near.first { $0.at.seconds + Int64($0.offset) > wall }?.at ?? Moment(seconds: wall - Int64(first))
  }
}

extension ClockTime {
  /// 00:00.
  public static let midnight = ClockTime(unchecked: 0)

  private init(unchecked minutes: Int) { self.minutes = minutes }
}
