/// What became of a hearing, from the call to the end.
public struct HearingCourse: Hashable, Sendable {
  /// When the parties were called; nil while they were not.
  public internal(set) var called: Recorded<HearingID>?
  /// When it began, and why late; nil while it has not begun.
  public internal(set) var begun: Recorded<Delay?>?
  /// Every break, in the order of recording.
  public internal(set) var breaks: [Break] = []
  /// How it ended; nil while it has not.
  public internal(set) var ended: Recorded<HearingEnding>?

  /// A hearing that was not called.
  public init() {}

  /// A break within a hearing.
  public struct Break: Hashable, Sendable {
    /// When it began, and what was said of it.
    public let begun: Recorded<Terms>
    /// When the hearing was resumed; nil where it was not, or ended in the break.
    public internal(set) var ended: Recorded<HearingID>?

    /// What is said when a break is called.
    public struct Terms: Hashable, Sendable {
      /// Until when; nil where nobody knows.
      public let until: Moment?
      /// Why.
      public let reason: String?
    }
  }

  /// The version of the entry with which the hearing was called, or, where nobody noted the call, began or ended; nil before. From there on a
  /// sign-off is frozen. Source: rules, section 7.
  public var opened: Int? { called?.version ?? begun?.version ?? ended?.version }

  /// The break that lasts; nil where none does.
  public var standingBreak: Break? { ended == nil ? breaks.last.flatMap { $0.ended == nil ? $0 : nil } : nil }

  /// When the last thing happened that is noted of it.
  public var latest: Occurrence? {
    ended?.occurred ?? breaks.last.map { $0.ended?.occurred ?? $0.begun.occurred } ?? begun?.occurred ?? called?.occurred
  }

  /// Where it stands.
  public var stage: Stage {
    if ended != nil { return .ended }
    if standingBreak != nil { return .onBreak }
    if begun != nil { return .begun }
    return called != nil ? .called : .waiting
  }

  /// Where a hearing stands.
  public enum Stage: String, CaseIterable, Sendable, Codable { case waiting, called, begun, onBreak = "on-break", ended }
}

extension HearingCourse {
  /// How long it lasted, breaks included, in minutes; nil where the minutes of its beginning or its end are not known.
  public var minutes: Int? {
    guard case .at(let begun)? = begun?.occurred, case .at(let ended)? = ended?.occurred else { return nil }
    return begun.minutes(until: ended)
  }
}

extension Moment {
  /// How many whole minutes lie between this and a later moment; negative where it is earlier.
  public func minutes(until later: Moment) -> Int { Int((later.microseconds - microseconds) / 60_000_000) }
}
