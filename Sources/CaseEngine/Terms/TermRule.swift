/// One procedural term: how long, counted from what, by which article, in which cases, since when. Source: rules, section 4.
public struct TermRule: Hashable, Sendable, Codable {
  /// An event from which a term is counted, or with which it is kept.
  public enum Event: String, CaseIterable, Hashable, Sendable, Codable {
    /// The claim was filed or the case came in: the day of registration.
    case registered
    /// The claim was accepted: the day of registration.
    case accepted
    /// Every defendant got the copy of the claim.
    case claimServed = "claim-served"
    /// The preparation ended: the trial hearing was set.
    case preparationEnded = "preparation-ended"
    /// The response came in, or was let go.
    case responseReceived = "response-received"
    /// The trial hearing began.
    case trialBegan = "trial-began"
    /// The case was decided, settled or discontinued.
    case decided
  }

  /// Which term it is, e.g. `preparation`. Of the rules of one key for one category only the one last in force counts.
  public let key: String
  /// The categories of case to which it applies, as codes.
  public let categories: [String]
  /// From what it is counted.
  public let start: Event
  /// With what it is kept: from then on it no longer runs.
  public let until: Event
  /// How long it is.
  public let length: Period
  /// By how much a judge can prolong it; nil where it cannot be prolonged. Told beside the term: that it was, no fact says.
  public let prolongation: Period?
  /// The article, e.g. `CPC art. 164`.
  public let basis: String
  /// What it is called.
  public let title: Named
  /// The day from which it holds: a case is under the rule that is in force on the day from which its term is counted.
  public let inForceFrom: Day

  /// A term of this length, counted from this event.
  public init(
    key: String, categories: [String], start: Event, until: Event, length: Period, prolongation: Period?, basis: String, title: Named,
    inForceFrom: Day
  ) {
    self.key = key
    self.categories = categories
    self.start = start
    self.until = until
    self.length = length
    self.prolongation = prolongation
    self.basis = basis
    self.title = title
    self.inForceFrom = inForceFrom
  }

  /// Whether it is the version that holds from a day of a term; where no day is said, any of them.
  func isCalled(_ key: String, from day: Day?) -> Bool { self.key == key && (day == nil || inForceFrom == day) }
}
