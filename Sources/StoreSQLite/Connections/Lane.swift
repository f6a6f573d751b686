import CaseEngine
import Dispatch
import GRDB
import Synchronization

/// One connection, and the one thread that works on it: what blocks on the disk stays off the threads that Swift's tasks share.
/// Owns the connection; closes it in `close`, or when it goes.
final class Lane: Sendable {
  /// How far the connection is.
  private enum Standing {
    /// Nobody asked anything of it yet.
    case unasked(@Sendable () throws -> DatabaseQueue)
    case opened(DatabaseQueue)
    case closed
  }

  private let standing: Mutex<Standing>
  private let work: DispatchQueue

  /// Opens a connection and prepares it. Throws what SQLite throws.
  convenience init(_ path: RegisterPath, _ kind: Connection, label: String) throws {
    self.init(label: label, connection: try Lane.open(path, kind, label))
  }

  /// A lane on an open connection.
  init(label: String, connection: DatabaseQueue) {
    work = DispatchQueue(label: label)
    standing = Mutex(.opened(connection))
  }

  /// A lane whose connection is opened when something is first asked of it. Where that fails it is tried anew each time.
  init(label: String, whenAsked opening: @escaping @Sendable () throws -> DatabaseQueue) {
    work = DispatchQueue(label: label)
    standing = Mutex(.unasked(opening))
  }

  /// Opens a connection and prepares it.
  static func open(_ path: RegisterPath, _ kind: Connection, _ label: String) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: kind.location(of: path), configuration: kind.configuration(label: label))
    try queue.inDatabase { try kind.prepare($0) }
    return queue
  }

  /// Whether somebody has asked something of it.
  var isAsked: Bool { standing.withLock { if case .unasked = $0 { false } else { true } } }

  private func opened() throws -> DatabaseQueue {
    try standing.withLock { standing in
      switch standing {
      case .unasked(let opening):
        let queue = try opening()
        standing = .opened(queue)
        return queue
      case .opened(let queue): return queue
      case .closed: throw StoreError.failed(code: Lane.isClosed)
      }
    }
  }

  /// Does a piece of work on the connection's thread.
  func run<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws(StoreError) -> Value {
    let result: Result<Value, StoreError> = await withCheckedContinuation { continuation in
      self.work.async { continuation.resume(returning: self.attempt(work)) }
    }
    return try result.get()
  }

  /// Reads in one snapshot, however many statements it takes.
  func read<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws(StoreError) -> Value {
    try await run { db in try Lane.snapshot(db) { try work(db) } }
  }

  /// Does a piece of work later, when nothing else is waiting; what it throws is dropped.
  func later(_ work: @escaping @Sendable (Database) throws -> Void) {
    self.work.async { _ = self.attempt(work) }
  }

  /// Does a piece of work at once, on the thread that asks: for opening and closing.
  func now<Value>(_ work: (Database) throws -> Value) throws -> Value { try opened().inDatabase(work) }

  /// Closes the connection, behind all that was asked of it; whoever asks afterwards is told so. Not to be called from the lane's own thread.
  func close() throws {
    try work.sync {
      if isAsked { try opened().close() }
      standing.withLock { $0 = .closed }
    }
  }

  /// What SQLite calls the misuse of a connection.
  private static let isClosed = 21

  /// Everything inside sees the register as it was at the first read.
  static func snapshot<Value>(_ db: Database, _ work: () throws -> Value) throws -> Value {
    if db.isInsideTransaction { return try work() }
    var found: Value?
    try db.inTransaction(.deferred) {
      found = try work()
      return .commit
    }
    guard let found else { throw StoreError.failed(code: -1) }
    return found
  }

  private func attempt<Value>(_ work: (Database) throws -> Value) -> Result<Value, StoreError> {
    do { return .success(try opened().inDatabase(work)) } catch { return .failure(StoreFault.told(error)) }
  }
}
