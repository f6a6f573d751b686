import CaseEngine

/// What a batch adds to the register.
struct BatchPlan: Sendable {
  var acts: [PlacedAct] = []
  var news: [ImportNews] = []
  var report = ImportReport()
}

/// Plans cases one after another against the register and against what it planned before.
struct BatchPlanner<Source: ChunkSource>: Sendable {
  let store: any CaseStore
  let rules: CourtRules
  let by: Signature
  let file: String
  let now: Moment
  /// What the register has of the numbers that a batch names.
  private struct Register {
    var cases: [CaseNumber: CaseID] = [:]
    var submissions: [String: Day] = [:]
    var files: [CaseID: CaseFile] = [:]
  }

  /// What was planned before, and is not in the register.
  private var before: PlannedBefore

  init(store: any CaseStore, rules: CourtRules, by: Signature, file: String, now: Moment, keeping: PlannedBefore.Keeping) {
    self.store = store
    self.rules = rules
    self.by = by
    self.file = file
    self.now = now
    before = PlannedBefore(keeping)
  }

  /// Plans a batch. `reader` is where it was read from.
  mutating func plan(
    _ batch: [ReadCase], from reader: ImportReader<Source>, _ random: inout some RandomNumberGenerator
  ) async throws(ImportFailure) -> BatchPlan {
    var plan = BatchPlan()
    // Asked once for all: what the register has does not change by planning.
    var question = SurroundingsQuestion()
    for read in batch {
      question.caseNumbers += read.record.details.editions.map(\.number)
      question.submissions += read.record.submissions
    }
    let known = try await asking { () async throws(StoreError) in try await store.surroundings(question) }
    let files = try await asking { () async throws(StoreError) in
      try await store.files(Array(Set(known.cases.values))) { $0 }
    }
    let register = Register(
      cases: known.cases, submissions: known.submissions, files: Dictionary(files.map { ($0.id, $0) }, uniquingKeysWith: { $1 }))
    for read in batch { try await add(read, register, reader, to: &plan, &random) }
    before.endBatch()
    return plan
  }

  private mutating func add(
    _ read: ReadCase, _ known: Register, _ reader: ImportReader<Source>, to plan: inout BatchPlan,
    _ random: inout some RandomNumberGenerator
  ) async throws(ImportFailure) {
    plan.report.read += 1
    let existing = try await existing(read.record, known, reader, &random)
    var read = read
    guard let planned = planned(&read, on: existing, known, &plan) else { return }
    guard !planned.acts.isEmpty else {
      plan.report.unchanged += 1
      return
    }
    if existing == nil { plan.report.new += 1 } else { plan.report.grown += 1 }
    var grown = existing ?? CaseFile(id: CaseID(Token(using: &random)))
    for act in acts(planned, of: read, &random) {
      if before.keepsActs { plan.acts.append(PlacedAct(act, in: grown.id, after: grown.version)) }
      plan.report.facts += act.facts.count
      grown.enter(act)
    }
    before.take(grown, on: existing, at: read.place)
    for stated in planned.facts {
      if let (number, day) = stated.submission(in: rules.calendar.zone) { before.take(submission: number, of: day) }
    }
  }

  /// The plan for a case, with what is wrong or odd about it told; nil where nothing of it can be taken.
  private func planned(_ read: inout ReadCase, on existing: CaseFile?, _ known: Register, _ plan: inout BatchPlan) -> ImportPlan? {
    while true {
      do throws(LineProblem) {
        let planned = try ImportPlan.of(
          read.record, existing: existing, under: rules, among: surroundings(of: read.record, known), now: now, line: read.lines.first)
        plan.news += planned.warnings.map { .warning(read.lines.told($0)) }
        return planned
      } catch {
        plan.report.refused += 1
        plan.news.append(.problem(read.lines.told(error)))
        // A wrong row of a spreadsheet is left out; its neighbours go in.
        guard let others = read.leaveOut(error) else { return nil }
        plan.report.refused += others.count
        plan.news += others.map { .problem($0) }
      }
    }
  }

  /// The days of the incoming numbers that a record uses: as the register has them, or else as an earlier line gave them.
  private func surroundings(of record: CaseRecord, _ known: Register) -> Surroundings {
    var surroundings = Surroundings()
    for number in record.submissions { surroundings.submissions[number] = known.submissions[number] ?? before.day(of: number) }
    return surroundings
  }

  /// The case as the register will have it before this line: by its number, or by one that it had before.
  private mutating func existing(
    _ record: CaseRecord, _ known: Register, _ reader: ImportReader<Source>, _ random: inout some RandomNumberGenerator
  ) async throws(ImportFailure) -> CaseFile? {
    for number in record.details.editions.reversed().map(\.number) {
      switch before.trace(of: number) {
      case .whole(let file): return file
      case .places(let id, let places): return try await replanned(number, id, places, reader, &random)
      case .givenUp: continue
      case nil:
        if let file = known.cases[number].flatMap({ known.files[$0] }) { return file }
      }
    }
    return nil
  }

  /// A case that earlier lines grew, planned again from those lines: so that nothing of it had to be kept.
  private mutating func replanned(
    _ number: CaseNumber, _ id: CaseID?, _ places: [FilePlace], _ reader: ImportReader<Source>, _ random: inout some RandomNumberGenerator
  ) async throws(ImportFailure) -> CaseFile? {
    var file: CaseFile?
    if let id { file = try await asking { () async throws(StoreError) in try await store.file(id) } }
    for place in places {
      var read: ReadCase
      do { read = try reader.record(at: place) } catch { throw .source(error) }
      // What was told of these lines was told when they came.
      var told = BatchPlan()
      guard let planned = planned(&read, on: file, Register(), &told) else { continue }
      var grown = file ?? CaseFile(id: CaseID(Token(using: &random)))
      for act in acts(planned, of: read, &random) { grown.enter(act) }
      file = grown
    }
    if let file { before.recall(file, as: number) }
    return file
  }

  /// The acts of a plan.
  private func acts(_ planned: ImportPlan, of read: ReadCase, _ random: inout some RandomNumberGenerator) -> [CaseAct] {
    let origin = Origin.imported(file: file, line: read.lines.first)
    return planned.acts.map { CaseAct(key: ActKey(Token(using: &random)), facts: $0, by: by, origin: origin, at: now) }
  }

  private func asking<Value>(_ ask: () async throws(StoreError) -> Value) async throws(ImportFailure) -> Value {
    do { return try await ask() } catch { throw .store(error) }
  }
}

extension Stated<CaseFact> {
  /// The incoming number that a fact uses, and its day.
  func submission(in zone: CourtZone) -> (number: String, day: Day)? {
    switch fact {
    case .documentReceived(_, let receipt): receipt.submission.map { ($0, occurred.day(in: zone)) }
    case .originalFiled(_, let filing): (filing.number, filing.on)
    case .originalCompared(_, let comparison): (comparison.number, comparison.on)
    default: nil
    }
  }
}

extension CaseRecord {
  /// The incoming numbers that it uses.
  var submissions: [String] {
    documents.flatMap(\.rounds).flatMap { [$0.received?.submission, $0.filed?.number, $0.compared?.number].compactMap { $0 } }
  }
}

extension CaseFile {
  /// Takes in an act as it will be once it is entered, but for its hashes.
  fileprivate mutating func enter(_ act: CaseAct) { imagine(act.facts, at: act.at, by: act.by, act: act.key, origin: act.origin) }
}
