import CaseEngine

/// A case as it was read.
struct ReadCase: Sendable {
  var record: CaseRecord
  var lines: LinesOfRecord
}

/// What a batch adds to the register.
struct BatchPlan: Sendable {
  var acts: [PlacedAct] = []
  var news: [ImportNews] = []
  var report = ImportReport()
}

/// Plans cases one after another against the register and against what it planned before.
struct BatchPlanner: Sendable {
  let store: any CaseStore
  let rules: CourtRules
  let by: Signature
  let file: String
  let now: Moment
  /// Cases as they are after what was planned so far.
  private var planned: [CaseNumber: CaseFile] = [:]
  /// The days of the incoming numbers that were planned so far.
  private var submissions: [String: Day] = [:]

  init(store: any CaseStore, rules: CourtRules, by: Signature, file: String, now: Moment) {
    self.store = store
    self.rules = rules
    self.by = by
    self.file = file
    self.now = now
  }

  mutating func plan(_ batch: [ReadCase], _ random: inout some RandomNumberGenerator) async throws(StoreError) -> BatchPlan {
    var plan = BatchPlan()
    for read in batch { try await add(read, to: &plan, &random) }
    return plan
  }

  private mutating func add(
    _ read: ReadCase, to plan: inout BatchPlan, _ random: inout some RandomNumberGenerator
  ) async throws(StoreError) {
    plan.report.read += 1
    let existing = try await existing(read.record)
    var surroundings = try await store.surroundings(read.record.question)
    surroundings.submissions.merge(submissions) { stored, _ in stored }
    var read = read
    while true {
      do throws(LineProblem) {
        let planned = try ImportPlan.of(
          read.record, existing: existing, under: rules, among: surroundings, now: now, line: read.lines.first)
        plan.news += planned.warnings.map { .warning(read.lines.told($0)) }
        enter(planned, existing, read, &plan, &random)
        return
      } catch {
        plan.report.refused += 1
        plan.news.append(.problem(read.lines.told(error)))
        // A wrong row of a spreadsheet is left out; its neighbours go in.
        guard read.leaveOut(error) else { return }
      }
    }
  }

  /// The case as the register will have it before this line: by its number, or by one that it had before.
  private func existing(_ record: CaseRecord) async throws(StoreError) -> CaseFile? {
    for number in record.details.editions.reversed().map(\.number) {
      if let file = planned[number] { return file }
      if let id = try await store.find(number) { return try await store.file(id) }
    }
    return nil
  }

  private mutating func enter(
    _ planned: ImportPlan, _ existing: CaseFile?, _ read: ReadCase, _ plan: inout BatchPlan,
    _ random: inout some RandomNumberGenerator
  ) {
    guard !planned.acts.isEmpty else {
      plan.report.unchanged += 1
      return
    }
    var file = existing ?? CaseFile(id: CaseID(Token(using: &random)))
    if existing == nil { plan.report.new += 1 } else { plan.report.grown += 1 }
    let origin = Origin.imported(file: self.file, line: read.lines.first)
    for facts in planned.acts {
      let act = CaseAct(key: ActKey(Token(using: &random)), facts: facts, by: by, origin: origin, at: now)
      plan.acts.append(PlacedAct(act, in: file.id, after: file.version))
      plan.report.facts += facts.count
      for stated in facts {
        file.enter(
          Entry(
            sequence: 0, version: file.version + 1, occurred: stated.occurred, recordedAt: now, act: act.key, by: by, origin: origin,
            fact: stated.fact, hash: .zero))
      }
    }
    if let number = file.number { self.planned[number] = file }
    for stated in planned.facts {
      if let (number, day) = stated.submission(in: rules.calendar.zone) { submissions[number] = day }
    }
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
  /// What must be known of other cases to plan this one.
  var question: SurroundingsQuestion {
    var question = SurroundingsQuestion()
    for round in documents.flatMap(\.rounds) {
      question.submissions += [round.received?.submission, round.filed?.number, round.compared?.number].compactMap { $0 }
    }
    return question
  }
}

extension ReadCase {
  /// Leaves out the row that is wrong, or the rows of the party that is; false where nothing else would be left.
  mutating func leaveOut(_ problem: LineProblem) -> Bool {
    guard lines.areRows else { return false }
    if let place = problem.place(in: "documents"), record.documents.indices.contains(place) {
      leaveOut(document: place)
      return !record.documents.isEmpty
    }
    guard let place = problem.place(in: "parties"), record.parties.indices.contains(place) else { return false }
    for document in record.documents.indices.reversed() where record.documents[document].face.now.from == place + 1 {
      leaveOut(document: document)
    }
    record.parties.remove(at: place)
    lines.parties.remove(at: place)
    record.renumber(parties: { $0 > place + 1 ? $0 - 1 : $0 }, documents: { $0 })
    return !record.parties.isEmpty
  }

  private mutating func leaveOut(document place: Int) {
    record.documents.remove(at: place)
    lines.documents.remove(at: place)
  }
}

extension LinesOfRecord {
  /// A problem in the words of the file: for CSV the row and the column.
  func told(_ problem: LineProblem) -> LineProblem {
    guard areRows, let field = problem.field else { return problem }
    var told = problem
    if let place = problem.place(in: "documents"), documents.indices.contains(place) { told.line = documents[place] }
    if let place = problem.place(in: "parties"), parties.indices.contains(place) { told.line = parties[place] }
    told.field = CSVColumn(field: field)?.rawValue ?? field
    return told
  }

  /// A warning in the words of the file.
  func told(_ warning: LineWarning) -> LineWarning {
    let problem = told(LineProblem(line: warning.line, field: warning.field, what: .missing))
    return LineWarning(line: problem.line, field: problem.field ?? warning.field, what: warning.what)
  }
}

extension LineProblem {
  /// The place, from 0, of the document or party that the field belongs to.
  fileprivate func place(in list: String) -> Int? {
    guard let field, field.hasPrefix(list + "["), let end = field.firstIndex(of: "]") else { return nil }
    return Int(field[field.index(field.startIndex, offsetBy: list.count + 1)..<end]).map { $0 - 1 }
  }
}
