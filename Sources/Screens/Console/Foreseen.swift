import Cells

/// What becomes of a console if a key comes once more: worked out while nobody waits for it.
///
/// Whoever goes down a list presses one key again and again. A console is a value and its update is pure, so what was worked out ahead is what would
/// be worked out then; it holds until anything else happens.
public struct Foreseen: Sendable {
  /// The key.
  public let key: Key
  /// The console after it.
  public let console: Console
  /// What is to be done about it then, and not before.
  public let effects: [Effect]

  /// Works out what a key would bring.
  public init(_ key: Key, after console: Console) {
    var next = console
    effects = next.update(.key(key))
    self.console = next
    self.key = key
  }

  /// Whether a key is one that is pressed again and again.
  public static func isRepeated(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .pageUp, .pageDown: true
    default: false
    }
  }
}
