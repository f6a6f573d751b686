/// A term that runs in a case, and why it ends when it does.
public struct RunningTerm: Hashable, Sendable {
  /// Which term, e.g. `preparation`.
  public let key: String
  /// What it is called.
  public let title: Named
  /// The last day.
  public let ends: Day
  /// The article.
  public let basis: String
  /// How the last day was counted.
  public let deadline: Deadline
  /// How many days it stood still while the proceedings were suspended; the last day is so much later.
  public let stoodStill: Int
  /// Since when it stands still; nil while it runs. What its last day will be is not known then: `ends` counts as if it ran on since.
  public let standsStillSince: Day?
}

extension CaseFile {
  /// The terms that run in this case, and what day each ends and why. Source: rules, section 4.
  public func runningTerms(under rules: CourtRules) -> [RunningTerm] {
    if state.closed != nil { return [] }
    return rules.terms.running(for: state.termFacts(rules.terms.titles, in: rules.calendar.zone), calendar: rules.calendar)
  }
}
