import Foundation
import Screens

/// Remembers what a person chose at the console, for the next start: a line of `config.toml`, every other line left as it stands.
struct Preferences: Sendable {
  private let folder: String

  /// The preferences of a person whose settings lie in this folder.
  init(configFolder: String) { folder = configFolder }

  /// Writes a choice down. One that cannot be kept is no reason to stop the work.
  func remember(_ choice: Effect.Preference) {
    let (key, value) =
      switch choice {
      case .language(let code): ("language", code)
      case .theme(let name): ("theme", name)
      }
    let path = folder + "/config.toml"
    let before = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? Preferences.setting(key, to: value, in: before).write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// The text of a settings file in which a key of the top table has this value.
  static func setting(_ key: String, to value: String, in text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = "\(key) = \"\(value)\""
    let place = lines.firstIndex { $0.split(separator: "=").first?.trimmingCharacters(in: .whitespaces) == key }
    if let place { lines[place] = line } else { lines.insert(line, at: 0) }
    return lines.joined(separator: "\n")
  }
}
