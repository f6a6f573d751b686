import CaseEngine
import Wording

/// What a form that edits was opened on: its fields as they were, so that what was changed here is told from what others changed meanwhile.
struct FormBasis: Hashable, Sendable {
  enum Standing: Hashable, Sendable {
    case matter(Basis)
    case court(CourtBasis)
    case book(BookBasis)
  }

  var fields: Fields
  let standing: Standing
  /// The last entry of the case, or of the court's own stream, that was known then.
  let version: Int

  /// What a form would now be opened on; nil for one that edits nothing, or nothing that is still there.
  init?(_ purpose: Form.Purpose, _ file: CaseFile, _ sitting: Sitting) {
    let basis: Basis?
    switch purpose {
    case .editCase:
      guard let details = file.state.details else { return nil }
      fields = FormFields.openCase(sitting, details)
      basis = Basis(detailsOf: file)
    case .changeParty(_, let id):
      guard let party = file.state.party(id) else { return nil }
      fields = FormFields.party(file.state, party)
      if let number = party.idNumber { fields.set(.idNumber, text: number.masked) }
      basis = Basis(id, of: file)
    case .changeDocument(_, let id):
      guard let document = file.state.document(id) else { return nil }
      fields = FormFields.document(file.state, document)
      basis = Basis(id, of: file)
    case .moveHearing(_, let id):
      guard let hearing = file.state.hearing(id), hearing.cancelled == nil else { return nil }
      fields = FormFields.hearing(hearing.plan, sitting, moving: true, mayAct: true)
      basis = Basis(id, of: file)
    case .openCase, .addParty, .addDocument, .unrequested, .setHearing, .sign, .court, .book: return nil
    }
    guard let basis else { return nil }
    standing = .matter(basis)
    version = file.version
  }

  /// What a form of the court would now be opened on; nil for one that adds, or for something that is no longer there.
  init?(_ form: CourtForm, _ court: CourtFile, _ sitting: Sitting) {
    guard case .change(let subject) = form, let basis = CourtBasis(subject, of: court) else { return nil }
    fields = CourtForm.fields(form, court, sitting)
    standing = .court(basis)
    version = subject.isMember ? court.staffVersion : court.settingsVersion
  }

  /// What a form of the book would now be opened on; nil for one that adds, or for something that is no longer there.
  init?(_ form: BookForm, _ book: CourtBook, _ sitting: Sitting) {
    guard case .change(let subject) = form, let basis = BookBasis(subject, of: book), let fields = BookForm.fields(form, book, sitting)
    else {
      return nil
    }
    self.fields = fields
    standing = .book(basis)
    version = book.version(of: subject.stream)
  }

  /// What an act in the book goes with.
  var book: BookBasis? { if case .book(let basis) = standing { basis } else { nil } }

  /// What the steps of a case go with.
  var matter: Basis? { if case .matter(let basis) = standing { basis } else { nil } }

  /// What an act about the court goes with.
  var court: CourtBasis? { if case .court(let basis) = standing { basis } else { nil } }
}
