import CaseEngine
import Lines

/// One row. Columns are counted from 0; a column that is empty reads as nil, zero or nothing.
struct Row {
  let rows: Rows
  let place: Int32

  func isNull(_ column: Int32) -> Bool { rows.withBytes(place, column) { _ in true } == nil }
  func int(_ column: Int32) -> Int64 { maybeInt(column) ?? 0 }
  func flag(_ column: Int32) -> Bool { int(column) != 0 }
  func text(_ column: Int32) -> String { maybeText(column) ?? "" }
  func bytes(_ column: Int32) -> [UInt8] { maybeBytes(column) ?? [] }
  func maybeText(_ column: Int32) -> String? { rows.withBytes(place, column) { String(decoding: $0, as: UTF8.self) } }
  func maybeBytes(_ column: Int32) -> [UInt8]? { rows.withBytes(place, column) { Array($0) } }

  /// A whole number of any size, or a truth as 1 and 0.
  func maybeInt(_ column: Int32) -> Int64? {
    rows.withBytes(place, column) { bytes in
      guard let first = bytes.first else { return 0 }
      let start: Int64 = bytes.count > 1 && first >= 0x80 ? -1 : 0
      return bytes.reduce(start) { $0 << 8 | Int64($1) }
    }
  }

  /// A token of 16 bytes; nil where there are not so many.
  func token(_ column: Int32) -> Token? {
    rows.withBytes(place, column) { bytes in
      bytes.count == 16
        ? Token(
          high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
          low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))) : nil
    } ?? nil
  }

  /// A digest of 32 bytes; nil where there are not so many.
  func digest(_ column: Int32) -> Digest? { rows.withBytes(place, column) { Digest($0) } ?? nil }

  /// A line of a list. Throws `.damaged` where there is none.
  func line<Line: LineField & Decodable>(_ column: Int32, as line: Line.Type = Line.self) throws -> Line {
    guard let line = try rows.withBytes(place, column, { try LineCoder().decode($0, as: line) }) else {
      throw StoreError.damaged(sequence: nil)
    }
    return line
  }
}
