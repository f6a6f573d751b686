import CaseEngine
import Chain
import GRDB
import Lines
import Workers

extension SQLiteRegister {
  /// Appends many acts in one transaction, all or nothing: imports, one act over several cases.
  ///
  /// The lines of a case are written once for the whole batch, so large batches are cheaper for each act; 100,000 acts take some 300 MB of memory.
  /// Throws what `enter(_:)` throws, for the first act that cannot go in.
  public func enter(batch: [PlacedAct]) async throws(StoreError) {
    guard !batch.isEmpty else { return }
    _ = try await enter(batch.map { BatchEntering.Step(id: $0.id, after: $0.after, deed: .act($0.act)) })
  }

  /// Takes many steps in one transaction, all or nothing; gives how many decisions came to nothing.
  public func enter(steps: [BatchStep]) async throws(StoreError) -> Int {
    guard !steps.isEmpty else { return 0 }
    return try await enter(
      steps.map { step in
        switch step {
        case .act(let act, let id): BatchEntering.Step(id: id, after: nil, deed: .act(act))
        case .decision(let id, let decide): BatchEntering.Step(id: id, after: nil, deed: .decision(decide))
        }
      })
  }

  private func enter(_ steps: [BatchEntering.Step]) async throws(StoreError) -> Int {
    let (files, undecided) = try await write { [memory, options] db in
      if steps.count > BatchEntering.few { try Connection.makeRoomForBulk(db) }
      var entering = try BatchEntering(db, memory, salt: options.salt)
      return try entering.enter(steps)
    }
    for file in files { memory.keep(file) }
    return undecided
  }
}

/// Many acts on their way in.
private struct BatchEntering {
  /// Up to so many acts are a person's, and not an import.
  static let few = 200

  /// An act, or what decides one, in a case; after a version where it was decided on one.
  struct Step: Sendable {
    enum Deed: Sendable {
      case act(CaseAct)
      case decision(@Sendable (CaseFile) -> CaseAct?)
    }

    let id: CaseID
    let after: Int?
    let deed: Deed
  }

  private let db: Database
  private let memory: Memory
  private let rules: CourtRules
  private let salt: @Sendable () -> Token
  private let coder = BodyCoder()
  private let rows: EntryRows
  private let spanning: SpanningRows
  private var sealer: Sealer
  private var touched: [Touched] = []
  private var places: [CaseID: Int] = [:]
  /// The lines of cases that no further step concerns, in the making on the other cores.
  private let lines: Ahead<Touched, MadeLines>
  /// How many cases of each group wait for no further step.
  private var settled: [Int] = []

  /// Lines are made of so many cases together.
  private static let group = 64

  /// A case that some step of the batch concerns.
  private struct Touched: Sendable {
    let key: Int64
    let wasThere: Bool
    var file: CaseFile
    var acts: Set<ActKey>
    /// How many steps of the batch are still to come.
    var waitsFor: Int
    var forgetsNumber = false
  }

  /// The lines of a case; nil where it was not opened.
  private struct MadeLines: Sendable {
    let key: Int64
    let isNew: Bool
    let rows: LineRows?
  }

  /// The payloads of an act, made for a clock so far behind.
  private struct Prepared: Sendable {
    let behind: Int64?
    let payloads: [Payload]
  }

  init(_ db: Database, _ memory: Memory, salt: @escaping @Sendable () -> Token) throws {
    self.db = db
    self.memory = memory
    self.salt = salt
    let rules = try memory.court(db).rules
    self.rules = rules
    let form = LineForm(zone: rules.calendar.zone)
    lines = Ahead { here in
      MadeLines(key: here.key, isNew: !here.wasThere, rows: try here.file.listed(under: rules).map { try form.rows(of: $0) })
    }
    rows = EntryRows(db)
    spanning = SpanningRows(db)
    sealer = try HeadRow.sealer(db)
  }

  /// Takes the steps; gives the files as they then are, and how many decisions came to nothing.
  mutating func enter(_ steps: [Step]) throws -> ([CaseFile], undecided: Int) {
    var undecided = 0
    var rest = steps.makeIterator()
    var toCome: [CaseID: Int] = [:]
    for step in steps { toCome[step.id, default: 0] += 1 }
    try prepared(steps).each { prepared in
      guard let step = rest.next() else { return }
      let place = try place(of: step.id, after: step.after, steps: toCome[step.id] ?? 0)
      switch step.deed {
      case .act(let act): try append(act, prepared, at: place, after: step.after)
      case .decision(let decide):
        if let act = decide(touched[place].file) { try append(act, nil, at: place, after: nil) } else { undecided += 1 }
      }
      settle(place)
    }
    try rows.moveHead(to: sealer)
    try writeLines()
    return (touched.map(\.file), undecided)
  }

