import CaseEngine

/// The two formats of exchange files.
public enum ExchangeFormat: String, CaseIterable, Hashable, Sendable {
  /// One case a line.
  case jsonLines = "jsonl"
  /// One document a row.
  case csv

  /// The format that a file's name speaks of: CSV where it ends so, JSON Lines otherwise.
  public init(fileName: String) { self = fileName.lowercased().hasSuffix(".csv") ? .csv : .jsonLines }
}

/// What a file's reader comes upon.
public enum ReadLine: Hashable, Sendable {
  /// A case, and where it stands.
  case record(CaseRecord, LinesOfRecord)
  /// A thing of the court's own book.
  case court(CourtLine)
  /// A line that is no case.
  case problem(LineProblem)
  /// Something odd about the file.
  case warning(LineWarning)
}

/// Which lines of a file a record was read from.
public struct LinesOfRecord: Hashable, Sendable {
  /// The line, or the first row, from 1.
  public let first: Int
  /// Whether it was read from CSV rows.
  let areRows: Bool
  /// The row of each document, in their order; empty for JSON.
  var documents: [Int] = []
  /// The first row of each party, in their order; empty for JSON.
  var parties: [Int] = []

  init(first: Int, areRows: Bool = false) {
    self.first = first
    self.areRows = areRows
  }
}

/// Reads an exchange file of any size, line by line, in bounded memory. A line that cannot be read is told, and the next one is read.
public struct ImportReader<Source: ChunkSource>: Sendable {
  // One of the two; each is changed in its place, so that nothing it holds is copied for a line.
  private var json: JSONLinesReader<Source>?
  private var csv: CSVReader<Source>?

  /// Reads a source of one of the two formats under the settings of a court.
  public init(_ source: Source, format: ExchangeFormat, rules: CourtRules) {
    switch format {
    case .jsonLines: json = JSONLinesReader(source, rules: rules)
    case .csv: csv = CSVReader(source, rules: rules)
    }
  }

  /// Where the record that came last begins.
  var lastPlace: FilePlace { json?.lastPlace ?? csv?.lastPlace ?? FilePlace(byte: 0, line: 1) }

  /// The same file from a record on that was read before; nil where it cannot be read twice.
  func again(from place: FilePlace) -> ImportReader? {
    var again = self
    again.json = json?.again(from: place)
    again.csv = csv?.again(from: place)
    return again.json == nil && again.csv == nil ? nil : again
  }

  /// What comes next; nil at the end.
  ///
  /// - Throws: when the source cannot be read on.
  public mutating func next() throws(SourceFailure) -> ReadLine? {
    if json != nil { return try json?.next() }
    return try csv?.next()
  }
}

/// Reads JSON Lines. Empty lines are passed over.
struct JSONLinesReader<Source: ChunkSource>: Sendable {
  private var lines: FileLines<Source>
  private let reader: RecordReader
  private var stopped = false
  private(set) var lastPlace = FilePlace(byte: 0, line: 1)

  init(_ source: Source, rules: CourtRules) {
    lines = FileLines(source)
    reader = RecordReader(rules: rules)
  }

  func again(from place: FilePlace) -> JSONLinesReader? {
    guard let lines = lines.again(from: place) else { return nil }
    var again = self
    again.lines = lines
    return again
  }

  mutating func next() throws(SourceFailure) -> ReadLine? {
    while !stopped {
      lastPlace = lines.nextPlace
      guard let line = try lines.next() else { return nil }
      switch line {
      case .tooLong(let number): return .problem(LineProblem(line: number, what: .tooLong(limit: FileLines<Source>.limit)))
      case .utf16:
        stopped = true
        return .problem(LineProblem(line: 1, column: 1, what: .utf16))
      case .text(let bytes, let number):
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        return read(bytes, number)
      }
    }
    return nil
  }

  private func read(_ bytes: [UInt8], _ number: Int) -> ReadLine {
    if let place = bytes.firstIndex(of: 0) { return .problem(LineProblem(line: number, column: place + 1, what: .nul)) }
    if let place = UTF8Check.firstBroken(in: bytes) {
      return .problem(LineProblem(line: number, column: place + 1, what: .notUTF8))
    }
    do throws(LineProblem) {
      if CourtRecord.begins(bytes) { return .court(CourtLine(record: try reader.courtRecord(bytes[...]), line: number)) }
      return .record(try reader.record(bytes[...]), LinesOfRecord(first: number))
    } catch {
      var problem = error
      problem.line = number
      return .problem(problem)
    }
  }
}
