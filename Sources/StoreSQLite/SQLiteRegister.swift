import CaseEngine
import Chain
import Dispatch
import GRDB
import Lines
import Synchronization

/// A register in one SQLite file: the embedded default.
///
/// Entries are acknowledged only when they are on the disk. Lists are read on connections of their own and never wait for a commit. Any number of
/// programs on one machine can have it open; they write in turn, and whoever only reads waits for nobody's turn, not even to open it. Nothing is
/// changed but through `enter`, `rebuildLines` and `restore`.
///
/// Beside the file lie `-lock` (the turn to write), `-wal` and `-shm` (SQLite's own).
public final class SQLiteRegister: CaseStore, Sendable {
  let path: RegisterPath
  let options: Options
  let memory: Memory
  let lock: WritingLock?
  /// Whether it is in the making: then one connection does everything.
  let isFilling: Bool
  let writer: Lane?
  /// What somebody waits for: pages and files.
  let reader: Lane
  /// What nobody waits for: how many there are.
  let counter: Lane
  let whyReadOnly: StoreError.ReadOnlyReason?
  let log = WriteAheadLog()
  let seen = HeadSeen()

  /// How a register behaves.
  public struct Options: Sendable {
    /// How many milliseconds a write waits for its turn before it is `.busy`.
    public var patience = 5_000
    /// How many milliseconds whoever was overtaken is let write first, before it is others' turn again.
    public var rightOfWay = 250
    /// How many entries of folded cases are remembered; about 500 bytes each.
    public var remembered = 60_000
    /// After how many pages of log it is copied back into the file; 4 KiB each.
    public var pagesOfLog = 2_000
    /// Called before a register of an older program is brought to the form of this one: in a large one that can take minutes.
    public var beforeMigration: @Sendable () -> Void = {}
    /// How lists find the rows that pass a filter.
    var known = KnownRows()
    /// Where salts come from: 128 bits that nobody can predict.
    public var salt: @Sendable () -> Token

    /// The usual behaviour, with salts from a source that nobody can predict.
    public init(salt: @escaping @Sendable () -> Token = Options.systemSalt) { self.salt = salt }

    /// Salts from the system's own generator, which is asked for many at once.
    public static let systemSalt: @Sendable () -> Token = { salts.withLock { $0.next() } }

    private static let salts = Mutex(Salts())
  }

  /// Opens a register that is there.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - defaults: what holds where the court decided nothing; asked for when the file is open, so that it can be made meanwhile.
  /// - Throws: `.outOfReach` with the reason; `.damaged` where the last entries are not what was stored; `.busy`, where a register of an older
  ///   program waits in vain for the turn to be brought to the form of this one. Nothing else waits for the turn here.
  ///   A register that cannot be written, or was written by a newer program, opens all the same: then every write throws `.readOnly`.
  public static func open(
    path: String, defaults: @autoclosure @escaping @Sendable () -> CourtRules, options: Options = Options()
  ) async throws(StoreError) -> SQLiteRegister {
    try await offThread {
      let path = RegisterPath(path)
      return try SQLiteRegister(path, try path.look(), defaults, options)
    }
  }

  /// Makes a new register and opens it. Throws `.exists` where there is a file, and `.outOfReach` with the reason; leaves nothing behind then.
  public static func create(path: String, defaults: CourtRules, options: Options = Options()) async throws(StoreError) -> SQLiteRegister {
    try await create(path: path, defaults: defaults, options: options) { _ throws(StoreError) in }
    return try await open(path: path, defaults: defaults, options: options)
  }

  /// Makes a register that is there with all that is put into it, or not at all, however it ends.
  ///
  /// It is filled beside its place, and put there when all of it is on the disk. Until then nothing is promised to anybody, so that what goes in needs no
  /// log and waits for no disk. After the first refusal nothing more goes in.
  ///
  /// Throws what filling it throws, `.exists` where there is a file, and `.outOfReach` with the reason; leaves nothing behind then.
  public static func create<Value: Sendable>(
    path: String, defaults: CourtRules, options: Options = Options(), filling fill: (SQLiteRegister) async throws(StoreError) -> Value
  ) async throws(StoreError) -> Value {
    let target = RegisterPath(path)
    let (half, register) = try await offThread {
      try target.checkFolder()
      let half = try HalfMade(for: target.file, mode: RegisterPath.mode)
      let path = RegisterPath(half.path)
      try NewRegister.begin(path)
      return (half, try SQLiteRegister(filling: path, defaults, options))
    }
    do throws(StoreError) {
      let value = try await fill(register)
      if register.memory.failed { throw .readOnly(.afterFailure) }
      try await register.reader.run { db in if db.isInsideTransaction { try db.commit() } }
      try await offThread {
        try register.reader.close()
        try NewRegister.finish(RegisterPath(half.path))
        try half.putInPlace()
      }
      return value
    } catch {
      try? register.reader.close()
      half.giveUp()
      throw error
    }
  }

