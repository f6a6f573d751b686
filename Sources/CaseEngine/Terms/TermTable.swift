/// What of a case decides which terms run in it.
public struct TermFacts: Hashable, Sendable {
  /// The category, as a code.
  public var category: String
  /// The day on which the case was registered.
  public var registered: Day?
  /// The day on which the other side got the copy of the claim, the last one of several.
  public var claimServed: Day?
  /// The day on which the response came in.
  public var responseReceived: Day?
  /// The day on which the trial hearing was set; with it the preparation ended.
  public var hearingSetOn: Day?
  /// The day on which the trial began.
  public var trialBegan: Day?
  /// The day on which the case was decided, settled or discontinued.
  public var decided: Day?
  /// The times for which the proceedings were suspended, in their order.
  public var standstills: [Standstill]

  /// What is known of a case; the rest is nil.
  public init(
    category: String, registered: Day? = nil, claimServed: Day? = nil, responseReceived: Day? = nil,
    hearingSetOn: Day? = nil, trialBegan: Day? = nil, decided: Day? = nil, standstills: [Standstill] = []
  ) {
    self.category = category
    self.registered = registered
    self.claimServed = claimServed
    self.responseReceived = responseReceived
    self.hearingSetOn = hearingSetOn
    self.trialBegan = trialBegan
    self.decided = decided
    self.standstills = standstills
  }

  /// The day of an event, or nil where it has not happened yet.
  public func day(of event: TermRule.Event) -> Day? {
    switch event {
    // The claim is accepted when the case is registered: nobody notes it apart.
    case .registered, .accepted: registered
    case .claimServed: claimServed
    case .preparationEnded: hearingSetOn
    case .responseReceived: responseReceived
    case .trialBegan: trialBegan
    case .decided: decided
    }
  }
}

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
