import CaseEngine
import GRDB
import Lines

extension SQLiteRegister {
  /// A stretch of the docket. A page costs what it shows, wherever in the list it lies.
  public func docket(_ query: DocketQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<CaseSummary> {
    try await read { [options] db in try Docket(db, query, options.known).page(position, limit: limit) }
  }

  /// How many cases a query finds, counted up to `limit`.
  public func count(_ query: DocketQuery, upTo limit: Int) async throws(StoreError) -> Count {
    try await count { [options] db in try Docket(db, query, options.known).count(upTo: max(0, limit)) }
  }
}

/// The docket under a query, as one snapshot has it. Used by one thread, for one answer.
final class Docket: Walkable {
  private let db: Database
  private let query: DocketQuery
  private let filter: Clause
  /// What an index knows of the filter.
  private let bounds: Clause
  private let known: KnownRows
  /// The cases that can pass, where they are not too many; others are walked to, and asked.
  private var candidates: Set<Int64>?
  /// Whether so many cases pass that a walk is never long.
  private var isCommon = false

  init(_ db: Database, _ query: DocketQuery, _ known: KnownRows) throws {
    self.db = db
    self.known = known
    self.query = query
    let clauses = FilterClauses(today: query.today)
    filter = clauses.ofCase(query.filter)
    bounds = clauses.bounds(query.filter)
    candidates = try IndexHits(db, most: known.some).candidates(query.filter)
  }

  private static let ofCandidates = "json_each(?) j CROSS JOIN cases c ON c.key = j.value"

  func walk(_ direction: Direction, from place: Cursor?, limit: Int) throws -> [Page<CaseSummary>.Placed] {
    if let candidates, candidates.count <= known.few { return try pick(candidates, direction, place, limit) }
    var segments = DocketSegment.segments(query)
    if direction == .backward { segments.reverse() }
    var rows: [Page<CaseSummary>.Placed] = []
    for segment in segments {
      if let place, direction == .forward ? segment.place < place.segment : segment.place > place.segment { continue }
      let from = place.flatMap { $0.segment == segment.place ? $0 : nil }
      var found: [(cursor: Cursor, row: [UInt8])] = []
      let routes = DocketRoute.routes(query)
      for route in routes {
        found += try walk(Stretch(route: route, segment: segment, from: from, direction: direction, limit: limit - rows.count))
      }
      if routes.count > 1 { found = merged(found, direction, limit - rows.count) }
      for (cursor, line) in found { rows.append(.init(row: try LineCoder().decode(line), cursor: cursor)) }
      if rows.count >= limit { break }
    }
    return rows
  }

  /// A piece of a walk: along one index, in one segment.
  private struct Stretch {
    let route: DocketRoute
    let segment: DocketSegment
    let from: Cursor?
    let direction: Direction
    let limit: Int

    var beyond: [Clause] { from.map { [segment.beyond($0, direction)] } ?? [] }
    var order: String { " ORDER BY " + segment.order(direction) }
  }

  private typealias Found = (cursor: Cursor, row: [UInt8])

  private func walk(_ stretch: Stretch) throws -> [Found] {
    if candidates == nil, let found = try patientWalk(stretch) { return found }
    return try candidates.map { try walk(stretch, among: $0) } ?? walk(stretch, patience: nil)
  }

  /// Walks until patience ends; then the table is read as it lies, once, and nil is given.
  private func patientWalk(_ stretch: Stretch) throws -> [Found]? {
    if isCommon || query.filter.terms.isEmpty { return try walk(stretch, patience: nil) }
    let found = try walk(stretch, patience: known.patience)
    if found.count == stretch.limit { return found }
    let along = Clause.all([stretch.route.condition, bounds, stretch.segment.bounds(today: query.today)] + stretch.beyond)
    if try !isLonger(along.selecting("1", from: stretch.route.source)) { return found }
    try readAll()
    return nil
  }

  private static let placed = "c.key, c.hearing_start, c.hearing_day, c.number, c.registered, c.id, c.line"

  /// Every row is read, and asked whether it passes; so many rows, where patience is not endless.
  private func walk(_ stretch: Stretch, patience: Int?) throws -> [Found] {
    let place = Clause.all([stretch.route.condition, bounds, stretch.segment.membership(today: query.today)] + stretch.beyond)
    let select: Clause
    if let patience {
      let rows = place.selecting("c.*", from: stretch.route.source)
      let some = Clause("(" + rows.sql + stretch.order + " LIMIT ?) c", rows.values + [.int(patience)])
      let passing = filter.selecting(Docket.placed, from: some.sql)
      select = Clause(passing.sql, some.values + passing.values)
    } else {
      let passing = Clause.all([place, filter]).selecting(Docket.placed, from: stretch.route.source)
      select = Clause(passing.sql + stretch.order, passing.values)
    }
    return try Steps(db, select.sql + " LIMIT ?").all(select.values + [.int(stretch.limit)]) { (try cursor($0), $0.bytes(6)) }
  }

