import CaseEngine
import Chain
import Lines

/// Compares the stored lines with what the entries give. The words of the index are apart: they are made from a column that is compared.
struct LineCheck {
  private let session: Session
  private let rules: CourtRules
  private let isObserver: Bool

  init(_ session: Session, _ rules: CourtRules, isObserver: Bool) {
    self.session = session
    self.rules = rules
    self.isObserver = isObserver
  }

  /// What is wrong with the lines of the first of these cases whose lines are wrong.
  func fault(_ ids: [CaseID]) throws -> Verification.Fault? {
    for id in ids {
      var file = CaseFile(id: id)
      let read: [Entry<CaseFact>]
      do {
        read = try StreamReading.entries(session, StreamEnd(.oneCase(id)), isObserver: isObserver, as: CaseFact.self)?.entries ?? []
      } catch StoreError.damaged(let sequence?) {
        return .brokenBody(sequence: sequence)
      }
      for entry in read { file.enter(entry) }
      if try !isRight(file) { return .wrongLines(id) }
    }
    return nil
  }

  /// A line of a case that has no entries.
  func strayLine() throws -> Verification.Fault? {
    try session.run(
      "SELECT c.id FROM cases c WHERE NOT EXISTS (SELECT 1 FROM streams t WHERE t.court = c.court AND t.key = c.key AND t.token = c.id) LIMIT 1"
    ).first { $0.token(0) ?? Token(high: 0, low: 0) }.map { .wrongLines(CaseID($0)) }
  }

  private func isRight(_ file: CaseFile) throws -> Bool {
    let token = [Bound.token(file.id.token)]
    let message = LineMessage(under: rules)
    let form = LineForm(zone: rules.calendar.zone)
    let listed = file.listed(under: rules)
    let documents = (listed?.documents ?? []).sorted { $0.document < $1.document }.map { [.int($0.document.rawValue)] + form.columns($0) }
    guard
      try matches(
        "cases x ON x.court = t.court AND x.key = t.key", LineColumns.cases, "key", token, listed.map { [message.columns($0)] } ?? []),
      try matches(
        "documents x ON x.court = t.court AND x.case_key = t.key",
        ["key % 1048576"] + LineColumns.documents, "key", token, documents),
      try matches(
        "slips x ON x.court = t.court AND x.case_key = t.key", LineColumns.slips, "kind, x.place", token,
        try form.columns(listed?.slips ?? [])),
      try matches(
        "hearings x ON x.court = t.court AND x.case_key = t.key", LineMessage.hearing, "place", token,
        file.bookings.enumerated().map { LineMessage.columns($1, $0) }),
      try matches(
        "submissions x ON x.court = t.court AND x.case_key = t.key", ["number", "day"], "number", token, message.submissions(file)),
      try matches(
        "group_names x ON x.court = t.court AND x.case_key = t.key", ["name"], "name", token,
        Set(file.state.groupNames).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }.map { [.text($0)] })
    else { return false }
    if isObserver { return true }
    let identity = listed.flatMap { message.identity($0) }.map { [$0] } ?? []
    return try matches("identities x ON x.court = t.court AND x.key = t.key", ["line", "search"], "key", token, identity)
  }

  /// Whether a table has these rows of a case, and no others.
  private func matches(_ table: String, _ columns: [String], _ order: String, _ token: [Bound], _ expected: [[Bound]]) throws -> Bool {
    let rows = try session.run(
      "SELECT " + columns.map { "x." + $0 }.joined(separator: ", ") + " FROM streams t JOIN " + table + " WHERE t.token = ? ORDER BY x."
        + order, token)
    guard rows.count == expected.count else { return false }
    return zip(rows.map { $0 }, expected).allSatisfy { row, expected in
      expected.enumerated().allSatisfy { place, value in row.holds(value, Int32(place)) }
    }
  }
}

extension Row {
  /// Whether a column holds this value.
  fileprivate func holds(_ value: Bound, _ column: Int32) -> Bool {
    switch value {
    case .null: isNull(column)
    case .int(let number): maybeInt(column) == number
    case .text(let text): maybeText(column) == text
    case .bytes(let bytes): maybeBytes(column) == bytes
    }
  }
}
