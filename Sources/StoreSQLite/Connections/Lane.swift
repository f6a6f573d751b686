import CaseEngine
import Dispatch
import GRDB
import Synchronization

/// One connection, and the one thread that works on it: what blocks on the disk stays off the threads that Swift's tasks share.
/// Owns the connection; closes it in `close`, or when it goes.
final class Lane: Sendable {
  /// The connection, or why there is none; nil while it is being opened on the lane's thread.
  private let queue: Mutex<Result<DatabaseQueue, any Error>?>
  private let work: DispatchQueue

  /// Opens a connection and prepares it. Throws what SQLite throws.
  convenience init(_ path: RegisterPath, _ kind: Connection, label: String) throws {
    self.init(label: label, connection: try Lane.open(path, kind, label))
  }

  /// A lane on an open connection.
  init(label: String, connection: DatabaseQueue) {
    work = DispatchQueue(label: label)
    queue = Mutex(.success(connection))
  }

  /// A lane whose connection is opened while its maker goes on: what cannot be opened is told to whoever asks something of it.
  init(label: String, opening: @escaping @Sendable () throws -> DatabaseQueue) {
    work = DispatchQueue(label: label)
    queue = Mutex(nil)
    // The first piece of work on this thread; all others wait behind it.
    work.async {
      let opened = Result { try opening() }
      self.queue.withLock { $0 = opened }
    }
  }

  /// Opens a connection and prepares it.
  static func open(_ path: RegisterPath, _ kind: Connection, _ label: String) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: kind.location(of: path), configuration: kind.configuration(label: label))
    try queue.inDatabase { try kind.prepare($0) }
    return queue
  }

  private func opened() throws -> DatabaseQueue {
    if let found = queue.withLock({ $0 }) { return try found.get() }
    work.sync {}
    guard let found = queue.withLock({ $0 }) else { throw StoreError.failed(code: -1) }
    return try found.get()
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
      try opened().close()
      queue.withLock { $0 = .failure(StoreError.failed(code: Lane.isClosed)) }
    }
  }

  /// What SQLite calls the misuse of a connection.
  private static let isClosed = 21

  /// Everything inside sees the register as it was at the first read.
  static func snapshot<Value>(_ db: Database, _ work: () throws -> Value) throws -> Value {
    var found: Result<Value, any Error>?
    try db.inTransaction(.deferred) {
      found = Result { try work() }
      return .commit
    }
    guard let found else { throw StoreError.failed(code: -1) }
    return try found.get()
  }

  private func attempt<Value>(_ work: (Database) throws -> Value) -> Result<Value, StoreError> {
    do { return .success(try opened().inDatabase(work)) } catch { return .failure(StoreFault.told(error)) }
  }
}
