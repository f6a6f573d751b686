import CaseEngine
import Chain
import GRDB
import Lines

extension SQLiteRegister {
  /// A stretch of a list of slips, in the order of their time. A page costs what it shows, unless words are looked for.
  public func slips(_ query: SlipQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<Slip> {
    try await read { db in try Slips(db, query).page(position, limit: limit) }
  }

  /// How many slips a list has, counted up to `limit`.
  public func count(_ query: SlipQuery, upTo limit: Int) async throws(StoreError) -> Count {
    try await count { db in try Slips(db, query).count(upTo: max(0, limit)) }
  }
}

/// A list of slips under a query, as one snapshot has it.
struct Slips: Walkable {
  private let db: Database
  private let source: String
  private let filter: Clause
  /// A register that cannot be written, and that an older program made, has no slips.
  private let isThere: Bool

  init(_ db: Database, _ query: SlipQuery) throws {
    self.db = db
    isThere = try Migration.schema(db) >= SlipsSchema.schema
    if let caseID = query.caseID {
      let key = try Steps(db, "SELECT key FROM streams WHERE token = ?").first([.token(caseID.token)]) { $0.int(0) }
      source = "slips s"
      filter = Clause.all([Clause("s.case_key = ?", [.int(key ?? -1)]), query.clause])
    } else {
      source = "slips s INDEXED BY " + (query.judge != nil ? "slips_of_judge" : query.isOpen == true ? "slips_open" : "slips_by_time")
      filter = query.clause
    }
  }

  func walk(_ direction: Direction, from place: Cursor?, limit: Int) throws -> [Page<Slip>.Placed] {
    if !isThere { return [] }
    let (sign, order) = direction == .forward ? (">", "s.at, s.number, s.place") : ("<", "s.at DESC, s.number DESC, s.place DESC")
    let beyond = place.map {
      Clause("(s.at, s.number, s.place) " + sign + " (?, ?, ?)", [.int($0.key), .text($0.text), .int($0.document)])
    }
    let select = Clause.all([filter] + (beyond.map { [$0] } ?? [])).selecting("s.line", from: source)
    return try Steps(db, select.sql + " ORDER BY " + order + " LIMIT ?").all(select.values + [.int(limit)]) { row in
      let slip: Slip
      do { slip = try StoredText.read(row.bytes(0)) } catch { throw StoreError.damaged(sequence: nil) }
      return .init(
        row: slip, cursor: Cursor(key: slip.at.microseconds, text: slip.number.text, id: slip.caseID, document: slip.place))
    }
  }

  func count(upTo limit: Int) throws -> Count {
    if !isThere { return Count(0) }
    let select = filter.selecting("1", from: source)
    let found = try Steps(db, "SELECT count(*) FROM (" + select.sql + " LIMIT ?)").first(select.values + [.int(limit + 1)]) { $0.int(0) }
    let value = Int(found ?? 0)
    return value > limit ? Count(limit, orMore: true) : Count(value)
  }
}
