/// What somebody asks for. Checked against the state of the case, it gives facts or a refusal.
///
/// A new instruction is added here, permitted in `Permissions`, and decided in a file of `Instructions`.
public enum Instruction: Hashable, Sendable {
  case openCase(CaseDetails)
  case editCase(CaseDetails)
  case reassign(judge: String, order: String?, reason: String)
  case suspendCase(reason: String)
  case resumeCase(reason: String?)
  case closeCase(reason: String)
  case reopenCase(reason: String)

  case addParty(PartyDetails, idNumber: IdentityNumber?)
  case changeParty(PartyID, PartyDetails, idNumber: IdentityNumber?)
  case removeParty(PartyID)
  /// Has the whole IIN or BIN of a party shown: who looked, and when, stands in the history of the case. Source: rules, section 5.
  case revealIdentityNumber(PartyID)

  case needDocument(DocumentDetails)
  case changeDocument(DocumentID, DocumentDetails)
  case unneedDocument(DocumentID)
  case noteNoDocumentsNeeded(reason: String)
  case chooseRecipients(DocumentID, [PartyID]?)
  case requestDocument(DocumentID, Request)
  case receiveDocument(DocumentID, Receipt)
  case takeInUnrequested(DocumentDetails, Receipt)
  case returnDocument(DocumentID, reason: String)
  /// Lets a document go; of one that was received only the original can be let go, as lost.
  case waiveDocument(DocumentID, WaiverGround, reason: String)
  /// Files the original; a document that had not come yet is received as an original in the same act.
  case fileOriginal(DocumentID, Filing)
  /// Compares the original; a document that had not come yet is received as a certified copy in the same act.
  case compareOriginal(DocumentID, Comparison)
  case giveBackOriginal(DocumentID, Handover)
  case serveDocument(DocumentID, to: PartyID, by: ServiceWay)

  case setHearing(HearingPlan, override: String?)
  case moveHearing(HearingID, HearingPlan, reason: String, override: String?)
  /// `acting` says why another judge than the case's own cancels it.
  case cancelHearing(HearingID, reason: String, acting: String? = nil)
  /// What becomes of hearings whose judge is away.
  case absence(AbsenceInstruction)
  /// The course of a hearing, from the call to the end.
  case course(CourseInstruction)
  /// Links to other cases, and what is carried over from them.
  case links(LinkInstruction)

  case room(RoomInstruction)

  case notice(NoticeInstruction)
  case group(GroupInstruction)
  case message(MessageInstruction)

  case acknowledge(key: String, reason: String)
  case tick(key: String, Bool)
  /// Signs the checklist; every failing item needs a reason under its key. `acting` says why another judge than the case's own signs.
  case signReadiness(overrides: [String: String], acting: String?)
  case withdrawSignature(reason: String)

  /// How open its hearings are, and what media ask.
  case openness(OpennessInstruction)

  /// What is prepared for the judge's signature.
  case tray(TrayInstruction)

  /// Undo and correction of one entry of the case.
  case retract(version: Int, reason: String?)
  /// Undo of one's own latest act of the same day, or of a given act.
  case undo(act: ActKey?, reason: String?)
  /// Takes back the latest undo of one's own.
  case redo
}

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

/// A hearing of another case, as far as it can clash.
public struct Booking: Hashable, Sendable {
  /// The case that has it.
  public let id: CaseID
  /// Its court number.
  public let number: CaseNumber
  /// When it begins.
  public let start: Moment
  /// When it is to end.
  public let end: Moment
  /// Its judge, room and link.
  public let judge: String?
  /// The courtroom.
  public let room: String?
  /// The link of the videoconference.
  public let link: String?

  /// A hearing that occupies a judge, a room or a link.
  public init(id: CaseID, number: CaseNumber, start: Moment, end: Moment, judge: String?, room: String?, link: String?) {
    self.id = id
    self.number = number
    self.start = start
    self.end = end
    self.judge = judge
    self.room = room
    self.link = link
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
