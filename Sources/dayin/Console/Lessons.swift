import Foundation
import TOMLKit
import Wording

/// How often the palette has told a person the key of an action: `palette.toml` in the folder of their state, a line an action.
struct Lessons: Sendable {
  private let folder: String

  /// The lessons of a person whose state lies in this folder.
  init(stateFolder: String) { folder = stateFolder }

  private var path: String { folder + "/palette.toml" }

  /// How often each key was told. What cannot be read was not told.
  var told: [Action: Int] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8), let table = try? TOMLTable(string: text) else { return [:] }
    var told: [Action: Int] = [:]
    for name in table.keys { if let action = Action(name: name), let times = table[name]?.int { told[action] = times } }
    return told
  }

  /// Writes down how often a key was told. Where that cannot be kept it is told once more.
  func remember(_ name: String, _ times: Int) {
    guard let action = Action(name: name) else { return }
    var told = told
    told[action] = times
    let lines = told.sorted { $0.key.name < $1.key.name }.map { "\($0.key.name) = \($0.value)\n" }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? lines.joined().write(toFile: path, atomically: true, encoding: .utf8)
  }
}
