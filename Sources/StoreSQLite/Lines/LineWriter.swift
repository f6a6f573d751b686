import CaseEngine
import GRDB

/// Rewrites the lines of cases, in the transaction of the acts that changed them. Only what differs is written.
struct LineWriter {
  /// Words that wait to be written, for the tree of words takes them fastest in its own order.
  private var waiting: [(word: String, key: Int64)] = []
  private let form: LineForm
  private let insertCase: Steps
  private let updateFigures: Steps
  private let forgetNumber: Steps
  private let oldSearch: Steps
  private let putDocument: Steps
  private let removeDocument: Steps
  private let insertWord: Steps
  private let removeWord: Steps
  private let removals: [Steps]

  init(_ db: Database, zone: CourtZone) throws {
    form = LineForm(zone: zone)
    insertCase = try Steps(db, LineSQL.putCase)
    updateFigures = try Steps(db, LineSQL.updateFigures)
    forgetNumber = try Steps(db, "UPDATE cases SET number = NULL WHERE key = ?")
    oldSearch = try Steps(db, "SELECT search FROM cases WHERE key = ?")
    putDocument = try Steps(db, LineSQL.putDocument)
    removeDocument = try Steps(db, "DELETE FROM documents WHERE key = ?")
    insertWord = try Steps(db, "INSERT OR IGNORE INTO words (word, case_key) VALUES (?, ?)")
    removeWord = try Steps(db, "DELETE FROM words WHERE word = ? AND case_key = ?")
    removals = try [
      Steps(db, "DELETE FROM cases WHERE key = ?1"),
      Steps(db, "DELETE FROM documents WHERE key BETWEEN ?1 * 1048576 AND ?1 * 1048576 + 1048575"),
    ]
  }

  /// Rewrites the lines of a case that had these lines before.
  mutating func rewrite(_ key: Int64, from old: Listed?, to new: Listed?) throws {
    guard let new else { return try remove(key) }
    if let old, form.placing(old.summary) == form.placing(new.summary), sameWords(old, new) {
      try updateFigures.run(form.figures(new.summary) + [.int(key)])
    } else {
      try put(key, try form.columns(new), LineForm.searchWords(new.searchText), isNew: false)
    }
    let before = Dictionary((old?.documents ?? []).map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
    for row in new.documents where before[row.document] != row {
      try putDocument.run([.int(LineForm.key(key, row.document))] + form.columns(row))
    }
    let now = Set(new.documents.map(\.document))
    for id in before.keys where !now.contains(id) { try removeDocument.run([.int(LineForm.key(key, id))]) }
  }

  /// Writes the lines of a case anew, whatever was there; where it is new, nothing was.
  mutating func replace(_ key: Int64, with new: LineRows?, isNew: Bool) throws {
    guard let new else { return isNew ? () : try remove(key) }
    try put(key, new.columns, new.words, isNew: isNew)
    if !isNew { try removals[1].run([.int(key)]) }
    for (id, columns) in new.documents { try putDocument.run([.int(LineForm.key(key, id))] + columns) }
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
    let before = isNew ? [] : try wordsBefore(key)
    for word in before.subtracting(words) { try removeWord.run([.text(word), .int(key)]) }
    for word in before.isEmpty ? words : words.subtracting(before) { waiting.append((word, key)) }
    try insertCase.run([.int(key)] + columns)
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
      && old.documents.count == new.documents.count && zip(old.documents, new.documents).allSatisfy { $0.title == $1.title }
  }
}

/// The statements that write lines. The order of the columns is that of `LineForm`.
enum LineSQL {
  static let putCase = """
    INSERT INTO cases (
      key, id, version, complete, waived, originals_missing, line,
      number, category, judge, secretary, registered, phase, active, hearing_start, hearing_day, earliest_due, late, backdated,
      number_words, judge_words, secretary_words, party_words, search)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET
      version = excluded.version, complete = excluded.complete, waived = excluded.waived, originals_missing = excluded.originals_missing,
      line = excluded.line, number = excluded.number, category = excluded.category, judge = excluded.judge, secretary = excluded.secretary,
      registered = excluded.registered, phase = excluded.phase, active = excluded.active, hearing_start = excluded.hearing_start,
      hearing_day = excluded.hearing_day, earliest_due = excluded.earliest_due, late = excluded.late, backdated = excluded.backdated,
      number_words = excluded.number_words, judge_words = excluded.judge_words, secretary_words = excluded.secretary_words,
      party_words = excluded.party_words, search = excluded.search
    """

  static let updateFigures = """
    UPDATE cases SET version = ?, complete = ?, waived = ?, originals_missing = ?, line = ? WHERE key = ?
    """

  static let putDocument = """
    INSERT OR REPLACE INTO documents (
      key, number, status, outstanding, to_serve, unrequested, due, due_key, received_on, late, backdated, owes_original, from_words,
      title_words, line)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
}
