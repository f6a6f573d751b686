/// What a terminal has answered to what it was asked, as far as it matters to keys.
public struct TerminalTold: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: Int
  /// From the bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// It knows the kitty keyboard protocol: it answered `CSI ? u`.
  public static let kittyKeyboard = TerminalTold(rawValue: 1)
  /// It said what it is: it answered `CSI c`, and so everything that was asked before.
  public static let attributes = TerminalTold(rawValue: 2)
}
