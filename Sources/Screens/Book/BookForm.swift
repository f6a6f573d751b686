import CaseEngine
import Wording

/// The forms of the court's book.
enum BookForm: Hashable, Sendable, Codable {
  case addComplaint, addAppointment, addProposal, addTraining
  case change(BookSubject)
  case answer(Int), passOn(Int), endAppointment(Int), decide(Int)

  /// What it is called.
  var name: BookFormName {
    switch self {
    case .addComplaint: .newComplaint
    case .addAppointment: .newAppointment
    case .addProposal: .newProposal
    case .addTraining: .newTraining
    case .answer: .answering
    case .passOn: .passingOn
    case .endAppointment: .endingAppointment
    case .decide: .deciding
    case .change(let subject):
      switch subject {
      case .complaint: .complaint
      case .appointment: .appointment
      case .proposal: .proposal
      case .training: .newTraining
      case .card: .card
      }
    }
  }

  /// The pane that it belongs to.
  var pane: BookPane {
    switch self {
    case .addComplaint, .answer, .passOn: .complaints
    case .addAppointment, .endAppointment: .reception
    case .addProposal, .decide: .proposals
    case .addTraining: .trainings
    case .change(let subject): subject.pane
    }
  }

  /// Whether something is added with it.
  var adds: Bool {
    switch self {
    case .addComplaint, .addAppointment, .addProposal, .addTraining: true
    default: false
    }
  }
}

extension BookForm {
  /// What a form asks for; nil where what it is about is no longer there.
  static func fields(_ form: BookForm, _ book: CourtBook, _ sitting: Sitting) -> Fields? {
    let state = book.complaints.state
    switch form {
    case .addComplaint: return complaint(nil, sitting)
    case .addAppointment: return appointment(nil, sitting)
    case .addProposal: return proposal(nil, sitting)
    case .addTraining: return training(sitting)
    case .answer(let number):
      return state.complaint(number).map { record in
        Fields([
          .text(.ofBook(.answer), required: true),
          .choice(.channel, Channel.allCases.map(Option.requestedBy), .requestedBy(record.complaint.channel)),
        ])
      }
    case .passOn(let number):
      return state.complaint(number).map { record in
        let above = ComplaintLevel.allCases.filter { $0 > record.level }
        return Fields([
          .text(.reason, required: true), .choice(.ofBook(.level), above.map(Option.level)), .date(.ofBook(.answerDue)),
        ])
      }
    case .endAppointment(let number):
      return state.appointment(number).map { record in
        let isToCome = record.appointment.start > sitting.now
        let outcomes: [AppointmentOutcome] = isToCome ? [.cancelled] : AppointmentOutcome.allCases
        return Fields([.choice(.ofBook(.outcome), outcomes.map(Option.appointmentOutcome)), .text(.note)])
      }
    case .decide(let number):
      return book.proposals.state.proposal(number).map { record in
        let isAdopted = record.decision?.outcome == .adopted
        let outcomes: [ProposalOutcome] = isAdopted ? [.carriedOut, .declined, .deferred] : [.adopted, .declined, .deferred]
        return Fields([
          .choice(.ofBook(.decision), outcomes.map(Option.proposalOutcome)), .text(.ofBook(.reply), required: true),
        ])
      }
    case .change(let subject):
      switch subject {
      case .complaint(let number): return state.complaint(number).map { complaint($0, sitting) }
      case .appointment(let number): return state.appointment(number).map { appointment($0.appointment, sitting) }
      case .proposal(let number): return book.proposals.state.proposal(number).map { proposal($0, sitting) }
      case .card(let court): return card(book.contacts.state.card(court))
      case .training: return nil
      }
    }
  }

  private static func complaint(_ record: ComplaintRecord?, _ sitting: Sitting) -> Fields {
    let complaint = record?.complaint
    let kind = Option.complaintKind(complaint?.kind ?? .usual)
    var fields: [Field] = [
      .choice(.ofBook(.complaintKind), ComplaintKind.allCases.map(Option.complaintKind), kind),
      .text(.ofBook(.from), complaint?.from ?? "", required: true),
      .choice(.channel, Channel.allCases.map(Option.receivedBy), .receivedBy(complaint?.channel ?? .telephone)),
      .text(.ofBook(.contact), complaint?.contact ?? ""), .text(.caseNumber, complaint?.caseNumber?.text ?? ""),
      .text(.ofBook(.text), complaint?.text ?? "", required: true),
    ]
    if record == nil { fields.append(.date(.date, sitting.words.day(sitting.today), required: true)) }
    fields.append(.date(.ofBook(.answerDue), complaint.map { sitting.words.day($0.due.day) } ?? ""))
    return Fields(fields)
  }

  private static func appointment(_ appointment: Appointment?, _ sitting: Sitting) -> Fields {
    let local = appointment.map { sitting.zone.local($0.start) }
    return Fields([
      .text(.name, appointment?.name ?? "", required: true), .text(.ofBook(.contact), appointment?.contact ?? ""),
      .date(.ofBook(.visitDay), local.map { sitting.words.day($0.day) } ?? "", required: true),
      .text(.time, local?.time.text ?? "", required: true), .text(.ofBook(.about), appointment?.about ?? "", required: true),
    ])
  }

  private static func proposal(_ record: ProposalRecord?, _ sitting: Sitting) -> Fields {
    let proposal = record?.proposal
    let plan = record?.plan ?? ProposalPlan()
    func shown(_ day: Day?) -> String { day.map { sitting.words.day($0) } ?? "" }
    // Only the chair sets the agenda: nobody else is asked.
    let planned: [Field] =
      sitting.actor.roles.contains(.chair)
      ? [
        .date(.ofBook(.meeting), shown(plan.meeting)), .text(.ofBook(.owner), plan.owner ?? ""), .date(.ofBook(.due), shown(plan.due)),
      ] : []
    return Fields(
      [
        .text(.ofBook(.title), proposal?.title ?? "", required: true), .text(.ofBook(.proposal), proposal?.text ?? ""),
        .text(.ofBook(.by), proposal?.by ?? sitting.actor.name, required: true),
        .choice(.ofBook(.source), ProposalSource.allCases.map(Option.proposalSource), proposal.map { .proposalSource($0.source) }),
      ] + planned)
  }

  private static func training(_ sitting: Sitting) -> Fields {
    Fields([
      .text(.ofBook(.who), sitting.actor.name, required: true),
      .choice(.ofBook(.topic), TrainingTopic.allCases.map(Option.trainingTopic)), .text(.ofBook(.subject), required: true),
      .date(.date, sitting.words.day(sitting.today), required: true), .text(.ofBook(.trainer), required: true),
    ])
  }

  private static func card(_ card: ContactCard) -> Fields {
    Fields([
      .text(.ofBook(.phones), card.phones.map(\.shown).joined(separator: ", ")),
      .text(.ofBook(.messengers), card.messengers.map(\.shown).joined(separator: ", ")), .text(.email, card.email ?? ""),
      .text(.address, card.address ?? ""), .text(.ofBook(.hours), card.reception ?? ""),
    ])
  }
}
