import CaseEngine
import GRDB

extension SQLiteRegister {
  /// A stretch of the docket. A page costs what it shows, wherever in the list it lies.
  public func docket(_ query: DocketQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<CaseSummary> {
    try await read { db in try Docket(db, query).page(position, limit: limit) }
  }

  /// How many cases a query finds, counted up to `limit`.
  public func count(_ query: DocketQuery, upTo limit: Int) async throws(StoreError) -> Count {
    try await count { db in try Docket(db, query).count(upTo: max(0, limit)) }
  }
}

/// The docket under a query, as one snapshot has it.
struct Docket: Walkable {
  private let db: Database
  private let query: DocketQuery
  private let filter: Clause
  private let candidates: Set<Int64>?

  /// Up to so many cases are sorted rather than walked to.
  static let few = 2_500

  init(_ db: Database, _ query: DocketQuery) throws {
    self.db = db
    self.query = query
    filter = FilterClauses(today: query.today).ofCase(query.filter)
    candidates = try WordHits(db, most: Docket.few).candidates(query.filter)
  }

  private static let ofCandidates = "json_each(?) j CROSS JOIN cases c ON c.key = j.value"

  func walk(_ direction: Direction, from place: Cursor?, limit: Int) throws -> [Page<CaseSummary>.Placed] {
    if let candidates { return try pick(candidates, direction, place, limit) }
    let coder = LineCoder()
    var segments = DocketSegment.segments(query)
    if direction == .backward { segments.reverse() }
    var rows: [Page<CaseSummary>.Placed] = []
    for segment in segments {
      if let place, direction == .forward ? segment.place < place.segment : segment.place > place.segment { continue }
      let from = place.flatMap { $0.segment == segment.place ? $0 : nil }
      var found: [(cursor: Cursor, row: [UInt8])] = []
      let routes = DocketRoute.routes(query)
      for route in routes {
        let clause = Clause.all(
          [route.condition, segment.membership(today: query.today), filter] + (from.map { [segment.beyond($0, direction)] } ?? []))
        let select = clause.selecting("c.key, c.hearing_start, c.hearing_day, c.number, c.registered, c.id, c.line", from: route.source)
        let steps = try Steps(db, select.sql + " ORDER BY " + segment.order(direction) + " LIMIT ?")
        found += try steps.all(select.values + [.int(limit - rows.count)]) { (try cursor($0), $0.bytes(6)) }
      }
      if routes.count > 1 { found = merged(found, direction, limit - rows.count) }
      for (cursor, line) in found { rows.append(.init(row: try coder.decode(line), cursor: cursor)) }
      if rows.count >= limit { break }
    }
    return rows
  }

  func count(upTo limit: Int) throws -> Count {
    let value: Int
    if let candidates {
      let select = filter.selecting("1", from: Docket.ofCandidates)
      let values = [.text(Docket.list(candidates))] + select.values + [.int(limit + 1)]
      value = try number("SELECT count(*) FROM (" + select.sql + " LIMIT ?)", values)
    } else {
      let routes = DocketRoute.routes(DocketQuery(filter: query.filter, order: .hearing, today: query.today)).map { route in
        Clause.all([route.condition, filter]).selecting("c.key", from: route.source)
      }
      let union = routes.map(\.sql).joined(separator: " UNION ")
      value = try number("SELECT count(*) FROM (" + union + " LIMIT ?)", routes.flatMap(\.values) + [.int(limit + 1)])
    }
    return value > limit ? Count(limit, orMore: true) : Count(value)
  }

  /// Keys as SQLite reads a list: one bound value, however many they are.
  static func list(_ keys: some Sequence<Int64>) -> String { "[" + keys.map(String.init).joined(separator: ",") + "]" }

  private func number(_ sql: String, _ values: [Bound]) throws -> Int { Int(try Steps(db, sql).first(values) { $0.int(0) } ?? 0) }

  /// Of a few cases, those that pass, sorted.
  private func pick(_ keys: Set<Int64>, _ direction: Direction, _ place: Cursor?, _ limit: Int) throws -> [Page<CaseSummary>.Placed] {
    let select = filter.selecting("c.key, c.hearing_start, c.hearing_day, c.number, c.registered, c.id", from: Docket.ofCandidates)
    let found = try Steps(db, select.sql).all([.text(Docket.list(keys))] + select.values) { (cursor: try cursor($0), row: $0.int(0)) }
    let lines = try Steps(db, "SELECT line FROM cases WHERE key = ?")
    let coder = LineCoder()
    return try found.walked(direction, from: place, limit: limit).compactMap { placed in
      try lines.first([.int(placed.row)]) { Page.Placed(row: try coder.decode($0.bytes(0)), cursor: placed.cursor) }
    }
  }

  private func merged(
    _ rows: [(cursor: Cursor, row: [UInt8])], _ direction: Direction, _ limit: Int
  ) -> [(cursor: Cursor, row: [UInt8])] {
    var seen: Set<CaseID> = []
    return rows.filter { seen.insert($0.cursor.id).inserted }.walked(direction, from: nil, limit: limit)
  }

  /// The place of a row: the ordering columns.
  private func cursor(_ row: Columns) throws -> Cursor {
    guard let token = row.token(5) else { throw StoreError.damaged(sequence: nil) }
    let (segment, key): (DocketSegment, Int64) =
      switch query.order {
      case .number: (.numbered, 0)
      case .registered: row.maybeInt(4).map { (.dated, -$0) } ?? (.undated, 0)
      case .hearing:
        if let day = row.maybeInt(2) {
          day >= Int64(query.today.number) ? (.upcoming, row.int(1)) : (.past, -row.int(1))
        } else {
          (.withoutHearing, 0)
        }
      }
    return Cursor(segment: segment.place, key: key, text: row.text(3), id: CaseID(token))
  }
}

extension Clause {
  /// A statement of everything that passes.
  func selecting(_ columns: String, from source: String) -> Clause {
    Clause("SELECT " + columns + " FROM " + source + " WHERE " + sql, values)
  }
}
