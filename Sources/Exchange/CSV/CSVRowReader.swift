import CaseEngine

/// Splits a CSV file into rows of cells: quotation that goes over lines, three separators, two encodings; one row in memory at a time.
struct CSVRowReader<Source: ChunkSource>: Sendable {
  struct Row {
    let cells: [String]
    let place: FilePlace
    var line: Int { place.line }
  }

  private enum Encoding { case unknown, utf8, windows1251 }

  private struct Numbered: Sendable {
    let text: [UInt8]
    let place: FilePlace
    var line: Int { place.line }
  }

  private var lines: FileLines<Source>
  /// Lines that were looked at in search of a closing quotation mark, and are rows of their own after all; the next one is the last.
  private var again: [Result<Numbered, LineProblem>] = []
  private var encoding = Encoding.unknown
  private var stopped = false
  /// Between cells; found in the header.
  private(set) var separator: UInt8?

  init(_ source: Source) { lines = FileLines(source) }

  /// The same rows from a place on, read as these are; nil where they cannot be read twice.
  func again(from place: FilePlace) -> CSVRowReader? {
    guard let lines = lines.again(from: place) else { return nil }
    var again = self
    again.lines = lines
    again.again = []
    again.stopped = false
    return again
  }

  /// The next row; empty lines are passed over.
  mutating func next() throws(SourceFailure) -> Result<Row, LineProblem>? {
    while let line = try nextLine() {
      switch line {
      case .failure(let problem): return .failure(problem)
      case .success(let line):
        if line.text.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
        if separator == nil { separator = CSVRowReader.separator(in: line.text) }
        return try row(from: line)
      }
    }
    return nil
  }

  private mutating func nextLine() throws(SourceFailure) -> Result<Numbered, LineProblem>? {
    if let line = again.popLast() { return line }
    let place = lines.nextPlace
    guard !stopped, let line = try lines.next() else { return nil }
    switch line {
    case .tooLong(let number): return .failure(LineProblem(line: number, what: .tooLong(limit: FileLines<Source>.limit)))
    case .utf16:
      stopped = true
      return .failure(LineProblem(line: 1, column: 1, what: .utf16))
    case .text(let bytes, let number):
      if let place = bytes.firstIndex(of: 0) { return .failure(LineProblem(line: number, column: place + 1, what: .nul)) }
      return decoded(bytes, place)
    }
  }

  /// UTF-8, unless the first letters beyond ASCII are none: then the file is Windows-1251.
  private mutating func decoded(_ bytes: [UInt8], _ place: FilePlace) -> Result<Numbered, LineProblem> {
    if encoding != .windows1251 {
      guard let broken = UTF8Check.firstBroken(in: bytes) else {
        if encoding == .unknown, bytes.contains(where: { $0 >= 0x80 }) { encoding = .utf8 }
        return .success(Numbered(text: bytes, place: place))
      }
      let (sound, unsound) = UTF8Check.census(of: bytes)
      if encoding == .utf8 || sound > unsound {
        encoding = .utf8
        return .failure(LineProblem(line: place.line, column: broken + 1, what: .notUTF8))
      }
      encoding = .windows1251
    }
    guard let text = Windows1251.utf8(bytes) else {
      return .failure(LineProblem(line: place.line, column: (bytes.firstIndex(of: 0x98) ?? 0) + 1, what: .notUTF8))
    }
    return .success(Numbered(text: text, place: place))
  }

  /// The row that begins in a line. Where its quotation never ends, that line alone is wrong: the lines behind it are read again.
  private mutating func row(from first: Numbered) throws(SourceFailure) -> Result<Row, LineProblem> {
    var cells = CSVCells(separator: separator ?? UInt8(ascii: ","))
    var looked: [Result<Numbered, LineProblem>] = []
    var size = first.text.count
    var state = cells.take(first.text)
    while state == .open, size <= FileLines<Source>.limit, let line = try nextLine() {
      looked.append(line)
      guard case .success(let next) = line else { break }
      size += next.text.count + 1
      cells.takeBreak()
      state = cells.take(next.text)
    }
    if state == .closed { return .success(Row(cells: cells.finished, place: first.place)) }
    again += looked.reversed()
    return .failure(LineProblem(line: first.line, what: .quotation))
  }

  /// The separator that the header speaks of.
  private static func separator(in header: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let known = Set(CSVColumn.allCases.map(\.rawValue))
    func score(_ separator: UInt8) -> Int {
      header.split(separator: separator).count {
        known.contains(String(decoding: $0, as: UTF8.self).trimmingQuotes.lowercased())
      }
    }
    return candidates.max { score($0) < score($1) } ?? candidates[0]
  }
}

/// Takes the cells of one row apart.
private struct CSVCells {
  enum State { case closed, open, broken }

  let separator: UInt8
  private var cells: [String] = []
  private var cell: [UInt8] = []
  private var quoted = false
  /// Behind the closing quotation mark of a cell only a separator can follow.
  private var closed = false

  init(separator: UInt8) { self.separator = separator }

  mutating func takeBreak() { cell.append(0x0A) }

  mutating func take(_ line: [UInt8]) -> State {
    var place = 0
    while place < line.count {
      let byte = line[place]
      place += 1
      if quoted {
        guard byte == 0x22 else {
          cell.append(byte)
          continue
        }
        if place < line.count, line[place] == 0x22 {
          cell.append(0x22)
          place += 1
        } else {
          (quoted, closed) = (false, true)
        }
      } else if byte == separator {
        endCell()
      } else if byte == 0x22, cell.isEmpty, !closed {
        quoted = true
      } else if closed {
        if byte != 0x20 { return .broken }
      } else {
        cell.append(byte)
      }
    }
    return quoted ? .open : .closed
  }

  private mutating func endCell() {
    cells.append(String(decoding: cell, as: UTF8.self))
    (cell, closed) = ([], false)
  }

  var finished: [String] {
    var row = self
    row.endCell()
    return row.cells
  }
}

extension String {
  /// Without quotation marks and blanks around it.
  var trimmingQuotes: String {
    var text = self[...]
    while let first = text.first, first == "\"" || first.isWhitespace { text.removeFirst() }
    while let last = text.last, last == "\"" || last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
