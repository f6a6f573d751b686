/// What happened in a case. Appended, never changed; the names and labels are the stored form, so they are never renamed.
///
/// A new fact is added here, folded in `CaseState.apply`, and checked for being possible in `CaseState.obstacle`.
public enum CaseFact: Hashable, Sendable, Codable {
  case caseOpened(details: CaseDetails)
  case caseNumberCorrected(number: CaseNumber)
  case caseDetailsChanged(details: CaseDetails)
  /// `clashes` are the hearings to come at whose time the new judge has another; shown with them for good, like what a judge set aside.
  case caseReassigned(judge: String, order: String?, reason: String, clashes: [HearingClash]? = nil)
  case caseSuspended(reason: String)
  case caseResumed(reason: String?)
  case caseClosed(reason: String)
  case caseReopened(reason: String)

  case partyAdded(party: PartyID, details: PartyDetails)
  case partyChanged(party: PartyID, details: PartyDetails)
  case partyRemoved(party: PartyID)
  /// Identity numbers are facts of their own, so that they can be withheld.
  case partyIdentified(party: PartyID, idNumber: IdentityNumber)
  /// Somebody had the whole number shown. Changes nothing, stays for good, and stands in the way of nothing.
  case identityNumberRevealed(party: PartyID)

  /// The judge noted that this case needs no documents.
  case noDocumentsNeeded(reason: String)
  case documentNeeded(document: DocumentID, details: DocumentDetails)
  case documentChanged(document: DocumentID, details: DocumentDetails)
  case documentUnneeded(document: DocumentID)
  /// Who must get the document; nil gives back the default of rules, section 3.
  case recipientsChosen(document: DocumentID, recipients: [PartyID]?)
  case documentRequested(document: DocumentID, request: Request)
  case documentReceived(document: DocumentID, receipt: Receipt)
  case documentReturned(document: DocumentID, reason: String)
  case documentWaived(document: DocumentID, ground: WaiverGround, reason: String)
  case originalFiled(document: DocumentID, filing: Filing)
  case originalCompared(document: DocumentID, comparison: Comparison)
  case originalGivenBack(document: DocumentID, handover: Handover)
  /// The judge lets the original go of a document that was received: it is lost.
  case originalWaived(document: DocumentID, ground: WaiverGround, reason: String)
  case documentServed(document: DocumentID, party: PartyID, by: ServiceWay)

  case hearingSet(hearing: HearingID, plan: HearingPlan, overrides: [Override])
  case hearingMoved(hearing: HearingID, plan: HearingPlan, reason: String, overrides: [Override])
  /// `acting` says why another judge than the case's own cancelled it.
  case hearingCancelled(hearing: HearingID, reason: String, acting: String? = nil)
  /// The course of a hearing, from the call to the end.
  case course(CourseFact)
  /// Links to other cases, and what was carried over from them.
  case links(LinkFact)

  case notice(NoticeFact)
  case group(GroupFact)
  case message(MessageFact)

  case itemAcknowledged(key: String, reason: String)
  case itemTicked(key: String, ticked: Bool)
  case readinessSigned(signOff: SignOff)
  case signatureWithdrawn(reason: String)

  /// How open its hearings are, and what media asked.
  case openness(OpennessFact)
  /// What happened around and in the courtroom.
  case room(RoomFact)

  /// What was prepared for the judge's signature, and what became of it.
  case tray(TrayFact)

  /// Why another judge than the case's own did what stands behind it in the same act, where that is the judge's alone.
  case actedForJudge(reason: String)

  /// Undo and correction: the entry of this version no longer counts. Source: rules, section 2.
  case retracted(version: Int, reason: String?)
}

/// What a case is.
public struct CaseDetails: Hashable, Sendable, Codable {
  /// The court number; unique in the register.
  public var number: CaseNumber
  /// `civil`, `commercial` … or what the court's settings add.
  public var category: String
  /// What the dispute is about.
  public var subject: String?
  /// The day on which the court took the case in; terms run from it.
  public var registered: Day?
  /// The judge, by name. Changed by reassignment only.
  public var judge: String?
  /// The secretary of the court session, by name.
  public var secretary: String?
  /// The language of the proceedings (`kk`, `ru`), for printed papers.
  public var language: String?

  /// The details of a case.
  public init(
    number: CaseNumber, category: String, subject: String? = nil, registered: Day? = nil, judge: String? = nil, secretary: String? = nil,
    language: String? = nil
  ) {
    self.number = number
    self.category = category
    self.subject = subject
    self.registered = registered
    self.judge = judge
    self.secretary = secretary
    self.language = language
  }
}

