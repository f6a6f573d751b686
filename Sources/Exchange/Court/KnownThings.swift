import CaseEngine

/// What a register has of the court's book, found by what it is known by: each thing is met by one line of a file, the first of several that are alike by
/// the first line.
struct KnownThings {
  /// A thing of the register, and its number; cards have none.
  typealias Thing = (number: Int, record: CourtRecord)

  /// The complaints, appointments and proposals as they stand, by their numbers.
  let complaints: [Int: ComplaintRecord]
  let appointments: [Int: AppointmentRecord]
  let proposals: [Int: ProposalRecord]
  /// What no line has met, the first of those that are alike at the end.
  private var left: [CourtRecord.Identity: [Thing]] = [:]
  /// What the line at hand has met.
  private var met: Thing?

  init(_ book: CourtBook) {
    func byNumber<Record>(_ records: [Record], _ number: (Record) -> Int) -> [Int: Record] {
      Dictionary(records.map { (number($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
    complaints = byNumber(book.complaints.state.complaints, \.number)
    appointments = byNumber(book.complaints.state.appointments, \.number)
    proposals = byNumber(book.proposals.state.proposals, \.number)
    for thing in book.records.reversed() { left[thing.record.identity, default: []].append(thing) }
  }

  /// From here on something is met by another line.
  mutating func beginLine() { met = nil }

  /// What the register has of a thing; nil where it has none that no line has met.
  mutating func meet(_ record: CourtRecord) -> Thing? {
    met = left[record.identity]?.popLast()
    return met
  }

  /// The line at hand is not taken: what it met is there for another one.
  mutating func giveBack() {
    if let met { left[met.record.identity, default: []].append(met) }
    met = nil
  }
}

extension CourtRecord {
  /// By what a thing is known in a file and in the register.
  enum Identity: Hashable {
    case contact(court: String?)
    case complaint(on: Occurrence, from: String, text: String)
    case appointment(start: Moment, name: String)
    case proposal(on: Occurrence, by: String, title: String)
    case training(Training)
  }

  var identity: Identity {
    switch self {
    case .contact(let contact): .contact(court: contact.court)
    case .complaint(let line): .complaint(on: line.on, from: line.complaint.from, text: line.complaint.text)
    case .appointment(let line): .appointment(start: line.appointment.start, name: line.appointment.name)
    case .proposal(let line): .proposal(on: line.on, by: line.proposal.by, title: line.proposal.title)
    case .training(let line): .training(line.training)
    }
  }
}