  /// Bodies know nothing of each other, and are made ahead on the other cores; those of decisions when their turn comes.
  private func prepared(_ steps: [Step]) -> Ahead<(act: CaseAct, behind: Int64?)?, Prepared?> {
    var last = sealer.lastRecordedAt
    var work: [(act: CaseAct, behind: Int64?)?] = []
    work.reserveCapacity(steps.count)
    for step in steps {
      guard case .act(let act) = step.deed else {
        work.append(nil)
        continue
      }
      let (recordedAt, behind) = Sealer.bridged(act.at, after: last)
      work.append((act, behind))
      if !act.facts.isEmpty { last = recordedAt }
    }
    return Ahead(work) { [salt, coder] work in
      try work.map { try BatchEntering.prepared($0.act, behind: $0.behind, salt, coder) }
    }
  }

  private static func prepared(_ act: CaseAct, behind: Int64?, _ salt: () -> Token, _ coder: BodyCoder) throws -> Prepared {
    let payloads = try act.facts.map { try Payload(Body($0.fact, origin: act.origin, clockBehind: behind), salt: salt(), coder: coder) }
    return Prepared(behind: behind, payloads: payloads)
  }

  /// A step of a case was taken. Where a whole group waits for no further one, its lines are begun.
  private mutating func settle(_ place: Int) {
    touched[place].waitsFor -= 1
    guard touched[place].waitsFor == 0 else { return }
    let group = place / BatchEntering.group
    while settled.count <= group { settled.append(0) }
    settled[group] += 1
    if settled[group] == BatchEntering.group { addLines(of: group) }
  }

  private func addLines(of group: Int) {
    let first = group * BatchEntering.group
    lines.add(Array(touched[first..<min(first + BatchEntering.group, touched.count)]))
  }

  /// The place of a case among the touched ones.
  private mutating func place(of id: CaseID, after version: Int?, steps: Int) throws -> Int {
    if let place = places[id] { return place }
    let found = try memory.file(db, id, taking: true)
    if found == nil, let version, version != 0 { throw StoreError.noSuchCase }
    let file = found?.file ?? CaseFile(id: id)
    touched.append(
      Touched(
        key: try found?.key ?? rows.key(of: .oneCase(id)), wasThere: found != nil, file: file, acts: Set(file.entries.map(\.act)),
        waitsFor: steps))
    places[id] = touched.count - 1
    return touched.count - 1
  }

  /// Seals and appends an act, unless it is there already.
  private mutating func append(_ act: CaseAct, _ prepared: Prepared?, at place: Int, after version: Int?) throws {
    if touched[place].acts.contains(act.key) { return }
    let before = touched[place].file.version
    if let version, version != before { throw StoreError.conflict(version: before) }
    // Held only where it is asked for: beside a second holder each entry would copy the case.
    let former = act.facts.contains { $0.fact.bringsBack || $0.fact.touchesGroupNames } ? touched[place].file : nil
    touched[place].acts.insert(act.key)
    let behind = Sealer.bridged(act.at, after: sealer.lastRecordedAt).behind
    // Where a decision came between, the clock may stand otherwise than was thought.
    let payloads =
      if let prepared, prepared.behind == behind { prepared.payloads } else {
        try BatchEntering.prepared(act, behind: behind, salt, coder).payloads
      }
    let key = touched[place].key
    var end = StreamEnd(.oneCase(touched[place].file.id), version: before, hash: touched[place].file.head)
    for (stated, payload) in zip(act.facts, payloads) {
      let draft = Draft(stated, act: act.key, by: act.by, origin: act.origin, at: act.at)
      let sealed = sealer.seal(draft, payload, after: &end)
      try rows.append(sealed.columns, payload, hash: sealed.entry.hash, stream: key)
      touched[place].file.enter(sealed.entry)
    }
    if touched[place].wasThere, act.facts.contains(where: { $0.fact.touchesNumber }) { touched[place].forgetsNumber = true }
    guard act.facts.contains(where: { $0.fact.touchesOthers }) else { return }
    let (file, zone) = (touched[place].file, rules.calendar.zone)
    try spanning.guardAgainst(act, key, in: file, since: former ?? file, zone: zone)
    try spanning.rewrite(key, file, after: act.facts, zone: zone)
  }

  private func writeLines() throws {
    // Every step was taken: only the last group can be less than whole.
    if !touched.count.isMultiple(of: BatchEntering.group) { addLines(of: touched.count / BatchEntering.group) }
    var writer = LineWriter(db, zone: rules.calendar.zone)
    try NumberGuard.told {
      for here in touched where here.forgetsNumber { try writer.forgetNumber(of: here.key) }
      try lines.each { try writer.replace($0.key, with: $0.rows, isNew: $0.isNew) }
      try writer.finish()
    }
  }
}
