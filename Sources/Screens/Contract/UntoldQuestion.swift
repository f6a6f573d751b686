import CaseEngine

/// Which hearings participants are to be told of, and how.
public struct UntoldQuestion: Hashable, Sendable {
  /// The hearings, by their cases, in the order in which they are told.
  public var places: [Place]
  /// By which way; nil for the usual way of each.
  public var channel: Channel?
  /// The clock.
  public var now: Moment

  /// A hearing of a case.
  public struct Place: Hashable, Sendable {
    /// The case.
    public let id: CaseID
    /// The hearing.
    public let hearing: HearingID

    /// A hearing of a case.
    public init(id: CaseID, hearing: HearingID) { (self.id, self.hearing) = (id, hearing) }
  }
}
