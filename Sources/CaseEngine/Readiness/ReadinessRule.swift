/// The law that decides one item of the readiness checklist.
///
/// A new item is a file in `Readiness/Rules` and a case of `ReadinessKey`; where its words are wanting, that does not compile. Source: rules, section 7.
protocol ReadinessRule: Sendable {
  /// What the facts say.
  static func verdict(_ question: ReadinessQuestion) -> Verdict
}

/// What a rule looks at.
struct ReadinessQuestion {
  let state: CaseState
  let today: Day
  let rules: LineRules

  /// Documents that are neither waived nor taken off the list.
  var standing: [Document] { state.documents.filter { $0.waiver == nil } }
}

/// What a rule answers.
enum Verdict: Hashable {
  case passes
  /// It passes, and something about it is worth knowing.
  case passesWithWarnings([Blocker])
  case fails([Blocker])
  /// It passes because the judge let these go.
  case waived([Recorded<Document.Waiver>])
  case doesNotArise
}

/// What stands in the way of an item: the document and party it concerns, and why.
public struct Blocker: Hashable, Sendable {
  /// The document concerned.
  public let document: DocumentID?
  /// The party that owes it, or is owed.
  public let party: PartyID?
  /// What is the matter.
  public let why: Why
  /// The version of the entry since which it stands in the way; 0 where no entry began it. A waiver covers what stood in the way when it was given.
  public let since: Int

  /// What is the matter with it.
  public enum Why: Hashable, Sendable {
    case listEmpty
    case notRequested
    case requestedLate(LateCause?)
    case requestBackdated
    case notReceived(due: Day?, overdueDays: Int?)
    case returnedUnfit(reason: String, overdueDays: Int?)
    case originalMissing(OriginalRequirement)
    case notServed(since: Day)
    case noHearing
    case hearingPassed(Day)
    case mediaUnanswered(outlet: String, due: Day?, overdueDays: Int?)
    case room(RoomBlocker)
    case notTicked(key: String, title: Named)
    case notNotified(NoticeWant)
    /// A warning, not a failure.
    case notifiedOutsideHours(reason: String)
    case noGroup(name: GroupName?)
  }

  /// A blocker.
  public init(document: DocumentID? = nil, party: PartyID? = nil, why: Why, since: Int = 0) {
    self.document = document
    self.party = party
    self.why = why
    self.since = since
  }
}
