import CaseEngine
import Wording

extension Form {
  /// What a form of the book asks for, and when it happened. Throws at the first field whose answer cannot be read.
  func instruction(
    _ form: BookForm, _ book: CourtBook, _ sitting: Sitting
  ) throws(BadAnswer) -> (instruction: BookInstruction, occurred: Occurrence?) {
    switch form {
    case .addComplaint:
      let day = try pastDay(sitting)
      let complaint = try complaint(received: day, before: nil, sitting)
      return (.noteComplaint(complaint), day == sitting.today ? nil : .on(day))
    case .answer(let number):
      guard case .requestedBy(let channel) = fields.chosen(.channel) else { throw BadAnswer(.channel, .missing) }
      return (.answerComplaint(number, answer: try required(.ofBook(.answer)), by: channel), nil)
    case .passOn(let number):
      let level: ComplaintLevel? = if case .level(let level) = fields.chosen(.ofBook(.level)) { level } else { nil }
      let kind = book.complaints.state.complaint(number)?.complaint.kind ?? .complaint
      let due = try future(.ofBook(.answerDue), sitting) ?? Complaint.usualDue(kind, received: sitting.today, sitting.rules.calendar)
      return (.escalateComplaint(number, to: level, reason: try required(.reason), due: due), nil)
    case .addAppointment: return (.makeAppointment(try appointment(sitting)), nil)
    case .endAppointment(let number):
      guard case .appointmentOutcome(let outcome) = fields.chosen(.ofBook(.outcome)) else { throw BadAnswer(.ofBook(.outcome), .missing) }
      return (.endAppointment(number, outcome, note: fields.text(.note)), nil)
    case .addProposal: return (.noteProposal(try proposal(), try plan(ProposalPlan(), sitting)), nil)
    case .decide(let number):
      guard case .proposalOutcome(let outcome) = fields.chosen(.ofBook(.decision)) else { throw BadAnswer(.ofBook(.decision), .missing) }
      return (.decideProposal(number, outcome, reply: try required(.ofBook(.reply))), nil)
    case .addTraining:
      guard case .trainingTopic(let topic) = fields.chosen(.ofBook(.topic)) else { throw BadAnswer(.ofBook(.topic), .missing) }
      let training = Training(
        who: try required(.ofBook(.who)), topic: topic, subject: try required(.ofBook(.subject)), on: try pastDay(sitting),
        by: try required(.ofBook(.trainer)))
      return (.noteTraining(training), nil)
    case .change(let subject): return (try change(subject, book, sitting), nil)
    }
  }

  private func change(_ subject: BookSubject, _ book: CourtBook, _ sitting: Sitting) throws(BadAnswer) -> BookInstruction {
    switch subject {
    case .complaint(let number):
      let record = book.complaints.state.complaint(number)
      let received = record?.received.day(in: sitting.zone) ?? sitting.today
      return .changeComplaint(number, try complaint(received: received, before: record?.complaint, sitting))
    case .appointment(let number): return .changeAppointment(number, try appointment(sitting))
    case .proposal(let number):
      let before = book.proposals.state.proposal(number)?.plan ?? ProposalPlan()
      return .changeProposal(number, try proposal(), try plan(before, sitting))
    case .card(let court):
      let card = ContactCard(
        phones: try phones(.ofBook(.phones)), messengers: try phones(.ofBook(.messengers)), email: fields.text(.email),
        address: fields.text(.address), reception: fields.text(.ofBook(.hours)))
      return .writeCard(court: court, card)
    case .training(let number): return .retract(.trainings, version: number, reason: nil)
    }
  }

  private func complaint(received: Day, before: Complaint?, _ sitting: Sitting) throws(BadAnswer) -> Complaint {
    let kind: ComplaintKind = if case .complaintKind(let kind) = fields.chosen(.ofBook(.complaintKind)) { kind } else { .usual }
    guard case .receivedBy(let channel) = fields.chosen(.channel) else { throw BadAnswer(.channel, .missing) }
    var number: CaseNumber?
    if let typed = fields.text(.caseNumber) {
      do { number = try CaseNumber(typed) } catch { throw BadAnswer(.caseNumber, .refused(.badText(field: .number, problem: error))) }
    }
    var due = try future(.ofBook(.answerDue), sitting) ?? Complaint.usualDue(kind, received: received, sitting.rules.calendar)
    // A day that was left as it stood keeps how it was counted.
    if let kept = before?.due, kept.day == due.day { due = kept }
    return Complaint(
      kind: kind, channel: channel, from: try required(.ofBook(.from)), contact: fields.text(.ofBook(.contact)), caseNumber: number,
      text: try required(.ofBook(.text)), due: due)
  }

