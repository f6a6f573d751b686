/// Something that a rule wants to know of other cases before it decides. Source: rules, section 2.
public struct SurroundingsQuestion: Hashable, Sendable {
  /// Court numbers of cases: are they taken?
  public var caseNumbers: [CaseNumber] = []
  /// Incoming numbers of submissions: of which day are they?
  public var submissions: [String] = []
  /// Between which moments hearings of other cases matter; nil for none.
  public var hearings: Range<Moment>?
  /// Up to which day the numbers of the latest submissions are wanted; nil for none.
  public var latestSubmissions: Day?
  /// Names of messenger groups: are they taken?
  public var groups: [String] = []

  /// Nothing asked.
  public init() {}

  /// Whether nothing is asked.
  public var isEmpty: Bool {
    caseNumbers.isEmpty && submissions.isEmpty && hearings == nil && latestSubmissions == nil && groups.isEmpty
  }

  /// Asks what another question asks, too.
  public mutating func add(_ other: SurroundingsQuestion) {
    caseNumbers += other.caseNumbers
    submissions += other.submissions
    groups += other.groups
    latestSubmissions = other.latestSubmissions ?? latestSubmissions
    guard let range = other.hearings else { return }
    hearings = hearings.map { min($0.lowerBound, range.lowerBound)..<max($0.upperBound, range.upperBound) } ?? range
  }
}

/// What other cases hold that matters to an instruction. Checked again inside the transaction that stores.
public struct Surroundings: Hashable, Sendable {
  /// Which of the numbers asked about belong to which case.
  public var cases: [CaseNumber: CaseID] = [:]
  /// The days of the submissions asked about.
  public var submissions: [String: Day] = [:]
  /// The hearings in the range asked about, of every case.
  public var bookings: [Booking] = []
  /// The numbers of the latest submissions, at most `latest` of them: the latest day first, each number once for a case.
  public var latestSubmissions: [String] = []

  /// Which of the names of groups asked about belong to which case.
  public var groups: [String: CaseID] = [:]

  /// How many of the latest submissions are told.
  public static let latest = 200

  /// A register with nothing else in it.
  public init() {}
}

extension Instruction {
  /// What must be known of other cases to decide this, whatever the case is. `CaseFile.question` asks also of what it brings back.
  var question: SurroundingsQuestion {
    var question = SurroundingsQuestion()
    switch self {
    case .openCase(let details), .editCase(let details): question.caseNumbers = [details.number]
    case .fileOriginal(_, let filing): question.submissions = [filing.number]
    case .compareOriginal(_, let comparison): question.submissions = [comparison.number]
    case .receiveDocument(_, let receipt), .takeInUnrequested(_, let receipt): question.submissions = receipt.submission.map { [$0] } ?? []
    case .setHearing(let plan, _), .moveHearing(_, let plan, _, _), .course(.end(_, _, _, let plan?, _)),
      .absence(.putOff(_, let plan, _, _, _)):
      question.hearings = plan.start.adding(minutes: -1_440)..<max(plan.end, plan.start.adding(minutes: 1))
    default: break
    }
    return question
  }
}
