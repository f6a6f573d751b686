import CaseEngine
import Chain
import GRDB
import Lines

/// Appends sealed entries, and finds the keys under which streams and signatures are kept. Lives as long as its transaction.
final class EntryRows {
  private let insertEntry: Steps
  private let insertBody: Steps
  private let findStream: Steps
  private let insertStream: Steps
  private let findSignature: Steps
  private let insertSignature: Steps
  private let updateHead: Steps
  private var signatures: [Signature: Int64] = [:]
  private var last: (signature: Signature, key: Int64)?
  private let db: Database

  init(_ db: Database) {
    self.db = db
    insertEntry = Steps(
      db,
      """
      INSERT INTO entries (sequence, stream, version, recorded_at, occurred, occurred_on_day, act, signature, type, commitment, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    insertBody = Steps(db, "INSERT INTO bodies (sequence, salt, body) VALUES (?, ?, ?)")
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

  /// Appends an entry.
  func append(_ columns: SealedColumns, _ payload: Payload, hash: Digest, stream: Int64) throws {
    let (occurred, onDay): (Int64, Bool) =
      switch columns.occurred {
      case .at(let moment): (moment.microseconds, false)
      case .on(let day): (Int64(day.number), true)
      }
    try insertEntry.run([
      .int(columns.sequence), .int(stream), .int(columns.version), .int(columns.recordedAt.microseconds), .int(occurred), .flag(onDay),
      .token(columns.act.token), .int(try key(of: columns.by)), .text(columns.type), .bytes(columns.commitment.bytes),
      .bytes(hash.bytes),
    ])
    try insertBody.run([.int(columns.sequence), .token(payload.salt), .bytes(payload.body)])
  }

  /// Moves the end of the register to where the sealer is.
  func moveHead(to sealer: Sealer) throws {
    try updateHead.run([.int(sealer.head.sequence), .bytes(sealer.head.hash.bytes), .maybe(sealer.lastRecordedAt?.microseconds)])
  }

  private func key(of signature: Signature) throws -> Int64 {
    if let last, last.signature == signature { return last.key }
    defer { last = signatures[signature].map { (signature, $0) } }
    if let key = signatures[signature] { return key }
    let values: [Bound] = [.text(signature.name), .text(signature.login), .maybe(signature.role?.rawValue), .text(signature.program)]
    let key: Int64
    if let found = try findSignature.first(values, { $0.int(0) }) {
      key = found
    } else {
      try insertSignature.run(values)
      key = db.lastInsertedRowID
    }
    signatures[signature] = key
    return key
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
