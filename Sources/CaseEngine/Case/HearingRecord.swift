/// A hearing of a case, as it stands.
public struct HearingRecord: Hashable, Sendable {
  /// Its small number in the case.
  public let id: HearingID
  /// When, where and how.
  public var plan: HearingPlan
  /// The setting in force: for a trial hearing, the moment that requests are measured against. A hearing that continues another one keeps its.
  public internal(set) var set: Recorded<HearingKind>
  /// When this date was fixed, and by whom.
  public let fixed: Recorded<HearingKind>
  /// What was overridden when it was set or moved.
  public var overrides: [Override]
  /// Every time that it was moved, in the order of recording.
  public internal(set) var moved: [Recorded<Move>] = []
  /// Why it was cancelled; nil while it stands.
  public var cancelled: Cancellation?
  /// What became of it, from the call to the end.
  public internal(set) var course = HearingCourse()
  /// The hearing that it goes on with, after a break or an adjournment.
  public internal(set) var continues: HearingID?
  /// The hearing that goes on with it.
  public internal(set) var continuedBy: HearingID?
  /// Whether the case was reopened after it was heard: a setting of it is in force no longer, and what was decided in it no decision.
  public internal(set) var lapsed = false

  /// A hearing that was set now.
  init(id: HearingID, plan: HearingPlan, set: Recorded<HearingKind>, overrides: [Override]) {
    self.id = id
    self.plan = plan
    self.set = set
    fixed = set
    self.overrides = overrides
  }

  /// How often it was moved.
  public var moves: Int { moved.count }

  /// Whether it is still to be held, or is being held.
  public var stands: Bool { cancelled == nil && course.ended == nil }

  /// Whether it ended for good: nothing is left to hear.
  public var isOver: Bool { course.ended.map { !$0.fact.outcome.goesOn } ?? false }

  /// Whether it ended so that another one has to follow, and none was set.
  public var awaitsNext: Bool { continuedBy == nil && (course.ended?.fact.outcome.goesOn ?? false) }

  /// The moving of a hearing.
  public struct Move: Hashable, Sendable {
    /// When, where and how it was to be held before.
    public let from: HearingPlan
    /// Why.
    public let reason: String
  }

  /// The cancelling of a hearing.
  public struct Cancellation: Hashable, Sendable {
    /// Why.
    public let reason: String
    /// Why another judge than the case's own cancelled it.
    public let acting: String?
    /// The version of the entry that holds it.
    public let version: Int
  }
}

/// A sign-off, and the entry that holds it.
public struct SignedRecord: Hashable, Sendable {
  /// What was signed, when, and by whom.
  public let signed: Recorded<SignOff>
  /// Why it no longer counts; nil while it does.
  public var voided: Voiding?

  /// What made a sign-off void.
  public enum Voiding: Hashable, Sendable {
    case withdrawn(reason: String)
    case reassigned
    case hearingCancelled
  }
}
