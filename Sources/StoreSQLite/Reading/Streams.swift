import CaseEngine
import Chain
import GRDB
import Lines

/// Reads the entries of one stream, and believes none of them: each is checked against its hash, its neighbours' and its body's before it is
/// folded, so that a changed bit is told and not shown.
enum Streams {
  /// The key and the end of a stream; nil where it has no entries.
  static func end(_ db: Database, _ stream: StreamID) throws -> (key: Int64, end: StreamEnd)? {
    try Steps(
      db,
      """
      SELECT t.key, e.version, e.hash FROM streams t JOIN entries e ON e.stream = t.key WHERE t.token = ? ORDER BY e.version DESC LIMIT 1
      """
    ).first([.token(stream.token)]) { ($0.int(0), StreamEnd(stream, version: Int($0.int(1)), hash: try digest($0.digest(2)))) }
  }

  /// The hash of one entry of a stream; zeros where there is none.
  static func hash(_ db: Database, _ key: Int64, version: Int) throws -> Digest {
    let steps = Steps(db, "SELECT hash FROM entries WHERE stream = ? AND version = ?")
    return try steps.first([.int(key), .int(version)]) { try digest($0.digest(0)) } ?? .zero
  }

  private static func digest(_ digest: Digest?) throws -> Digest {
    guard let digest else { throw StoreError.damaged(sequence: nil) }
    return digest
  }

  /// The entries of a stream after a version, oldest first. `head` is the hash of the entry of that version.
  ///
  /// - Throws: `.damaged`, naming the first entry that is not what was stored.
  static func entries<Fact>(
    _ db: Database, _ key: Int64, _ stream: StreamID, after version: Int, head: Digest, _ coder: BodyCoder, as fact: Fact.Type = Fact.self
  ) throws -> [Entry<Fact>] {
    try believed(stored(db, key, after: version), stream, after: version, head: head, coder)
  }

  /// What is stored of a stream after a version, oldest first, each with the hash of the entry before it in the register. Nothing is checked.
  static func stored(_ db: Database, _ key: Int64, after version: Int) throws -> [(entry: StoredEntry, previous: Digest)] {
    var found: [(entry: StoredEntry, previous: Digest)] = []
    try each(db, key, after: version) {
      found.append(($0, $1))
      return true
    }
    return found
  }

  /// Entries of a stream that were read, each checked before it is believed: needs no connection. Throws as `entries` does.
  static func believed<Fact>(
    _ read: [(entry: StoredEntry, previous: Digest)], _ stream: StreamID, after version: Int, head: Digest, _ coder: BodyCoder,
    as fact: Fact.Type = Fact.self
  ) throws -> [Entry<Fact>] {
    var check = ChainCheck(of: StreamEnd(stream, version: version, hash: head))
    return try read.map { stored, previous in
      if check.take(stored.columns, hash: stored.hash, salt: stored.salt, body: stored.body, previous: previous) != nil {
        throw StoreError.damaged(sequence: stored.columns.sequence)
      }
      return try stored.entry(coder)
    }
  }

  /// What is stored of a stream after a version, oldest first, each with the hash of the entry before it in the register; until `take` returns
  /// false. Nothing is checked.
  static func each(_ db: Database, _ key: Int64, after version: Int, _ take: (StoredEntry, Digest) throws -> Bool) throws {
    let signatures = try Signatures(db)
    try Steps(db, after).each([.int(key), .int(version)]) { row in
      try take(try StoredEntry(row, signatures), row.isNull(13) ? .zero : try digest(row.digest(13)))
    }
  }

  private static let after = """
    SELECT e.sequence, t.token, e.version, e.recorded_at, e.occurred, e.occurred_on_day, e.act, e.signature, e.type, e.commitment, e.hash,
      b.salt, b.body, p.hash
    FROM entries e LEFT JOIN streams t ON t.key = e.stream LEFT JOIN bodies b ON b.sequence = e.sequence
      LEFT JOIN entries p ON p.sequence = e.sequence - 1
    WHERE e.stream = ? AND e.version > ? ORDER BY e.version
    """
}
