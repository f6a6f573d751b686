import Cells
import Wording

/// A line of the table of keys, for the README, the manual page and the command line.
public struct KeyLine: Hashable, Sendable {
  /// What the keys do.
  public let action: Action
  /// The same in words.
  public let title: String
  /// The F keys, if it has some: `F6`.
  public let function: String
  /// The letters under the US layout and under the Russian and Kazakh ones: `v / м`.
  public let letters: String
  /// The other keys.
  public let others: String
  /// All keys as they are written in a file of keys: `F6`, `v`.
  public let spelled: [String]
}

extension Keymap {
  /// Every action with its keys, told in one language.
  public func table(in words: any Wording) -> [KeyLine] {
    bindings.map { line in
      KeyLine(
        action: line.action, title: words.title(line.action), function: line.functions.map { "F\($0)" }.joined(separator: ", "),
        letters: line.letters.map(Keymap.everywhere).joined(separator: ", "),
        others: line.others.map { $0.shown(ascii: false) }.joined(separator: ", "), spelled: line.places.map(\.spelled))
    }
  }

  /// A key by what stands on it under the US layout, and under the Russian one where that is something else.
  private static func everywhere(_ key: Character) -> String {
    let russian = KeyboardLayout.ru.glyph(for: key)
    return russian.isLetter ? "\(key) / \(russian)" : String(key)
  }
}
