import Foundation
import Screens

/// Remembers what a person chose at the console, for the next start: a line of `config.toml`, every other line left as it stands.
struct Preferences: Sendable {
  private let folder: String
  private let lessons: Lessons
  private let progress: ProgressFile

  /// The preferences of a person whose settings and state lie in these folders.
  init(configFolder: String, stateFolder: String) {
    folder = configFolder
    lessons = Lessons(stateFolder: stateFolder)
    progress = ProgressFile(stateFolder: stateFolder)
  }

  /// Writes a choice down. One that cannot be kept is no reason to stop the work.
  func remember(_ choice: Effect.Preference) {
    switch choice {
    case .language(let code): write([("language", code)])
    case .theme(let name): write([("theme", name)])
    case .keyboard(let name, let learned): write([("keyboard", name), ("learned", learned)])
    case .accessible(let isOn): write([("accessible", isOn ? "true" : "false")], quoted: false)
    case .lesson(let name, let mark): progress.remember(name, mark)
    case .taught(let action, let times): lessons.remember(action, times)
    }
  }

  private func write(_ values: [(key: String, value: String)], quoted: Bool = true) {
    let path = folder + "/config.toml"
    var text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    for (key, value) in values { text = Preferences.setting(key, to: value, in: text, quoted: quoted) }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// The text of a settings file in which a key of the top table has this value.
  static func setting(_ key: String, to value: String, in text: String, quoted: Bool = true) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let safe = value.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
    let line = "\(key) = " + (quoted ? "\"\(safe)\"" : value)
    let place = lines.firstIndex { $0.split(separator: "=").first?.trimmingCharacters(in: .whitespaces) == key }
    if let place { lines[place] = line } else { lines.insert(line, at: 0) }
    return lines.joined(separator: "\n")
  }
}
