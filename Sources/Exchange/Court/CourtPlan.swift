import CaseEngine

/// A line of the court's book as it was read.
public struct CourtLine: Hashable, Sendable {
  /// The record.
  public let record: CourtRecord
  /// The line of the file, from 1.
  public let line: Int
}

/// What one line of the court's book adds to a stream: one act, as a line of cases is.
struct CourtAddition<Fact: CourtFact> {
  /// The line of the file, from 1.
  let line: Int
  fileprivate(set) var facts: [Stated<Fact>]
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
  private(set) var count = 0

  /// The line that is being taken.
  private var line = 0
  private var now: Moment
  private var zone: CourtZone
  /// The book as it will be.
  private var grown: Grown
  /// What the register had, and no line has met yet.
  private var known: [(number: Int, record: CourtRecord)]

  /// The states that the facts lead to.
  private struct Grown {
    var contacts: Contacts
    var complaints: Complaints
    var proposals: Proposals
    var trainings: Trainings
    var next: (complaint: Int, appointment: Int, proposal: Int, training: Int)
  }

  /// Plans these lines for a book. A line is taken whole or not at all.
  init(_ lines: [CourtLine], for book: CourtBook, now: Moment, in zone: CourtZone) {
    self.now = now
    self.zone = zone
    known = book.records
    grown = Grown(
      contacts: book.contacts.state, complaints: book.complaints.state, proposals: book.proposals.state, trainings: book.trainings.state,
      next: (book.nextComplaint, book.nextAppointment, book.nextProposal, book.nextTraining))
    for line in lines {
      let before = self
      self.line = line.line
      do throws(LineProblem) {
        try take(line.record)
      } catch {
        self = before
        var problem = error
        problem.line = line.line
        problem.field = problem.field.map { line.record.key.rawValue + "." + $0 } ?? line.record.key.rawValue
        problems.append(problem)
        report.refused += 1
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

  /// What the register has of a thing, once: the how-many-th line of its kind meets the how-many-th thing.
  private mutating func match<Record>(_ of: (CourtRecord) -> Record?, _ isSame: (Record) -> Bool) -> (number: Int, record: Record)? {
    for (place, one) in known.enumerated() {
      guard let record = of(one.record), isSame(record) else { continue }
      known.remove(at: place)
      return (one.number, record)
    }
    return nil
  }

  private mutating func take(_ contact: ContactRecord) throws(LineProblem) {
    let found = match({ if case .contact(let contact) = $0 { contact } else { nil } }, { $0.court == contact.court })
    if let found {
      if found.record.card != contact.card { throw contradiction("card", found.record.card.summary, contact.card.summary) }
      report.unchanged += 1
      return
    }
    try enter(.cardWritten(court: contact.court, card: contact.card), contact.on)
    report.new += 1
  }

  private mutating func take(_ line: ComplaintLine) throws(LineProblem) {
    let found = match(
      { if case .complaint(let line) = $0 { line } else { nil } },
      { $0.on == line.on && $0.complaint.from == line.complaint.from && $0.complaint.text == line.complaint.text })
    let number = found?.number ?? grown.next.complaint
    if let found {
      try agree("due", found.record.complaint.due.day.iso, line.complaint.due.day.iso)
      try agree("contact", found.record.complaint.contact ?? "", line.complaint.contact ?? "")
      try agree("case", found.record.complaint.caseNumber?.text ?? "", line.complaint.caseNumber?.text ?? "")
      try agree("kind", found.record.complaint.kind.rawValue, line.complaint.kind.rawValue)
    } else {
      try enter(.complaintNoted(number: number, complaint: line.complaint), line.on)
      grown.next.complaint += 1
    }
    let steps = try added(line.steps, to: found?.record.steps ?? [])
    for step in steps {
      switch step.what {
      case .answered(let answer, let by): try enter(.complaintAnswered(number: number, answer: answer, by: by), step.on)
      case .escalated(let level, let reason, let due):
        try enter(.complaintEscalated(number: number, to: level, reason: reason, due: due), step.on)
      }
    }
    count(isNew: found == nil, adds: !steps.isEmpty)
  }

  private mutating func take(_ line: AppointmentLine) throws(LineProblem) {
    let found = match(
      { if case .appointment(let line) = $0 { line } else { nil } },
      { $0.appointment.start == line.appointment.start && $0.appointment.name == line.appointment.name })
    let number = found?.number ?? grown.next.appointment
    if let found {
      try agree("about", found.record.appointment.about, line.appointment.about)
      try agree("contact", found.record.appointment.contact ?? "", line.appointment.contact ?? "")
    } else {
      try enter(.appointmentMade(number: number, appointment: line.appointment), line.on)
      grown.next.appointment += 1
    }
    let ended = try added(line.ended.map { [$0] } ?? [], to: found?.record.ended.map { [$0] } ?? [])
    for end in ended { try enter(.appointmentEnded(number: number, outcome: end.what.outcome, note: end.what.note), end.on) }
    count(isNew: found == nil, adds: !ended.isEmpty)
  }

  private mutating func take(_ line: ProposalLine) throws(LineProblem) {
    let found = match(
      { if case .proposal(let line) = $0 { line } else { nil } },
      { $0.on == line.on && $0.proposal.by == line.proposal.by && $0.proposal.title == line.proposal.title })
    let number = found?.number ?? grown.next.proposal
    if let found {
      try agree("text", found.record.proposal.text ?? "", line.proposal.text ?? "")
      try agree("source", found.record.proposal.source.rawValue, line.proposal.source.rawValue)
      try agree("owner", found.record.plan.owner ?? "", line.plan.owner ?? "")
    } else {
      try enter(.proposalNoted(number: number, proposal: line.proposal, plan: line.plan), line.on)
      grown.next.proposal += 1
    }
    let steps = try added(line.steps, to: found?.record.steps ?? [])
    for step in steps {
      switch step.what {
      case .planned(let plan): try enter(.proposalPlanned(number: number, plan: plan), step.on)
      case .decided(let outcome, let reply): try enter(.proposalDecided(number: number, outcome: outcome, reply: reply), step.on)
      }
    }
    count(isNew: found == nil, adds: !steps.isEmpty)
  }

  private mutating func take(_ line: TrainingLine) throws(LineProblem) {
    if match({ if case .training(let line) = $0 { line } else { nil } }, { $0.training == line.training }) != nil {
      report.unchanged += 1
      return
    }
    if line.training.on > zone.day(of: now) { throw LineProblem(field: "held", what: .inTheFuture) }
    try enter(.trainingNoted(number: grown.next.training, training: line.training), line.on)
    grown.next.training += 1
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

  /// A fact as it will stand, for the state that it leads to.
  private func entry<Fact: BookFact>(_ fact: Fact, _ on: Occurrence) -> Entry<Fact> {
    Entry(
      sequence: 0, version: 0, occurred: on, recordedAt: now, act: ActKey(Token(high: 0, low: 0)),
      by: Signature(name: "", login: "", role: nil, program: ""), origin: .recorded, fact: fact, hash: .zero)
  }

  private mutating func add<Fact>(_ stated: Stated<Fact>, to additions: WritableKeyPath<CourtPlan, [CourtAddition<Fact>]>) {
    count += 1
    if let last = self[keyPath: additions].indices.last, self[keyPath: additions][last].line == line {
      self[keyPath: additions][last].facts.append(stated)
    } else {
      self[keyPath: additions].append(CourtAddition(line: line, facts: [stated]))
    }
  }

  private mutating func enter(_ fact: ContactFact, _ on: Occurrence) throws(LineProblem) {
    try check(on)
    grown.contacts.apply(entry(fact, on))
    add(Stated(fact, on), to: \.contacts)
  }

  private mutating func enter(_ fact: ComplaintFact, _ on: Occurrence) throws(LineProblem) {
    try check(on)
    if let why = grown.complaints.obstacle(to: fact) { throw LineProblem(what: .impossible(.book(why))) }
    grown.complaints.apply(entry(fact, on))
    add(Stated(fact, on), to: \.complaints)
  }

  private mutating func enter(_ fact: ProposalFact, _ on: Occurrence) throws(LineProblem) {
    try check(on)
    if let why = grown.proposals.obstacle(to: fact) { throw LineProblem(what: .impossible(.book(why))) }
    grown.proposals.apply(entry(fact, on))
    add(Stated(fact, on), to: \.proposals)
  }

  private mutating func enter(_ fact: TrainingFact, _ on: Occurrence) throws(LineProblem) {
    try check(on)
    if let why = grown.trainings.obstacle(to: fact) { throw LineProblem(what: .impossible(.book(why))) }
    grown.trainings.apply(entry(fact, on))
    add(Stated(fact, on), to: \.trainings)
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
