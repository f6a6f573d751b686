/// A hearing of a case, as it stands.
public struct HearingRecord: Hashable, Sendable {
  /// Its small number in the case.
  public let id: HearingID
  /// When, where and how.
  public var plan: HearingPlan
  /// The setting: for a trial hearing, the moment that requests are measured against.
  public let set: Recorded<HearingKind>
  /// What was overridden when it was set or moved.
  public var overrides: [Override]
  /// How often it was moved.
  public var moves = 0
  /// Why it was cancelled; nil while it stands.
  public var cancelled: Cancellation?

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
