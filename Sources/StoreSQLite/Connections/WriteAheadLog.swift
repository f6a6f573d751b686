import CaseEngine
import GRDB
import GRDBSQLite
import Synchronization

/// How long the log has grown, as SQLite tells it after each commit; and the copying back of it, only ever under the writing lock.
final class WriteAheadLog: Sendable {
  private let pages = Atomic<Int>(0)

  /// How many pages the log had after the last commit of this connection.
  var length: Int { pages.load(ordering: .relaxed) }

  /// Lets SQLite tell after each commit of a connection. The connection must not outlive this.
  func watch(_ db: Database) throws {
    let me = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_wal_hook(
      db.sqliteConnection,
      { me, _, _, pages in
        if let me { Unmanaged<WriteAheadLog>.fromOpaque(me).takeUnretainedValue().pages.store(Int(pages), ordering: .relaxed) }
        return SQLITE_OK
      }, me)
  }

  /// Copies the log back into the file. The caller holds the writing lock. What readers still need stays; that is no error.
  static func copyBack(_ db: Database, _ mode: Database.CheckpointMode) throws {
    do {
      _ = try db.checkpoint(mode)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED {
      return
    }
  }
}
