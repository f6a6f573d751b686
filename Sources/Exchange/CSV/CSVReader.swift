import CaseEngine

/// Reads CSV: rows of one case that stand together make one record.
struct CSVReader<Source: ChunkSource>: Sendable {
  private var rows: CSVRowReader<Source>
  private let rules: CourtRules
  private var columns: [CSVColumn?]?
  private var group: CSVGroup?
  /// What waits to be told, the next one last.
  private var told: [ReadLine] = []
  private var ended = false
  private(set) var lastPlace = FilePlace(byte: 0, line: 1)

  init(_ source: Source, rules: CourtRules) {
    rows = CSVRowReader(source)
    self.rules = rules
  }

  /// The same rows from a place on, under the header that was read; nil where they cannot be read twice.
  func again(from place: FilePlace) -> CSVReader? {
    guard let rows = rows.again(from: place) else { return nil }
    var again = self
    (again.rows, again.group, again.told, again.ended) = (rows, nil, [], false)
    return again
  }

  mutating func next() throws(SourceFailure) -> ReadLine? {
    while true {
      if let next = told.popLast() { return next }
      if ended { return nil }
      if columns == nil {
        try readHeader()
      } else {
        try readRow()
      }
    }
  }

  private mutating func readHeader() throws(SourceFailure) {
    guard case .success(let row)? = try rows.next() else {
      told.append(.problem(LineProblem(line: 1, what: .header)))
      ended = true
      return
    }
    var seen: Set<CSVColumn> = []
    let columns = row.cells.map { cell -> CSVColumn? in
      let name = Border.text(cell).trimmed
      if let column = CSVColumn(rawValue: name.lowercased()), seen.insert(column).inserted { return column }
      if !name.isEmpty { told.append(.warning(LineWarning(line: row.line, field: String(name.prefix(100)), what: .unknownColumn))) }
      return nil
    }
    self.columns = columns
    told.reverse()
    if !seen.isSuperset(of: [.number, .category]) {
      told = [.problem(LineProblem(line: row.line, what: .header))]
      ended = true
    }
  }

  private mutating func readRow() throws(SourceFailure) {
    guard let next = try rows.next() else {
      closeGroup()
      ended = true
      return
    }
    switch next {
    case .failure(let problem): tell(.problem(problem))
    case .success(let row):
      do throws(LineProblem) { try take(row) } catch {
        var problem = error
        problem.line = row.line
        tell(.problem(problem))
      }
    }
  }

  private mutating func take(_ row: CSVRowReader<Source>.Row) throws(LineProblem) {
    let columns = columns ?? []
    guard row.cells.count == columns.count else { throw LineProblem(what: .cells(found: row.cells.count, expected: columns.count)) }
    var cells: [CSVColumn: String] = [:]
    for (column, cell) in zip(columns, row.cells) {
      if let column { cells[column] = CSVCell.read(Border.text(cell).trimmed) }
    }
    if cells.values.allSatisfy(\.isEmpty) { return }
    let reader = CSVRecordReader(rules: rules, cells: cells)
    let number = try reader.caseNumber()
    let goesOn = group.map { $0.number == number && $0.hasRoom(at: row.place) } ?? false
    if goesOn {
      try group?.add(reader, line: row.line)
    } else {
      closeGroup()
      group = try CSVGroup(reader, at: row.place)
    }
  }

  private mutating func closeGroup() {
    guard let group else { return }
    lastPlace = group.place
    tell(.record(group.finished, group.lines))
    self.group = nil
  }

  private mutating func tell(_ line: ReadLine) { told.insert(line, at: 0) }
}
