import CaseEngine
import Chain
import GRDB
import Lines

/// What is asked of a register each time it is opened: whether its last entries are those that were stored. The whole is asked by `verify`.
enum TailCheck {
  /// How many entries are checked.
  static let entries: Int64 = 50

  /// Throws `.damaged` with the first entry that is broken.
  static func check(_ db: Database) throws {
    try Lane.snapshot(db) {
      let head = try HeadRow.read(db).head
      var previous: RegisterHead?
      let signatures = try Signatures(db)
      let from = max(0, head.sequence - entries)
      try Steps(db, StoredEntry.select + " WHERE e.sequence > ? ORDER BY e.sequence").each([.int(from)]) { row in
        let stored = try StoredEntry(row, signatures)
        let sequence = stored.columns.sequence
        if let previous {
          guard sequence == previous.sequence + 1 else { throw StoreError.damaged(sequence: sequence) }
          let casePrevious = try hash(db, stored)
          guard stored.columns.hash(previous: previous.hash, casePrevious: casePrevious) == stored.hash else {
            throw StoreError.damaged(sequence: sequence)
          }
        }
        guard let salt = stored.salt, let body = stored.body,
          Digest.commitment(salt: salt, body: body) == stored.columns.commitment
        else { throw StoreError.damaged(sequence: sequence) }
        previous = RegisterHead(sequence: sequence, hash: stored.hash)
        return true
      }
      guard (previous ?? RegisterHead(sequence: 0, hash: .zero)) == head else { throw StoreError.damaged(sequence: head.sequence) }
    }
  }

  private static func hash(_ db: Database, _ stored: StoredEntry) throws -> Digest {
    guard stored.columns.version > 1 else { return .zero }
    let before = try Steps(
      db, "SELECT e.hash FROM streams t JOIN entries e ON e.stream = t.key WHERE t.token = ? AND e.version = ?"
    ).first([.token(stored.columns.stream.token), .int(stored.columns.version - 1)]) { $0.digest(0) }
    return before.flatMap { $0 } ?? .zero
  }
}
