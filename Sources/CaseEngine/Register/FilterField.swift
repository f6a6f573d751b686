/// What can stand before the colon of a filter term. The raw values are a contract of the command line.
public enum FilterField: String, CaseIterable, Hashable, Sendable, Codable {
  case number, category, judge, secretary, party, state, readiness, hearing, overdue, late, backdated, original, status, suspended
  // Of documents too.
  case from, title, due, received, served, unrequested
  // What the saved views of the console ask for besides.
  case active, questionable, mine

  /// What can stand behind the colon.
  public enum Expectation: Hashable, Sendable {
    /// Words, or the beginnings of words.
    case text
    /// The same; `me` is the person who asks.
    case person
    /// The code of a category.
    case category
    /// Yes or no.
    case yesNo
    /// A day, `a..b`, `a..`, `..b`, `none` or `any`.
    case days
    /// A state of a case, by its code.
    case phase
    /// A status of a document, by its code.
    case status
    /// `ready` or `not-ready`.
    case readiness
    /// `missing` or `settled`.
    case original
  }

  /// What can stand behind the colon.
  public var expects: Expectation {
    switch self {
    case .number, .party, .from, .title: .text
    case .judge, .secretary, .mine: .person
    case .category: .category
    case .overdue, .late, .backdated, .suspended, .served, .unrequested, .active, .questionable: .yesNo
    case .hearing, .due, .received: .days
    case .state: .phase
    case .status: .status
    case .readiness: .readiness
    case .original: .original
    }
  }

  /// The field that is meant, by its code or its name in Russian or Kazakh, in any case of letters.
  public init?(named name: String) {
    let small = name.lowercased()
    guard let field = FilterField(rawValue: small) ?? FilterWords.fields[small] else { return nil }
    self = field
  }
}
