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
  private let insertWord: Steps
  private let removeWord: Steps
  private let removals: [Steps]
  private let putSlip: Steps
  private let removeSlip: Steps

  init(_ db: Database, zone: CourtZone) throws {
    self.db = db
    form = LineForm(zone: zone)
    insertCase = try Steps(db, LineSQL.putCase)
    oldCase = try Steps(db, "SELECT line FROM cases WHERE key = ?")
    oldDocuments = try Steps(db, "SELECT line FROM documents WHERE key BETWEEN ?1 * 1048576 AND ?1 * 1048576 + 1048575 ORDER BY key")
    forgetNumber = try Steps(db, "UPDATE cases SET number = NULL WHERE key = ?")
    oldSearch = try Steps(db, "SELECT search FROM cases WHERE key = ?")
    putDocument = try Steps(db, LineSQL.putDocument)
    removeDocument = try Steps(db, "DELETE FROM documents WHERE key = ?")
    insertWord = try Steps(db, "INSERT OR IGNORE INTO words (word, case_key) VALUES (?, ?)")
    removeWord = try Steps(db, "DELETE FROM words WHERE word = ? AND case_key = ?")
    removals = try [
      Steps(db, "DELETE FROM cases WHERE key = ?1"),
      Steps(db, "DELETE FROM documents WHERE key BETWEEN ?1 * 1048576 AND ?1 * 1048576 + 1048575"),
      Steps(db, "DELETE FROM slips WHERE case_key = ?1"),
    ]
    putSlip = try Steps(db, LineSQL.putSlip)
    removeSlip = try Steps(db, "DELETE FROM slips WHERE case_key = ? AND kind = ? AND place = ?")
  }

  /// Rewrites the lines of a case, column by column where it has some. `file` is the case as those lines tell it.
  mutating func rewrite(_ key: Int64, from file: CaseFile, to new: Listed?) throws {
    guard let new else { return try remove(key) }
    guard let old = try stored(key) else { return try replace(key, with: form.rows(of: new), isNew: false) }
    let formerSlips = file.slips(of: old.summary, in: form.zone)
    var (before, now) = (form.columns(old.summary), form.columns(new.summary))
    if !sameWords(old, new) {
      try rewriteWords(key, LineForm.searchWords(new.searchText))
      before += form.words(old)
      now += form.words(new)
    }
    try update("cases", LineColumns.cases, key, from: before, to: now)
    let former = Dictionary(old.documents.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
    for row in new.documents where former[row.document] != row {
      let key = LineForm.key(key, row.document)
      if let former = former[row.document] {
        try update("documents", LineColumns.documents, key, from: form.columns(former), to: form.columns(row))
      } else {
        try putDocument.run([.int(key)] + form.columns(row))
      }
    }
    let left = Set(new.documents.map(\.document))
    for id in former.keys where !left.contains(id) { try removeDocument.run([.int(LineForm.key(key, id))]) }
    try rewriteSlips(key, from: formerSlips, to: new.slips)
  }

  /// Writes the slips that differ, and spells no others: most acts change none.
  private func rewriteSlips(_ key: Int64, from former: [Slip], to slips: [Slip]) throws {
    if former == slips { return }
    let known = Set(former)
    for slip in form.columns(slips.filter { !known.contains($0) }) { try putSlip.run([.int(key)] + slip) }
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
    for (word, key) in waiting { try insertWord.run([.text(word), .int(key)]) }
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

  /// The lines of a case as they are; nil where it has none, or none that can be read. Reading them is cheaper than making them once more.
  private func stored(_ key: Int64) throws -> Listed? {
    do {
      guard let summary: CaseSummary = try oldCase.first([.int(key)], { try $0.line(0) }) else { return nil }
      return Listed(summary: summary, documents: try oldDocuments.all([.int(key)]) { try $0.line(0) })
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

  /// Whether nothing changed of what the words are made from; asking this is cheaper than folding twice.
  private func sameWords(_ old: Listed, _ new: Listed) -> Bool {
    old.summary.details == new.summary.details && old.summary.parties == new.summary.parties
      && old.documents.count == new.documents.count
      && zip(old.documents, new.documents).allSatisfy { $0.title == $1.title && $0.registerNumbers == $1.registerNumbers }
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
