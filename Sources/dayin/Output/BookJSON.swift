import CaseEngine
import Wording

/// What the court's book holds, for programs.
struct BookJSON {
  let desk: Desk

  private var zone: CourtZone { desk.zone }
  private var today: Day { desk.today }

  /// A contact card.
  func card(_ card: ContactCard, of court: CourtCard?) -> JSON {
    .keys([
      "court": .text(court.map { desk.words.named($0.name) } ?? desk.words.named(desk.rules.court)), "id": .text(court?.id),
      "phones": .texts(card.phones.map(\.number)), "messengers": .texts(card.messengers.map(\.number)), "email": .text(card.email),
      "address": .text(card.address), "reception": .text(card.reception),
    ])
  }

  /// A question or complaint, and what became of it.
  func complaint(_ record: ComplaintRecord) -> JSON {
    let complaint = record.complaint
    return .keys([
      "id": .int(record.number), "kind": .text(complaint.kind.rawValue), "receivedOn": .text(zone.iso(record.received)),
      "by": .text(complaint.channel.rawValue), "from": .text(complaint.from), "contact": .text(complaint.contact),
      "case": .text(complaint.caseNumber?.text), "text": .text(complaint.text), "due": .text(record.due.iso),
      "overdue": .bool(record.isOpen && record.due < today), "level": .text(record.level.rawValue),
      "state": .text(record.isOpen ? "open" : "answered"), "answer": record.answer.map { answer($0) } ?? .null,
      "answers": .array(record.answers.map { answer($0) }),
      "escalations": .array(
        record.escalations.map {
          .keys([
            "to": .text($0.to.rawValue), "reason": .text($0.reason), "on": .text(zone.iso($0.on)), "by": .text($0.by),
          ])
        }), "notedBy": .text(record.notedBy),
    ])
  }

  private func answer(_ answer: ComplaintRecord.Answer) -> JSON {
    .keys([
      "text": .text(answer.text), "channel": .text(answer.channel.rawValue), "on": .text(zone.iso(answer.on)), "by": .text(answer.by),
      "level": .text(answer.level.rawValue),
    ])
  }

  /// An appointment with the chair, and what became of it.
  func appointment(_ record: AppointmentRecord) -> JSON {
    .keys([
      "id": .int(record.number), "start": .text(zone.iso(record.appointment.start)), "name": .text(record.appointment.name),
      "contact": .text(record.appointment.contact), "about": .text(record.appointment.about),
      "outcome": .text(record.outcome?.rawValue), "note": .text(record.note), "notedBy": .text(record.notedBy),
    ])
  }

  /// A proposal, and what became of it.
  func proposal(_ record: ProposalRecord) -> JSON {
    .keys([
      "id": .int(record.number), "title": .text(record.proposal.title), "text": .text(record.proposal.text),
      "by": .text(record.proposal.by), "source": .text(record.proposal.source.rawValue), "madeOn": .text(zone.iso(record.made)),
      "meeting": .text(record.plan.meeting?.iso), "owner": .text(record.plan.owner), "due": .text(record.plan.due?.iso),
      "overdue": .bool(record.isOpen && (record.plan.due.map { $0 < today } ?? false)),
      "state": .text(record.decision?.outcome.rawValue ?? "open"), "reply": .text(record.decision?.reply),
      "decidedOn": .text(record.decision.map { zone.iso($0.on) }), "decidedBy": .text(record.decision?.by),
      "notedBy": .text(record.notedBy),
    ])
  }

  /// A training.
  func training(_ record: TrainingRecord) -> JSON {
    let training = record.training
    return .keys([
      "id": .int(record.number), "who": .text(training.who), "topic": .text(training.topic.rawValue), "subject": .text(training.subject),
      "on": .text(training.on.iso), "by": .text(training.by), "notedBy": .text(record.notedBy),
    ])
  }
}
