/// What happens with a hearing from its call to its end, each to the true minute. Source: rules, section 4; recommendation 6.
///
/// The names and labels are the stored form, so they are never renamed.
public enum CourseFact: Hashable, Sendable, Codable, Grouped {
  case hearingCalled(hearing: HearingID)
  /// `late` says why it began later than it was set for, where that is known.
  case hearingBegun(hearing: HearingID, late: Delay?)
  /// A break within the hearing: until a moment, or until it is resumed.
  case hearingBrokenOff(hearing: HearingID, until: Moment?, reason: String?)
  case hearingResumed(hearing: HearingID)
  case hearingEnded(hearing: HearingID, ending: HearingEnding)

  /// The hearing that it is about.
  public var hearing: HearingID {
    switch self {
    case .hearingCalled(let id), .hearingBegun(let id, _), .hearingBrokenOff(let id, _, _), .hearingResumed(let id),
      .hearingEnded(let id, _):
      id
    }
  }
}

/// How a hearing ended.
public struct HearingEnding: Hashable, Sendable, Codable {
  /// With what.
  public var outcome: HearingOutcome
  /// Why it was put off or broken off, and whose doing that was.
  public var why: Delay?
  /// The hearing that goes on with it, where its date was fixed in the same act.
  public var next: HearingID?

  /// A hearing that ended with an outcome.
  public init(_ outcome: HearingOutcome, why: Delay? = nil, next: HearingID? = nil) {
    self.outcome = outcome
    self.why = why
    self.next = next
  }
}

/// With what a hearing ended, by the codes of the command line. Source: rules, section 4.
public enum HearingOutcome: String, CaseIterable, Sendable, Codable {
  case decided
  /// A break: the hearing goes on another time. Source: CPC art. 198.
  case recess = "break"
  case adjourned, settled, discontinued

  /// Whether another hearing follows. Such an end keeps the setting in force. Source: rules, section 2.
  public var goesOn: Bool { self == .recess || self == .adjourned }
}

/// Why a hearing began late, or was put off: from a list, so that it can be counted, and in a word.
public struct Delay: Hashable, Sendable, Codable {
  /// Of which kind the reason is.
  public var cause: DelayCause?
  /// Whose doing it was.
  public var whose: DelaySide?
  /// The reason in a word.
  public var word: String?

  /// A reason; nil where nothing is said.
  public init?(cause: DelayCause? = nil, whose: DelaySide? = nil, word: String? = nil) {
    if cause == nil, whose == nil, word == nil { return nil }
    self.cause = cause
    self.whose = whose
    self.word = word
  }
}

/// What keeps hearings from beginning or from ending in time, by the codes of the command line. Source: CPC art. 196, 198.
public enum DelayCause: String, CaseIterable, Sendable, Codable {
  case overran, absent, late, notNotified = "not-notified", documents, motion, evidence, settlement, connection, illness, room, other
}

/// Whose doing it was that a hearing began late or was put off, by the codes of the command line.
public enum DelaySide: String, CaseIterable, Sendable, Codable {
  case court, plaintiff, defendant, other
}
