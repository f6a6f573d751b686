import CaseEngine
import Chain
import Lines

extension PostgresRegister {
  /// A stretch of a list of documents across cases. A page costs what it shows, wherever in the list it lies.
  public func papers(_ query: PaperQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<DocumentRow> {
    try await read { try Papers($0, query).page(position, limit: limit) }
  }

  /// How many documents a list has, counted up to `limit`.
  public func count(_ query: PaperQuery, upTo limit: Int) async throws(StoreError) -> Count {
    try await count { try Papers($0, query).count(upTo: max(0, limit)) }
  }

  /// A stretch of a list of slips, in the order of their time.
  public func slips(_ query: SlipQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<Slip> {
    try await read { try Slips($0, query).page(position, limit: limit) }
  }

  /// How many slips a list has, counted up to `limit`.
  public func count(_ query: SlipQuery, upTo limit: Int) async throws(StoreError) -> Count {
    try await count { try Slips($0, query).count(upTo: max(0, limit)) }
  }
}

/// A list of documents under a query. Used by one thread, for one answer.
struct Papers: Walkable {
  private let session: Session
  private let query: PaperQuery
  private let filter: Clause
  private let source: String

  init(_ session: Session, _ query: PaperQuery) throws {
    self.session = session
    self.query = query
    let few = try Candidates.keys(query.filter, session).map { [Clause("d.case_key = ANY (?::bigint[])", [Source.list($0)])] } ?? []
    filter = Clause.all(
      [query.list.membership] + few + [FilterClauses(today: query.today, documentsOfCase: Source.documentsOfCase).ofDocument(query.filter)])
    source = filter.sql.contains("c.") ? Source.documentsWithCases : Source.documents
  }

  func walk(_ direction: Direction, from place: Cursor?, limit: Int) throws -> [Page<DocumentRow>.Placed] {
    let beyond = place.map { [query.list.border($0, direction), query.list.beyond($0, direction)] } ?? []
    let select = Clause.all([filter] + beyond).selecting(query.list.key + "::bigint, d.number, d.key % 1048576, d.line", from: source)
    return try session.run(
      select.sql + " ORDER BY " + query.list.order(direction), select.values, atMost: limit
    ).map { row in
      let document: DocumentRow = try row.line(3)
      return .init(row: document, cursor: Cursor(key: row.int(0), text: row.text(1), id: document.caseID, document: Int(row.int(2))))
    }
  }

  func count(upTo limit: Int) throws -> Count { try Count(counting: filter.selecting("1", from: source), upTo: limit, session) }
}

extension PaperQuery.List {
  /// The beginning of a place once more, in the form that an index can use where rows are hidden: without a sum.
  fileprivate func border(_ cursor: Cursor, _ direction: Direction) -> Clause {
    let sign = direction == .forward ? " >= ?" : " <= ?"
    return self == .all ? Clause("d.number" + sign, [.text(cursor.text)]) : Clause(key + sign, [.int(cursor.key)])
  }
}

/// A list of slips under a query.
struct Slips: Walkable {
  private let session: Session
  private let filter: Clause

  init(_ session: Session, _ query: SlipQuery) throws {
    self.session = session
    let ofCase = query.caseID.map {
      [Clause("s.case_key = (SELECT t.key FROM streams t WHERE t.token = ?)", [.token($0.token)])]
    }
    filter = Clause.all((ofCase ?? []) + [query.clause])
  }

  func walk(_ direction: Direction, from place: Cursor?, limit: Int) throws -> [Page<Slip>.Placed] {
    let (sign, order) = direction == .forward ? (">", "s.at, s.number, s.place") : ("<", "s.at DESC, s.number DESC, s.place DESC")
    let beyond = place.map {
      [Clause("(s.at, s.number, s.place) " + sign + " (?, ?, ?)", [.int($0.key), .text($0.text), .int($0.document)])]
    }
    let select = Clause.all([filter] + (beyond ?? [])).selecting("s.line", from: "slips s")
    return try session.run(select.sql + " ORDER BY " + order, select.values, atMost: limit).map { row in
      let slip: Slip
      do { slip = try StoredText.read(row.bytes(0)) } catch { throw StoreError.damaged(sequence: nil) }
      return .init(
        row: slip, cursor: Cursor(key: slip.at.microseconds, text: slip.number.text, id: slip.caseID, document: slip.place))
    }
  }

  func count(upTo limit: Int) throws -> Count { try Count(counting: filter.selecting("1", from: "slips s"), upTo: limit, session) }
}
