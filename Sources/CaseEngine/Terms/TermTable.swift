/// The terms that a court goes by: a part of its settings. Source: rules, section 4.
public struct TermTable: Hashable, Sendable, Codable {
  /// The rules, in the order in which they are shown.
  public var rules: [TermRule]
  /// By what titles the documents are known with which terms begin and are kept.
  public var titles: ClaimTitles

  /// A table of these rules.
  public init(rules: [TermRule], titles: ClaimTitles = ClaimTitles()) {
    self.rules = rules
    self.titles = titles
  }

  /// The terms that run in a case, by the day on which they end, then in the order of the table.
  public func running(for facts: TermFacts, calendar: WorkingCalendar) -> [RunningTerm] {
    var terms: [(place: Int, term: RunningTerm)] = []
    for (place, rule) in rules.enumerated() where rule.categories.contains(facts.category) && !isOver(rule, facts) {
      guard let start = facts.day(of: rule.start), isInForce(rule, at: place, on: start, category: facts.category) else { continue }
      terms.append((place, term(rule, from: start, facts, calendar)))
    }
    return terms.sorted { ($0.term.ends, $0.place) < ($1.term.ends, $1.place) }.map(\.term)
  }

  /// A term is over with the event that keeps it, and all are with the decision.
  private func isOver(_ rule: TermRule, _ facts: TermFacts) -> Bool { facts.day(of: rule.until) != nil || facts.decided != nil }

  private func term(_ rule: TermRule, from start: Day, _ facts: TermFacts, _ calendar: WorkingCalendar) -> RunningTerm {
    let deadline = calendar.deadline(after: start, rule.length)
    let standing = calendar.standing(still: facts.standstills, after: start, deadline)
    return RunningTerm(
      key: rule.key, title: rule.title, ends: standing.ends, basis: rule.basis, deadline: deadline, stoodStill: standing.days,
      standsStillSince: standing.since)
  }

  /// Whether no later rule of the same key for this category was in force on that day.
  private func isInForce(_ rule: TermRule, at place: Int, on day: Day, category: String) -> Bool {
    guard rule.inForceFrom <= day else { return false }
    return !rules.enumerated().contains { other, rival in
      rival.key == rule.key && rival.categories.contains(category) && rival.inForceFrom <= day
        && (rival.inForceFrom, other) > (rule.inForceFrom, place)
    }
  }
}
