import CaseEngine
import Chain
import GRDB
import Lines
import Workers

/// Compares the stored lines with what the entries give. The words of the search index are apart: they are made from a column that is compared.
struct LineCheck {
  private let db: Database
  private let rules: CourtRules
  private let storedCase: Steps
  private let storedDocuments: Steps
  private let storedSlips: Steps?
  private let storedHearings: Steps
  private let storedSubmissions: Steps
  /// Nil in a register that an older program wrote and that cannot be written.
  private let storedGroupNames: Steps?

  init(_ db: Database, _ rules: CourtRules) throws {
    self.db = db
    self.rules = rules
    storedCase = Steps(db, LineSQL.selectCase + " WHERE key = ?")
    storedDocuments = Steps(db, LineSQL.selectDocuments + " WHERE key BETWEEN ?1 * 1048576 AND ?1 * 1048576 + 1048575 ORDER BY key")
    storedSlips = try Migration.schema(db) >= SlipsSchema.schema ? Steps(db, LineSQL.selectSlips) : nil
    storedHearings = Steps(db, "SELECT number, start, ends, judge, room, link FROM hearings WHERE case_key = ? ORDER BY place")
    storedSubmissions = Steps(db, "SELECT number, day FROM submissions WHERE case_key = ? ORDER BY number")
    storedGroupNames = try db.tableExists("group_names") ? Steps(db, "SELECT name FROM group_names WHERE case_key = ? ORDER BY name") : nil
  }

  /// What is wrong with the lines of one case; nil when they are right.
  func fault(_ key: Int64, _ id: CaseID) throws -> Verification.Fault? {
    try firstFault([(key, id)])
  }

  /// What is wrong with the lines of the first of these cases whose lines are wrong. Reading is one thread's work, folding that of all.
  func firstFault(_ cases: [(key: Int64, id: CaseID)]) throws -> Verification.Fault? {
    let read = try cases.map { key, id in CaseRows(key: key, id: id, entries: try entries(key, id), stored: try stored(key)) }
    var first: Verification.Fault?
    try Ahead(read, chunk: 50) { [rules] in try $0.fault(under: rules) }.each { fault in first = first ?? fault }
    return first
  }

  /// A line of a case that has no entries.
  func strayLine() throws -> Verification.Fault? {
    let stray = try Steps(
      db, "SELECT id FROM cases c WHERE NOT EXISTS (SELECT 1 FROM streams t WHERE t.key = c.key AND t.token = c.id) LIMIT 1"
    ).first { $0.token(0) ?? Token(high: 0, low: 0) }
    return stray.map { .wrongLines(CaseID($0)) }
  }

  private func entries(_ key: Int64, _ id: CaseID) throws -> [StoredEntry] {
    var entries: [StoredEntry] = []
    try Streams.each(db, key, after: 0) { entry, _ in
      entries.append(entry)
      return true
    }
    return entries
  }

  private func stored(_ key: Int64) throws -> [[Bound]] {
    let line = try storedCase.all([.int(key)]) { $0.values(Int32(LineColumns.cases.count + 1)) }
    let documents = try storedDocuments.all([.int(key)]) { $0.values(Int32(LineColumns.documents.count + 1)) }
    let slips = try storedSlips?.all([.int(key)]) { $0.values(Int32(LineColumns.slips.count)) } ?? []
    let hearings = try storedHearings.all([.int(key)]) { $0.values(6) }
    let submissions = try storedSubmissions.all([.int(key)]) { $0.values(2) }
    let names = try storedGroupNames?.all([.int(key)]) { $0.values(1) } ?? []
    return line + documents + slips + hearings + submissions + names
  }
}

/// What is stored of one case, read and not yet believed.
private struct CaseRows: Sendable {
  let key: Int64
  let id: CaseID
  let entries: [StoredEntry]
  let stored: [[Bound]]

  func fault(under rules: CourtRules) throws -> Verification.Fault? {
    let coder = BodyCoder()
    var file = CaseFile(id: id)
    for entry in entries {
      guard let read = try? entry.entry(coder, as: CaseFact.self) else { return .brokenBody(sequence: entry.columns.sequence) }
      file.enter(read)
    }
    return try expected(file, rules) == stored ? nil : .wrongLines(id)
  }

  private func expected(_ file: CaseFile, _ rules: CourtRules) throws -> [[Bound]] {
    let form = LineForm(zone: rules.calendar.zone)
    var rows: [[Bound]] = []
    if let listed = file.listed(under: rules) {
      rows.append([.int(key)] + form.columns(listed))
      for row in listed.documents.sorted(by: { $0.document < $1.document }) {
        rows.append([.int(LineForm.key(key, row.document))] + form.columns(row))
      }
      rows += try form.columns(listed.slips)
    }
    for booking in file.bookings {
      rows.append([
        .text(booking.number.text), .int(booking.start.microseconds), .int(booking.end.microseconds), .maybe(booking.judge),
        .maybe(booking.room), .maybe(booking.link),
      ])
    }
    for (number, day) in file.submissions(in: rules.calendar.zone).sorted(by: { $0.key < $1.key }) {
      rows.append([.text(number), .int(Int64(day.number))])
    }
    let names = file.state.groupNames.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    for name in names { rows.append([.text(name)]) }
    return rows
  }
}
