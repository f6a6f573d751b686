public extension English {
  func pane(_ pane: BookPane) -> String {
    switch pane {
    case .complaints: "Questions and complaints"
    case .reception: "Reception"
    case .proposals: "Proposals"
    case .trainings: "Trainings"
    case .contacts: "Contacts"
    }
  }

  func column(_ column: BookColumn) -> String {
    switch column {
    case .number: "No"
    case .due: "Answer"
    case .who: "Who"
    case .what: "About"
    case .level: "Stands with"
    case .when: "When"
    case .outcome: "Outcome"
    case .proposal: "Proposal"
    case .owner: "Owner"
    case .state: "State"
    case .topic: "In what"
    case .day: "Date"
    case .court: "Court"
    case .phone: "Telephone"
    case .reception: "Reception"
    }
  }

  func bookLabel(_ field: BookField) -> String {
    switch field {
    case .complaintKind: "question or complaint"
    case .from: "from whom"
    case .contact: "where to answer"
    case .text: "what it is about"
    case .answerDue: "answer due"
    case .answer: "answer"
    case .level: "pass on to"
    case .visitDay: "day"
    case .about: "about what"
    case .outcome: "outcome"
    case .title: "proposal in a line"
    case .proposal: "in full"
    case .by: "who proposes"
    case .source: "from where"
    case .meeting: "day of the meeting"
    case .owner: "owner"
    case .due: "due"
    case .decision: "decision"
    case .reply: "reply"
    case .who: "who was trained"
    case .topic: "in what"
    case .subject: "what it was called"
    case .trainer: "who trained"
    case .phones: "telephones of the chancery"
    case .messengers: "numbers for messengers"
    case .hours: "president receives"
    case .digestTells: "what is told"
    case .digestForm: "form"
    }
  }

  func bookHint(_ field: BookField) -> String? {
    switch field {
    case .contact: "a telephone or an address, as it was left"
    case .answerDue: "left empty: a question 1 working day, a complaint 3"
    case .visitDay: "within the court's hours"
    case .phones, .messengers: "with commas between several"
    case .hours: "for example Wed 10:00–12:00"
    case .meeting: "left empty, it is not on an agenda yet"
    default: nil
    }
  }

  func title(_ form: BookFormName) -> String {
    switch form {
    case .newComplaint: "New question or complaint"
    case .complaint: "Question or complaint"
    case .answering: "Answer"
    case .passingOn: "Pass on"
    case .newAppointment: "To the president's reception"
    case .appointment: "Appointment"
    case .endingAppointment: "Outcome of the appointment"
    case .newProposal: "New proposal"
    case .proposal: "Proposal"
    case .deciding: "Decision on the proposal"
    case .newTraining: "New training"
    case .card: "Contacts"
    }
  }

  func nothingYet(in pane: BookPane, add: String) -> String {
    switch pane {
    case .complaints: "No questions or complaints yet. \(add) notes one."
    case .reception: "Nobody is entered for the president's reception. \(add) enters somebody."
    case .proposals: "No proposals yet. \(add) notes one, also from outside."
    case .trainings: "No trainings yet. \(add) notes one."
    case .contacts: "No courts are known."
    }
  }

  var trainingStays: String { "A training is not changed: take it back (Del) and note it anew" }
  var appointmentEnded: String { "Its outcome is noted already" }
  var proposalSettled: String { "It is settled: declined, or carried out" }
  var contactsNotAdded: String { "The courts are given; F4 writes a card" }
  var complaintAtTheTop: String { "It stands with the president; there is nobody above" }
  var onlyForComplaints: String { "Only a question or a complaint is passed on" }
  var cardNotWritten: String { "Nothing is written on this card yet" }
  func noted(by name: String) -> String { "noted by " + name }
  func answered(by name: String, _ when: String, _ how: String) -> String { "Answered \(when), \(name), \(how)" }
  func passedOn(to level: String, by name: String, _ when: String) -> String { "Passed on \(when) to the \(level), \(name)" }
  func plannedFor(meeting: String) -> String { "meeting \(meeting)" }
  func ownedBy(_ name: String) -> String { "owner \(name)" }
  var hintDecide: String { "Decide" }
  var notDecided: String { "open" }
}
