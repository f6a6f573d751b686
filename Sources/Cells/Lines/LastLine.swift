/// The last line of a terminal on which nothing is drawn: what the cursor stands on.
public struct LastLine: Hashable, Sendable {
  /// What stands before what is typed; all of the line where nothing is typed.
  public var label: String
  /// What is typed, up to the cursor, and behind it; nil where the line is not typed into.
  public var typed: Typed?

  /// A text with a cursor in it.
  public struct Typed: Hashable, Sendable {
    /// The text up to the cursor.
    public var before: String
    /// The text behind it.
    public var after: String

    /// A text with a cursor between these two.
    public init(before: String, after: String) {
      self.before = before
      self.after = after
    }
  }

  /// A line.
  public init(_ label: String, typed: Typed? = nil) {
    self.label = label
    self.typed = typed
  }

  /// All of it.
  public var text: String { label + (typed.map { $0.before + $0.after } ?? "") }
}
