import CaseEngine

extension SlipQuery {
  /// The meaning of the query in SQL: the same as `accepts`, for the columns of `LineForm`.
  package var clause: Clause {
    func holds(_ value: String?, _ column: String) -> [Clause] { value.map { [Clause(column + " = ?", [.text($0)])] } ?? [] }
    var clauses = [Clause("s.kind = ?", [.text(kind.rawValue)])]
    if let isOpen { clauses.append(Clause(isOpen ? "s.open = 1" : "s.open = 0")) }
    clauses += holds(judge, "s.judge") + holds(room, "s.room") + holds(link, "s.link")
    if let span {
      clauses.append(Clause("s.at >= ? AND s.at < ?", [.int(span.lowerBound.microseconds), .int(span.upperBound.microseconds)]))
    }
    if let mine {
      clauses.append(
        Clause("((s.judge IS NOT NULL AND s.judge = ?) OR (s.secretary IS NOT NULL AND s.secretary = ?))", [.text(mine), .text(mine)]))
    }
    return Clause.all(clauses + typed.map { FilterClauses.found($0, "s.words") })
  }
}
