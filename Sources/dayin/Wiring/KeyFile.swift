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
    return read(table, under: "")
  }

  /// The keys of a table; those of a spot lie in a table of its own, under its name.
  private static func read(_ table: TOMLTable, under name: String) -> (OwnKeys, [KeyMistake]) {
    var lines: [OwnKeys.Line] = []
    var mistakes: [KeyMistake] = []
    for key in table.keys.sorted() {
      let action = name + key
      if name.isEmpty, let inner = table[key]?.table {
        let read = read(inner, under: key + ".")
        lines += read.0.lines
        mistakes += read.1
        continue
      }
      let list = table[key]?.array.map { Array($0).map(\.tomlValue.string) }
      if let list, !list.contains(nil) {
        lines.append(OwnKeys.Line(action: action, keys: list.compactMap { $0 }))
      } else {
        mistakes.append(.notAList(action: action))
      }
    }
    return (OwnKeys(lines), mistakes)
  }
}
