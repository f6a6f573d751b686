import Foundation
import Screens
import TOMLKit
import Wording

/// A person's own keys: `keys.toml` beside the settings. What is wrong in it is told, and the rest holds.
struct KeyFile: Sendable {
  /// Where the file lies, or would.
  let path: String
  /// Whether there is one.
  let isThere: Bool
  /// Which key does what.
  let keymap: Keymap
  /// What in the file cannot stand.
  let mistakes: [KeyMistake]

  /// Reads the file; the usual keys where there is none.
  init(_ environment: Environment) {
    path = environment.configFolder + "/keys.toml"
    isThere = FileManager.default.fileExists(atPath: path)
    guard isThere else {
      (keymap, mistakes) = (.usual, [])
      return
    }
    guard let bytes = try? PlainFile.bytes(of: path, followingLinks: true), let text = String(validating: bytes, as: UTF8.self) else {
      (keymap, mistakes) = (.usual, [.unreadable])
      return
    }
    let (own, unread) = KeyFile.read(text)
    let made = Keymap.with(own)
    keymap = made.keymap
    mistakes = unread + made.mistakes
  }

  /// What the text of the file wants, and what of it cannot be read. Actions in the order of their names.
  static func read(_ text: String) -> (OwnKeys, [KeyMistake]) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      return (OwnKeys(), [.syntax(line: error.source.begin.line, column: error.source.begin.column)])
    } catch {
      return (OwnKeys(), [.syntax(line: 1, column: 1)])
    }
    var lines: [OwnKeys.Line] = []
    var mistakes: [KeyMistake] = []
    for action in table.keys.sorted() {
      let list = table[action]?.array.map { Array($0).map(\.tomlValue.string) }
      if let list, !list.contains(nil) {
        lines.append(OwnKeys.Line(action: action, keys: list.compactMap { $0 }))
      } else {
        mistakes.append(.notAList(action: action))
      }
    }
    return (OwnKeys(lines), mistakes)
  }
}
