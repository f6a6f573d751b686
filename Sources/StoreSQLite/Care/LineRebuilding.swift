import CaseEngine
import Chain
import GRDB
import Lines
import Workers

/// Makes the lines of lists anew from the entries, by the same pure functions that make them with each act.
enum LineRebuilding {
  /// At most so many cases of a register after a key, in order of their keys.
  static func cases(_ db: Database, after key: Int64, limit: Int) throws -> [(key: Int64, id: CaseID)] {
    try Steps(db, "SELECT key, token FROM streams WHERE key > ? ORDER BY key").limited(to: limit, [.int(key)]) { row in
      row.token(1).flatMap { StreamID(token: $0).caseID }.map { (row.int(0), $0) }
    }
  }

  /// A case, read and not yet believed.
  private struct Read: Sendable {
    let key: Int64
    let id: CaseID
    let entries: [(entry: StoredEntry, previous: Digest)]

    /// The case folded from its entries alone, and its lines.
    func made(_ form: LineForm, under rules: CourtRules) throws -> (key: Int64, file: CaseFile, lines: LineRows?) {
      var file = CaseFile(id: id)
      let believed = try Streams.believed(entries, .oneCase(id), after: 0, head: .zero, BodyCoder(), as: CaseFact.self)
      for entry in believed { file.enter(entry) }
      return (key, file, try file.listed(under: rules).map { try form.rows(of: $0) })
    }
  }

  /// Drops every line and makes it anew, in the transaction that is open.
  static func rewrite(_ db: Database, under rules: CourtRules) throws {
    try Connection.makeRoomForBulk(db)
    for table in ["cases", "documents", "slips", "words", "hearings", "submissions", "group_names"] {
      try db.execute(sql: "DELETE FROM " + table)
    }
    var lines = LineWriter(db, zone: rules.calendar.zone)
    let spanning = SpanningRows(db)
    let form = LineForm(zone: rules.calendar.zone)
    var last: Int64 = -1
    while true {
      // Reading and writing are one thread's work; folding is done ahead of it.
      let read = try cases(db, after: last, limit: 2_000).map { key, id in
        Read(key: key, id: id, entries: try Streams.stored(db, key, after: 0))
      }
      guard let end = read.last?.key else { break }
      try Ahead(read, chunk: 50) { try $0.made(form, under: rules) }.each { key, file, made in
        try lines.replace(key, with: made, isNew: true)
        try spanning.replace(key, file, zone: rules.calendar.zone)
      }
      last = end
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
