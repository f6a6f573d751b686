import CaseEngine

/// A line of the court's book as it was read.
public struct CourtLine: Hashable, Sendable {
  /// The record.
  public let record: CourtRecord
  /// The line of the file, from 1.
  public let line: Int
}

/// A fact that a line of the court's book adds.
struct CourtAddition<Fact: CourtFact> {
  let stated: Stated<Fact>
  /// The line of the file, from 1.
  let line: Int
}

/// What lines of the court's book add to a register: only what it does not have.
struct CourtPlan {
  private(set) var contacts: [CourtAddition<ContactFact>] = []
  private(set) var complaints: [CourtAddition<ComplaintFact>] = []
  private(set) var proposals: [CourtAddition<ProposalFact>] = []
  private(set) var trainings: [CourtAddition<TrainingFact>] = []
  private(set) var problems: [LineProblem] = []
  private(set) var report = CourtReport()

  /// How many facts it adds.
  var count: Int { contacts.count + complaints.count + proposals.count + trainings.count }

  /// The line that is being taken.
  private var line = 0
  private let now: Moment
  private let zone: CourtZone
  /// What the register had, and no line has met yet.
  private var known: KnownThings
  /// The numbers of what is new.
  private var next: (complaint: Int, appointment: Int, proposal: Int, training: Int)

  /// Plans these lines for a book. A line is taken whole or not at all.
  init(_ lines: [CourtLine], for book: CourtBook, now: Moment, in zone: CourtZone) {
    self.now = now
    self.zone = zone
    known = KnownThings(book)
    next = (book.nextComplaint, book.nextAppointment, book.nextProposal, book.nextTraining)
    for line in lines {
      // What a line adds stands at the ends: taking it back copies nothing of what came before.
      let counts = (contacts.count, complaints.count, proposals.count, trainings.count)
      let (next, report) = (self.next, self.report)
      self.line = line.line
      known.beginLine()
      do throws(LineProblem) {
        try take(line.record)
      } catch {
        contacts.removeSubrange(counts.0...)
        complaints.removeSubrange(counts.1...)
        proposals.removeSubrange(counts.2...)
        trainings.removeSubrange(counts.3...)
        (self.next, self.report) = (next, report)
        known.giveBack()
        var problem = error
        problem.line = line.line
        problem.field = problem.field.map { line.record.key.rawValue + "." + $0 } ?? line.record.key.rawValue
        problems.append(problem)
        self.report.refused += 1
      }
    }
  }

  private mutating func take(_ record: CourtRecord) throws(LineProblem) {
    switch record {
    case .contact(let contact): try take(contact)
    case .complaint(let line): try take(line)
    case .appointment(let line): try take(line)
    case .proposal(let line): try take(line)
    case .training(let line): try take(line)
    }
  }

  private mutating func take(_ contact: ContactRecord) throws(LineProblem) {
    if case .contact(let had)? = known.meet(.contact(contact))?.record {
      if had.card != contact.card { throw contradiction("card", had.card.summary, contact.card.summary) }
      report.unchanged += 1
      return
    }
    try check(contact.on)
    contacts.append(CourtAddition(stated: Stated(.cardWritten(court: contact.court, card: contact.card), contact.on), line: self.line))
    report.new += 1
  }

  private mutating func take(_ line: ComplaintLine) throws(LineProblem) {
    let found = known.meet(.complaint(line))
    var state = Complaints(only: found.flatMap { known.complaints[$0.number] })
    let number = found?.number ?? next.complaint
    var had: [Noted<ComplaintLine.Step>] = []
    if case .complaint(let theirs)? = found?.record {
      try agree("due", theirs.complaint.due.day.iso, line.complaint.due.day.iso)
      try agree("contact", theirs.complaint.contact ?? "", line.complaint.contact ?? "")
      try agree("case", theirs.complaint.caseNumber?.text ?? "", line.complaint.caseNumber?.text ?? "")
      try agree("kind", theirs.complaint.kind.rawValue, line.complaint.kind.rawValue)
      had = theirs.steps
    } else {
      complaints.append(try stated(.complaintNoted(number: number, complaint: line.complaint), line.on, in: &state))
      next.complaint += 1
    }
    let steps = try added(line.steps, to: had)
    for step in steps {
      let fact: ComplaintFact =
        switch step.what {
        case .answered(let answer, let by): .complaintAnswered(number: number, answer: answer, by: by)
        case .escalated(let level, let reason, let due): .complaintEscalated(number: number, to: level, reason: reason, due: due)
        }
      complaints.append(try stated(fact, step.on, in: &state))
    }
    count(isNew: found == nil, adds: !steps.isEmpty)
  }

