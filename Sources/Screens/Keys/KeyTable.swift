import Cells
import Wording

/// A line of the table of keys, for the README, the manual page and the command line.
public struct KeyLine: Hashable, Sendable {
  /// What a file of keys calls the action.
  public let name: String
  /// Where the keys do it, in words; nil where it is done on the screens.
  public let spot: String?
  /// What the keys do, in words.
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
        name: line.action.name, spot: nil, title: words.title(line.action),
        function: line.functions.map { "F\($0)" }.joined(separator: ", "),
        letters: line.letters.map(Keymap.everywhere).joined(separator: ", "),
        others: line.others.map { $0.shown(ascii: false) }.joined(separator: ", "), spelled: line.places.map(\.spelled))
    }
  }

  /// What is done in fields, strips, forms and boxes, with its keys, told in one language.
  public func spotTable(in words: any Wording) -> [KeyLine] {
    spotBindings.map { line in
      let (functions, letters, others) = KeyPlace.kinds(line.places)
      return KeyLine(
        name: line.name, spot: words.title(in: line.spot), title: words.title(doing: line.action),
        function: functions.map { "F\($0)" }.joined(separator: ", "), letters: letters.map(Keymap.everywhere).joined(separator: ", "),
        others: others.map { $0.shown(ascii: false) }.joined(separator: ", "), spelled: line.places.map(\.spelled))
    }
  }

  /// A key by what stands on it under the US layout, and under the Russian one where that is something else.
  private static func everywhere(_ key: Character) -> String {
    let russian = KeyboardLayout.ru.glyph(for: key)
    return russian.isLetter ? "\(key) / \(russian)" : String(key)
  }
}
