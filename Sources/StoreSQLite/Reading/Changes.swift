import CaseEngine
import Chain
import GRDB
import Lines
import Synchronization

extension SQLiteRegister {
  /// The end of the chain. Costs microseconds while nothing changes.
  public func head() async throws(StoreError) -> RegisterHead {
    try await reader.run { [seen] db in try seen.head(db) }
  }

  /// What changed after an entry, the oldest first, one change for each act and case.
  public func changes(since sequence: Int64, limit: Int) async throws(StoreError) -> [Change] {
    guard limit > 0 else { return [] }
    return try await read { db in
      var changes: [Change] = []
      var last: (act: [UInt8], stream: [UInt8])?
      try Steps(
        db,
        """
        SELECT e.sequence, t.token, e.act, s.actor, e.recorded_at FROM entries e JOIN streams t ON t.key = e.stream
          JOIN signatures s ON s.key = e.signature WHERE e.sequence > ? ORDER BY e.sequence
        """
      ).each([.int(sequence)]) { row in
        let (stream, act) = (row.bytes(1), row.bytes(2))
        let goesOn = last.map { $0.act == act && $0.stream == stream } ?? false
        if !goesOn, changes.count == limit { return false }
        let id = Token(bytes: stream).flatMap { StreamID(token: $0).caseID }
        let change = Change(sequence: row.int(0), id: id, by: row.text(3), recordedAt: Moment(microseconds: row.int(4)))
        if goesOn { changes[changes.count - 1] = change } else { changes.append(change) }
        last = (act, stream)
        return true
      }
      return changes
    }
  }
}

/// The head as one connection saw it last. SQLite tells in microseconds whether anybody committed since.
final class HeadSeen: Sendable {
  private let seen = Mutex<(version: Int64, head: RegisterHead)?>(nil)

  func head(_ db: Database) throws -> RegisterHead {
    let version = try Steps(db, "PRAGMA data_version").first { $0.int(0) } ?? 0
    if let seen = seen.withLock({ $0 }), seen.version == version { return seen.head }
    let head = try HeadRow.read(db).head
    seen.withLock { $0 = (version, head) }
    return head
  }
}
