/// What a filter is asked of, in a list of cases: the line, its documents, and the folded texts that *Find* looks in.
public struct FilterSubject: Sendable {
  /// The line of the case.
  public let summary: CaseSummary
  /// The lines of its documents.
  public let documents: [DocumentRow]
  /// The folded words of the case itself.
  public let caseWords: String
  /// The folded words of its documents.
  public let paperWords: String

  /// A case to be asked about.
  public init(_ listed: Listed) {
    summary = listed.summary
    documents = listed.documents
    caseWords = listed.caseWords
    paperWords = listed.paperWords
  }
}

extension Filter {
  /// Whether a case passes, on a day. The meaning that every store's own queries must have.
  public func accepts(_ subject: FilterSubject, on today: Day, in zone: CourtZone) -> Bool {
    terms.allSatisfy { $0.negated != $0.condition.holds(for: subject, on: today, in: zone) }
  }

  /// Whether a document passes, on a day: conditions of documents are asked of it, all others of its case.
  public func accepts(_ row: DocumentRow, of subject: FilterSubject, on today: Day, in zone: CourtZone) -> Bool {
    terms.allSatisfy { $0.negated != $0.condition.holds(for: row, of: subject, on: today, in: zone) }
  }
}

extension Filter.Condition {
  func holds(for subject: FilterSubject, on today: Day, in zone: CourtZone) -> Bool {
    let summary = subject.summary
    switch self {
    case .word(let typed): return Find.matches(typed, in: subject.caseWords, subject.paperWords)
    case .wordOrIdentity(let typed): return Find.matches(typed, in: subject.caseWords, subject.paperWords, identity: true)
    case .number(let typed): return Find.contains(typed, in: Folding.folded(summary.details.number.text))
    case .category(let code): return summary.details.category == code
    case .judge(let typed): return Find.matchesAll(typed, in: summary.details.judge)
    case .secretary(let typed): return Find.matchesAll(typed, in: summary.details.secretary)
    case .party(let typed): return summary.parties.contains { Find.matchesAll(typed, in: $0.name) }
    case .mine(let name): return summary.details.judge == name || summary.details.secretary == name
    case .phase(let phase): return summary.phase == phase
    case .suspended(let wanted): return (summary.phase == .suspended) == wanted
    case .active(let wanted): return (summary.phase != .closed && summary.phase != .heard) == wanted
    case .ready(let wanted): return summary.isReady(on: today, in: zone) == wanted
    case .hearing(let span): return span.holds(summary.hearing.map { zone.day(of: $0.plan.start) })
    case .overdue(let wanted): return summary.isOverdue(on: today) == wanted
    case .late(let wanted): return (summary.late > 0) == wanted
    case .backdated(let wanted): return (summary.backdated > 0) == wanted
    case .questionable: return summary.late > 0 || summary.backdated > 0
    case .originalMissing(let wanted): return (summary.counts.originals.done < summary.counts.originals.of) == wanted
    case .status, .from, .title, .due, .received, .served, .unrequested:
      return subject.documents.contains { holds(for: $0) }
    }
  }

  func holds(for row: DocumentRow, of subject: FilterSubject, on today: Day, in zone: CourtZone) -> Bool {
    switch self {
    case .word(let typed): return Find.matches(typed, in: subject.caseWords, row.ownWords)
    case .wordOrIdentity(let typed): return Find.matches(typed, in: subject.caseWords, row.ownWords, identity: true)
    case .status, .from, .title, .due, .received, .served, .unrequested: return holds(for: row)
    case .overdue(let wanted): return row.isOverdue(on: today) == wanted
    case .late(let wanted): return (row.requestedBefore == false) == wanted
    case .backdated(let wanted): return (row.evidence == .backdated) == wanted
    case .questionable: return row.requestedBefore == false || row.evidence == .backdated
    case .originalMissing(let wanted): return row.owesOriginal == wanted
    default: return holds(for: subject, on: today, in: zone)
    }
  }

  private func holds(for row: DocumentRow) -> Bool {
    switch self {
    case .status(let status): row.status == status
    case .from(let typed): Find.matchesAll(typed, in: row.fromName)
    case .title(let typed): Find.matchesAll(typed, in: row.title)
    case .due(let span): span.holds(row.due)
    case .received(let span): span.holds(row.receivedOn)
    case .served(let wanted): (row.receivedOn != nil && row.owed.isEmpty) == wanted
    case .unrequested(let wanted): row.unrequested == wanted
    default: false
    }
  }
}

extension Filter.DaySpan {
  func holds(_ day: Day?) -> Bool {
    switch self {
    case .none: day == nil
    case .any: day != nil
    case .days(let days): day.map { days.contains($0) } ?? false
    }
  }
}

extension DocumentRow {
  /// Whether its original is required and not settled.
  public var owesOriginal: Bool { original != .none && settlement == nil && status != .waived }
}

/// Text matching on folded text: what *Find* of the console and the filter mean by "found". Source: console, *Find*.
public enum Find {
  /// Whether some words of one of the folded texts begin with some spelling of what was typed. What has no letter and no digit narrows nothing.
  ///
  /// - Parameter identity: whether identity numbers are looked through too.
  public static func matches(_ typed: String, in folded: String..., identity: Bool = false) -> Bool {
    let alternatives = QueryWord.alternatives(typed, identity: identity)
    if alternatives.isEmpty { return true }
    return folded.contains { text in
      let padded = " " + text
      return alternatives.contains { padded.contains(" " + $0) }
    }
  }

  /// Whether every word typed is found in a text that was not folded yet.
  public static func matchesAll(_ typed: String, in text: String?) -> Bool {
    guard let text else { return false }
    let folded = Folding.folded(text)
    return typed.split(separator: " ").allSatisfy { matches(String($0), in: folded) }
  }

  /// Whether a folded text contains a folded fragment anywhere.
  public static func contains(_ typed: String, in folded: String) -> Bool { folded.contains(Folding.folded(typed)) }
}