/// Who a party is. The identity number is a fact of its own.
public struct PartyDetails: Hashable, Sendable, Codable {
  /// In what capacity.
  public var role: PartyRole
  /// The name of the person or body.
  public var name: String
  /// Whom a representative or defender acts for.
  public var of: PartyID?
  /// The telephone.
  public var phone: Phone?
  /// The e-mail address.
  public var email: String?
  /// The postal address.
  public var address: String?

  /// The details of a party.
  public init(role: PartyRole, name: String, of: PartyID? = nil, phone: Phone? = nil, email: String? = nil, address: String? = nil) {
    self.role = role
    self.name = name
    self.of = of
    self.phone = phone
    self.email = email
    self.address = address
  }
}

/// What the court needs from one party.
public struct DocumentDetails: Hashable, Sendable, Codable {
  /// The title, as people say it.
  public var title: String
  /// Whom it comes from.
  public var from: PartyID
  /// What is asked of the original.
  public var original: OriginalRequirement
  /// A word about it.
  public var note: String?

  /// The details of a document.
  public init(title: String, from: PartyID, original: OriginalRequirement = .none, note: String? = nil) {
    self.title = title
    self.from = from
    self.original = original
    self.note = note
  }
}

/// The court asking a party for a document.
public struct Request: Hashable, Sendable, Codable {
  /// How it went out.
  public var by: Channel
  /// By when the document is due.
  public var due: DueDate?
  /// Why only now, where a hearing is already set.
  public var cause: LateCause?
  /// Why asked again, or why the due date moved.
  public var reason: String?

  /// A request.
  public init(by: Channel, due: DueDate? = nil, cause: LateCause? = nil, reason: String? = nil) {
    self.by = by
    self.due = due
    self.cause = cause
    self.reason = reason
  }
}

/// A document reaching the court.
public struct Receipt: Hashable, Sendable, Codable {
  /// How it came.
  public var by: Channel
  /// As what it came.
  public var form: ReceivedForm
  /// How many pages.
  public var pages: Int?
  /// A word about it.
  public var note: String?
  /// Where the file lies; it stays there.
  public var file: AttachedFile?
  /// The incoming number of the submission that brought it.
  public var submission: String?
  /// Whether nobody had asked for it.
  public var unrequested: Bool?

  /// A receipt.
  public init(
    by: Channel, form: ReceivedForm, pages: Int? = nil, note: String? = nil, file: AttachedFile? = nil, submission: String? = nil,
    unrequested: Bool? = nil
  ) {
    self.by = by
    self.form = form
    self.pages = pages
    self.note = note
    self.file = file
    self.submission = submission
    self.unrequested = unrequested
  }
}

/// A file that came with a document.
public struct AttachedFile: Hashable, Sendable, Codable {
  /// Where it lies.
  public var path: String
  /// Its SHA-256 at the time of receipt.
  public var sha256: Digest

  /// What it is called where it lies.
  public var name: String { AttachedFile.name(of: path) }

  /// What the last step of a path is called.
  public static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// A file at a path, with its fingerprint.
  public init(path: String, sha256: Digest) {
    self.path = path
    self.sha256 = sha256
  }
}

/// An original taken in by the chancery.
public struct Filing: Hashable, Sendable, Codable {
  /// The incoming number of the submission.
  public var number: String
  /// The day of that number.
  public var on: Day
  /// How many sheets.
  public var sheets: Int?
  /// Where it lies.
  public var place: String?

  /// An original filed under a number on a day.
  public init(number: String, on: Day, sheets: Int? = nil, place: String? = nil) {
    self.number = number
    self.on = on
    self.sheets = sheets
    self.place = place
  }
}

/// An original compared with its copy by the chancery and given back at once.
public struct Comparison: Hashable, Sendable, Codable {
  /// The incoming number of the submission.
  public var number: String
  /// The day of that number.
  public var on: Day
  /// How many sheets.
  public var sheets: Int?
  /// Who took the original away again.
  public var to: String

  /// An original compared under a number on a day, and given back.
  public init(number: String, on: Day, sheets: Int? = nil, to: String) {
    self.number = number
    self.on = on
    self.sheets = sheets
    self.to = to
  }
}

/// A filed original given back. Source: CPC art. 101(1).
public struct Handover: Hashable, Sendable, Codable {
  /// To whom.
  public var to: String
  /// The day.
  public var on: Day
  /// The receipt that was signed for it.
  public var receipt: String?

  /// An original handed over to somebody on a day.
  public init(to: String, on: Day, receipt: String? = nil) {
    self.to = to
    self.on = on
    self.receipt = receipt
  }
}
