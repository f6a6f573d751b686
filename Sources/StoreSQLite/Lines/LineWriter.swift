import CaseEngine
import GRDB
import Lines

/// Rewrites the lines of cases, in the transaction of the acts that changed them. Only what differs is written.
struct LineWriter {
  /// Words that wait to be written, for the tree of words takes them fastest in its own order.
  private var waiting: [(word: String, key: Int64)] = []
  private let db: Database
  private let form: LineForm
  private let insertCase: Steps
  private let oldCase: Steps
  private let oldDocuments: Steps
  private let forgetNumber: Steps
  private let oldSearch: Steps
  private let putDocument: Steps
  private let removeDocument: Steps
  private let words: Rows<(word: String, key: Int64)>
  private let removeWord: Steps
  private let removals: [Steps]
  private let putSlip: Steps
  private let removeSlip: Steps

  init(_ db: Database, zone: CourtZone) {
    self.db = db
    form = LineForm(zone: zone)
    insertCase = Steps(db, LineSQL.putCase)
    oldCase = Steps(db, "SELECT line FROM cases WHERE key = ?")
    oldDocuments = Steps(db, "SELECT key, line FROM documents WHERE key BETWEEN ?1 * 1048576 AND ?1 * 1048576 + 1048575 ORDER BY key")
    forgetNumber = Steps(db, "UPDATE cases SET number = NULL WHERE key = ?")
    oldSearch = Steps(db, "SELECT search FROM cases WHERE key = ?")
    putDocument = Steps(db, LineSQL.putDocument)
    removeDocument = Steps(db, "DELETE FROM documents WHERE key = ?")
    words = Rows(db, "INSERT OR IGNORE INTO words (word, case_key)", marks: "(?, ?)") { row, values in
      values.put(row.word)
      values.put(row.key)
    }
    removeWord = Steps(db, "DELETE FROM words WHERE word = ? AND case_key = ?")
    removals = [
      Steps(db, "DELETE FROM cases WHERE key = ?1"),
      Steps(db, "DELETE FROM documents WHERE key BETWEEN ?1 * 1048576 AND ?1 * 1048576 + 1048575"),
      Steps(db, "DELETE FROM slips WHERE case_key = ?1"),
    ]
    putSlip = Steps(db, LineSQL.putSlip)
    removeSlip = Steps(db, "DELETE FROM slips WHERE case_key = ? AND kind = ? AND place = ?")
  }

  /// Rewrites the lines of a case, column by column where it has some. `file` is the case as those lines tell it.
  mutating func rewrite(_ key: Int64, from file: CaseFile, to new: Listed?) throws {
    guard let new else { return try remove(key) }
    guard let old = try stored(key, beside: new) else { return try replace(key, with: form.rows(of: new), isNew: false) }
    let formerSlips = file.slips(of: old.summary, in: form.zone)
    var (before, now) = (form.columns(old.summary), form.columns(new.summary))
    if !old.hasSameWords(as: new.summary) {
      let whole = Listed(summary: old.summary, documents: try oldDocuments.all([.int(key)]) { try $0.line(1) })
      try rewriteWords(key, LineForm.searchWords(new.searchText))
      before += form.words(whole)
      now += form.words(new)
    }
    try update("cases", LineColumns.cases, key, from: before, to: now)
    for (row, former) in old.changed {
      try update("documents", LineColumns.documents, LineForm.key(key, row.document), from: form.columns(former), to: form.columns(row))
    }
    for row in old.added { try putDocument.run([.int(LineForm.key(key, row.document))] + form.columns(row)) }
    for document in old.gone { try removeDocument.run([.int(document)]) }
    try rewriteSlips(key, from: formerSlips, to: new.slips)
  }

  /// Writes the slips that differ, and spells no others: most acts change none.
  private func rewriteSlips(_ key: Int64, from former: [Slip], to slips: [Slip]) throws {
    if former == slips { return }
    let known = Set(former)
    for slip in try form.columns(slips.filter { !known.contains($0) }) { try putSlip.run([.int(key)] + slip) }
    let left = Set(slips.map(SlipKey.init))
    for slip in former.map(SlipKey.init) where !left.contains(slip) {
      try removeSlip.run([.int(key), .text(slip.kind.rawValue), .int(slip.place)])
    }
  }

  /// What tells the slips of a case apart.
  private struct SlipKey: Hashable {
    let kind: SlipKind
    let place: Int

    init(_ slip: Slip) { (kind, place) = (slip.kind, slip.place) }
  }

  /// Writes the lines of a case anew, whatever was there; where it is new, nothing was.
  mutating func replace(_ key: Int64, with new: LineRows?, isNew: Bool) throws {
    guard let new else { return isNew ? () : try remove(key) }
    try put(key, new.columns, new.words, isNew: isNew)
    if !isNew { for removal in removals.dropFirst() { try removal.run([.int(key)]) } }
    for (id, columns) in new.documents { try putDocument.run([.int(LineForm.key(key, id))] + columns) }
    for slip in new.slips { try putSlip.run([.int(key)] + slip) }
  }