  private init(_ path: RegisterPath, _ look: RegisterPath.Look, _ defaults: () -> CourtRules, _ options: Options) throws {
    self.path = path
    self.options = options
    isFilling = false
    // A log that a program left when it died is mended by whoever opens first, under SQLite's own locks, and outside of the file and the log.
    reader = try SQLiteRegister.readingLane(path, look, label: "dayin.reading")
    // Asked of the connection, too: what the log holds is not in the file yet.
    let schema = max(look.schema, try reader.now { try Migration.schema($0) })
    whyReadOnly = schema > Migration.current ? .newerProgram : look.writable ? nil : .filePermissions
    lock = whyReadOnly == nil ? try WritingLock(path) : nil
    writer = lock == nil ? nil : SQLiteRegister.writingLane(path, log)
    // Nobody waits for counts: their connection is opened when the first is asked for, and takes nothing from a start.
    counter = Lane(
      label: "dayin.counting", whenAsked: { try SQLiteRegister.readingConnection(path, look, label: "dayin.counting") })
    if let writer, let lock, schema < Migration.current {
      try lock.holding(milliseconds: options.patience) { try writer.now { try SQLiteRegister.bringUp($0, defaults(), options) } }
    }
    try reader.now { try TailCheck.check($0) }
    memory = Memory(defaults: defaults(), entries: options.remembered)
  }

  /// A register in the making.
  private init(filling path: RegisterPath, _ defaults: CourtRules, _ options: Options) throws {
    self.path = path
    self.options = options
    isFilling = true
    whyReadOnly = nil
    lock = try WritingLock(path)
    let lane = try Lane(path, .filling, label: "dayin.filling")
    (reader, writer, counter) = (lane, lane, lane)
    memory = Memory(defaults: defaults, entries: options.remembered)
  }

  /// The lane of the writing connection, which is opened with the first act: whoever only reads has none.
  private static func writingLane(_ path: RegisterPath, _ log: WriteAheadLog) -> Lane {
    Lane(
      label: "dayin.writing",
      whenAsked: {
        let connection = try Lane.open(path, .writing, "dayin.writing")
        try connection.inDatabase { db in
          try Connection.assertDurable(db)
          try log.watch(db)
        }
        return connection
      })
  }

  /// Brings a register of an older program to the form of this one. The caller holds the lock; somebody may have been faster.
  private static func bringUp(_ db: Database, _ defaults: CourtRules, _ options: Options) throws {
    guard try Migration.schema(db) < Migration.current else { return }
    options.beforeMigration()
    try Migration.migrate(db) { try LineRebuilding.rewrite($0, under: Memory(defaults: defaults, entries: 0).court($0).rules) }
    // The log holds as much as the register now, and every reader would look through it.
    try WriteAheadLog.copyBack(db, .truncate)
    try Connection.keepFewPages(db)
  }

  /// A reading connection. Where neither the file nor its folder can be written and no log lies beside it, nothing can change: it is read frozen.
  static func readingConnection(_ path: RegisterPath, _ look: RegisterPath.Look, label: String) throws -> DatabaseQueue {
    do {
      return try Lane.open(path, .reading(frozen: false), label)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN && !look.writable {
      return try Lane.open(path, .reading(frozen: true), label)
    }
  }

  /// A lane of such a connection.
  static func readingLane(_ path: RegisterPath, _ look: RegisterPath.Look, label: String) throws -> Lane {
    Lane(label: label, connection: try readingConnection(path, look, label: label))
  }

  /// Closes every connection; the log is copied back unless somebody else is writing, for whom only those wait who wrote here. Using the register
  /// afterwards throws.
  public func close() async {
    for lane in [reader, counter] { try? lane.close() }
    guard let writer, let lock else { return }
    // The last connection of all removes the log, which only a writing one can, and only under the lock.
    _ = try? await SQLiteRegister.offThread { [options] in
      if writer.isAsked { try lock.take(milliseconds: options.patience) } else if !lock.tryTake() { return }
      defer { lock.giveBack() }
      try writer.now { try WriteAheadLog.copyBack($0, .truncate) }
      try writer.close()
    }
  }

  /// Whether the register can be read only, and why.
  public var readOnly: StoreError.ReadOnlyReason? { whyReadOnly ?? (memory.failed ? .afterFailure : nil) }

  /// Reads in one snapshot.
  func read<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws(StoreError) -> Value {
    try await reader.read(work)
  }

  /// Counts in one snapshot, so that no page waits for it.
  func count(_ work: @escaping @Sendable (Database) throws -> Count) async throws(StoreError) -> Count { try await counter.read(work) }

  /// Does blocking work on a thread that Swift's tasks do not share.
  static func offThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws(StoreError) -> Value {
    let result: Result<Value, StoreError> = await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        do { continuation.resume(returning: .success(try work())) } catch {
          continuation.resume(returning: .failure(StoreFault.told(error)))
        }
      }
    }
    return try result.get()
  }
}
