/// What the court needs from one party.
public struct DocumentDetails: Hashable, Sendable, Codable {
  /// The title, as people say it.
  public var title: String
  /// Whom it comes from.
  public var from: PartyID
  /// What is asked of the original.
  public var original: OriginalRequirement
  /// A word about it.
  public var note: String?

  /// The details of a document.
  public init(title: String, from: PartyID, original: OriginalRequirement = .none, note: String? = nil) {
    self.title = title
    self.from = from
    self.original = original
    self.note = note
  }
}
