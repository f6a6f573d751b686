import Cells

/// What becomes of a console if the key comes that is likeliest: worked out while nobody waits for it.
///
/// Whoever goes down a list presses one key again and again, and begins with the one that goes down. A console is a value and its update is pure, so what was worked out ahead is what would
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

  /// The keys that are pressed again and again; people begin with the first.
  public static let repeated: [Key] = [.down, .up, .pageDown, .pageUp]

  /// The likeliest key behind another one: the same again, or the one that people begin with.
  public static func key(behind last: Key?) -> Key {
    if let last, repeated.contains(last) { last } else { .down }
  }
}
