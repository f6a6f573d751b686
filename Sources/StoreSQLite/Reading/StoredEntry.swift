import CaseEngine
import Chain
import GRDB
import Lines

/// What a store keeps of an entry, read back: its columns, hash, and payload. Nothing of it is believed yet.
struct StoredEntry: Sendable {
  let columns: SealedColumns
  let hash: Digest
  let salt: Token?
  let body: [UInt8]?

  /// The columns that `init` reads, in its order.
  static let select = """
    SELECT e.sequence, t.token, e.version, e.recorded_at, e.occurred, e.occurred_on_day, e.act, e.signature, e.type, e.commitment, e.hash,
      b.salt, b.body
    FROM entries e LEFT JOIN streams t ON t.key = e.stream LEFT JOIN bodies b ON b.sequence = e.sequence
    """

  /// Reads a row. Throws `.damaged` where a column cannot be what it says.
  init(_ row: Columns, _ signatures: Signatures) throws {
    let sequence = row.int(0)
    guard let token = row.token(1), let act = row.token(6), let by = try signatures.signature(row.int(7)), let commitment = row.digest(9),
      let hash = row.digest(10), let occurred = StoredEntry.occurrence(row.int(4), onDay: row.int(5))
    else { throw StoreError.damaged(sequence: sequence) }
    columns = SealedColumns(
      sequence: sequence, stream: StreamID(token: token), version: Int(row.int(2)), recordedAt: Moment(microseconds: row.int(3)),
      occurred: occurred, act: ActKey(act), by: by, type: row.text(8), commitment: commitment)
    self.hash = hash
    salt = row.isNull(11) ? nil : row.token(11)
    body = row.isNull(12) ? nil : row.bytes(12)
  }

  /// The entry as the fold takes it. Throws `.damaged` where the body cannot be read.
  func entry<Fact>(_ coder: BodyCoder, as fact: Fact.Type = Fact.self) throws -> Entry<Fact> {
    guard let body, let read = try? coder.decode(body, as: fact) else { throw StoreError.damaged(sequence: columns.sequence) }
    return Entry(columns, fact: read.fact, origin: read.origin, hash: hash)
  }

  private static func occurrence(_ value: Int64, onDay: Int64) -> Occurrence? {
    switch onDay {
    case 0: .at(Moment(microseconds: value))
    case 1: Int32(exactly: value).map { .on(Day(number: $0)) }
    default: nil
    }
  }
}

/// The signatures that entries refer to, each read once in one reading. Not shared between readings.
final class Signatures {
  private let find: Steps
  private var known: [Int64: Signature] = [:]

  init(_ db: Database) throws {
    find = Steps(db, "SELECT actor, login, role, program FROM signatures WHERE key = ?")
  }

  /// The signature of a key; nil where there is none, or its role is none.
  func signature(_ key: Int64) throws -> Signature? {
    if let signature = known[key] { return signature }
    let found = try find.first([.int(key)]) { row -> Signature? in
      let role = row.maybeText(2).map { CourtRole(rawValue: $0) }
      if case .some(nil) = role { return nil }
      return Signature(name: row.text(0), login: row.text(1), role: role.flatMap { $0 }, program: row.text(3))
    }
    guard let found, let found else { return nil }
    known[key] = found
    return found
  }
}
