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
  private var values = Values()

  /// A statement of the cache of the connection, looked up at its first use: an act needs few of those that it might need. Must not be stepped inside
  /// its own loop.
  init(_ db: Database, _ sql: String) {
    self.db = db
    self.sql = sql
  }

  /// Runs a statement that gives no rows.
  func run(_ values: [Bound]) throws { try each(values) { _ in false } }

  /// The same for what is run for each entry: its values are given one by one, in the order of the statement.
  func run(given give: (inout Values) throws -> Void) throws { try each(given: give) { _ in false } }

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
    try each(given: { given in for value in values { given.put(value) } }, row)
  }

  private func each(given give: (inout Values) throws -> Void, _ row: (Columns) throws -> Bool) throws {
    let raw = try found().sqliteStatement
    defer {
      sqlite3_reset(raw)
      sqlite3_clear_bindings(raw)
    }
    values.begin(raw)
    try give(&values)
    if values.code != SQLITE_OK { throw DatabaseError(resultCode: ResultCode(rawValue: values.code)) }
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
}

/// The values of a statement that is about to run. Texts and bytes lie here while it runs, so that SQLite copies none of them. Owns its memory.
struct Values: ~Copyable {
  private var raw: OpaquePointer?
  private var column: Int32 = 0
  private var room = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  /// Where the next text or bytes begin.
  private var place = 0
  /// What became too small while values were given that lie in it.
  private var former: [UnsafeMutableRawBufferPointer] = []
  /// What SQLite said, up to the first value that it refused.
  fileprivate private(set) var code = SQLITE_OK

  deinit {
    room.deallocate()
    for room in former { room.deallocate() }
  }

  /// From here on values are those of another run.
  fileprivate mutating func begin(_ raw: OpaquePointer) {
    self.raw = raw
    (column, place, code) = (0, 0, SQLITE_OK)
    while let room = former.popLast() { room.deallocate() }
  }

  mutating func put(_ value: Bound) {
    switch value {
    case .null: note { sqlite3_bind_null($0, $1) }
    case .int(let value): put(value)
    case .text(let text): put(text)
    case .bytes(let bytes): put(bytes)
    }
  }

  mutating func put(_ value: Int64) { note { sqlite3_bind_int64($0, $1, value) } }

  mutating func put(_ text: String) {
    let held = held(text.utf8)
    note { sqlite3_bind_text($0, $1, held.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(held.count), nil) }
  }

  mutating func put(_ bytes: [UInt8]) {
    let held = held(bytes)
    note { sqlite3_bind_blob($0, $1, held.baseAddress, Int32(held.count), nil) }
  }

  mutating func put(_ digest: Digest) {
    let held = digest.withBytes { self.held($0) }
    note { sqlite3_bind_blob($0, $1, held.baseAddress, Int32(held.count), nil) }
  }

  mutating func put(_ token: Token) {
    let halves = (token.high.bigEndian, token.low.bigEndian)
    let held = withUnsafeBytes(of: halves) { self.held($0) }
    note { sqlite3_bind_blob($0, $1, held.baseAddress, Int32(held.count), nil) }
  }

  private mutating func note(_ bind: (OpaquePointer?, Int32) -> Int32) {
    column += 1
    if code == SQLITE_OK { code = bind(raw, column) }
  }

  /// Copies bytes to where they stay. Where there are none it is a place all the same: to SQLite no place is no value.
  private mutating func held(_ bytes: some Collection<UInt8>) -> UnsafeMutableRawBufferPointer {
    let count = bytes.count
    if place + count >= room.count {
      if room.count > 0 { former.append(room) }
      room = .allocate(byteCount: max(256, 2 * (room.count + count)), alignment: 1)
      place = 0
    }
    let held = UnsafeMutableRawBufferPointer(rebasing: room[place..<place + count])
    held.copyBytes(from: bytes)
    place += count
    return held
  }
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
  func digest(_ place: Int32) -> Digest? { withBytes(place) { Digest($0) } }

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
