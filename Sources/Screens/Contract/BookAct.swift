import CaseEngine
import Wording

/// What a person confirmed about the court's own book.
public struct BookAct: Hashable, Sendable {
  /// The act's key, made when the form or the strip opened: sent twice, it is entered once.
  public var key: ActKey
  /// What is asked for.
  public var instruction: BookInstruction
  /// When it happened, where that is not now.
  public var occurred: Occurrence?
  /// What it was answered on; nil where that does not matter.
  public var basis: BookBasis?

  /// An act of this instruction.
  public init(key: ActKey, _ instruction: BookInstruction, occurred: Occurrence? = nil, on basis: BookBasis? = nil) {
    self.key = key
    self.instruction = instruction
    self.occurred = occurred
    self.basis = basis
  }
}

/// What became of an act in the court's book.
public enum BookOutcome: Hashable, Sendable {
  /// It is entered: the book as it now is.
  case entered(CourtBook)
  /// The law of the court refuses it. Nothing was entered.
  case refused(Refusal)
  /// Others changed what it was answered on: the book as it now is. Nothing was entered.
  case overtaken(CourtBook)
  /// It could not be stored. Nothing was entered.
  case failed(StoreError)
}

/// What an answer about the book was given on: a complaint, an appointment, a proposal, a card as somebody had it before them.
public struct BookBasis: Hashable, Sendable {
  let subject: BookSubject
  private let value: Value

  private enum Value: Hashable {
    case complaint(Complaint), appointment(Appointment), proposal(Proposal, ProposalPlan), card(ContactCard)
  }

  /// How the book has something now; nil where it has it no longer, or where it is not changed.
  init?(_ subject: BookSubject, of book: CourtBook) {
    self.subject = subject
    let value: Value? =
      switch subject {
      case .complaint(let number): book.complaints.state.complaint(number).map { .complaint($0.complaint) }
      case .appointment(let number): book.complaints.state.appointment(number).map { .appointment($0.appointment) }
      case .proposal(let number): book.proposals.state.proposal(number).map { .proposal($0.proposal, $0.plan) }
      case .card(let court): .card(book.contacts.state.card(court))
      case .training: nil
      }
    guard let value else { return nil }
    self.value = value
  }

  /// Whether the book still has it as it was.
  public func stands(in book: CourtBook) -> Bool { BookBasis(subject, of: book) == self }
}

/// What a row of the court's book stands for, named so that it is found again.
enum BookSubject: Hashable, Sendable, Codable {
  case complaint(Int), appointment(Int), proposal(Int), training(Int)
  /// The card of this court where there is no short name, else of another one.
  case card(String?)

  /// The stream that it is kept in.
  var stream: CourtStream {
    switch self {
    case .complaint, .appointment: .complaints
    case .proposal: .proposals
    case .training: .trainings
    case .card: .contacts
    }
  }

  /// The pane that lists it.
  var pane: BookPane {
    switch self {
    case .complaint: .complaints
    case .appointment: .reception
    case .proposal: .proposals
    case .training: .trainings
    case .card: .contacts
    }
  }
}
