import CaseEngine
import GRDB
import Lines

extension SQLiteRegister {
  /// A stretch of a list of documents across cases. A page costs what it shows, wherever in the list it lies.
  public func papers(_ query: PaperQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<DocumentRow> {
    try await read { [options] db in try Papers(db, query, options.known).page(position, limit: limit) }
  }

  /// How many documents a list has, counted up to `limit`.
  public func count(_ query: PaperQuery, upTo limit: Int) async throws(StoreError) -> Count {
    try await count { [options] db in try Papers(db, query, options.known).count(upTo: max(0, limit)) }
  }
}

/// A list of documents under a query, as one snapshot has it. Used by one thread, for one answer.
final class Papers: Walkable {
  private let db: Database
  private let query: PaperQuery
  /// Which documents the list has, as its index knows it.
  private let membership: Clause
  private let filter: Clause
  private let known: KnownRows
  /// The cases of which documents can pass, where they are not too many.
  private let cases: Set<Int64>?
  /// The documents that pass, where they had to be read as they lie.
  private var documents: Set<Int64>?
  /// Whether so many pass that a walk is never long.
  private var isCommon = false

  init(_ db: Database, _ query: PaperQuery, _ known: KnownRows) throws {
    self.db = db
    self.query = query
    self.known = known
    let clauses = FilterClauses(today: query.today)
    let overdue = query.filter.terms.contains(Filter.Term(.overdue(true)))
    // Said once more in the form that an index can use.
    let bound = overdue && query.list == .outstanding ? [Clause("d.due_key < ?", [.int(Int64(query.today.number))])] : []
    membership = Clause.all([query.list.membership] + bound)
    filter = Clause.all([membership, clauses.ofDocument(query.filter)])
    cases = try IndexHits(db, most: known.some).candidates(query.filter)
  }

  func walk(_ direction: Direction, from place: Cursor?, limit: Int) throws -> [Page<DocumentRow>.Placed] {
    if let cases, cases.count <= known.fewWithDocuments { return try pick(cases, direction, place, limit) }
    let beyond = place.map { [query.list.beyond($0, direction)] } ?? []
    if cases == nil, documents == nil, let found = try patientWalk(direction, beyond, limit) { return found }
    if let documents { return try walk(direction, beyond, limit) { documents.contains($0) } }
    if let cases { return try walk(direction, beyond, limit) { cases.contains($0 / LineForm.documents) } }
    return try walk(direction, beyond, limit, patience: nil)
  }

  /// Walks until patience ends; then the table is read as it lies, once, and nil is given.
  private func patientWalk(_ direction: Direction, _ beyond: [Clause], _ limit: Int) throws -> [Page<DocumentRow>.Placed]? {
    if isCommon || query.filter.terms.isEmpty { return try walk(direction, beyond, limit, patience: nil) }
    let found = try walk(direction, beyond, limit, patience: known.patience)
    if found.count == limit { return found }
    if try !isLonger(Clause.all([membership] + beyond).selecting("1", from: query.list.source)) { return found }
    let select = filter.selecting("d.key", from: "documents d NOT INDEXED" + withCases)
    let keys = Set(try Steps(db, select.sql + " LIMIT ?").all(select.values + [.int(known.some + 1)]) { $0.int(0) })
    if keys.count > known.some { isCommon = true } else { documents = keys }
    return nil
  }

  /// Every row is read, and asked whether it passes; so many rows, where patience is not endless.
  private func walk(
    _ direction: Direction, _ beyond: [Clause], _ limit: Int, patience: Int?
  ) throws -> [Page<DocumentRow>.Placed] {
    let order = " ORDER BY " + query.list.order(direction)
    let select: Clause
    if let patience {
      let rows = Clause.all([membership] + beyond).selecting("d.*", from: query.list.source)
      let passing = filter.selecting(placed, from: "(" + rows.sql + order + " LIMIT ?) d" + withCases)
      select = Clause(passing.sql, rows.values + [.int(patience)] + passing.values)
    } else {
      let passing = Clause.all([filter] + beyond).selecting(placed, from: query.list.source + withCases)
      select = Clause(passing.sql + order, passing.values)
    }
    return try Steps(db, select.sql + " LIMIT ?").all(select.values + [.int(limit)], row)
  }

