import CaseEngine
import Cells
import Screens
import TestCourt
import Testing
import Wording

@Suite("Where the cursor of the terminal stands")
struct CursorTests {
  /// What the keys act on has one of these meanings; nothing else has.
  private static let active: Set<Role> = [
    .selection, .selectionMuted, .selectionGood, .selectionWarning, .selectionBad, .fieldActive, .fieldError, .placeholder,
  ]

  /// Boxes and strips without a row or a field, and the tray in which nothing waits: the cursor stands where they begin.
  private static let questions: [String: Set<Role>] = [
    "go-to": [.hintKey], "case-undo": [.strip, .stripKey], "case-redo": [.strip, .stripKey], "learn-keyboard": [.accent],
    "staff-leaves": [.strip, .stripKey], "tray": [.text],
  ]

  @Test("In every place, and in all that lies over one, it stands on the row or in the field that the keys act on")
  func everywhere() async throws {
    let others = [("find-empty", "/")]
    for way in Ways.all + others {
      var stage = try await Stage(try await Court.ofFive(), language: .english)
      await stage.type(way.keys)
      for size in Golden.sizes {
        await stage.resize(size.width, size.height)
        let grid = stage.grid
        let cursor = try #require(grid.cursor, "\(way.name) has no cursor")
        // Behind the end of a text the field goes on; in a strip it ends there.
        let roles = Set([grid[cursor.x, cursor.y]?.role, grid[cursor.x - 1, cursor.y]?.role].compactMap { $0 })
        let expected = CursorTests.questions[way.name] ?? CursorTests.active
        #expect(!roles.isDisjoint(with: expected), "\(way.name) \(size): \(roles)\n\(grid.text)")
      }
    }
  }
}
