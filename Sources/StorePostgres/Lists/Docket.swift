import CaseEngine
import Lines

extension PostgresRegister {
  /// A stretch of the docket. A page costs what it shows, wherever in the list it lies.
  public func docket(_ query: DocketQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<CaseSummary> {
    try await read { try Docket($0, query).page(position, limit: limit) }
  }

  /// How many cases a query finds, counted up to `limit`.
  public func count(_ query: DocketQuery, upTo limit: Int) async throws(StoreError) -> Count {
    try await count { try Docket($0, query).count(upTo: max(0, limit)) }
  }
}

/// The tables of lists, as whoever reads may see them: where identity numbers are withheld, they are not there.
enum Source {
  static let cases = """
    (SELECT b.key, b.id, b.number, b.category, b.judge, b.secretary, b.registered, b.phase, b.active, b.hearing_start, b.hearing_day,
      b.earliest_due, b.complete, b.waived, b.late, b.backdated, b.originals_missing, b.number_words, b.judge_words, b.secretary_words,
      b.party_words, coalesce(i.search, b.search) AS search, coalesce(i.line, b.line) AS line
    FROM cases b LEFT JOIN identities i ON i.court = b.court AND i.key = b.key) c
    """

  static let documents = "documents d"
  static let documentsOfCase = "d.case_key = c.key"
  static let documentsWithCases = "documents d JOIN " + cases + " ON c.key = d.case_key"

  /// Keys as the server reads a list: one value, however many they are.
  static func list(_ keys: Set<Int64>) -> Bound { .text("{" + keys.sorted().map(String.init).joined(separator: ",") + "}") }
}

/// The few cases that can pass a filter, by the words that are indexed. What else can be narrowed the server finds by itself.
struct Candidates {
  /// Up to so many cases that can pass are named to the server, which then sorts them rather than walk a list in its order.
  static let most = 2_500

  static func keys(_ filter: Filter, _ session: Session) throws -> Set<Int64>? {
    try WordHits(most: most) { word, isBeginning, limit in
      let condition = isBeginning ? "word >= ? AND word < ?" : "word = ?"
      let values: [Bound] = isBeginning ? [.text(word), .text(WordHits.end(of: word))] : [.text(word)]
      return try session.run(
        "SELECT case_key FROM words WHERE " + condition + " UNION ALL SELECT case_key FROM identity_words WHERE " + condition,
        values + values, atMost: limit
      ).map { $0.int(0) }
    }.candidates(filter)
  }
}

/// The docket under a query. Used by one thread, for one answer.
struct Docket: Walkable {
  private let session: Session
  private let query: DocketQuery
  private let filter: Clause

  init(_ session: Session, _ query: DocketQuery) throws {
    self.session = session
    self.query = query
    let clauses = FilterClauses(today: query.today, documentsOfCase: Source.documentsOfCase)
    let few = try Candidates.keys(query.filter, session).map { [Clause("c.key = ANY (?::bigint[])", [Source.list($0)])] } ?? []
    filter = Clause.all(few + [clauses.bounds(query.filter), clauses.ofCase(query.filter)])
  }

  func walk(_ direction: Direction, from place: Cursor?, limit: Int) throws -> [Page<CaseSummary>.Placed] {
    var segments = DocketSegment.segments(query)
    if direction == .backward { segments.reverse() }
    var rows: [Page<CaseSummary>.Placed] = []
    for segment in segments {
      if let place, direction == .forward ? segment.place < place.segment : segment.place > place.segment { continue }
      let beyond = place.flatMap { $0.segment == segment.place ? [segment.beyond($0, direction)] : nil } ?? []
      let select = Clause.all([segment.membership(today: query.today)] + beyond + [filter]).selecting(
        "c.hearing_start, c.hearing_day, c.number, c.registered, c.id, c.line", from: Source.cases)
      rows += try session.run(
        select.sql + " ORDER BY " + segment.order(direction), select.values, atMost: limit - rows.count
      ).map { row in
        guard let token = row.token(4) else { throw StoreError.damaged(sequence: nil) }
        return .init(
          row: try row.line(5),
          cursor: query.place(
            hearingStart: row.maybeInt(0), hearingDay: row.maybeInt(1), registered: row.maybeInt(3), number: row.text(2), CaseID(token)))
      }
      if rows.count >= limit { break }
    }
    return rows
  }

  func count(upTo limit: Int) throws -> Count {
    try Count(counting: filter.selecting("1", from: Source.cases), upTo: limit, session)
  }
}

extension Count {
  /// How many rows a statement gives, counted up to `limit`.
  init(counting select: Clause, upTo limit: Int, _ session: Session) throws {
    let some = " LIMIT " + String(Session.written(limit + 1))
    let found = try session.run("SELECT count(*) FROM (" + select.sql + some + ") n", select.values).first { $0.int(0) }
    let value = Int(found ?? 0)
    self = value > limit ? Count(limit, orMore: true) : Count(value)
  }
}
