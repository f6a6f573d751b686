import Cells
import Foundation
import TOMLKit
import Wording

/// What a person set for this program in `config.toml`: nothing of the court's.
struct PersonalSettings: Hashable, Sendable {
  /// The register to open where no other is named.
  var register: String?
  /// The language to speak.
  var language: Language?
  /// The name of the theme.
  var theme: String?
  /// When to colour.
  var color: ColorChoice?
  /// The keyboard layout beside the Latin one.
  var keyboard: KeyboardLayout?
  /// What was learned of a keyboard that has none of the known layouts.
  var learned: LearnedKeys?

  /// Whether the console tells lines instead of drawing a screen.
  var accessible: Bool?

  /// The command that opens files, its arguments one by one, `{file}` where the path goes; nil while nothing is opened.
  var viewer: [String]?

  /// The keys of the file.
  static let keys = ["register", "language", "theme", "color", "keyboard", "learned", "accessible", "viewer"]

  /// Reads the file; nothing is set where there is none. Throws the first thing that is wrong in it.
  static func read(at path: String) throws(CommandProblem) -> PersonalSettings {
    guard FileManager.default.fileExists(atPath: path) else { return PersonalSettings() }
    guard let bytes = FileManager.default.contents(atPath: path), let text = String(validating: bytes, as: UTF8.self) else {
      throw .fileUnreadable(path: path)
    }
    return try PersonalSettings(toml: text, path: path)
  }

  /// Nothing set.
  init() {}

  /// Reads the text of the file.
  init(toml text: String, path: String) throws(CommandProblem) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw .badConfig(path: path, .syntax(line: error.source.begin.line, column: error.source.begin.column))
    } catch {
      throw .badConfig(path: path, .syntax(line: 1, column: 1))
    }
    for key in table.keys.sorted() {
      guard PersonalSettings.keys.contains(key) else { throw .badConfig(path: path, .unknownKey(key, known: PersonalSettings.keys)) }
      if key == "accessible" {
        guard let value = table[key]?.bool else { throw .badConfig(path: path, .badValue(key: key, possible: ["true", "false"])) }
        accessible = value
        continue
      }
      if key == "viewer" {
        let words = table[key]?.array.map { Array($0).map(\.tomlValue.string) } ?? []
        guard !words.isEmpty, !words.contains(nil) else {
          throw .badConfig(path: path, .badValue(key: key, possible: [#"["xdg-open", "{file}"]"#]))
        }
        viewer = words.compactMap { $0 }
        continue
      }
      guard let value = table[key]?.string else { throw .badConfig(path: path, .badValue(key: key, possible: [])) }
      try take(value, for: key, path)
    }
  }

  private mutating func take(_ value: String, for key: String, _ path: String) throws(CommandProblem) {
    switch key {
    case "register": register = value
    case "theme": theme = value
    case "language":
      guard let read = Language(rawValue: value) else {
        throw .badConfig(path: path, .badValue(key: key, possible: Language.allCases.map(\.rawValue)))
      }
      language = read
    case "keyboard":
      guard let read = KeyboardLayout(rawValue: value) else {
        throw .badConfig(path: path, .badValue(key: key, possible: KeyboardLayout.allCases.map(\.rawValue)))
      }
      keyboard = read
    case "learned":
      guard let read = LearnedKeys(value) else { throw .badConfig(path: path, .badValue(key: key, possible: ["ж:v э:q"])) }
      learned = read
    default:
      guard let read = ColorChoice(rawValue: value) else {
        throw .badConfig(path: path, .badValue(key: key, possible: ColorChoice.allCases.map(\.rawValue)))
      }
      color = read
    }
  }
}

/// When output for people is coloured.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never
}
