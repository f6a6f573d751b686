import CaseEngine
import Chain
import Lines
import Workers

extension PostgresRegister {
  /// Appends an act, all of it or nothing, durably, and gives the file as it then is.
  ///
  /// A repeat of an act that is there gives the file and changes nothing. Where the connection is lost before the answer came, the act is sent again
  /// under its key. Throws `.conflict` when the case moved on, `.surroundingsChanged` when what spans cases did, `.noSuchCase` for a version of a case
  /// that is not there, `.notPermitted`, `.busy`, `.readOnly`, and `.unconfirmed` where the server stays away.
  public func enter(_ act: PlacedAct) async throws(StoreError) -> CaseFile {
    try await write { [memory, options] session in try Entering(session: session, memory: memory, options: options).enter(act) }
  }

  /// Appends many acts in one transaction, all or nothing. Throws what `enter(_:)` throws, for the first act that cannot go in.
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
    let (files, undecided) = try await write { [memory, options] session in
      try session.transaction {
        var entering = try BatchEntering(session, memory, options)
        return try entering.enter(steps)
      }
    }
    for file in files { memory.keep(file) }
    return undecided
  }
}

/// Many acts on their way in, while the register is held: so every place is known here, and no answer has to be waited for.
struct BatchEntering {
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

  /// A case that some step concerns.
  private struct Touched {
    let former: CaseFile?
    var file: CaseFile
    var acts: Set<ActKey>
  }

  private let session: Session
  private let memory: Memory
  private let options: PostgresRegister.Options
  private let rules: CourtRules
  private var sealer: Sealer
  private var touched: [Touched] = []
  private var places: [CaseID: Int] = [:]
  private var waiting: [[Bound]] = []

  /// How many calls are on their way at once.
  private static let atOnce = 64

  init(_ session: Session, _ memory: Memory, _ options: PostgresRegister.Options) throws {
    self.session = session
    self.memory = memory
    self.options = options
    let end = try memory.hold(session)
    sealer = Sealer(head: end.head, lastRecordedAt: end.recordedAt)
    rules = try memory.court(session).rules
  }

  mutating func enter(_ steps: [Step]) throws -> ([CaseFile], undecided: Int) {
    var undecided = 0
    for step in steps {
      let place = try place(of: step.id, after: step.after)
      switch step.deed {
      case .act(let act): try append(act, at: place, after: step.after)
      case .decision(let decide):
        if let act = decide(touched[place].file) { try append(act, at: place, after: nil) } else { undecided += 1 }
      }
    }
    try send()
    try writeLines()
    return (touched.map(\.file), undecided)
  }

  private mutating func place(of id: CaseID, after version: Int?) throws -> Int {
    if let place = places[id] { return place }
    let found = try memory.file(session, id)
    if found == nil, let version, version != 0 { throw StoreError.noSuchCase }
    let file = found ?? CaseFile(id: id)
    touched.append(Touched(former: found, file: file, acts: Set(file.entries.map(\.act))))
    places[id] = touched.count - 1
    return touched.count - 1
  }

  /// Seals an act and sends it, unless it is there already.
  private mutating func append(_ act: CaseAct, at place: Int, after version: Int?) throws {
    if touched[place].acts.contains(act.key) { return }
    let before = touched[place].file
    if let version, version != before.version { throw StoreError.conflict(version: before.version) }
    touched[place].acts.insert(act.key)
    guard !act.facts.isEmpty else { return }
    let written = try WrittenAct(act, options.salt)
    let end = StreamEnd(.oneCase(before.id), version: before.version, hash: before.head)
    for entry in try written.sealed(after: end, &sealer) { touched[place].file.enter(entry) }
    var message = LineMessage(under: rules)
    message.guards(act, in: touched[place].file, since: before)
    message.holds(touched[place].file, after: act.facts)
    let call = EnterCall(
      stream: .oneCase(before.id), after: before.version, act: act.key, by: act.by, at: act.at, settings: nil,
      lines: message.text, signing: options.copying ? .others : .own)
    waiting.append(call.values(written.payloads, act.facts.map(\.occurred)))
    if waiting.count == BatchEntering.atOnce { try send() }
  }

  /// Sends what waits. Throws for the first act that the server does not take.
  private mutating func send() throws {
    defer { waiting = [] }
    if waiting.isEmpty { return }
    var last: EnterCall.Answer?
    for rows in try session.run(EnterCall.sql, each: waiting) {
      guard let answer = rows.first({ EnterCall.Answer($0) }) else { throw WireFault.garbled }
      // The register is held: what does not go in now was never thought to.
      guard case .entered = try answer.outcome(memory) else { throw StoreError.surroundingsChanged }
      last = answer
    }
    guard last?.hash == sealer.head.hash else { throw StoreError.damaged(sequence: sealer.head.sequence) }
  }

  private func writeLines() throws {
    let changed = touched.filter { $0.file.version > ($0.former?.version ?? 0) }
    try PutLines.put(session, changed, chunk: 32) { [rules] here in
      var message = LineMessage(under: rules)
      let new = here.file.listed(under: rules)
      if let former = here.former {
        try message.rewrite(from: former.listed(under: rules), to: new)
      } else {
        try message.replace(with: new)
      }
      return (here.file.id, message.text)
    }
  }
}

/// Writes the lines of many cases, in the transaction that is open.
enum PutLines {
  private static let sql = "SELECT o_status FROM put_lines(?, ?::jsonb)"

  static func put<Here: Sendable>(
    _ session: Session, _ all: [Here], chunk: Int, _ make: @escaping @Sendable (Here) throws -> (CaseID, String?)
  ) throws {
    var waiting: [[Bound]] = []
    func send() throws {
      for rows in try session.run(sql, each: waiting) {
        if rows.first({ $0.text(0) }) != "entered" { throw StoreError.notPermitted }
      }
      waiting = []
    }
    // Folding is done ahead on the other cores.
    try Ahead(all, chunk: chunk, make).each { id, text in
      guard let text else { return }
      waiting.append([.token(id.token), .text(text)])
      if waiting.count == 64 { try send() }
    }
    if !waiting.isEmpty { try send() }
  }

  /// Makes the lines of every case anew, in the transaction that is open.
  static func rewrite(_ session: Session, under rules: CourtRules) throws {
    let page = 500
    var last: Int64 = -1
    var isKnown = false
    while true {
      let cases = try session.run(
        "SELECT key, token FROM streams WHERE key > ? ORDER BY key", [.int(last)], atMost: page
      ).map { ($0.int(0), $0.token(1)) }
      guard let end = cases.last?.0 else { return }
      last = end
      let ids = cases.compactMap { $0.1.flatMap { StreamID(token: $0).caseID } }
      let read = try ids.map { id in
        // Read past what is remembered: lines are made from the entries alone.
        (id, try StreamReading.entries(session, StreamEnd(.oneCase(id)), isObserver: false, as: CaseFact.self)?.entries ?? [])
      }
      try put(session, read, chunk: 32) { id, entries in
        var file = CaseFile(id: id)
        for entry in entries { file.enter(entry) }
        var message = LineMessage(under: rules)
        try message.replace(with: file.listed(under: rules))
        message.holds(file)
        return (id, message.text)
      }
      if !isKnown, cases.count == page { try CourtSchema.tellServer(session) }
      isKnown = true
    }
  }
}
