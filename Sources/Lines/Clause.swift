import CaseEngine

/// A piece of a statement, written out, and the values that are bound to it. Put together from constants only; what people type is always bound.
package struct Clause: Hashable, Sendable {
  /// The piece.
  package var sql: String
  /// One value for each `?`, in order.
  package var values: [Bound] = []

  package init(_ sql: String, _ values: [Bound] = []) {
    self.sql = sql
    self.values = values
  }

  /// The same behind other values, for a statement with a piece in front of it.
  package func prefixed(_ earlier: [Bound]) -> Clause { Clause(sql, earlier + values) }

  package static let always = Clause("1 = 1")
  package static let never = Clause("1 = 0")

  /// The opposite. Every piece is true or false, never unknown.
  package var negated: Clause { Clause("NOT (" + sql + ")", values) }

  /// The piece, or its opposite where it is not wanted.
  package func only(_ wanted: Bool) -> Clause { wanted ? self : negated }

  package static func all(_ clauses: [Clause]) -> Clause { joined(clauses, " AND ") }

  package static func any(_ clauses: [Clause]) -> Clause { joined(clauses, " OR ") }

  /// A statement of everything that passes.
  package func selecting(_ columns: String, from source: String) -> Clause {
    Clause("SELECT " + columns + " FROM " + source + " WHERE " + sql, values)
  }

  private static func joined(_ clauses: [Clause], _ word: String) -> Clause {
    if clauses.isEmpty { return always }
    return Clause("(" + clauses.map(\.sql).joined(separator: word) + ")", clauses.flatMap(\.values))
  }
}

