extension CourtBook {
  /// Decides an instruction: facts, or a refusal. Pure; nothing is changed.
  ///
  /// - Parameters:
  ///   - actor: who asks.
  ///   - now: the clock.
  ///   - occurred: when it happened, where that is not now.
  ///   - rules: the court's settings.
  /// - Throws: the first rule that refuses.
  public func decide(
    _ instruction: BookInstruction, by actor: Actor, at now: Moment, occurred: Occurrence? = nil, under rules: CourtRules
  ) throws(Refusal) -> BookDecision {
    let here = Circumstances(
      actor: actor, now: now, occurred: occurred ?? .at(now), acting: nil, rules: rules, surroundings: Surroundings())
    try Checked.occurrence(here.occurred, now: now, in: here.zone)
    switch instruction.stream {
    case .contacts:
      let (facts, role) = try contacts.decide(instruction, here) { () throws(Refusal) in try contactFacts(instruction) }
      return BookDecision(facts: .contacts(facts), role: role)
    case .complaints:
      let (facts, role) = try complaints.decide(instruction, here) { () throws(Refusal) in try complaintFacts(instruction, here) }
      return BookDecision(facts: .complaints(facts), role: role)
    case .proposals:
      let (facts, role) = try proposals.decide(instruction, here) { () throws(Refusal) in try proposalFacts(instruction) }
      return BookDecision(facts: .proposals(facts), role: role)
    case .trainings:
      let (facts, role) = try trainings.decide(instruction, here) { () throws(Refusal) in try trainingFacts(instruction, here) }
      return BookDecision(facts: .trainings(facts), role: role)
    case .settings, .staff: throw .nothingChanges
    }
  }

  private func contactFacts(_ instruction: BookInstruction) throws(Refusal) -> [ContactFact] {
    guard case .writeCard(let court, let card) = instruction else { return [] }
    if let court { try Checked.code(court, .key) }
    try Checked.name(card.email, .email)
    try Checked.name(card.address, .address)
    try Checked.name(card.reception, .hours)
    var kept = card
    kept.phones = card.phones.unrepeated
    kept.messengers = card.messengers.unrepeated
    if kept == contacts.state.card(court) { throw .nothingChanges }
    return [.cardWritten(court: court, card: kept)]
  }

  private func proposalFacts(_ instruction: BookInstruction) throws(Refusal) -> [ProposalFact] {
    switch instruction {
    case .noteProposal(let proposal, let plan):
      try check(proposal)
      try check(plan)
      return [.proposalNoted(number: nextProposal, proposal: proposal, plan: plan)]
    case .takeProposals(let taken):
      var facts: [ProposalFact] = []
      for proposal in unknown(of: taken) {
        try check(proposal)
        facts.append(.proposalNoted(number: nextProposal + facts.count, proposal: proposal, plan: ProposalPlan()))
      }
      return facts
    case .changeProposal(let number, let proposal, let plan):
      try check(proposal)
      if let plan { try check(plan) }
      let before = proposals.state.proposal(number)
      var facts: [ProposalFact] = before?.proposal == proposal ? [] : [.proposalChanged(number: number, proposal: proposal)]
      if let plan, before?.plan != plan { facts.append(.proposalPlanned(number: number, plan: plan)) }
      return facts
    case .planProposal(let number, let plan):
      try check(plan)
      if proposals.state.proposal(number)?.plan == plan { throw .nothingChanges }
      return [.proposalPlanned(number: number, plan: plan)]
    case .decideProposal(let number, let outcome, let reply):
      try Checked.note(reply, .answer)
      return [.proposalDecided(number: number, outcome: outcome, reply: reply)]
    default: return []
    }
  }

  private func check(_ proposal: Proposal) throws(Refusal) {
    try Checked.name(proposal.by, .name)
    try Checked.name(proposal.title, .title)
    try Checked.note(proposal.text, .text)
  }

  private func check(_ plan: ProposalPlan) throws(Refusal) {
    try Checked.day(plan.meeting, .meeting)
    try Checked.name(plan.owner, .owner)
    try Checked.day(plan.due, .due)
  }

  private func trainingFacts(_ instruction: BookInstruction, _ here: Circumstances) throws(Refusal) -> [TrainingFact] {
    guard case .noteTraining(let training) = instruction else { return [] }
    try Checked.name(training.who, .name)
    try Checked.name(training.subject, .subject)
    try Checked.name(training.by, .trainer)
    try Checked.past(training.on, .on, today: here.today)
    if trainings.state.trainings.contains(where: { $0.training == training }) { throw .nothingChanges }
    return [.trainingNoted(number: nextTraining, training: training)]
  }
}

