/// What a list is narrowed to: words and `field:value` terms that must all hold. The same in the console and on the command line.
public struct Filter: Hashable, Sendable, Codable {
  /// The terms, in the order typed.
  public var terms: [Term]

  /// One condition, perhaps negated with `-`.
  public struct Term: Hashable, Sendable, Codable {
    /// Whether it must not hold.
    public var negated: Bool
    /// What must hold.
    public var condition: Condition

    /// A condition, or its opposite.
    public init(_ condition: Condition, negated: Bool = false) {
      self.condition = condition
      self.negated = negated
    }
  }

  /// What can be asked of a case, and of a document.
  public enum Condition: Hashable, Sendable, Codable {
    /// A word of the number, a name, a title, a telephone or a register number, in any spelling of *Find*. Of a document it holds when it is found
    /// in its case or in the document itself, not when it is found in another document.
    case word(String)
    /// The same, or the beginning or the end of a party's identity number: for whoever may see these.
    case wordOrIdentity(String)
    case number(String)
    case category(String)
    case judge(String)
    case secretary(String)
    case party(String)
    case phase(CasePhase)
    case ready(Bool)
    case hearing(DaySpan)
    case overdue(Bool)
    case late(Bool)
    case backdated(Bool)
    /// Late or backdated: what the view of that name shows.
    case questionable
    /// Originals: are any missing?
    case originalMissing(Bool)
    /// Some document (or this document) has this status.
    case status(DocumentStatus)
    case suspended(Bool)
    /// Case is neither closed nor heard.
    case active(Bool)
    /// Either its judge or its secretary is this person.
    case mine(String)
    // Of documents only; of a case they hold when they hold for some document of it.
    case from(String)
    case title(String)
    case due(DaySpan)
    case received(DaySpan)
    case served(Bool)
    case unrequested(Bool)
  }

  /// Days to lie between, or none at all.
  public enum DaySpan: Hashable, Sendable, Codable {
    case none
    case any
    case days(ClosedRange<Day>)
  }

  /// A filter of these terms.
  public init(_ terms: [Term] = []) { self.terms = terms }

  /// Everything that this and another ask for.
  public func and(_ other: Filter) -> Filter { Filter(terms + other.terms) }
}

/// The saved views of the docket. Source: console, screen 1.
public enum SavedView: String, CaseIterable, Sendable, Codable {
  case mine, thisWeek, notReady, overdue, noHearing, questionable, all

  /// What a view asks for, for a person on a day.
  public func filter(for person: String, on today: Day) -> Filter {
    switch self {
    case .mine: return Filter([.init(.mine(person)), .init(.active(true))])
    case .thisWeek:
      // On a Saturday or a Sunday the week that people mean is the coming one.
      let isOver = today.weekday == .saturday || today.weekday == .sunday
      let monday = today - (today.weekday.rawValue - 1) + (isOver ? 7 : 0)
      return Filter([.init(.hearing(.days(monday...(monday + 6)))), .init(.active(true))])
    case .notReady: return Filter([.init(.ready(false)), .init(.active(true))])
    case .overdue: return Filter([.init(.overdue(true)), .init(.active(true))])
    case .noHearing: return Filter([.init(.hearing(.none)), .init(.active(true))])
    case .questionable: return Filter([.init(.questionable), .init(.active(true))])
    case .all: return Filter()
    }
  }
}