/// The meaning of a filter in SQL: the same as `Filter.accepts`, for the columns of `LineForm`. `c` is a case, `d` a document.
package struct FilterClauses {
  private let today: Bound
  /// Which documents are those of a case.
  private let documentsOfCase: String

  package init(today: Day, documentsOfCase: String = "d.key BETWEEN c.key * 1048576 AND c.key * 1048576 + 1048575") {
    self.today = .int(Int64(today.number))
    self.documentsOfCase = documentsOfCase
  }

  /// Whether a case passes.
  package func ofCase(_ filter: Filter) -> Clause {
    Clause.all(filter.terms.map { $0.negated ? ofCase($0.condition).negated : ofCase($0.condition) })
  }

  /// What the indexes of the docket can tell of a filter: every case that passes passes this, and perhaps some beside them.
  package func bounds(_ filter: Filter) -> Clause { Clause.all(filter.terms.compactMap(bounds)) }

  /// Days of hearings once more in the form that an index can use; wide enough for every zone.
  private func bounds(_ term: Filter.Term) -> Clause? {
    guard !term.negated, case .hearing(.days(let days)) = term.condition else { return nil }
    let (first, last) = (Int64(days.lowerBound.number) - 2, Int64(days.upperBound.number) + 3)
    return Clause("c.hearing_start BETWEEN ? AND ?", [.int(first * 86_400_000_000), .int(last * 86_400_000_000)])
  }

  /// Whether a document passes: conditions of documents are asked of it, all others of its case.
  package func ofDocument(_ filter: Filter) -> Clause {
    Clause.all(filter.terms.map { $0.negated ? ofDocument($0.condition).negated : ofDocument($0.condition) })
  }

  private func ofCase(_ condition: Filter.Condition) -> Clause {
    switch condition {
    case .word(let typed): return FilterClauses.found(typed, "c.search")
    case .wordOrIdentity(let typed): return FilterClauses.found(typed, "c.search", identity: true)
    case .number(let typed): return Clause("instr(c.number_words, ?) > 0", [.text(Folding.folded(typed))])
    case .category(let code): return Clause("c.category = ?", [.text(code)])
    case .judge(let typed): return FilterClauses.allFound(typed, "c.judge_words")
    case .secretary(let typed): return FilterClauses.allFound(typed, "c.secretary_words")
    case .party(let typed):
      let name = FilterClauses.allFound(typed, "p.value")
      return Clause("EXISTS (SELECT 1 FROM json_each(c.party_words) p WHERE " + name.sql + ")", name.values)
    case .mine(let name):
      return Clause("((c.judge IS NOT NULL AND c.judge = ?) OR (c.secretary IS NOT NULL AND c.secretary = ?))", [.text(name), .text(name)])
    case .phase(let phase): return Clause("c.phase = ?", [.text(phase.rawValue)])
    case .suspended(let wanted): return Clause("c.phase = 'suspended'").only(wanted)
    case .active(true): return Clause("c.active = 1")
    case .active(false): return Clause("c.active = 0")
    case .ready(let wanted):
      return Clause("(c.complete = 1 AND (c.waived = 1 OR (c.hearing_day IS NOT NULL AND c.hearing_day >= ?)))", [today]).only(wanted)
    case .hearing(let span): return FilterClauses.lies(span, "c.hearing_day")
    case .overdue(true): return Clause("(c.earliest_due IS NOT NULL AND c.earliest_due < ?)", [today])
    case .overdue(false): return Clause("(c.earliest_due IS NULL OR c.earliest_due >= ?)", [today])
    case .late(let wanted): return Clause("c.late > 0").only(wanted)
    case .backdated(let wanted): return Clause("c.backdated > 0").only(wanted)
    case .questionable: return Clause("(c.late > 0 OR c.backdated > 0)")
    case .originalMissing(let wanted): return Clause("c.originals_missing = ?", [.flag(wanted)])
    case .status, .from, .title, .due, .received, .served, .unrequested:
      let document = ofDocumentAlone(condition)
      return Clause("EXISTS (SELECT 1 FROM documents d WHERE " + documentsOfCase + " AND " + document.sql + ")", document.values)
    }
  }

  private func ofDocument(_ condition: Filter.Condition) -> Clause {
    switch condition {
    case .word(let typed): return FilterClauses.foundBy(typed, identity: false)
    case .wordOrIdentity(let typed): return FilterClauses.foundBy(typed, identity: true)
    case .status, .from, .title, .due, .received, .served, .unrequested: return ofDocumentAlone(condition)
    case .overdue(true): return Clause("(d.outstanding = 1 AND d.due_key < ?)", [today])
    case .overdue(false): return Clause("(d.outstanding = 0 OR d.due_key >= ?)", [today])
    case .late(let wanted): return Clause("d.late = ?", [.flag(wanted)])
    case .backdated(let wanted): return Clause("d.backdated = ?", [.flag(wanted)])
    case .questionable: return Clause("(d.late = 1 OR d.backdated = 1)")
    case .originalMissing(let wanted): return Clause("d.owes_original = ?", [.flag(wanted)])
    default: return ofCase(condition)
    }
  }

  private func ofDocumentAlone(_ condition: Filter.Condition) -> Clause {
    switch condition {
    case .status(let status): Clause("d.status = ?", [.text(status.rawValue)])
    case .from(let typed): FilterClauses.allFound(typed, "d.from_words")
    case .title(let typed): Clause.all(typed.split(separator: " ").map { FilterClauses.foundBeforeBar(String($0), "d.title_words") })
    case .due(let span): FilterClauses.lies(span, "d.due")
    case .received(let span): FilterClauses.lies(span, "d.received_on")
    case .served(let wanted): Clause("(d.received_on IS NOT NULL AND d.to_serve = 0)").only(wanted)
    case .unrequested(let wanted): Clause("d.unrequested = ?", [.flag(wanted)])
    default: .never
    }
  }

  private static func lies(_ span: Filter.DaySpan, _ column: String) -> Clause {
    switch span {
    case .none: Clause(column + " IS NULL")
    case .any: Clause(column + " IS NOT NULL")
    case .days(let days):
      Clause(
        "(" + column + " IS NOT NULL AND " + column + " BETWEEN ? AND ?)",
        [.int(Int64(days.lowerBound.number)), .int(Int64(days.upperBound.number))])
    }
  }

  /// Every word typed is the beginning of some word. Nothing is found where there is no text at all.
  private static func allFound(_ typed: String, _ column: String) -> Clause {
    Clause.all([Clause(column + " IS NOT NULL")] + typed.split(separator: " ").map { found(String($0), column) })
  }

  /// Some spelling of a word is the beginning of some word. What has no letter and no digit narrows nothing.
  package static func found(_ typed: String, _ column: String, identity: Bool = false) -> Clause {
    Clause.any(QueryWord.alternatives(typed, identity: identity).map { Clause("instr(" + column + ", ?) > 0", [.text(" " + $0)]) })
  }

  /// The same, of the words of a case without those of its documents, or of the words of the document itself.
  private static func foundBy(_ typed: String, identity: Bool) -> Clause {
    let own = found(typed, "d.title_words", identity: identity)
    return Clause.any(own == .always ? [own] : [own, foundBeforeBar(typed, "c.search", identity: identity)])
  }

  /// The same, of what stands before the bar. Lines of an older register have none.
  private static func foundBeforeBar(_ typed: String, _ column: String, identity: Bool = false) -> Clause {
    Clause.any(
      QueryWord.alternatives(typed, identity: identity).map {
        Clause("instr(" + column + ", ?) BETWEEN 1 AND instr(" + column + " || ' |', ' |')", [.text(" " + $0)])
      })
  }
}
