/// What of a case decides which terms run in it.
public struct TermFacts: Hashable, Sendable {
  /// The category, as a code.
  public var category: String
  /// The day on which the case was registered.
  public var registered: Day?
  /// The day on which the other side got the copy of the claim, the last one of several.
  public var claimServed: Day?
  /// The day on which the response came in, was let go, or was not waited for.
  public var responseReceived: Day?
  /// The day on which the trial hearing was set; with it the preparation ended.
  public var hearingSetOn: Day?
  /// The day on which the trial began.
  public var trialBegan: Day?
  /// The day on which the case was decided, settled or discontinued.
  public var decided: Day?
  /// The times for which the proceedings were suspended, in their order.
  public var standstills: [Standstill]

  /// What is known of a case; the rest is nil.
  public init(
    category: String, registered: Day? = nil, claimServed: Day? = nil, responseReceived: Day? = nil,
    hearingSetOn: Day? = nil, trialBegan: Day? = nil, decided: Day? = nil, standstills: [Standstill] = []
  ) {
    self.category = category
    self.registered = registered
    self.claimServed = claimServed
    self.responseReceived = responseReceived
    self.hearingSetOn = hearingSetOn
    self.trialBegan = trialBegan
    self.decided = decided
    self.standstills = standstills
  }

  /// The day of an event, or nil where it has not happened yet.
  public func day(of event: TermRule.Event) -> Day? {
    switch event {
    // The claim is accepted when the case is registered: nobody notes it apart.
    case .registered, .accepted: registered
    case .claimServed: claimServed
    case .preparationEnded: hearingSetOn
    case .responseReceived: responseReceived
    case .trialBegan: trialBegan
    case .decided: decided
    }
  }
}
