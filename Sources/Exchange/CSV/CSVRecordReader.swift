import CaseEngine

/// Reads one CSV row, cell by cell. An empty cell says nothing.
struct CSVRecordReader {
  let rules: CourtRules
  let cells: [CSVColumn: String]

  var zone: CourtZone { rules.calendar.zone }

  func problem(_ column: CSVColumn, _ what: LineProblem.What) -> LineProblem { LineProblem(field: column.rawValue, what: what) }

  func text(_ column: CSVColumn, _ kind: TextRules.Kind = .name) throws(LineProblem) -> String? {
    guard let text = cells[column], !text.isEmpty else { return nil }
    if let wrong = TextRules.problem(in: text, kind: kind) { throw problem(column, .text(wrong)) }
    return text
  }

  func required(_ column: CSVColumn) throws(LineProblem) -> String {
    guard let text = try text(column) else { throw problem(column, .missing) }
    return text
  }

  func caseNumber() throws(LineProblem) -> CaseNumber {
    guard let text = try text(.number, .identifier) else { throw problem(.number, .missing) }
    do throws(TextProblem) { return try CaseNumber(text) } catch { throw problem(.number, .text(error)) }
  }

  func category() throws(LineProblem) -> String? {
    guard let category = try text(.category) else { return nil }
    guard rules.allCategories.contains(category) else { throw problem(.category, .code(allowed: rules.allCategories)) }
    return category
  }

  func code<Code: RawRepresentable & CaseIterable>(_ column: CSVColumn, _ type: Code.Type) throws(LineProblem) -> Code?
  where Code.RawValue == String {
    guard let text = cells[column], !text.isEmpty else { return nil }
    guard let code = Code(rawValue: text) else { throw problem(column, .code(allowed: Code.allCases.map(\.rawValue))) }
    return code
  }

  func day(_ column: CSVColumn) throws(LineProblem) -> Day? { try occurrence(column)?.day(in: zone) }

  func occurrence(_ column: CSVColumn) throws(LineProblem) -> Occurrence? {
    guard let text = cells[column], !text.isEmpty else { return nil }
    return try occurrence(text, column)
  }

  func occurrence(_ text: String, _ column: CSVColumn) throws(LineProblem) -> Occurrence {
    guard let occurrence = Times.occurrence(CSVRecordReader.iso(text), zone) else { throw problem(column, .date) }
    guard Day.accepted.contains(occurrence.day(in: zone)) else { throw problem(column, .dateOutOfRange) }
    return occurrence
  }

  func moment(_ column: CSVColumn) throws(LineProblem) -> Moment? {
    switch try occurrence(column) {
    case .at(let moment): return moment
    case .on: throw problem(column, .date)
    case nil: return nil
    }
  }

  func number(_ column: CSVColumn, _ range: ClosedRange<Int>) throws(LineProblem) -> Int? {
    guard let text = cells[column], !text.isEmpty else { return nil }
    guard let number = Int(text), range.contains(number) else { throw problem(column, .range(range)) }
    return number
  }

  /// A party, where the row names one.
  func party() throws(LineProblem) -> PartyRecord.Face? {
    guard let name = try text(.party) else {
      for column in [CSVColumn.role, .actsFor] where cells[column]?.isEmpty == false { throw problem(.party, .missing) }
      return nil
    }
    guard let role = try code(.role, PartyRole.self) else { throw problem(.role, .missing) }
    return PartyRecord.Face(role: role, name: name)
  }

  /// A document, where the row names one; it comes from the party at a place.
  func document(from place: Int?) throws(LineProblem) -> DocumentRecord? {
    guard let title = try text(.document) else {
      for column in CSVColumn.ofDocuments where cells[column]?.isEmpty == false { throw problem(.document, .missing) }
      return nil
    }
    guard let place else { throw problem(.party, .missing) }
    var document = DocumentRecord(
      face: History(.init(title: title, from: place, original: try code(.originalRequired, OriginalRequirement.self))))
    document.rounds = [try round()]
    return document
  }

  private func round() throws(LineProblem) -> DocumentRecord.Round {
    var round = DocumentRecord.Round()
    if let on = try occurrence(.requestedOn) {
      var asked = DocumentRecord.Asked(on: on)
      asked.by = try code(.requestedBy, Channel.self)
      asked.due = try day(.due).map { rules.calendar.stated($0) }
      asked.dueIsLatest = true
      round.requests = [asked]
    } else {
      for column in [CSVColumn.due, .requestedBy] where cells[column]?.isEmpty == false { throw problem(.requestedOn, .missing) }
    }
    if let on = try occurrence(.receivedOn) {
      round.received = .init(on: on, by: try code(.receivedBy, Channel.self), form: try code(.receivedAs, ReceivedForm.self))
    } else {
      for column in [CSVColumn.receivedBy, .receivedAs] where cells[column]?.isEmpty == false { throw problem(.receivedOn, .missing) }
    }
    if let number = try text(.originalNumber) {
      // A list that names no day for it means the day on which the paper came.
      guard let on = try occurrence(.originalOn) ?? round.received.map({ .on($0.on.day(in: zone)) }) else {
        throw problem(.originalOn, .missing)
      }
      round.filed = .init(on: on, number: number)
    } else if cells[.originalOn]?.isEmpty == false {
      throw problem(.originalNumber, .missing)
    }
    round.served = try services()
    return round
  }

  /// `A | B` and `2026-10-13 | 2026-10-14`: one day for each, or one for all.
  private func services() throws(LineProblem) -> [DocumentRecord.Served] {
    guard let names = try text(.servedTo, .note) else {
      if cells[.servedOn]?.isEmpty == false { throw problem(.servedTo, .missing) }
      return []
    }
    let split = names.split(separator: CSVCell.several).map { String($0).trimmed }
    let days = (cells[.servedOn] ?? "").split(separator: CSVCell.several).map { String($0).trimmed }
    guard days.count == 1 || days.count == split.count else { throw problem(.servedOn, .missing) }
    var services: [DocumentRecord.Served] = []
    for (place, name) in split.enumerated() {
      services.append(.init(to: .name(name), on: try occurrence(days.count == 1 ? days[0] : days[place], .servedOn)))
    }
    return services
  }

  /// Spreadsheets of this country turn `2026-10-03` into `03.10.2026` by themselves: both are read.
  static func iso(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes[2] == UInt8(ascii: "."), bytes[5] == UInt8(ascii: ".") else { return text }
    let part = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    return part(6..<10) + "-" + part(3..<5) + "-" + part(0..<2) + part(10..<bytes.count)
  }
}

extension CSVColumn {
  /// The columns that speak of a document.
  fileprivate static let ofDocuments: [CSVColumn] = [
    .originalRequired, .requestedOn, .due, .receivedOn, .originalNumber, .requestedBy, .receivedBy, .receivedAs, .originalOn, .servedTo,
    .servedOn,
  ]
}

extension String {
  /// Without blanks around it.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
