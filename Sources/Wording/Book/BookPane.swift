/// The panes of what the court keeps beside its cases.
public enum BookPane: Int, CaseIterable, Hashable, Sendable, Codable {
  case complaints, reception, proposals, trainings, contacts
}

/// What the forms of the court's book ask for.
public enum BookField: String, CaseIterable, Hashable, Sendable {
  case complaintKind, from, contact, text, answerDue, answer, level
  case visitDay, about, outcome
  case title, proposal, by, source, meeting, owner, due, decision, reply
  case who, topic, subject, trainer
  case phones, messengers, hours
  case digestTells, digestForm
}

/// The forms of the court's book.
public enum BookFormName: CaseIterable, Hashable, Sendable {
  case newComplaint, complaint, answering, passingOn, newAppointment, appointment, endingAppointment
  case newProposal, proposal, deciding, newTraining, card
}

/// The columns of the panes of the court's book.
public enum BookColumn: CaseIterable, Hashable, Sendable {
  case number, due, who, what, level, when, outcome, proposal, owner, state, topic, day, court, phone, reception
}

/// What the screens of the court's book say.
public protocol BookScreenWords {
  /// A pane.
  func pane(_ pane: BookPane) -> String
  /// A column.
  func column(_ column: BookColumn) -> String
  /// What a field asks for, in small letters.
  func bookLabel(_ field: BookField) -> String
  /// What helps to fill it in; nil where nothing does.
  func bookHint(_ field: BookField) -> String?
  /// What a form is called.
  func title(_ form: BookFormName) -> String
  /// An empty pane; `add` is the key that adds.
  func nothingYet(in pane: BookPane, add: String) -> String
  /// Why a key cannot act on a row.
  var trainingStays: String { get }
  var appointmentEnded: String { get }
  var proposalSettled: String { get }
  var contactsNotAdded: String { get }
  var complaintAtTheTop: String { get }
  var onlyForComplaints: String { get }
  var cardNotWritten: String { get }
  /// Parts of the lines under a table.
  func noted(by name: String) -> String
  func answered(by name: String, _ when: String, _ how: String) -> String
  func passedOn(to level: String, by name: String, _ when: String) -> String
  func plannedFor(meeting: String) -> String
  func ownedBy(_ name: String) -> String
  /// What the hint bar calls deciding a proposal.
  var hintDecide: String { get }
  /// A proposal that nobody decided.
  var notDecided: String { get }
}
