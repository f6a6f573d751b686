import CaseEngine
import Wording

/// A numbered thing of the court's book, as commands list it and act on it.
protocol BookRecord {
  /// What it is.
  static var thing: BookThing { get }
  /// The one of a number; nil where there is none.
  static func of(_ number: Int, in book: CourtBook) -> Self?
  /// The one that was entered last; nil where there is none.
  static func latest(in book: CourtBook) -> Self?
  /// Its number.
  var number: Int { get }
  /// The whole of it, for programs.
  func json(_ writer: BookJSON) -> JSON
  /// What a person is told of it once something was entered.
  func told(at desk: Desk) -> [String?]
}

extension Desk {
  /// Enters something new in the book, and gives it as it then is.
  func enter<Record: BookRecord>(
    new record: Record.Type, occurred: Occurrence? = nil, _ instruction: BookInstruction
  ) async throws -> Record? {
    record.latest(in: try await enter(occurred: occurred) { _ in instruction })
  }

  /// Enters what is asked for about something of the book that was named by its number, and gives it as it then is. Throws where there is none.
  func enter<Record: BookRecord>(
    about record: Record.Type, _ number: Int, occurred: Occurrence? = nil, _ instruction: (Record) throws -> BookInstruction
  ) async throws -> Record? {
    let book = try await enter(occurred: occurred) { book in
      guard let found = record.of(number, in: book) else {
        throw Refused(refusal: .impossible(.book(.none(record.thing, number))))
      }
      return try instruction(found)
    }
    return record.of(number, in: book)
  }
}

extension Output {
  /// What was entered about something of the book, in one line.
  func give<Record: BookRecord>(_ record: Record?, at desk: Desk) throws {
    guard let record else { return }
    try give(record.json(BookJSON(desk: desk))) {
      let parts = record.told(at: desk).compactMap { $0 }
      return [TerminalText.safe(desk.words.numbered(Record.thing, record.number) + ": " + parts.joined(separator: ", "))]
    }
  }
}

extension ComplaintRecord: BookRecord {
  static let thing = BookThing.complaint
  static func of(_ number: Int, in book: CourtBook) -> ComplaintRecord? { book.complaints.state.complaint(number) }
  static func latest(in book: CourtBook) -> ComplaintRecord? { book.complaints.state.complaints.last }
  func json(_ writer: BookJSON) -> JSON { writer.complaint(self) }

  func told(at desk: Desk) -> [String?] {
    let words = desk.words
    return [words.name(complaint.kind), complaint.from, words.answered(self, today: desk.today, zone: desk.zone), words.name(level)]
  }
}

extension AppointmentRecord: BookRecord {
  static let thing = BookThing.appointment
  static func of(_ number: Int, in book: CourtBook) -> AppointmentRecord? { book.complaints.state.appointment(number) }
  static func latest(in book: CourtBook) -> AppointmentRecord? { book.complaints.state.appointments.last }
  func json(_ writer: BookJSON) -> JSON { writer.appointment(self) }

  func told(at desk: Desk) -> [String?] {
    [desk.words.momentWithWeekday(appointment.start, desk.zone), appointment.name, outcome.map { desk.words.name($0) }, note]
  }
}

extension ProposalRecord: BookRecord {
  static let thing = BookThing.proposal
  static func of(_ number: Int, in book: CourtBook) -> ProposalRecord? { book.proposals.state.proposal(number) }
  static func latest(in book: CourtBook) -> ProposalRecord? { book.proposals.state.proposals.last }
  func json(_ writer: BookJSON) -> JSON { writer.proposal(self) }

  func told(at desk: Desk) -> [String?] {
    [
      proposal.title, proposal.by, plan.owner, plan.due.map { desk.words.day($0) }, decision.map { desk.words.name($0.outcome) },
    ]
  }
}