  private func appointment(_ sitting: Sitting) throws(BadAnswer) -> Appointment {
    let name = try required(.name)
    guard let day = try future(.ofBook(.visitDay), sitting)?.day else { throw BadAnswer(.ofBook(.visitDay), .missing) }
    guard let time = TypedNumber.time(try required(.time)) else { throw BadAnswer(.time, .notATime) }
    return Appointment(
      name: name, contact: fields.text(.ofBook(.contact)), start: sitting.zone.moment(day, time), about: try required(.ofBook(.about)))
  }

  private func proposal() throws(BadAnswer) -> Proposal {
    let source: ProposalSource = if case .proposalSource(let source) = fields.chosen(.ofBook(.source)) { source } else { .staff }
    return Proposal(
      by: try required(.ofBook(.by)), source: source, title: try required(.ofBook(.title)), text: fields.text(.ofBook(.proposal)))
  }

  /// The plan as it stands in the form; as it was, where the form does not ask for it.
  private func plan(_ before: ProposalPlan, _ sitting: Sitting) throws(BadAnswer) -> ProposalPlan {
    guard fields[.ofBook(.owner)] != nil else { return before }
    return ProposalPlan(
      meeting: try future(.ofBook(.meeting), sitting)?.day, owner: fields.text(.ofBook(.owner)),
      due: try future(.ofBook(.due), sitting)?.day)
  }

  private func phones(_ key: FieldKey) throws(BadAnswer) -> [Phone] {
    var phones: [Phone] = []
    for typed in (fields.text(key) ?? "").split(whereSeparator: { $0 == "," || $0 == ";" }) {
      do { phones.append(try Phone(TypedNumber.row(String(typed)))) } catch { throw BadAnswer(key, .refused(.badPhone(error))) }
    }
    return phones
  }

  private func pastDay(_ sitting: Sitting) throws(BadAnswer) -> Day {
    let typed = try required(.date)
    guard let day = DateInput.parse(typed, today: sitting.today, calendar: sitting.rules.calendar, direction: .past)?.day else {
      throw BadAnswer(.date, .notADate)
    }
    if day > sitting.today { throw BadAnswer(.date, .refused(.inTheFuture(field: .on))) }
    return day
  }

  private func future(_ key: FieldKey, _ sitting: Sitting) throws(BadAnswer) -> DueDate? {
    guard let typed = fields.text(key) else { return nil }
    guard let due = DateInput.parse(typed, today: sitting.today, calendar: sitting.rules.calendar, direction: .future) else {
      throw BadAnswer(key, .notADate)
    }
    return due
  }
}

extension BookForm {
  /// The entry field where people fill in what a refusal names.
  static func key(of refusal: Refusal, _ fields: Fields) -> FieldKey? {
    let keys: [FieldKey] =
      switch refusal {
      case .book(.dueBeforeReceipt): [.ofBook(.answerDue)]
      case .book(.appointmentInThePast), .book(.timeTaken): [.time]
      case .dayOff: [.ofBook(.visitDay)]
      case .outsideHours: [.time]
      default:
        switch refusal.field {
        case .name: [.name, .ofBook(.from), .ofBook(.by), .ofBook(.who)]
        case .phone: [.ofBook(.contact), .ofBook(.phones)]
        case .text: [.ofBook(.text), .ofBook(.proposal)]
        case .answer: [.ofBook(.answer), .ofBook(.reply)]
        case .reason: [.reason]
        case .due: [.ofBook(.answerDue), .ofBook(.due)]
        case .subject: [.ofBook(.about), .ofBook(.subject)]
        case .title: [.ofBook(.title)]
        case .owner: [.ofBook(.owner)]
        case .meeting: [.ofBook(.meeting)]
        case .trainer: [.ofBook(.trainer)]
        case .on: [.date]
        case .note: [.note]
        case .email: [.email]
        case .address: [.address]
        case .hours: [.ofBook(.hours)]
        default: []
        }
      }
    return keys.first { fields[$0] != nil }
  }
}
