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
  private enum Form {
    case json(JSONLinesReader<Source>)
    case csv(CSVReader<Source>)
  }

  private var form: Form

  /// Reads a source of one of the two formats under the settings of a court.
  public init(_ source: Source, format: ExchangeFormat, rules: CourtRules) {
    switch format {
    case .jsonLines: form = .json(JSONLinesReader(source, rules: rules))
    case .csv: form = .csv(CSVReader(source, rules: rules))
    }
  }

  /// What comes next; nil at the end.
  ///
  /// - Throws: when the source cannot be read on.
  public mutating func next() throws(SourceFailure) -> ReadLine? {
    switch form {
    case .json(var reader):
      defer { form = .json(reader) }
      return try reader.next()
    case .csv(var reader):
      defer { form = .csv(reader) }
      return try reader.next()
    }
  }
}

/// Reads JSON Lines. Empty lines are passed over.
struct JSONLinesReader<Source: ChunkSource>: Sendable {
  private var lines: FileLines<Source>
  private let reader: RecordReader
  private var stopped = false

  init(_ source: Source, rules: CourtRules) {
    lines = FileLines(source)
    reader = RecordReader(rules: rules)
  }

  mutating func next() throws(SourceFailure) -> ReadLine? {
    while !stopped, let line = try lines.next() {
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
      return .record(try reader.record(bytes[...]), LinesOfRecord(first: number))
    } catch {
      var problem = error
      problem.line = number
      return .problem(problem)
    }
  }
}
