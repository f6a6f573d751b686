import CaseEngine
import Chain
import Lines

/// What the register keeps of an entry, read back with its signature: columns, hash, payload, and the hash of its neighbour. Nothing of it is believed
/// yet.
struct StoredRow: Sendable {
  let columns: SealedColumns
  let hash: Digest
  let salt: Token?
  let body: [UInt8]
  /// The hash of the entry before it in the register.
  let previous: Digest

  /// The columns that `init` reads, in its order. Identity numbers lie apart; who may not see them reads what stands in their place.
  static let select = """
    SELECT e.sequence, t.token, e.version, e.recorded_at, e.occurred, e.occurred_on_day, e.act, g.actor, g.login, g.role, g.program, e.type,
      e.commitment, e.hash, coalesce(i.salt, b.salt), coalesce(i.body, b.body), e.previous
    FROM entries e LEFT JOIN streams t ON t.court = e.court AND t.key = e.stream
      LEFT JOIN signatures g ON g.court = e.court AND g.key = e.signature
      LEFT JOIN bodies b ON b.court = e.court AND b.sequence = e.sequence
      LEFT JOIN identity_bodies i ON i.court = e.court AND i.sequence = e.sequence
    """

  /// Reads a row. Throws `.damaged` where a column cannot be what it says.
  init(_ row: Row) throws {
    let sequence = row.int(0)
    let role = row.maybeText(9)
    guard let token = row.token(1), let act = row.token(6), !row.isNull(7), let commitment = row.digest(12), let hash = row.digest(13),
      role == nil || CourtRole(rawValue: role ?? "") != nil, let occurred = StoredRow.occurrence(row.int(4), onDay: row.int(5))
    else { throw StoreError.damaged(sequence: sequence) }
    columns = SealedColumns(
      sequence: sequence, stream: StreamID(token: token), version: Int(row.int(2)), recordedAt: Moment(microseconds: row.int(3)),
      occurred: occurred, act: ActKey(act),
      by: Signature(name: row.text(7), login: row.text(8), role: role.flatMap { CourtRole(rawValue: $0) }, program: row.text(10)),
      type: row.text(11), commitment: commitment)
    self.hash = hash
    salt = row.token(14)
    body = row.bytes(15)
    previous = row.digest(16) ?? .zero
  }

  /// Whether the body is withheld from whoever reads: an identity number, from an observer. Its place in the chain can be checked all the same.
  func isWithheld(from isObserver: Bool) -> Bool { isObserver && salt == nil && columns.type == StoredRow.withheldType }

  /// The fact that holds an identity number.
  static let withheldType = "partyIdentified"

  /// The entry as the fold takes it. Throws `.damaged` where the body cannot be read.
  func entry<Fact>(as fact: Fact.Type = Fact.self) throws -> Entry<Fact> {
    guard let read = try? BodyCoder().decode(body, as: fact) else { throw StoreError.damaged(sequence: columns.sequence) }
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

/// Reads the entries of one stream, and believes none of them: each is checked against its hash, its neighbours' and its body's before it is folded.
enum StreamReading {
  private static let after = StoredRow.select + " WHERE t.token = ? AND e.version >= ? ORDER BY e.version"

  /// The entries of a stream after what is known of it: those that follow the known end, or all of them where the known end is not there any more.
  /// Nil where there is no such stream.
  ///
  /// - Throws: `.damaged`, naming the first entry that is not what was stored.
  static func entries<Fact>(
    _ session: Session, _ known: StreamEnd, isObserver: Bool, as fact: Fact.Type = Fact.self
  ) throws -> (follows: Bool, entries: [Entry<Fact>])? {
    let rows = try session.run(after, [.token(known.stream.token), .int(known.version)]).map { try StoredRow($0) }
    if known.version > 0 {
      if rows.first?.columns.version == known.version, rows.first?.hash == known.hash {
        return (true, try believed(Array(rows.dropFirst()), known, isObserver))
      }
      // Another register was put in this one's place.
      return try entries(session, StreamEnd(known.stream), isObserver: isObserver, as: fact).map { (false, $0.entries) }
    }
    return rows.isEmpty ? nil : (false, try believed(rows, known, isObserver))
  }

  static func believed<Fact>(_ rows: [StoredRow], _ end: StreamEnd, _ isObserver: Bool) throws -> [Entry<Fact>] {
    var check = ChainCheck(of: end)
    return try rows.map { row in
      let fault =
        check.take(
          row.columns, hash: row.hash, salt: row.salt, body: row.body, previous: row.previous, isWithheld: row.isWithheld(from: isObserver))
      if fault != nil { throw StoreError.damaged(sequence: row.columns.sequence) }
      return try row.entry()
    }
  }
}