extension CourtBook {
  fileprivate func complaintFacts(_ instruction: BookInstruction, _ here: Circumstances) throws(Refusal) -> [ComplaintFact] {
    switch instruction {
    case .noteComplaint(let complaint):
      try check(complaint, received: here.occurred.day(in: here.zone))
      return [.complaintNoted(number: nextComplaint, complaint: complaint)]
    case .changeComplaint(let number, let complaint):
      let record = complaints.state.complaint(number)
      try check(complaint, received: record?.received.day(in: here.zone) ?? here.today)
      if record?.complaint == complaint { throw .nothingChanges }
      return [.complaintChanged(number: number, complaint: complaint)]
    case .answerComplaint(let number, let answer, let channel):
      try Checked.note(answer, .answer)
      return [.complaintAnswered(number: number, answer: answer, by: channel)]
    case .escalateComplaint(let number, let level, let reason, let due):
      try Checked.reason(reason)
      try Checked.day(due.day, .due)
      if due.day < here.occurred.day(in: here.zone) { throw .book(.dueBeforeReceipt) }
      guard let record = complaints.state.complaint(number) else { throw .impossible(.book(.none(.complaint, number))) }
      guard let level = level ?? record.level.next else { throw .impossible(.book(.notHigher(number))) }
      return [.complaintEscalated(number: number, to: level, reason: reason, due: due)]
    case .makeAppointment(let appointment):
      try check(appointment, here)
      return [.appointmentMade(number: nextAppointment, appointment: appointment)]
    case .changeAppointment(let number, let appointment):
      let before = complaints.state.appointment(number)?.appointment
      if before == appointment { throw .nothingChanges }
      try check(appointment, here, number: number, moved: before?.start != appointment.start)
      return [.appointmentChanged(number: number, appointment: appointment)]
    case .endAppointment(let number, let outcome, let note):
      try Checked.note(note, .note)
      if outcome != .cancelled, let record = complaints.state.appointment(number), record.appointment.start > here.now {
        throw .book(.notYet(number))
      }
      return [.appointmentEnded(number: number, outcome: outcome, note: note)]
    default: return []
    }
  }

  private func check(_ complaint: Complaint, received: Day) throws(Refusal) {
    try Checked.name(complaint.from, .name)
    try Checked.name(complaint.contact, .phone)
    try Checked.note(complaint.text, .text)
    try Checked.day(complaint.due.day, .due)
    if complaint.due.day < received { throw .book(.dueBeforeReceipt) }
  }

  /// An appointment that is made or moved lies in the court's hours, to come, and at a time when the chair receives nobody else.
  private func check(_ appointment: Appointment, _ here: Circumstances, number: Int? = nil, moved: Bool = true) throws(Refusal) {
    try Checked.name(appointment.name, .name)
    try Checked.name(appointment.contact, .phone)
    try Checked.note(appointment.about, .subject)
    guard moved else { return }
    try Checked.day(here.zone.day(of: appointment.start), .start)
    if appointment.start < here.now { throw .book(.appointmentInThePast) }
    switch here.rules.calendar.whyNotWorking(from: appointment.start, minutes: 1) {
    case .dayOff(let day, let why): throw .dayOff(day, why)
    case .outside(let hours): throw .outsideHours(hours)
    case nil: break
    }
    let taken = complaints.state.appointments.first { $0.isOpen && $0.number != number && $0.appointment.start == appointment.start }
    if let taken { throw .book(.timeTaken(by: taken.number)) }
  }
}

/// What the book refuses beyond what is impossible.
public enum BookRefusal: Hashable, Sendable {
  /// An answer would be due before the question came.
  case dueBeforeReceipt
  /// An appointment is made for a time to come.
  case appointmentInThePast
  /// The chair receives somebody else then: the appointment of this number.
  case timeTaken(by: Int)
  /// An appointment of this number is still to come; it can only be cancelled.
  case notYet(Int)
  /// There is nothing of one's own here to undo, or to redo.
  case nothingToUndo
  /// In the proposal of this number a name or a number is still found: no digest is written.
  case stillNamed(Int)

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .dueBeforeReceipt: "complaint.due-before-receipt"
    case .appointmentInThePast: "appointment.past"
    case .timeTaken: "appointment.time-taken"
    case .notYet: "appointment.not-yet"
    case .nothingToUndo: "history.nothing-to-undo"
    case .stillNamed: "digest.still-named"
    }
  }
}
