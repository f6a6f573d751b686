import Cells
import Foundation
import Testing

/// Expected screens, as text files beside the tests: the letters, the roles, and what the letters of the roles mean.
///
/// `RECORD=1` writes them anew and fails the run, so that nothing is recorded by accident.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens")

  static func expect(_ grid: Grid, _ name: String, _ place: SourceLocation = #_sourceLocation) throws {
    let cursor = grid.cursor.map { "cursor \($0.x),\($0.y)" } ?? "no cursor"
    let text = [grid.text, "=== \(cursor)", grid.roles, "===", grid.legend].joined(separator: "\n") + "\n"
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: place)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "the screen \(name) changed", sourceLocation: place)
  }
}
