import CaseEngine
import Chain
import GRDB
import Lines

/// Appends sealed entries, and finds the keys under which streams and signatures are kept. Lives as long as its transaction.
final class EntryRows {
  private let entries: Rows<Appended>
  private let bodies: Rows<Appended>
  private let findStream: Steps
  private let insertStream: Steps
  private let findSignature: Steps
  private let insertSignature: Steps
  private let updateHead: Steps
  /// Keys of signatures by their login, which is compared faster than a name.
  private var signatures: [String: [(signature: Signature, key: Int64)]] = [:]
  private var last: (signature: Signature, key: Int64)?
  private let db: Database

  init(_ db: Database) {
    self.db = db
    entries = Rows(
      db,
      """
      INSERT INTO entries (sequence, stream, version, recorded_at, occurred, occurred_on_day, act, signature, type, commitment, hash)
      """, marks: "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ) { $0.giveEntry(to: &$1) }
    bodies = Rows(db, "INSERT INTO bodies (sequence, salt, body)", marks: "(?, ?, ?)") { $0.giveBody(to: &$1) }
    findStream = Steps(db, "SELECT key FROM streams WHERE token = ?")
    insertStream = Steps(db, "INSERT INTO streams (token) VALUES (?)")
    findSignature = Steps(
      db, "SELECT key FROM signatures WHERE actor = ? AND login = ? AND role IS ? AND program = ?")
    insertSignature = Steps(db, "INSERT INTO signatures (actor, login, role, program) VALUES (?, ?, ?, ?)")
    updateHead = Steps(db, "UPDATE head SET sequence = ?, hash = ?, recorded_at = ? WHERE one = 1")
  }

  /// The key of a stream; made where it is new.
  func key(of stream: StreamID) throws -> Int64 {
    let token = Bound.token(stream.token)
    if let key = try findStream.first([token], { $0.int(0) }) { return key }
    try insertStream.run([token])
    return db.lastInsertedRowID
  }

  /// An entry as it goes in.
  private struct Appended {
    let columns: SealedColumns
    let payload: Payload
    let hash: Digest
    let stream: Int64
    let signature: Int64

    func giveEntry(to row: inout Values) {
      row.put(columns.sequence)
      row.put(stream)
      row.put(Int64(columns.version))
      row.put(columns.recordedAt.microseconds)
      switch columns.occurred {
      case .at(let moment):
        row.put(moment.microseconds)
        row.put(0)
      case .on(let day):
        row.put(Int64(day.number))
        row.put(1)
      }
      row.put(columns.act.token)
      row.put(signature)
      row.put(columns.type)
      row.put(columns.commitment)
      row.put(hash)
    }

    func giveBody(to row: inout Values) {
      row.put(columns.sequence)
      row.put(payload.salt)
      row.put(payload.body)
    }
  }

  /// Appends an entry; it can be read when the head was moved.
  func append(_ columns: SealedColumns, _ payload: Payload, hash: Digest, stream: Int64) throws {
    let entry = Appended(columns: columns, payload: payload, hash: hash, stream: stream, signature: try key(of: columns.by))
    try entries.add(entry)
    try bodies.add(entry)
  }

  /// Moves the end of the register to where the sealer is, behind the last entry.
  func moveHead(to sealer: Sealer) throws {
    try entries.finish()
    try bodies.finish()
    try updateHead.run([.int(sealer.head.sequence), .bytes(sealer.head.hash.bytes), .maybe(sealer.lastRecordedAt?.microseconds)])
  }

  private func key(of signature: Signature) throws -> Int64 {
    if let last, last.signature == signature { return last.key }
    let known = signatures[signature.login]?.first { $0.signature == signature }?.key
    let key = try known ?? storedKey(of: signature)
    if known == nil { signatures[signature.login, default: []].append((signature, key)) }
    last = (signature, key)
    return key
  }

  private func storedKey(of signature: Signature) throws -> Int64 {
    let values: [Bound] = [.text(signature.name), .text(signature.login), .maybe(signature.role?.rawValue), .text(signature.program)]
    if let found = try findSignature.first(values, { $0.int(0) }) { return found }
    try insertSignature.run(values)
    return db.lastInsertedRowID
  }
}

/// The end of the register as it is stored.
enum HeadRow {
  static func read(_ db: Database) throws -> (head: RegisterHead, lastRecordedAt: Moment?) {
    let row = try Steps(db, "SELECT sequence, hash, recorded_at FROM head WHERE one = 1").first { row in
      (row.int(0), row.bytes(1), row.maybeInt(2))
    }
    guard let row, let hash = Digest(bytes: row.1) else { throw StoreError.damaged(sequence: nil) }
    return (RegisterHead(sequence: row.0, hash: hash), row.2.map { Moment(microseconds: $0) })
  }

  static func sealer(_ db: Database) throws -> Sealer {
    let end = try read(db)
    return Sealer(head: end.head, lastRecordedAt: end.lastRecordedAt)
  }
}
