import CaseEngine
import GRDB

/// The first moments of a register: an empty file becomes one of ours.
enum NewRegister {
  /// Writes the schema into an empty file, of which nobody else knows yet.
  static func begin(_ path: RegisterPath) throws {
    try Lane.open(path, .filling, "dayin.beginning").inDatabase { db in
      try db.execute(sql: "PRAGMA page_size = 4096")
      try db.execute(sql: "PRAGMA application_id = \(RegisterPath.applicationID)")
      // It has no lines yet.
      try Migration.migrate(db) { _ in }
    }
  }

  /// Gives it the log through which everybody writes from now on.
  static func finish(_ path: RegisterPath) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path.file, configuration: configuration)
    let mode = try queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL") }
    try queue.close()
    guard mode == "wal" else { throw StoreError.outOfReach(.networkFileSystem) }
  }
}
