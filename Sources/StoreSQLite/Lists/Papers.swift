import CaseEngine
import GRDB

extension SQLiteRegister {
  /// A stretch of a list of documents across cases. A page costs what it shows, wherever in the list it lies.
  public func papers(_ query: PaperQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<DocumentRow> {
    try await read { db in try Papers(db, query).page(position, limit: limit) }
  }

  /// How many documents a list has, counted up to `limit`.
  public func count(_ query: PaperQuery, upTo limit: Int) async throws(StoreError) -> Count {
    try await count { db in try Papers(db, query).count(upTo: max(0, limit)) }
  }
}

/// A list of documents under a query, as one snapshot has it.
struct Papers: Walkable {
  private let db: Database
  private let query: PaperQuery
  private let filter: Clause
  private let candidates: Set<Int64>?

  /// Up to so many cases have their documents sorted rather than walked to.
  static let few = 1_000

  init(_ db: Database, _ query: PaperQuery) throws {
    self.db = db
    self.query = query
    let clauses = FilterClauses(today: query.today)
    let overdue = query.filter.terms.contains(Filter.Term(.overdue(true)))
    // Said once more in the form that an index can use.
    let bound = overdue && query.list == .outstanding ? [Clause("d.due_key < ?", [.int(Int64(query.today.number))])] : []
    filter = Clause.all([query.list.membership] + bound + [clauses.ofDocument(query.filter)])
    candidates = try WordHits(db, most: Papers.few).candidates(query.filter)
  }

  func walk(_ direction: Direction, from place: Cursor?, limit: Int) throws -> [Page<DocumentRow>.Placed] {
    if let candidates { return try pick(candidates, direction, place, limit) }
    let clause = Clause.all([filter] + (place.map { [query.list.beyond($0, direction)] } ?? []))
    let select = clause.selecting(query.list.key + ", d.number, d.key % 1048576, d.line", from: source)
    let steps = try Steps(db, select.sql + " ORDER BY " + query.list.order(direction) + " LIMIT ?")
    return try steps.all(select.values + [.int(limit)]) { row in
      let document: DocumentRow = try row.line(3)
      return Page.Placed(
        row: document, cursor: Cursor(key: row.int(0), text: row.text(1), id: document.caseID, document: Int(row.int(2))))
    }
  }

  func count(upTo limit: Int) throws -> Count {
    let sql: String
    var values = filter.values
    if let candidates {
      sql = "SELECT count(*) FROM (SELECT 1 FROM " + Papers.ofCandidates + " WHERE " + filter.sql + " LIMIT ?)"
      values.insert(.text(Docket.list(candidates)), at: 0)
    } else {
      sql = "SELECT count(*) FROM (SELECT 1 FROM " + source + " WHERE " + filter.sql + " LIMIT ?)"
    }
    let value = Int(try Steps(db, sql).first(values + [.int(limit + 1)]) { $0.int(0) } ?? 0)
    return value > limit ? Count(limit, orMore: true) : Count(value)
  }

  private static let ofCandidates = """
    json_each(?) j CROSS JOIN documents d ON d.key BETWEEN j.value * 1048576 AND j.value * 1048576 + 1048575 CROSS JOIN cases c ON c.key = j.value
    """

  /// The documents by their index; their cases only where the filter asks for them.
  private var source: String {
    filter.sql.contains("c.") ? query.list.source + " CROSS JOIN cases c ON c.key = d.key / 1048576" : query.list.source
  }

  /// Of the documents of a few cases, those that pass, sorted.
  private func pick(_ keys: Set<Int64>, _ direction: Direction, _ place: Cursor?, _ limit: Int) throws -> [Page<DocumentRow>.Placed] {
    let select = filter.selecting(query.list.key + ", d.number, d.key % 1048576, d.key", from: Papers.ofCandidates)
    let unknown = CaseID(Token(high: 0, low: 0))
    let found = try Steps(db, select.sql).all([.text(Docket.list(keys))] + select.values) { row in
      (cursor: Cursor(key: row.int(0), text: row.text(1), id: unknown, document: Int(row.int(2))), row: row.int(3))
    }
    let lines = try Steps(db, "SELECT line FROM documents WHERE key = ?")
    return try found.walked(direction, from: place, limit: limit).compactMap { placed in
      try lines.first([.int(placed.row)]) { line in
        let row: DocumentRow = try line.line(0)
        let cursor = Cursor(key: placed.cursor.key, text: placed.cursor.text, id: row.caseID, document: placed.cursor.document)
        return Page.Placed(row: row, cursor: cursor)
      }
    }
  }
}

extension PaperQuery.List {
  fileprivate var source: String {
    switch self {
    case .outstanding: "documents d INDEXED BY documents_outstanding"
    case .toServe: "documents d INDEXED BY documents_to_serve"
    case .all: "documents d INDEXED BY documents_by_number"
    }
  }

  fileprivate var membership: Clause {
    switch self {
    case .outstanding: Clause("d.outstanding = 1")
    case .toServe: Clause("d.to_serve = 1")
    case .all: .always
    }
  }

  /// The ordering number. A document without a due date has one that lies behind every day.
  fileprivate var key: String {
    switch self {
    case .outstanding: "d.due_key"
    case .toServe: "d.received_on"
    case .all: "0"
    }
  }

  fileprivate func beyond(_ cursor: Cursor, _ direction: Direction) -> Clause {
    let sign = direction == .forward ? ">" : "<"
    let place: [Bound] = [.text(cursor.text), .int(cursor.document)]
    switch self {
    case .outstanding:
      return Clause("(d.due_key, d.number, d.key % 1048576) " + sign + " (?, ?, ?)", [.int(cursor.key)] + place)
    case .toServe:
      return Clause("(d.received_on, d.number, d.key % 1048576) " + sign + " (?, ?, ?)", [.int(cursor.key)] + place)
    case .all: return Clause("(d.number, d.key % 1048576) " + sign + " (?, ?)", place)
    }
  }

  fileprivate func order(_ direction: Direction) -> String {
    switch (self, direction) {
    case (.outstanding, .forward): "d.due_key, d.number, d.key"
    case (.outstanding, .backward): "d.due_key DESC, d.number DESC, d.key DESC"
    case (.toServe, .forward): "d.received_on, d.number, d.key"
    case (.toServe, .backward): "d.received_on DESC, d.number DESC, d.key DESC"
    case (.all, .forward): "d.number, d.key"
    case (.all, .backward): "d.number DESC, d.key DESC"
    }
  }
}
