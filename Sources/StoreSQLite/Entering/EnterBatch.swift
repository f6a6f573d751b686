import CaseEngine
import Chain
import GRDB

extension SQLiteRegister {
  /// Appends many acts in one transaction, all or nothing: imports, sample courts, one act over several cases.
  ///
  /// The lines of a case are written once for the whole batch, so large batches are cheaper for each act; 100,000 acts take some 300 MB of memory.
  /// Throws what `enter(_:)` throws, for the first act that cannot go in.
  public func enter(batch: [PlacedAct]) async throws(StoreError) {
    guard !batch.isEmpty else { return }
    let files = try await write { [memory, options] db in
      if batch.count > BatchEntering.few { try Connection.makeRoomForBulk(db) }
      var entering = try BatchEntering(db, memory, salt: options.salt)
      return try entering.enter(batch)
    }
    for file in files { memory.keep(file) }
  }
}

/// Many acts on their way in.
private struct BatchEntering {
  /// Up to so many acts are a person's, and not an import.
  static let few = 200

  private let db: Database
  private let memory: Memory
  private let rules: CourtRules
  private let salt: @Sendable () -> Token
  private var touched: [CaseID: Touched] = [:]
  private var order: [CaseID] = []

  /// A case that some act of the batch concerns.
  private struct Touched {
    let key: Int64
    let wasThere: Bool
    var file: CaseFile
    /// The version it will have after the acts that were accepted so far.
    var version: Int
    var acts: Set<ActKey> = []
    var forgetsNumber = false
  }

  init(_ db: Database, _ memory: Memory, salt: @escaping @Sendable () -> Token) throws {
    self.db = db
    self.memory = memory
    self.salt = salt
    rules = try memory.court(db).rules
  }

  mutating func enter(_ batch: [PlacedAct]) throws -> [CaseFile] {
    let rows = try EntryRows(db)
    var accepted: [PlacedAct] = []
    for placed in batch where try accept(placed, rows) { accepted.append(placed) }
    try append(accepted, rows)
    try writeLines()
    return order.compactMap { touched[$0]?.file }
  }

  /// Whether an act goes in; false where it is there already.
  private mutating func accept(_ placed: PlacedAct, _ rows: EntryRows) throws -> Bool {
    if touched[placed.id] == nil {
      let found = try memory.file(db, placed.id, taking: true)
      if found == nil, placed.after != 0 { throw StoreError.noSuchCase }
      let file = found?.file ?? CaseFile(id: placed.id)
      touched[placed.id] = Touched(
        key: try found?.key ?? rows.key(of: .oneCase(placed.id)), wasThere: found != nil, file: file, version: file.version,
        acts: Set(file.entries.map(\.act)))
      order.append(placed.id)
    }
    guard let here = touched[placed.id], !here.acts.contains(placed.act.key) else { return false }
    if here.version != placed.after { throw StoreError.conflict(version: here.version) }
    touched[placed.id]?.version += placed.act.facts.count
    touched[placed.id]?.acts.insert(placed.act.key)
    return true
  }

  /// Seals and appends. Bodies know nothing of each other, and are made on every core; the chain is made by one.
  private mutating func append(_ acts: [PlacedAct], _ rows: EntryRows) throws {
    var sealer = try HeadRow.sealer(db)
    let spanning = try SpanningRows(db)
    let payloads = try payloads(acts, after: sealer.lastRecordedAt)
    let zone = rules.calendar.zone
    for (placed, payloads) in zip(acts, payloads) {
      guard let here = touched[placed.id] else { continue }
      var end = StreamEnd(.oneCase(placed.id), version: here.file.version, hash: here.file.head)
      for (stated, payload) in zip(placed.act.facts, payloads) {
        let draft = Draft(stated, act: placed.act.key, by: placed.act.by, origin: placed.act.origin, at: placed.act.at)
        let sealed = sealer.seal(draft, payload, after: &end)
        try rows.append(sealed.columns, payload, hash: sealed.entry.hash, stream: here.key)
        touched[placed.id]?.file.enter(sealed.entry)
        if here.wasThere, stated.fact.touchesNumber { touched[placed.id]?.forgetsNumber = true }
      }
      guard placed.act.facts.contains(where: { $0.fact.touchesHearings || $0.fact.touchesSubmissions }) else { continue }
      guard let file = touched[placed.id]?.file else { continue }
      try spanning.guardAgainst(placed.act, here.key, in: file, since: here.file, zone: zone)
      try spanning.rewrite(here.key, file, after: placed.act.facts, zone: zone)
    }
    try rows.moveHead(to: sealer)
  }

  private func payloads(_ acts: [PlacedAct], after last: Moment?) throws -> [[Payload]] {
    var last = last
    var work: [(act: CaseAct, behind: Int64?)] = []
    for placed in acts {
      let (recordedAt, behind) = Sealer.bridged(placed.act.at, after: last)
      work.append((placed.act, behind))
      if !placed.act.facts.isEmpty { last = recordedAt }
    }
    return try Concurrently.map(work) { [salt] act, behind in
      let coder = BodyCoder()
      return try act.facts.map { try Payload(Body($0.fact, origin: act.origin, clockBehind: behind), salt: salt(), coder: coder) }
    }
  }

  private func writeLines() throws {
    var lines = try LineWriter(db, zone: rules.calendar.zone)
    let changed = order.compactMap { touched[$0] }.filter { $0.file.version > 0 }
    let listed = try Concurrently.map(changed.map(\.file), chunk: 64) { [rules] file in file.listed(under: rules) }
    try NumberGuard.told {
      for here in changed where here.forgetsNumber { try lines.forgetNumber(of: here.key) }
      for (here, listed) in zip(changed, listed) { try lines.replace(here.key, with: listed) }
      try lines.finish()
    }
  }
}

extension CaseFact {
  /// Whether this can change the court number of a case.
  var touchesNumber: Bool {
    switch self {
    case .caseNumberCorrected, .caseDetailsChanged, .retracted: true
    default: false
    }
  }
}
