import CaseEngine
import Chain
import Lines

extension PostgresRegister {
  /// Checks chain, bodies and lines, in one snapshot on a connection of its own. `progress` gets how many entries were checked; returning false
  /// stops, and what was found so far is told.
  public func verify(_ scope: VerifyScope, progress: @Sendable (Int64) -> Bool) async throws(StoreError) -> Verification {
    try await verify(scope, anchors: [], progress: progress)
  }

  /// The same, and also whether this register still passes through every anchor: ends that it once had, as certificates carry them.
  public func verify(
    _ scope: VerifyScope, anchors: [RegisterHead], progress: @Sendable (Int64) -> Bool
  ) async throws(StoreError) -> Verification {
    let lane = SessionLane(address, label: "dayin.verifying") { [address] session in
      try Greeting.greet(session, address)
      try session.perform("SET idle_in_transaction_session_timeout = 0; BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    }
    defer { lane.close() }
    var run = VerifyRun(scope, anchors: anchors, memory.defaults, isObserver: memory.isObserver)
    do {
      while true {
        let before = run
        guard let next = try await lane.run(repeating: false, { try before.next($0) }) else { return run.found }
        run = next
        if !progress(run.found.entries) { return run.found }
      }
    } catch .damaged(let sequence) {
      run.fault = sequence.map { .brokenHash(sequence: $0) } ?? .damagedFile
      return run.found
    } catch .unconfirmed {
      throw .outOfReach(.noServer)
    } catch {
      throw error
    }
  }
}

/// One verification on its way through a register, step by step, so that it can be watched and stopped.
private struct VerifyRun: Sendable {
  private enum Stage { case chain, lines(after: Int64), done }

  private let scope: VerifyScope
  private let defaults: CourtRules
  private let isObserver: Bool
  private var stage = Stage.chain
  private var check: ChainCheck
  var fault: Verification.Fault?

  /// How many entries, or cases, one step checks.
  private static let step = 5_000

  init(_ scope: VerifyScope, anchors: [RegisterHead], _ defaults: CourtRules, isObserver: Bool) {
    self.scope = scope
    self.defaults = defaults
    self.isObserver = isObserver
    check =
      switch scope {
      case .register: ChainCheck(anchors: anchors)
      case .oneCase(let id): ChainCheck(ofOneStream: .oneCase(id))
      }
  }

  /// What was found so far.
  var found: Verification { Verification(entries: check.entries, head: check.head, fault: fault) }

  /// The run after its next step; nil where there is none.
  func next(_ session: Session) throws -> VerifyRun? {
    var run = self
    switch (stage, scope) {
    case (.chain, .register): try run.checkChain(session)
    case (.chain, .oneCase(let id)): try run.checkCase(session, id)
    case (.lines(let key), _): try run.checkLines(session, after: key)
    case (.done, _): return nil
    }
    if run.fault != nil { run.stage = .done }
    return run
  }

  private mutating func take(_ row: StoredRow) {
    // What stands beside an entry of its neighbour is the neighbour's.
    if scope == .register, row.previous != check.head.hash {
      fault = .brokenHash(sequence: row.columns.sequence)
      return
    }
    fault = check.take(
      row.columns, hash: row.hash, salt: row.salt, body: row.body, previous: row.previous, isWithheld: row.isWithheld(from: isObserver))
  }

  private mutating func checkChain(_ session: Session) throws {
    let rows = try session.run(
      StoredRow.select + " WHERE e.sequence > ? ORDER BY e.sequence", [.int(check.head.sequence)], atMost: VerifyRun.step)
    for row in try rows.map({ try StoredRow($0) }) where fault == nil { take(row) }
    if fault != nil || rows.count == VerifyRun.step { return }
    fault = check.finish(at: try HeadRow.read(session).head)
    stage = .lines(after: -1)
  }

  private mutating func checkCase(_ session: Session, _ id: CaseID) throws {
    let rows = try session.run(StoredRow.select + " WHERE t.token = ? ORDER BY e.version", [.token(id.token)])
    if rows.count == 0 { throw StoreError.noSuchCase }
    for row in try rows.map({ try StoredRow($0) }) where fault == nil { take(row) }
    stage = .done
    if fault == nil { fault = try lineCheck(session).fault([id]) }
  }

  private mutating func checkLines(_ session: Session, after key: Int64) throws {
    let cases = try session.run("SELECT key, token FROM streams WHERE key > ? ORDER BY key LIMIT 200", [.int(key)]).map {
      ($0.int(0), $0.token(1))
    }
    let lines = try lineCheck(session)
    guard let last = cases.last?.0 else {
      fault = try lines.strayLine()
      stage = .done
      return
    }
    stage = .lines(after: last)
    fault = try lines.fault(cases.compactMap { $0.1.flatMap { StreamID(token: $0).caseID } })
  }

  private func lineCheck(_ session: Session) throws -> LineCheck {
    LineCheck(session, try Memory(defaults: defaults, entries: 0).court(session).rules, isObserver: isObserver)
  }
}
