/// A document that cases of one category often need: a line of the pick list from which a case's list is drawn.
public struct DocumentTemplate: Hashable, Sendable, Codable {
  /// The category of case, as on the command line: `civil`, `commercial`, … or one that the court added.
  public let category: String
  /// What the document is called.
  public let title: Named
  /// From whom it may be asked, in order of likelihood. Empty: from anyone.
  public let from: [PartyRole]
  /// What is asked of its original.
  public let original: OriginalRequirement
  /// Whether it stands on a new case's list from the start.
  public let preselected: Bool
  /// The article that asks for it. Empty where none is known.
  public let basis: String

  /// A line of the pick list.
  public init(category: String, title: Named, from: [PartyRole], original: OriginalRequirement, preselected: Bool, basis: String) {
    self.category = category
    self.title = title
    self.from = from
    self.original = original
    self.preselected = preselected
    self.basis = basis
  }

  /// Whether this is its title in one of the languages.
  public func isCalled(_ name: String) -> Bool { [title.kk, title.ru, title.en].contains(name) }
}