  private mutating func take(_ line: AppointmentLine) throws(LineProblem) {
    let found = known.meet(.appointment(line))
    var state = Complaints(only: nil, found.flatMap { known.appointments[$0.number] })
    let number = found?.number ?? next.appointment
    var had: [Noted<AppointmentLine.End>] = []
    if case .appointment(let theirs)? = found?.record {
      try agree("about", theirs.appointment.about, line.appointment.about)
      try agree("contact", theirs.appointment.contact ?? "", line.appointment.contact ?? "")
      had = theirs.ended.map { [$0] } ?? []
    } else {
      complaints.append(try stated(.appointmentMade(number: number, appointment: line.appointment), line.on, in: &state))
      next.appointment += 1
    }
    let ended = try added(line.ended.map { [$0] } ?? [], to: had)
    for end in ended {
      let fact = ComplaintFact.appointmentEnded(number: number, outcome: end.what.outcome, note: end.what.note)
      complaints.append(try stated(fact, end.on, in: &state))
    }
    count(isNew: found == nil, adds: !ended.isEmpty)
  }

  private mutating func take(_ line: ProposalLine) throws(LineProblem) {
    let found = known.meet(.proposal(line))
    var state = Proposals(only: found.flatMap { known.proposals[$0.number] })
    let number = found?.number ?? next.proposal
    var had: [Noted<ProposalLine.Step>] = []
    if case .proposal(let theirs)? = found?.record {
      try agree("text", theirs.proposal.text ?? "", line.proposal.text ?? "")
      try agree("source", theirs.proposal.source.rawValue, line.proposal.source.rawValue)
      try agree("owner", theirs.plan.owner ?? "", line.plan.owner ?? "")
      had = theirs.steps
    } else {
      proposals.append(try stated(.proposalNoted(number: number, proposal: line.proposal, plan: line.plan), line.on, in: &state))
      next.proposal += 1
    }
    let steps = try added(line.steps, to: had)
    for step in steps {
      let fact: ProposalFact =
        switch step.what {
        case .planned(let plan): .proposalPlanned(number: number, plan: plan)
        case .decided(let outcome, let reply): .proposalDecided(number: number, outcome: outcome, reply: reply)
        }
      proposals.append(try stated(fact, step.on, in: &state))
    }
    count(isNew: found == nil, adds: !steps.isEmpty)
  }

  private mutating func take(_ line: TrainingLine) throws(LineProblem) {
    if known.meet(.training(line)) != nil {
      report.unchanged += 1
      return
    }
    if line.training.on > zone.day(of: now) { throw LineProblem(field: "held", what: .inTheFuture) }
    try check(line.on)
    trainings.append(
      CourtAddition(stated: Stated(.trainingNoted(number: next.training, training: line.training), line.on), line: self.line))
    next.training += 1
    report.new += 1
  }

  private mutating func count(isNew: Bool, adds: Bool) {
    if isNew { report.new += 1 } else if adds { report.grown += 1 } else { report.unchanged += 1 }
  }

  /// The steps of a line that the register does not have: those behind its own. An older file brings none.
  private func added<Step>(_ steps: [Noted<Step>], to known: [Noted<Step>]) throws(LineProblem) -> ArraySlice<Noted<Step>> {
    for (place, (mine, theirs)) in zip(steps, known).enumerated() where mine != theirs {
      throw contradiction("steps[\(place + 1)]", Times.text(theirs.on, zone), Times.text(mine.on, zone))
    }
    return steps.dropFirst(known.count)
  }

  private func agree(_ field: String, _ register: String, _ file: String) throws(LineProblem) {
    if register != file { throw contradiction(field, register, file) }
  }

  private func contradiction(_ field: String, _ register: String, _ file: String) -> LineProblem {
    LineProblem(field: field, what: .contradiction(register: register, file: file))
  }
}

extension CourtPlan {
  private func check(_ on: Occurrence) throws(LineProblem) {
    let isLater =
      switch on {
      case .at(let moment): moment > now
      case .on(let day): day > zone.day(of: now)
      }
    if isLater { throw LineProblem(field: "on", what: .inTheFuture) }
  }

  /// A fact that can follow this state of its thing, which takes it in.
  private func stated<State: BookState>(
    _ fact: State.Fact, _ on: Occurrence, in state: inout State
  ) throws(LineProblem) -> CourtAddition<State.Fact> {
    try check(on)
    if let why = state.obstacle(to: fact) { throw LineProblem(what: .impossible(.book(why))) }
    let stated = Stated(fact, on)
    state.apply(Entry(imagining: stated, version: 0, at: now))
    return CourtAddition(stated: stated, line: line)
  }
}

/// What became of the lines of the court's book.
public struct CourtReport: Hashable, Sendable {
  /// Things that the register did not have.
  public var new = 0
  /// Things that grew.
  public var grown = 0
  /// Things of which it had everything.
  public var unchanged = 0
  /// Lines that were refused.
  var refused = 0

  /// Whether no line of the book came.
  public var isEmpty: Bool { self == CourtReport() }
}

extension ContactCard {
  /// A card in a few words, for telling two apart.
  fileprivate var summary: String {
    (phones.map(\.number) + messengers.map(\.number) + [email, address, reception].compactMap { $0 }).joined(separator: ", ")
  }
}
