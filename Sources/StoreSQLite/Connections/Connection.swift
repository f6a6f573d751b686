import CaseEngine
import GRDB

/// What a connection is for, and the settings that follow.
enum Connection: Hashable, Sendable {
  /// The one that appends.
  case writing
  /// The only one of a register in the making, of which nobody is promised anything yet: without a log, without waiting for the disk, and in one
  /// transaction from its first act to its last.
  case filling
  /// Lists and files. `frozen` where nothing can change, neither file nor folder being writable.
  case reading(frozen: Bool)

  /// How long SQLite itself retries, where another program holds one of its own locks.
  static let patience = 5.0

  func configuration(label: String) -> Configuration {
    var configuration = Configuration()
    configuration.label = label
    configuration.readonly = isReading
    // The one referential rule that matters is the chain itself.
    configuration.foreignKeysEnabled = false
    // A verification reads one snapshot in many steps, and what fills a register does it in one transaction.
    configuration.allowsUnsafeTransactions = self != .writing
    configuration.busyMode = .timeout(Connection.patience)
    return configuration
  }

  private var isReading: Bool { if case .reading = self { true } else { false } }

  /// The path that SQLite opens.
  func location(of path: RegisterPath) -> String {
    guard self == .reading(frozen: true) else { return path.file }
    let kept = path.file.utf8.map { byte -> String in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: String(UnicodeScalar(byte))
      default: "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }
    }
    return "file:" + kept.joined() + "?immutable=1"
  }

  /// Settings of every connection. The log is copied back only where this module says so, under the lock: never by SQLite on its own.
  func prepare(_ db: Database) throws {
    try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
    try db.execute(sql: "PRAGMA temp_store = MEMORY")
    switch self {
    case .reading: try Connection.keepFewPages(db)
    case .writing:
      try Connection.keepFewPages(db)
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try Connection.assertDurable(db)
    case .filling:
      try Connection.makeRoomForBulk(db)
      try db.execute(sql: "PRAGMA journal_mode = OFF")
      try db.execute(sql: "PRAGMA synchronous = OFF")
    }
  }

  /// Lets a connection remember the pages that a console needs (512 KiB; the system keeps more), and forget all others.
  static func keepFewPages(_ db: Database) throws {
    try db.execute(sql: "PRAGMA cache_size = -512")
    try db.execute(sql: "PRAGMA shrink_memory")
  }

  /// Lets a connection remember many pages (128 MiB): for work that writes all over the register. A console needs few, and stays small.
  static func makeRoomForBulk(_ db: Database) throws { try db.execute(sql: "PRAGMA cache_size = -131072") }

  /// Throws unless a commit waits for the disk, and nothing copies the log back behind our back. Asked once more after opening, because a
  /// library may set its own.
  static func assertDurable(_ db: Database) throws {
    let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
    let automatic = try Int.fetchOne(db, sql: "PRAGMA wal_autocheckpoint") ?? -1
    let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? ""
    guard synchronous == 2, automatic == 0, journal == "wal" else { throw StoreError.readOnly(.afterFailure) }
  }
}
