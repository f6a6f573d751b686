import CaseEngine
import GRDB

/// The first moments of a register: an empty file becomes one of ours.
enum NewRegister {
  /// Writes the schema into an empty file.
  static func fill(_ path: RegisterPath) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path.file, configuration: configuration)
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA page_size = 4096")
      try db.execute(sql: "PRAGMA application_id = \(RegisterPath.applicationID)")
      guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else { throw StoreError.outOfReach(.networkFileSystem) }
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // It has no lines yet.
      try Migration.migrate(db) { _ in }
      // Nobody else knows of the file yet, so the log may be copied back: what is in the file itself tells what it is.
      try WriteAheadLog.copyBack(db, .truncate)
    }
    try queue.close()
  }
}
