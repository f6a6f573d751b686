import CaseEngine
import Chain
import GRDB
import Lines
import Synchronization

extension SQLiteRegister {
  /// Checks chain, bodies and lines, in one snapshot on a connection of its own. `progress` gets how many entries were checked; returning false
  /// stops, and what was found so far is told.
  public func verify(_ scope: VerifyScope, progress: @Sendable (Int64) -> Bool) async throws(StoreError) -> Verification {
    try await verify(scope, anchors: [], progress: progress)
  }

  /// The same, and also whether this register still passes through every anchor: ends that it once had, as certificates carry them.
  public func verify(
    _ scope: VerifyScope, anchors: [RegisterHead], progress: @Sendable (Int64) -> Bool
  ) async throws(StoreError) -> Verification {
    let look = try path.look()
    let lane = try await SQLiteRegister.offThread { [path] in
      try SQLiteRegister.readingLane(path, look, label: "dayin.verifying")
    }
    let run = VerifyRun(scope, anchors: anchors, defaults: memory.defaults)
    do {
      while try await lane.run({ try run.goOn($0) }) {
        if !progress(run.found.entries) { break }
      }
      try? lane.close()
      return run.found
    } catch {
      try? lane.close()
      switch error {
      case .damaged(let sequence): return run.damaged(at: sequence)
      case .outOfReach(.notADatabase): return run.damaged(at: nil)
      default: throw error
      }
    }
  }
}

/// One verification on its way through a register, step by step, so that it can be watched and stopped.
private final class VerifyRun: Sendable {
  private let scope: VerifyScope
  private let defaults: CourtRules
  private let state: Mutex<State>

  /// How many entries, or cases, one step checks.
  private static let step = 10_000

  private enum Stage { case opening, chain, file, lines(after: Int64), done }

  private struct State {
    var stage = Stage.opening
    var check: ChainCheck
    var fault: Verification.Fault?
    var rules: CourtRules
  }

  init(_ scope: VerifyScope, anchors: [RegisterHead], defaults: CourtRules) {
    self.scope = scope
    self.defaults = defaults
    let check: ChainCheck =
      switch scope {
      case .register: ChainCheck(anchors: anchors)
      case .oneCase(let id): ChainCheck(ofOneStream: .oneCase(id))
      }
    state = Mutex(State(check: check, rules: defaults))
  }

  /// What was found so far.
  var found: Verification { state.withLock { Verification(entries: $0.check.entries, head: $0.check.head, fault: $0.fault) } }

  /// What was found when the file could not be read on.
  func damaged(at sequence: Int64?) -> Verification {
    state.withLock { $0.fault = sequence.map { .brokenHash(sequence: $0) } ?? .damagedFile }
    return found
  }

  /// Takes the next step; false when there is none.
  func goOn(_ db: Database) throws -> Bool {
    try state.withLock { state in
      switch (state.stage, scope) {
      case (.opening, _):
        try db.beginTransaction(.deferred)
        state.stage = .chain
      case (.chain, .register): try checkChain(db, &state)
      case (.chain, .oneCase(let id)): try checkCase(db, id, &state)
      case (.file, _):
        try checkFile(db, &state)
        state.stage = .lines(after: -1)
      case (.lines(let key), _): try checkLines(db, after: key, &state)
      case (.done, _): return false
      }
      if state.fault != nil { state.stage = .done }
      return true
    }
  }

  private func checkChain(_ db: Database, _ state: inout State) throws {
    var read = 0
    let signatures = try Signatures(db)
    let steps = Steps(db, StoredEntry.select + " WHERE e.sequence > ? ORDER BY e.sequence LIMIT ?")
    try steps.each([.int(state.check.head.sequence), .int(VerifyRun.step)]) { row in
      read += 1
      let entry = try StoredEntry(row, signatures)
      state.fault = state.check.take(entry.columns, hash: entry.hash, salt: entry.salt, body: entry.body)
      return state.fault == nil
    }
    if state.fault != nil || read == VerifyRun.step { return }
    state.fault = state.check.finish(at: try HeadRow.read(db).head)
    state.stage = .file
  }

  private func checkCase(_ db: Database, _ id: CaseID, _ state: inout State) throws {
    guard let (key, _) = try Streams.end(db, .oneCase(id)) else { throw StoreError.noSuchCase }
    try Streams.each(db, key, after: 0) { entry, previous in
      state.fault = state.check.take(entry.columns, hash: entry.hash, salt: entry.salt, body: entry.body, previous: previous)
      return state.fault == nil
    }
    state.rules = try Memory(defaults: defaults, entries: 0).court(db).rules
    if state.fault == nil { state.fault = try LineCheck(db, state.rules).fault(key, id) }
    state.stage = .done
  }

  private func checkFile(_ db: Database, _ state: inout State) throws {
    let answer = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)")
    if answer != "ok" { state.fault = .damagedFile }
    state.rules = try Memory(defaults: defaults, entries: 0).court(db).rules
  }

  private func checkLines(_ db: Database, after key: Int64, _ state: inout State) throws {
    let check = try LineCheck(db, state.rules)
    let cases = try LineRebuilding.cases(db, after: key, limit: 1_000)
    guard let last = cases.last else {
      state.fault = try check.strayLine()
      state.stage = .done
      return
    }
    state.fault = try check.firstFault(cases)
    state.stage = .lines(after: last.key)
  }
}