  /// The index alone is read; rows only of the cases that can pass.
  private func walk(_ stretch: Stretch, among keys: Set<Int64>) throws -> [Found] {
    let passing = Clause.all([stretch.segment.membership(today: query.today), filter]).selecting(Docket.placed, from: "cases c")
    let row = Steps(db, passing.sql + " AND c.key = ?")
    let along = Clause.all([stretch.route.condition, bounds, stretch.segment.bounds(today: query.today)] + stretch.beyond)
      .selecting("c.key", from: stretch.route.source)
    return try Steps(db, along.sql + stretch.order).limited(to: stretch.limit, along.values) { place in
      let key = place.int(0)
      guard keys.contains(key) else { return nil }
      return try row.first(passing.values + [.int(key)]) { (try cursor($0), $0.bytes(6)) }
    }
  }

  /// Whether a statement gives more rows than patience lasts for.
  private func isLonger(_ select: Clause) throws -> Bool {
    try number("SELECT count(*) FROM (" + select.sql + " LIMIT ?)", select.values + [.int(known.patience + 1)]) > known.patience
  }

  /// Reads every case as it lies, and keeps the keys of those that pass.
  private func readAll() throws {
    let select = filter.selecting("c.key", from: "cases c NOT INDEXED")
    let keys = Set(try Steps(db, select.sql + " LIMIT ?").all(select.values + [.int(known.some + 1)]) { $0.int(0) })
    if keys.count > known.some { isCommon = true } else { candidates = keys }
  }

  func count(upTo limit: Int) throws -> Count {
    let value: Int
    if let candidates, candidates.count <= known.few {
      let select = filter.selecting("1", from: Docket.ofCandidates)
      let values = [.text(Docket.list(candidates))] + select.values + [.int(limit + 1)]
      value = try number("SELECT count(*) FROM (" + select.sql + " LIMIT ?)", values)
    } else {
      let routes = DocketRoute.routes(DocketQuery(filter: query.filter, order: .hearing, today: query.today))
      value = try candidates.map { try count(routes, among: $0, upTo: limit) } ?? count(routes, upTo: limit)
    }
    return value > limit ? Count(limit, orMore: true) : Count(value)
  }

  /// How many of these cases pass, until they are more than so many.
  private func count(_ routes: [DocketRoute], among keys: Set<Int64>, upTo limit: Int) throws -> Int {
    let passing = filter.selecting("1", from: "cases c")
    let row = Steps(db, passing.sql + " AND c.key = ?")
    var found: Set<Int64> = []
    for route in routes {
      let along = Clause.all([route.condition, bounds]).selecting("c.key", from: route.source)
      try Steps(db, along.sql).each(along.values) { place in
        let key = place.int(0)
        guard keys.contains(key), !found.contains(key) else { return true }
        if try row.first(passing.values + [.int(key)], { _ in true }) == true { found.insert(key) }
        return found.count <= limit
      }
    }
    return found.count
  }

  /// How many pass, until they are more than so many. Where the first rows along an index do not decide it, the table is read as it lies.
  private func count(_ routes: [DocketRoute], upTo limit: Int) throws -> Int {
    var value = 0
    var isWhole = true
    for place in routes.indices where value <= limit {
      // What an earlier route gives is left out of the later ones.
      let earlier = routes[..<place].map { Clause("ifnull(" + $0.condition.sql + ", 0)", $0.condition.values).negated }
      let along = Clause.all([routes[place].condition, bounds] + earlier)
      let rows = along.selecting("c.*", from: routes[place].source)
      let passing = filter.selecting("1", from: "(" + rows.sql + " LIMIT ?) c")
      value += try number(
        "SELECT count(*) FROM (" + passing.sql + " LIMIT ?)",
        rows.values + [.int(known.patience)] + passing.values + [.int(limit + 1)])
      if value <= limit, try isLonger(along.selecting("1", from: routes[place].source)) { isWhole = false }
    }
    if isWhole || value > limit { return value }
    return try number(
      "SELECT count(*) FROM (" + filter.selecting("1", from: "cases c NOT INDEXED").sql + " LIMIT ?)", filter.values + [.int(limit + 1)])
  }

  /// Keys as SQLite reads a list: one bound value, however many they are.
  static func list(_ keys: some Sequence<Int64>) -> String { "[" + keys.map(String.init).joined(separator: ",") + "]" }

  private func number(_ sql: String, _ values: [Bound]) throws -> Int { Int(try Steps(db, sql).first(values) { $0.int(0) } ?? 0) }

  /// Of a few cases, those that pass, sorted.
  private func pick(_ keys: Set<Int64>, _ direction: Direction, _ place: Cursor?, _ limit: Int) throws -> [Page<CaseSummary>.Placed] {
    let select = filter.selecting("c.key, c.hearing_start, c.hearing_day, c.number, c.registered, c.id", from: Docket.ofCandidates)
    let found = try Steps(db, select.sql).all([.text(Docket.list(keys))] + select.values) { (cursor: try cursor($0), row: $0.int(0)) }
    let lines = Steps(db, "SELECT line FROM cases WHERE key = ?")
    return try found.walked(direction, from: place, limit: limit).compactMap { placed in
      try lines.first([.int(placed.row)]) { Page.Placed(row: try $0.line(0), cursor: placed.cursor) }
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
    return query.place(
      hearingStart: row.maybeInt(1), hearingDay: row.maybeInt(2), registered: row.maybeInt(4), number: row.text(3), CaseID(token))
  }
}
