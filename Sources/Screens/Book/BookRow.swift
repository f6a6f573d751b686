import CaseEngine
import Cells
import Wording

/// A row of the court's book: what it stands for, its text column by column, and all there is to know of it.
struct BookRow: Hashable, Sendable {
  let subject: BookSubject
  let cells: [CaseLine.Piece]
  /// What there is to know besides, line by line, for below the table.
  let detail: [String]

  /// The rows of a pane.
  static func rows(of book: CourtBook, in pane: BookPane, _ sitting: Sitting) -> [BookRow] {
    switch pane {
    case .complaints: book.complaints.state.inOrder.map { complaint($0, sitting) }
    case .reception: book.complaints.state.appointmentsInOrder.map { appointment($0, sitting) }
    case .proposals: book.proposals.state.inOrder.map { proposal($0, sitting) }
    case .trainings: book.trainings.state.inOrder.map { training($0, sitting) }
    case .contacts: ([nil] + sitting.rules.otherCourts).map { card($0, book, sitting) }
    }
  }

  /// What a due day means: a sign and a word, never a colour alone.
  private static func due(_ day: Day, _ text: String, _ sitting: Sitting) -> CaseLine.Piece {
    switch BookWarning.Nearness.of(day, on: sitting.today, sitting.rules.calendar) {
    case .overdue: .init(text: sitting.glyphs.missing + " " + text, role: .overdue)
    case .today, .tomorrow: .init(text: sitting.glyphs.warning + " " + text, role: .dueSoon)
    case nil: .init(text: sitting.glyphs.waiting + " " + text, role: .waiting)
    }
  }

  private static func complaint(_ record: ComplaintRecord, _ sitting: Sitting) -> BookRow {
    let words = sitting.words
    let complaint = record.complaint
    let done = sitting.glyphs.done + " " + words.shortDay(record.answer?.on.day(in: sitting.zone) ?? sitting.today)
    let state = record.isOpen ? due(record.due, words.shortDay(record.due), sitting) : .init(text: done, role: .ready)
    var detail = [
      [
        words.name(complaint.kind), complaint.from, complaint.contact, words.received(by: complaint.channel),
        words.occurrence(record.received, sitting.zone), complaint.caseNumber?.text, words.noted(by: record.notedBy),
      ].compactMap { $0 }.joined(separator: ", "),
      complaint.text,
    ]
    for answer in record.answers {
      let when = words.occurrence(answer.on, sitting.zone)
      detail.append(words.answered(by: answer.by, when, words.requested(by: answer.channel)) + ": " + answer.text)
    }
    for step in record.escalations {
      detail.append(words.passedOn(to: words.name(step.to), by: step.by, words.occurrence(step.on, sitting.zone)) + ": " + step.reason)
    }
    if record.isOpen { detail.insert(words.answered(record, today: sitting.today, zone: sitting.zone), at: 2) }
    return BookRow(
      subject: .complaint(record.number),
      cells: [
        .init(text: String(record.number), role: .muted), state, .init(text: complaint.from, role: .text),
        .init(text: firstLine(complaint.text), role: .text), .init(text: words.shortName(record.level.role), role: .muted),
      ], detail: detail)
  }

  private static func appointment(_ record: AppointmentRecord, _ sitting: Sitting) -> BookRow {
    let words = sitting.words
    let appointment = record.appointment
    let when = words.momentWithWeekday(appointment.start, sitting.zone)
    let isPast = appointment.start <= sitting.now
    let outcome: CaseLine.Piece =
      record.outcome.map { .init(text: sitting.glyphs.done + " " + words.name($0), role: .ready) }
      ?? .init(text: isPast ? sitting.glyphs.warning : sitting.glyphs.waiting, role: isPast ? .dueSoon : .waiting)
    let first = [when, appointment.name, appointment.contact, words.noted(by: record.notedBy)].compactMap { $0 }.joined(separator: ", ")
    let last = [record.outcome.map { words.name($0) }, record.note].compactMap { $0 }.joined(separator: ": ")
    return BookRow(
      subject: .appointment(record.number),
      cells: [
        .init(text: String(record.number), role: .muted), .init(text: when, role: record.isOpen ? .text : .muted),
        .init(text: appointment.name, role: .text), .init(text: firstLine(appointment.about), role: .text), outcome,
      ], detail: [first, appointment.about, last].filter { !$0.isEmpty })
  }

  private static func proposal(_ record: ProposalRecord, _ sitting: Sitting) -> BookRow {
    let words = sitting.words
    let state: CaseLine.Piece =
      if record.isOpen, let day = record.plan.due {
        due(day, words.shortDay(day), sitting)
      } else if let decision = record.decision {
        .init(text: (record.isOpen ? sitting.glyphs.waiting : sitting.glyphs.done) + " " + words.name(decision.outcome), role: .ready)
      } else {
        .init(text: sitting.glyphs.waiting + " " + words.notDecided, role: .waiting)
      }
    let plan = [
      record.plan.meeting.map { words.plannedFor(meeting: words.day($0)) }, record.plan.owner.map { words.ownedBy($0) },
      record.isOpen ? record.plan.due.map { words.due($0, today: sitting.today) } : nil,
    ].compactMap { $0 }.joined(separator: ", ")
    let first = [
      record.proposal.title, record.proposal.by, words.name(record.proposal.source), words.day(record.made.day(in: sitting.zone)),
      words.noted(by: record.notedBy),
    ].joined(separator: ", ")
    let decisions = record.decisions.map {
      words.name($0.outcome) + ", " + words.day($0.on.day(in: sitting.zone)) + ", " + $0.by + ": " + $0.reply
    }
    return BookRow(
      subject: .proposal(record.number),
      cells: [
        .init(text: String(record.number), role: .muted), .init(text: record.proposal.title, role: .text),
        .init(text: record.proposal.by, role: .muted), .init(text: record.plan.owner ?? "", role: .muted), state,
      ], detail: ([first, plan] + decisions + [record.proposal.text ?? ""]).filter { !$0.isEmpty })
  }

  private static func training(_ record: TrainingRecord, _ sitting: Sitting) -> BookRow {
    let words = sitting.words
    let training = record.training
    return BookRow(
      subject: .training(record.number),
      cells: [
        .init(text: String(record.number), role: .muted), .init(text: training.who, role: .text),
        .init(text: words.name(training.topic), role: .text), .init(text: words.day(training.on), role: .muted),
      ],
      detail: [
        [training.subject, words.day(training.on), training.by, words.noted(by: record.notedBy)].joined(separator: ", ")
      ])
  }

  private static func card(_ court: CourtCard?, _ book: CourtBook, _ sitting: Sitting) -> BookRow {
    let words = sitting.words
    let card = book.contacts.state.card(court?.id)
    let name = words.named(court?.name ?? sitting.rules.court)
    let lines = words.contactLines(card)
    return BookRow(
      subject: .card(court?.id),
      cells: [
        .init(text: name, role: court == nil ? .accent : .text),
        .init(text: card.phones.map(\.shown).joined(separator: ", "), role: .text), .init(text: card.reception ?? "", role: .muted),
      ], detail: [name] + (lines.isEmpty ? [words.emptyCard] : lines))
  }

  private static func firstLine(_ text: String) -> String { text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? text }
}