  /// The index alone is read; rows only of the documents that can pass.
  private func walk(
    _ direction: Direction, _ beyond: [Clause], _ limit: Int, among isKnown: (Int64) -> Bool
  ) throws -> [Page<DocumentRow>.Placed] {
    let passing = filter.selecting(placed, from: "documents d" + withCases)
    let one = Steps(db, passing.sql + " AND d.key = ?")
    let along = Clause.all([membership] + beyond).selecting("d.key", from: query.list.source)
    return try Steps(db, along.sql + " ORDER BY " + query.list.order(direction)).limited(to: limit, along.values) { place in
      let key = place.int(0)
      return isKnown(key) ? try one.first(passing.values + [.int(key)], row) : nil
    }
  }

  private var placed: String { query.list.key + ", d.number, d.key % 1048576, d.line" }

  private func row(_ columns: Columns) throws -> Page<DocumentRow>.Placed {
    let document: DocumentRow = try columns.line(3)
    return .init(
      row: document, cursor: Cursor(key: columns.int(0), text: columns.text(1), id: document.caseID, document: Int(columns.int(2))))
  }

  func count(upTo limit: Int) throws -> Count {
    let value: Int
    if let cases, cases.count <= known.fewWithDocuments {
      value = try number(filter.selecting("1", from: Papers.ofCandidates).prefixed([.text(Docket.list(cases))]), limit)
    } else if let cases {
      let passing = filter.selecting("1", from: "documents d" + withCases)
      let one = Steps(db, passing.sql + " AND d.key = ?")
      var found = 0
      try Steps(db, "SELECT d.key FROM " + query.list.source + " WHERE " + membership.sql).each(membership.values) { place in
        let key = place.int(0)
        if cases.contains(key / LineForm.documents), try one.first(passing.values + [.int(key)], { _ in true }) == true { found += 1 }
        return found <= limit
      }
      value = found
    } else {
      value = try count(walkedUpTo: limit)
    }
    return value > limit ? Count(limit, orMore: true) : Count(value)
  }

  /// How many pass; where the first rows along the index do not decide it, the table is read as it lies.
  private func count(walkedUpTo limit: Int) throws -> Int {
    if query.filter.terms.isEmpty { return try number(filter.selecting("1", from: query.list.source + withCases), limit) }
    let rows = membership.selecting("d.*", from: query.list.source)
    let passing = filter.selecting("1", from: "(" + rows.sql + " LIMIT ?) d" + withCases)
    let found = try number(passing.prefixed(rows.values + [.int(known.patience)]), limit)
    if found > limit { return found }
    if try !isLonger(membership.selecting("1", from: query.list.source)) { return found }
    return try number(filter.selecting("1", from: "documents d NOT INDEXED" + withCases), limit)
  }

  private func number(_ select: Clause, _ limit: Int) throws -> Int {
    Int(try Steps(db, "SELECT count(*) FROM (" + select.sql + " LIMIT ?)").first(select.values + [.int(limit + 1)]) { $0.int(0) } ?? 0)
  }

  /// Whether a statement gives more rows than patience lasts for.
  private func isLonger(_ select: Clause) throws -> Bool { try number(select, known.patience) > known.patience }

  private static let ofCandidates = """
    json_each(?) j CROSS JOIN documents d ON d.key BETWEEN j.value * 1048576 AND j.value * 1048576 + 1048575 CROSS JOIN cases c ON c.key = j.value
    """

  /// The cases of the documents, only where the filter asks for them.
  private var withCases: String { filter.sql.contains("c.") ? " CROSS JOIN cases c ON c.key = d.key / 1048576" : "" }

  /// Of the documents of a few cases, those that pass, sorted.
  private func pick(_ keys: Set<Int64>, _ direction: Direction, _ place: Cursor?, _ limit: Int) throws -> [Page<DocumentRow>.Placed] {
    let select = filter.selecting(query.list.key + ", d.number, d.key % 1048576, d.key", from: Papers.ofCandidates)
    let unknown = CaseID(Token(high: 0, low: 0))
    let found = try Steps(db, select.sql).all([.text(Docket.list(keys))] + select.values) { row in
      (cursor: Cursor(key: row.int(0), text: row.text(1), id: unknown, document: Int(row.int(2))), row: row.int(3))
    }
    let lines = Steps(db, "SELECT line FROM documents WHERE key = ?")
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
}
