import CaseEngine

/// A thing of the court's own book as a line of an exchange file has it, under a key of its own: `{"proposal": {…}}`.
///
/// It holds what counts: who recorded it, what was taken back, and how it was worded before a correction belong to backups.
public enum CourtRecord: Hashable, Sendable {
  /// How a court is reached.
  case contact(ContactRecord)
  /// A question or complaint, and what became of it.
  case complaint(ComplaintLine)
  /// An appointment with the chair, and what became of it.
  case appointment(AppointmentLine)
  /// A proposal, and what became of it.
  case proposal(ProposalLine)
  /// A training.
  case training(TrainingLine)

  /// The keys of these lines, in the order in which an export writes them.
  enum Key: String, CaseIterable { case contact, complaint, appointment, proposal, training }

  var key: Key {
    switch self {
    case .contact: .contact
    case .complaint: .complaint
    case .appointment: .appointment
    case .proposal: .proposal
    case .training: .training
    }
  }
}

/// How a court is reached: this one, or the one of a short name.
public struct ContactRecord: Hashable, Sendable {
  var on: Occurrence
  var court: String?
  var card: ContactCard
}

/// A question or complaint: its text as it now is, and every answer and every step up the ladder in their order.
public struct ComplaintLine: Hashable, Sendable {
  enum Step: Hashable, Sendable {
    case answered(String, by: Channel)
    case escalated(to: ComplaintLevel, reason: String, due: DueDate)
  }

  var on: Occurrence
  var complaint: Complaint
  var steps: [Noted<Step>] = []
}

/// An appointment with the chair.
public struct AppointmentLine: Hashable, Sendable {
  struct End: Hashable, Sendable {
    var outcome: AppointmentOutcome
    var note: String?
  }

  var on: Occurrence
  var appointment: Appointment
  var ended: Noted<End>?
}

/// A proposal: its text as it now is, and every plan and every decision in their order.
public struct ProposalLine: Hashable, Sendable {
  enum Step: Hashable, Sendable {
    case planned(ProposalPlan)
    case decided(ProposalOutcome, reply: String)
  }

  var on: Occurrence
  var proposal: Proposal
  var plan: ProposalPlan
  var steps: [Noted<Step>] = []
}

/// A training, and when it was noted.
public struct TrainingLine: Hashable, Sendable {
  var on: Occurrence
  var training: Training
}

/// Something, and when it happened.
public struct Noted<What: Hashable & Sendable>: Hashable, Sendable {
  var on: Occurrence
  var what: What
}

extension CourtBook {
  /// What of the book an export writes: each thing with its number; cards have none.
  var records: [(number: Int, record: CourtRecord)] {
    cards.map { (0, .contact($0)) } + complaintLines.map { ($0.key, .complaint($0.value)) }
      + appointmentLines.map { ($0.key, .appointment($0.value)) } + proposalLines.map { ($0.key, .proposal($0.value)) }
      + trainings.log.standing.compactMap { entry in
        guard case .trainingNoted(let number, let training) = entry.fact else { return nil }
        return (number, .training(TrainingLine(on: entry.occurred, training: training)))
      }
  }

  /// The cards that hold something: this court's, then the others by their names.
  private var cards: [ContactRecord] {
    var latest: [String: ContactRecord] = [:]
    for entry in contacts.log.standing {
      guard case .cardWritten(let court, let card) = entry.fact else { continue }
      latest[court ?? ""] = ContactRecord(on: entry.occurred, court: court, card: card)
    }
    return latest.sorted { $0.key < $1.key }.map(\.value).filter { !$0.card.isEmpty }
  }

  private var complaintLines: [(key: Int, value: ComplaintLine)] {
    var lines: [Int: ComplaintLine] = [:]
    for entry in complaints.log.standing {
      switch entry.fact {
      case .complaintNoted(let number, let complaint): lines[number] = ComplaintLine(on: entry.occurred, complaint: complaint)
      case .complaintChanged(let number, let complaint): lines[number]?.complaint = complaint
      case .complaintAnswered(let number, let answer, let by):
        lines[number]?.steps.append(Noted(on: entry.occurred, what: .answered(answer, by: by)))
      case .complaintEscalated(let number, let level, let reason, let due):
        lines[number]?.steps.append(Noted(on: entry.occurred, what: .escalated(to: level, reason: reason, due: due)))
      case .appointmentMade, .appointmentChanged, .appointmentEnded, .retracted: break
      }
    }
    return lines.sorted { $0.key < $1.key }
  }

  private var appointmentLines: [(key: Int, value: AppointmentLine)] {
    var lines: [Int: AppointmentLine] = [:]
    for entry in complaints.log.standing {
      switch entry.fact {
      case .appointmentMade(let number, let appointment): lines[number] = AppointmentLine(on: entry.occurred, appointment: appointment)
      case .appointmentChanged(let number, let appointment): lines[number]?.appointment = appointment
      case .appointmentEnded(let number, let outcome, let note):
        lines[number]?.ended = Noted(on: entry.occurred, what: .init(outcome: outcome, note: note))
      case .complaintNoted, .complaintChanged, .complaintAnswered, .complaintEscalated, .retracted: break
      }
    }
    return lines.sorted { $0.key < $1.key }
  }

  private var proposalLines: [(key: Int, value: ProposalLine)] {
    var lines: [Int: ProposalLine] = [:]
    for entry in proposals.log.standing {
      switch entry.fact {
      case .proposalNoted(let number, let proposal, let plan):
        lines[number] = ProposalLine(on: entry.occurred, proposal: proposal, plan: plan)
      case .proposalChanged(let number, let proposal): lines[number]?.proposal = proposal
      case .proposalPlanned(let number, let plan): lines[number]?.steps.append(Noted(on: entry.occurred, what: .planned(plan)))
      case .proposalDecided(let number, let outcome, let reply):
        lines[number]?.steps.append(Noted(on: entry.occurred, what: .decided(outcome, reply: reply)))
      case .retracted: break
      }
    }
    return lines.sorted { $0.key < $1.key }
  }
}
