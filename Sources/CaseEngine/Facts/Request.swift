/// The court asking a party for a document.
public struct Request: Hashable, Sendable, Codable {
  /// How it went out.
  public var by: Channel
  /// By when the document is due.
  public var due: DueDate?
  /// Why only now, where a hearing is already set.
  public var cause: LateCause?
  /// Why asked again, or why the due date moved.
  public var reason: String?

  /// A request.
  public init(by: Channel, due: DueDate? = nil, cause: LateCause? = nil, reason: String? = nil) {
    self.by = by
    self.due = due
    self.cause = cause
    self.reason = reason
  }
}
