/// A document as a list across cases shows it. Rewritten with every act; holds nothing that depends on the day.
public struct DocumentRow: Hashable, Sendable, Codable {
  /// The case it belongs to.
  public var caseID: CaseID
  /// The court number of that case.
  public var caseNumber: CaseNumber
  /// The judge of that case.
  public var judge: String?
  /// Its number in the case.
  public var document: DocumentID
  /// Its title.
  public var title: String
  /// Whom it comes from.
  public var from: PartyID
  /// The name of that party.
  public var fromName: String
  /// Where it stands.
  public var status: DocumentStatus
  /// Whether nobody asked for it.
  public var unrequested: Bool
  /// When it was asked for first, in the asking in force.
  public var requestedOn: Occurrence?
  /// How often it was asked for.
  public var requests: Int
  /// The due date in force.
  public var due: Day?
  /// The day on which it came.
  public var receivedOn: Day?
  /// As what it came.
  public var form: ReceivedForm?
  /// What is asked of the original.
  public var original: OriginalRequirement
  /// How the original was settled.
  public var settlement: Settlement?
  /// The chancery's number of the original.
  public var originalNumber: String?
  /// The day of that number.
  public var originalOn: Day?
  /// The incoming number under which the copy came.
  public var submission: String?
  /// Who is still owed it.
  public var owed: [PartyID]
  /// Their names.
  public var owedNames: [String]
  /// Whether it was requested before the hearing was set.
  public var requestedBefore: Bool?
  /// How sure that is.
  public var evidence: Evidence?
  /// When the trial hearing begins.
  public var hearingStart: Moment?

  /// A line of these fields: for stores that keep lines in a form of their own.
  public init(
    caseID: CaseID, caseNumber: CaseNumber, judge: String?, document: DocumentID, title: String, from: PartyID, fromName: String,
    status: DocumentStatus, unrequested: Bool, requestedOn: Occurrence?, requests: Int, due: Day?, receivedOn: Day?, form: ReceivedForm?,
    original: OriginalRequirement, settlement: Settlement?, originalNumber: String?, originalOn: Day?, submission: String?,
    owed: [PartyID], owedNames: [String], requestedBefore: Bool?, evidence: Evidence?, hearingStart: Moment?
  ) {
    self.caseID = caseID
    self.caseNumber = caseNumber
    self.judge = judge
    self.document = document
    self.title = title
    self.from = from
    self.fromName = fromName
    self.status = status
    self.unrequested = unrequested
    self.requestedOn = requestedOn
    self.requests = requests
    self.due = due
    self.receivedOn = receivedOn
    self.form = form
    self.original = original
    self.settlement = settlement
    self.originalNumber = originalNumber
    self.originalOn = originalOn
    self.submission = submission
    self.owed = owed
    self.owedNames = owedNames
    self.requestedBefore = requestedBefore
    self.evidence = evidence
    self.hearingStart = hearingStart
  }

  /// Whether somebody owes it past its due date.
  public func isOverdue(on today: Day) -> Bool {
    status.isOverdue(due: due, on: today)
  }

  /// Whether it is a surprise for the other side. Source: rules, section 3.
  public func isSurprise(on today: Day, calendar: WorkingCalendar) -> Bool {
    SurprisePaper.isOne(received: receivedOn, isOwed: !owed.isEmpty, hearing: hearingStart, on: today, calendar: calendar)
  }
}

extension DocumentRow {
  /// Whether a list has it.
  public func belongs(in list: PaperQuery.List) -> Bool {
    switch list {
    case .all: true
    case .outstanding: status.isOutstanding
    case .toServe: receivedOn != nil && !owed.isEmpty
    }
  }
}
