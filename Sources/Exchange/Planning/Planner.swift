import CaseEngine

/// Plans one line: matches it to the register, collects the steps that are new, orders and checks them.
struct Planner {
  let record: CaseRecord
  let existing: CaseFile?
  let have: RecordedCase?
  let rules: CourtRules
  let now: Moment
  var steps: [PlannedStep] = []
  /// The numbers of the parties and documents of the line.
  var partyIDs: [PartyID] = []
  var documentIDs: [DocumentID] = []
  /// The numbers of the hearings of the line.
  var hearingIDs: [HearingID] = []
  /// From when on the hearings of the line are set; the beginning of time for those of the register.
  var hearingTimes: [Moment] = []
  /// When the latest notice that is new was prepared: numbers come in the order of the line.
  var lastNotice = Planner.always
  /// From when on the parties of the line are there; the beginning of time for those of the register.
  var partyTimes: [Moment] = []
  /// The settings of trial hearings that are new: a request by the day alone comes behind those of its day.
  var settings: [(day: Day, at: Moment)] = []

  var zone: CourtZone { rules.calendar.zone }

  static let always = Moment(microseconds: .min)

  init(_ record: CaseRecord, _ existing: CaseFile?, _ rules: CourtRules, _ now: Moment) {
    self.record = record
    self.existing = existing
    self.rules = rules
    self.now = now
    have = existing.flatMap { RecordedCase($0, under: rules) }
  }

  mutating func plan() throws(LineProblem) {
    let opened = try planDetails()
    try planParties(opened: opened)
    let known = numberDocuments()
    try planHearings(opened: opened.effective)
    try planDocuments(known, opened: opened)
    try planOpenness(opened: opened.effective)
    planLinks(opened: opened.effective)
    try planNotes(opened: opened.effective)
    try planRoom(opened: opened.effective)
    try planNotices(opened: opened.effective)
    let order = steps.indices.sorted {
      (steps[$0].effective, steps[$0].order, $0) < (steps[$1].effective, steps[$1].order, $1)
    }
    steps = order.map { steps[$0] }
  }

  // Steps.

  /// Adds a step no earlier than `floor`; one that is known by its day alone comes behind its `peers` of that day.
  @discardableResult
  mutating func add(
    _ fact: CaseFact, _ occurred: Occurrence, order: StepOrder, path: String, dateField: String? = nil, floor: Moment,
    peers: [(day: Day, at: Moment)] = [], sameRuling: Bool = false, isDated: Bool = true
  ) -> Moment {
    var effective = max(occurred.start(in: zone), floor)
    if case .on(let day) = occurred {
      for peer in peers where peer.day == day { effective = max(effective, peer.at) }
    }
    steps.append(
      PlannedStep(
        fact: fact, occurred: occurred, effective: effective, order: order, path: path, dateField: dateField ?? path + ".on",
        sameRuling: sameRuling, isDated: isDated))
    return effective
  }

  // Comparing with the register.

  /// The register and the file mean the same time: the same, or the same day where one of them knows no more.
  func agree(_ file: Occurrence, _ register: Occurrence) -> Bool {
    if file == register { return true }
    guard file.day(in: zone) == register.day(in: zone) else { return false }
    if case .on = file { return true }
    if case .on = register { return true }
    return false
  }

  func text(_ occurrence: Occurrence) -> String { Times.text(occurrence, zone) }

  func contradiction(_ field: String, _ register: String, _ file: String) -> LineProblem {
    LineProblem(field: field, what: .contradiction(register: register, file: file))
  }

  /// What the file states must be what the register has; what it leaves open is no question.
  func same<Value: Equatable>(
    _ field: String, _ file: Value?, _ register: Value?, _ text: (Value) -> String
  ) throws(LineProblem) {
    guard let file, file != register else { return }
    throw contradiction(field, register.map(text) ?? "", text(file))
  }

  func same(_ field: String, _ file: String?, _ register: String?) throws(LineProblem) { try same(field, file, register) { $0 } }

  func same<Code: RawRepresentable & Equatable>(
    _ field: String, _ file: Code?, _ register: Code?
  ) throws(LineProblem) where Code.RawValue == String { try same(field, file, register) { $0.rawValue } }

  func same(_ field: String, _ file: Int?, _ register: Int?) throws(LineProblem) { try same(field, file, register) { String($0) } }

  func same(_ field: String, _ file: Occurrence, _ register: Occurrence) throws(LineProblem) {
    if !agree(file, register) { throw contradiction(field, text(register), text(file)) }
  }

  // The whole plan.

  func checkNothingIsToCome() throws(LineProblem) {
    guard let first = steps.first(where: { isToCome($0.occurred) }) else { return }
    // What has no date of its own is taken to have happened with the first that has one: that one is named.
    let stated = steps.first { $0.isDated && isToCome($0.occurred) } ?? first
    throw LineProblem(field: stated.dateField, what: .inTheFuture)
  }

  private func isToCome(_ occurred: Occurrence) -> Bool {
    switch occurred {
    case .at(let moment): moment > now
    case .on(let day): day > zone.day(of: now)
    }
  }

  func checkPossible() throws(LineProblem) {
    let file = existing ?? CaseFile(id: CaseID(Token(high: 0, low: 0)))
    let drafts = steps.enumerated().map { place, step in
      Entry(imagining: Stated(step.fact, step.occurred), version: file.version + place + 1, at: now, origin: .imported(file: "", line: 0))
    }
    guard let (entry, why) = file.obstacle(adding: drafts, in: zone) else { return }
    let step = steps[max(0, min(steps.count - 1, entry.version - file.version - 1))]
    throw LineProblem(field: why.isAboutTime ? step.dateField : step.path, what: .impossible(why))
  }

  /// A number names one submission, and that has one day. Source: rules, section 3.
  func checkSubmissions(_ surroundings: Surroundings) throws(LineProblem) {
    var days = surroundings.submissions
    for step in steps {
      guard let (number, day) = Stated(step.fact, step.occurred).submission(in: zone) else { continue }
      if let taken = days[number], taken != day { throw LineProblem(field: step.path, what: .submissionOfAnotherDay(taken)) }
      days[number] = day
    }
  }

  /// The steps in acts: a setting of a trial hearing stands alone, together with the requests of its ruling.
  var acts: [[Stated<CaseFact>]] {
    var acts: [[Stated<CaseFact>]] = []
    var open: [Stated<CaseFact>] = []
    var inRuling = false
    for step in steps {
      let stated = Stated(step.fact, step.occurred)
      if case .hearingSet(_, let plan, _) = step.fact, plan.kind == .trial {
        if !open.isEmpty { acts.append(open) }
        acts.append([stated])
        (open, inRuling) = ([], true)
      } else if inRuling, step.sameRuling {
        acts[acts.count - 1].append(stated)
      } else {
        open.append(stated)
        inRuling = false
      }
    }
    if !open.isEmpty { acts.append(open) }
    return acts
  }
}

extension Impossibility {
  fileprivate var isAboutTime: Bool { if case .beforeItsCause = self { true } else { false } }
}