  /// Writes what waits. To be called once, at the end.
  mutating func finish() throws {
    waiting.sort { $0.word < $1.word }
    for word in waiting { try words.add(word) }
    try words.finish()
    waiting = []
  }

  /// Sets a number free before others take it: two cases of one act may exchange theirs.
  func forgetNumber(of key: Int64) throws { try forgetNumber.run([.int(key)]) }

  private mutating func put(_ key: Int64, _ columns: [Bound], _ words: Set<String>, isNew: Bool) throws {
    if isNew { for word in words { waiting.append((word, key)) } } else { try rewriteWords(key, words) }
    try insertCase.run([.int(key)] + columns)
  }

  private mutating func rewriteWords(_ key: Int64, _ words: Set<String>) throws {
    let before = try wordsBefore(key)
    for word in before.subtracting(words) { try removeWord.run([.text(word), .int(key)]) }
    for word in words.subtracting(before) { waiting.append((word, key)) }
  }

  /// How the stored lines of a case differ from what it is now.
  private struct Difference {
    let summary: CaseSummary
    var changed: [(row: DocumentRow, former: DocumentRow)] = []
    var added: [DocumentRow] = []
    /// The keys of documents that it has no more.
    var gone: [Int64] = []

    /// Whether nothing changed of what the words are made from.
    func hasSameWords(as new: CaseSummary) -> Bool {
      summary.hasSameWords(as: new) && added.isEmpty && gone.isEmpty && changed.allSatisfy { $0.row.hasSameWords(as: $0.former) }
    }
  }

  /// How the lines of a case differ from what it is now; nil where it has none, or none that can be read. Of documents that stayed as they were the
  /// bytes are compared and nothing is read: most acts change one.
  private func stored(_ key: Int64, beside new: Listed) throws -> Difference? {
    do {
      guard let summary: CaseSummary = try oldCase.first([.int(key)], { try $0.line(0) }) else { return nil }
      var difference = Difference(summary: summary)
      var rows = Dictionary(new.documents.map { (LineForm.key(key, $0.document), $0) }, uniquingKeysWith: { first, _ in first })
      try oldDocuments.each([.int(key)]) { columns in
        guard let row = rows.removeValue(forKey: columns.int(0)) else {
          difference.gone.append(columns.int(0))
          return true
        }
        let line = LineCoder().encode(row)
        if !columns.withBytes(1, { $0.elementsEqual(line) }) { difference.changed.append((row, try columns.line(1))) }
        return true
      }
      difference.added = new.documents.filter { rows[LineForm.key(key, $0.document)] != nil }
      return difference
    } catch StoreError.damaged {
      return nil
    }
  }

  /// Writes the columns that differ, and no others: an index whose columns stay is not touched.
  private func update(_ table: String, _ names: [String], _ key: Int64, from old: [Bound], to new: [Bound]) throws {
    let changed = new.indices.filter { old[$0] != new[$0] }
    if changed.isEmpty { return }
    let sql = "UPDATE " + table + " SET " + changed.map { names[$0] + " = ?" }.joined(separator: ", ") + " WHERE key = ?"
    try Steps(db, sql).run(changed.map { new[$0] } + [.int(key)])
  }

  private func wordsBefore(_ key: Int64) throws -> Set<String> {
    LineForm.searchWords(try oldSearch.first([.int(key)]) { $0.text(0) } ?? "")
  }

  private func remove(_ key: Int64) throws {
    for word in try wordsBefore(key) { try removeWord.run([.text(word), .int(key)]) }
    for removal in removals { try removal.run([.int(key)]) }
  }
}

/// The statements that write lines. The order of the columns is that of `LineForm`.
enum LineSQL {
  static let putCase =
    "INSERT INTO cases (key, " + LineColumns.cases.joined(separator: ", ") + ") VALUES (?" + marks(LineColumns.cases)
    + ") ON CONFLICT (key) DO UPDATE SET "
    + LineColumns.cases.map { $0 + " = excluded." + $0 }.joined(separator: ", ")

  static let putDocument =
    "INSERT INTO documents (key, " + LineColumns.documents.joined(separator: ", ") + ") VALUES (?" + marks(LineColumns.documents) + ")"

  static let selectCase = "SELECT key, " + LineColumns.cases.joined(separator: ", ") + " FROM cases"

  static let selectDocuments = "SELECT key, " + LineColumns.documents.joined(separator: ", ") + " FROM documents"

  static let putSlip =
    "INSERT OR REPLACE INTO slips (case_key, " + LineColumns.slips.joined(separator: ", ") + ") VALUES (?" + marks(LineColumns.slips) + ")"

  static let selectSlips = "SELECT " + LineColumns.slips.joined(separator: ", ") + " FROM slips WHERE case_key = ? ORDER BY kind, place"

  private static func marks(_ columns: [String]) -> String { String(repeating: ", ?", count: columns.count) }
}
