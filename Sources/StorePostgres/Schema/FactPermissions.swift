import CaseEngine

/// Which role may enter which fact, as the database asks it: the table of rules, section 5, by what is entered rather than by what was asked for.
///
/// The engine decides more finely, by the case and its hearings. What stands here must not be narrower than what it lets through, and must not be wider
/// where a fact alone tells whose it is. What a fact's own words decide (a trial hearing, a hearing that is closed, an answer without leave), the
/// function asks of the body.
struct FactPermission: Hashable, Sendable {
  /// The stream: `case`, or one of the court's own.
  let stream: String
  /// The fact.
  let type: String
  /// Of a fact that holds others, which of them; every one where it is empty.
  let detail: String
  /// Who may enter it.
  let roles: [CourtRole]

  private init(_ stream: String, _ type: String, _ detail: String = "", _ roles: [CourtRole]) {
    self.stream = stream
    self.type = type
    self.detail = detail
    self.roles = roles
  }

  private static let clerks: [CourtRole] = [.secretary, .chancery, .judge]
  private static let preparing: [CourtRole] = [.secretary, .judge]
  private static let looking: [CourtRole] = [.secretary, .chancery, .judge, .chair, .administrator]

  /// Every line of the table.
  static let all: [FactPermission] = ofCases + ofTheCourt

  private static let ofCases: [FactPermission] =
    of(
      clerks, "caseOpened", "caseNumberCorrected", "caseDetailsChanged", "caseSuspended", "caseResumed", "caseClosed", "caseReopened",
      "partyAdded",
      "partyChanged", "partyRemoved", "partyIdentified", "itemTicked", "links", "documentNeeded", "documentReceived", "documentReturned",
      "documentServed")
    + of(
      preparing, "documentChanged", "documentUnneeded", "recipientsChosen", "documentRequested", "hearingSet", "hearingMoved",
      "hearingCancelled",
      "course", "notice", "group", "message", "room")
    + of(
      [.judge], "noDocumentsNeeded", "documentWaived", "originalWaived", "itemAcknowledged", "readinessSigned", "signatureWithdrawn",
      "actedForJudge")
    + of([.chancery], "originalFiled", "originalCompared", "originalGivenBack")
    + of([.chair, .administrator], "caseReassigned")
    + of(looking, "identityNumberRevealed")
    + [
      FactPermission("case", "notice", "prepared", [.chair, .administrator]),
      FactPermission("case", "openness", "closedToPublic", [.judge]), FactPermission("case", "openness", "openedToPublic", [.judge]),
      FactPermission("case", "openness", "mediaAnswered", clerks), FactPermission("case", "openness", "mediaRequested", clerks),
      FactPermission("case", "openness", "listenersTold", preparing), FactPermission("case", "openness", "opinionNoted", preparing),
      FactPermission("case", "room", "exhibitReceived", [.chancery]), FactPermission("case", "room", "readinessDeclared", [.chancery]),
      FactPermission("case", "tray", "actPrepared", preparing), FactPermission("case", "tray", "actWithdrawn", preparing),
      FactPermission("case", "tray", "actSentBack", [.judge]), FactPermission("case", "tray", "actSigned", [.judge]),
    ]

  private static func of(_ roles: [CourtRole], _ types: String...) -> [FactPermission] { types.map { FactPermission("case", $0, roles) } }

  private init(_ stream: String, _ type: String, _ roles: [CourtRole]) { self.init(stream, type, "", roles) }

  private static let ofTheCourt: [FactPermission] =
    [
      "courtNamed", "zoneSet", "hoursSet", "dayMarked", "dayUnmarked", "categoryAdded", "templateAdded", "templateRemoved", "termSet",
      "termRemoved",
      "manualCheckAdded", "manualCheckRemoved", "noticeDaysSet", "notices",
    ].map { FactPermission("settings", $0, [.administrator]) }
    + ["staffEntered", "staffChanged", "staffLeft"].map { FactPermission("staff", $0, [.administrator]) }
    + [
      FactPermission("contacts", "cardWritten", [.chancery, .administrator]),
      FactPermission("complaints", "complaintNoted", [.secretary, .chancery, .chair]),
      FactPermission("complaints", "complaintChanged", [.secretary, .chancery, .chair]),
      FactPermission("complaints", "complaintEscalated", [.secretary, .chancery, .chair]),
      FactPermission("complaints", "complaintAnswered", [.secretary, .chancery, .chair]),
      FactPermission("complaints", "appointmentMade", [.secretary, .chancery, .chair]),
      FactPermission("complaints", "appointmentChanged", [.secretary, .chancery, .chair]),
      FactPermission("complaints", "appointmentEnded", [.chair, .chancery]),
      FactPermission("proposals", "proposalNoted", looking), FactPermission("proposals", "proposalChanged", looking),
      FactPermission("proposals", "proposalPlanned", [.chair]), FactPermission("proposals", "proposalDecided", [.chair]),
      FactPermission("trainings", "trainingNoted", looking),
    ]
}
