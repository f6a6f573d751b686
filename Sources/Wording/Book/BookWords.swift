import CaseEngine

/// What is said about the court's own book: contacts, questions and complaints, the chair's reception, proposals, trainings.
public protocol BookWords {
  /// A question or a complaint.
  func name(_ kind: ComplaintKind) -> String
  /// Who answers on a step of the ladder.
  func name(_ level: ComplaintLevel) -> String
  /// What became of an appointment.
  func name(_ outcome: AppointmentOutcome) -> String
  /// From where a proposal comes.
  func name(_ source: ProposalSource) -> String
  /// What was decided about a proposal.
  func name(_ outcome: ProposalOutcome) -> String
  /// In what somebody was trained.
  func name(_ topic: TrainingTopic) -> String
  /// What the book holds, by its number: `жалоба 3`.
  func numbered(_ thing: BookThing, _ number: Int) -> String
  /// A label of a contact card.
  func label(_ label: ContactLabel) -> String

  /// A change of a contact card in one line; `courts` gives the names of other courts.
  func fact(_ fact: ContactFact, courts: [CourtCard]) -> String
  /// What happened with a question, a complaint or an appointment, in one line.
  func fact(_ fact: ComplaintFact, zone: CourtZone) -> String
  /// What happened with a proposal, in one line.
  func fact(_ fact: ProposalFact) -> String
  /// A training, in one line.
  func fact(_ fact: TrainingFact) -> String
  /// Why something cannot have happened in the book.
  func told(_ why: BookImpossibility) -> String
  /// What the book refuses, and what would be right.
  func told(_ why: BookRefusal) -> String

  /// Whether an answer was given, or by when it is due.
  func answered(_ record: ComplaintRecord, today: Day, zone: CourtZone) -> String
  /// What is due, and when: `жалоба 3: ответ просрочен на 2 дня`.
  func warning(_ warning: BookWarning, today: Day) -> String
  /// What waits for whoever sits here, in one line: these, so many others, and how many are overdue.
  func dueHere(_ named: [String], more others: Int, late: Int) -> String
  /// Who has no training for a remote hearing: told, nothing is refused.
  func untrained(_ people: [String]) -> String
  /// A case that the register does not have: told, the number was taken.
  func noSuchCaseHere(_ number: CaseNumber) -> String
  /// Nothing is written on a card.
  var emptyCard: String { get }

  /// The heading of a digest of proposals for other courts, and what it says where there are none.
  var digestTitle: String { get }
  var digestEmpty: String { get }
  /// The heading of the agenda of a meeting, of all that is open without one; and what it says where nothing is to be decided.
  func agendaTitle(_ meeting: String?) -> String
  var agendaEmpty: String { get }
}

/// The labels of a contact card.
public enum ContactLabel: String, CaseIterable, Sendable { case phones, messengers, email, address, reception }

extension BookWords {
  /// A contact card as lines for the foot of a notice, or for a screen; what is not written on it is left out.
  public func contactLines(_ card: ContactCard) -> [String] {
    contactParts(card).map { label($0.label) + ": " + $0.text }
  }

  /// What is written on a card, part by part.
  public func contactParts(_ card: ContactCard) -> [(label: ContactLabel, text: String)] {
    let parts: [(ContactLabel, String?)] = [
      (.phones, card.phones.isEmpty ? nil : card.phones.map(\.shown).joined(separator: ", ")),
      (.messengers, card.messengers.isEmpty ? nil : card.messengers.map(\.shown).joined(separator: ", ")),
      (.email, card.email), (.address, card.address), (.reception, card.reception),
    ]
    return parts.compactMap { label, text in text.map { (label: label, text: $0) } }
  }
}
