import CaseEngine
import Cells
import Wording

/// A form over the screen: fields with label, hint, and the mistake in words.
struct Form: Hashable, Sendable {
  enum Purpose: Hashable, Sendable, Codable {
    case openCase(CaseID)
    case editCase(CaseID)
    case addParty(CaseID)
    case changeParty(CaseID, PartyID)
    case addDocument(CaseID)
    case changeDocument(CaseID, DocumentID)
    case unrequested(CaseID)
    case setHearing(CaseID)
    case moveHearing(CaseID, HearingID)
    case sign(CaseID)
    /// One of the forms of the court's screen.
    case court(CourtForm)
    /// One of the forms of the court's own book.
    case book(BookForm)
  }

  let purpose: Purpose
  var fields: Fields
  /// Made when the form opens, so that sending it twice enters it once.
  let key: ActKey
  /// The court number of the case, for the heading.
  var caseNumber = ""
  /// What the form is about, for the list of acts: a title, a name.
  var subject = ""
  /// The incoming number of the submission that is open: for an unrequested paper.
  var submission: String?
  /// The hearings of other cases, once they are known: for a hearing.
  var bookings: [Booking]?
  /// The buffer that the court's own overruns advise behind a hearing, in minutes; nil while that is not known.
  var buffer: Int?
  /// Why the act was refused, where no field is to blame.
  var refusal: Refusal?
  /// What it was opened on; nil where it edits nothing that is there.
  var basis: FormBasis?
  /// The first row of the form that is shown, where it is longer than the window.
  var top = 0

  /// The case that it is for; nil for a form of the court's screen.
  var caseID: CaseID? { purpose.caseID }

  /// Whether it is one of the court's own book.
  var isOfBook: Bool { if case .book = purpose { true } else { false } }

  /// Whether a hearing is set or moved with it.
  var isHearing: Bool {
    switch purpose {
    case .setHearing, .moveHearing: true
    default: false
    }
  }

  /// The action under which it is told.
  var action: Action {
    switch purpose {
    case .openCase, .addParty, .addDocument: .add
    case .editCase, .changeParty, .changeDocument: .edit
    case .unrequested: .unrequested
    case .setHearing, .moveHearing: .setHearing
    case .sign: .sign
    case .court(.change), .book(.change): .edit
    case .book(let form): form.adds ? .add : .edit
    case .court: .add
    }
  }

  /// Puts a refusal at the field that it is about, where it is about one.
  mutating func blame(_ refusal: Refusal) {
    let named: FieldKey? =
      switch purpose {
      case .court: CourtForm.key(of: refusal, fields)
      case .book: BookForm.key(of: refusal, fields)
      default: refusal.field.flatMap { FormFields.key(of: $0) }
      }
    guard let key = named, fields[key] != nil else {
      self.refusal = refusal
      // What a judge can set aside asks why at once.
      if refusal.canBeOverridden { fields.select(.override) }
      return
    }
    // The grounds are a list of their own, a key away.
    if case .openness(.unknownGround) = refusal { return fields.blame(key, .noSuchGround) }
    fields.blame(key, .refused(refusal))
  }
}

extension Form.Purpose {
  /// The case that it is for; nil for a form of the court's screen.
  var caseID: CaseID? {
    switch self {
    case .openCase(let id), .editCase(let id), .addParty(let id), .changeParty(let id, _), .addDocument(let id), .changeDocument(let id, _),
      .unrequested(let id), .setHearing(let id), .moveHearing(let id, _), .sign(let id):
      id
    case .court, .book: nil
    }
  }
}

extension Refusal {
  /// The field that a refusal is about.
  var field: Field? {
    switch self {
    case .badText(let field, _), .outOfRange(let field, _), .dateOutOfRange(let field), .inTheFuture(let field): field
    case .badIdentityNumber: .idNumber
    case .badPhone: .phone
    case .unknownCategory: .category
    case .caseNumberTaken: .number
    case .submissionOfAnotherDay: .submission
    case .hearingInThePast, .dayOff, .outsideHours: .start
    case .linkMissing: .link
    case .openness(.unknownGround): .closed
    case .notYourCase: .acting
    case .dueMoved: .reason
    default: nil
    }
  }
}
