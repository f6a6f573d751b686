import CaseEngine
import GRDB
import GRDBSQLite
import Lines

/// A prepared statement, bound and stepped without boxing a value: what a register does millions of times.
///
/// The only file that calls SQLite itself; GRDB prepares, keeps and closes the statement, and owns the connection.
final class Steps {
  private let db: Database
  private let sql: String
  private var statement: Statement?

  /// A statement of the cache of the connection, looked up at its first use: an act needs few of those that it might need. Must not be stepped inside
  /// its own loop.
  init(_ db: Database, _ sql: String) {
    self.db = db
    self.sql = sql
  }

  /// Runs a statement that gives no rows.
  func run(_ values: [Bound]) throws { try each(values) { _ in false } }

  /// The first row; nil when there is none.
  func first<Value>(_ values: [Bound] = [], _ read: (Columns) throws -> Value) throws -> Value? {
    var found: Value?
    try each(values) {
      found = try read($0)
      return false
    }
    return found
  }

  /// Every row.
  func all<Value>(_ values: [Bound] = [], _ read: (Columns) throws -> Value) throws -> [Value] {
    var found: [Value] = []
    try each(values) {
      found.append(try read($0))
      return true
    }
    return found
  }

  /// At most so many of the values that rows give; rows that give none are passed over.
  func limited<Value>(to limit: Int, _ values: [Bound], _ read: (Columns) throws -> Value?) throws -> [Value] {
    var found: [Value] = []
    try each(values) { row in
      if let value = try read(row) { found.append(value) }
      return found.count < limit
    }
    return found
  }

  /// Row after row, until `row` returns false.
  func each(_ values: [Bound], _ row: (Columns) throws -> Bool) throws {
    let raw = try found().sqliteStatement
    defer {
      sqlite3_reset(raw)
      sqlite3_clear_bindings(raw)
    }
    var place: Int32 = 0
    for value in values {
      place += 1
      try check(Steps.bind(value, to: raw, place))
    }
    while true {
      let code = sqlite3_step(raw)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
      if try !row(Columns(raw: raw)) { return }
    }
  }

  private func found() throws -> Statement {
    if let statement { return statement }
    let found = try db.cachedStatement(sql: sql)
    statement = found
    return found
  }

  private func check(_ code: Int32) throws {
    if code != SQLITE_OK { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  private static func bind(_ value: Bound, to raw: OpaquePointer, _ place: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(raw, place)
    case .int(let value): return sqlite3_bind_int64(raw, place, value)
    case .text(""): return sqlite3_bind_text(raw, place, "", 0, copied)
    case .text(var text):
      return text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) { sqlite3_bind_text(raw, place, $0.baseAddress, Int32($0.count), copied) }
      }
    case .bytes(let bytes):
      if bytes.isEmpty { return sqlite3_bind_zeroblob(raw, place, 0) }
      return bytes.withUnsafeBytes { sqlite3_bind_blob(raw, place, $0.baseAddress, Int32($0.count), copied) }
    }
  }

  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

/// The row that a statement stands on. Valid until the next step.
struct Columns {
  fileprivate let raw: OpaquePointer

  func isNull(_ place: Int32) -> Bool { sqlite3_column_type(raw, place) == SQLITE_NULL }
  func int(_ place: Int32) -> Int64 { sqlite3_column_int64(raw, place) }
  func maybeInt(_ place: Int32) -> Int64? { isNull(place) ? nil : int(place) }
  func flag(_ place: Int32) -> Bool { int(place) != 0 }
  func maybeText(_ place: Int32) -> String? { isNull(place) ? nil : text(place) }

  func text(_ place: Int32) -> String {
    guard let start = sqlite3_column_text(raw, place) else { return "" }
    return String(decoding: UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(raw, place))), as: UTF8.self)
  }

  /// The first so many values, as they are stored.
  func values(_ count: Int32) -> [Bound] {
    (0..<count).map { place in
      switch sqlite3_column_type(raw, place) {
      case SQLITE_NULL: .null
      case SQLITE_INTEGER: .int(int(place))
      case SQLITE_TEXT: .text(text(place))
      default: .bytes(bytes(place))
      }
    }
  }

  /// A token of 16 bytes; nil where there are not so many.
  func token(_ place: Int32) -> Token? {
    guard let start = sqlite3_column_blob(raw, place), sqlite3_column_bytes(raw, place) == 16 else { return nil }
    return Token(
      high: UInt64(bigEndian: start.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: start.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// A digest of 32 bytes; nil where there are not so many.
  func digest(_ place: Int32) -> Digest? { Digest(bytes: bytes(place)) }

  func bytes(_ place: Int32) -> [UInt8] { withBytes(place) { Array($0) } }

  /// The bytes as they lie in the page; valid inside only.
  func withBytes<Value>(_ place: Int32, _ read: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
    let start = sqlite3_column_blob(raw, place)
    return try read(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(raw, place))))
  }

  /// A line of a list. Throws `.damaged` where there is none.
  func line<Line: LineField & Decodable>(_ place: Int32, as line: Line.Type = Line.self) throws -> Line {
    try withBytes(place) { try LineCoder().decode($0, as: line) }
  }
}
