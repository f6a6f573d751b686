import CaseEngine
import Chain
import GRDB

/// Makes the lines of lists anew from the entries, by the same pure functions that make them with each act.
enum LineRebuilding {
  /// At most so many cases of a register after a key, in order of their keys.
  static func cases(_ db: Database, after key: Int64, limit: Int) throws -> [(key: Int64, id: CaseID)] {
    try Steps(db, "SELECT key, token FROM streams WHERE key > ? ORDER BY key").limited(to: limit, [.int(key)]) { row in
      row.token(1).flatMap { StreamID(token: $0).caseID }.map { (row.int(0), $0) }
    }
  }

  /// Folds a case from its entries alone.
  static func fold(_ db: Database, _ key: Int64, _ id: CaseID, _ coder: BodyCoder) throws -> CaseFile {
    var file = CaseFile(id: id)
    for entry in try Streams.entries(db, key, .oneCase(id), after: 0, head: .zero, coder, as: CaseFact.self) { file.enter(entry) }
    return file
  }

  /// Drops every line and makes it anew, under the settings as they stand.
  static func all(_ db: Database, defaults: CourtRules) throws {
    let court = try Memory(defaults: defaults, entries: 0).court(db)
    try db.inTransaction(.immediate) {
      try rewrite(db, under: court.rules)
      return .commit
    }
  }

  /// Drops every line and makes it anew, in the transaction that is open.
  static func rewrite(_ db: Database, under rules: CourtRules) throws {
    try Connection.makeRoomForBulk(db)
    for table in ["cases", "documents", "words", "hearings", "submissions"] { try db.execute(sql: "DELETE FROM " + table) }
    var lines = try LineWriter(db, zone: rules.calendar.zone)
    let spanning = try SpanningRows(db)
    let form = LineForm(zone: rules.calendar.zone)
    let coder = BodyCoder()
    for (key, id) in try cases(db, after: -1, limit: .max) {
      let file = try fold(db, key, id, coder)
      try lines.replace(key, with: try file.listed(under: rules).map { try form.rows(of: $0) }, isNew: true)
      try spanning.replace(key, file, zone: rules.calendar.zone)
    }
    try lines.finish()
  }
}

extension SQLiteRegister {
  /// Drops the lines of lists and makes them anew from the entries. The entries are not touched.
  public func rebuildLines() async throws(StoreError) {
    try await write { [memory] db in try LineRebuilding.rewrite(db, under: try memory.court(db).rules) }
  }
}
