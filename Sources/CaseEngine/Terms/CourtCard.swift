/// A court as a settings screen offers it: its names, and the digits with which the numbers of its cases begin.
public struct CourtCard: Hashable, Sendable, Codable {
  /// A short stable name, e.g. `medeu`.
  public let id: String
  /// What the court is called.
  public let name: Named
  /// The first four digits of its case numbers, or nil where they are not known.
  public let prefix: String?

  /// A court by its names and prefix.
  public init(id: String, name: Named, prefix: String?) {
    self.id = id
    self.name = name
    self.prefix = prefix
  }
}
