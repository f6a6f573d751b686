import CaseEngine
import Cells
import Screens
import StoreMemory
import TestCourt
import Testing
import Wording

@Suite("Whatever is typed")
struct AnyKeysTests {
  static let keys: [Key] =
    [
      .enter, .enter, .escape, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .down, .left, .right, .home, .end,
      .pageUp,
      .pageDown, .shift(.down), .control("z"), .control("y"), .control("f"), .control("p"), .control("l"), .alt("6"),
      .paste("вх. 7\nстрока"),
      .focusIn, .focusOut,
    ] + (1...9).map { Key.function($0) } + "rvosxbemaiuynpc[]dwzt;/g? +1234.кмщыçқ😀".map { Key.character($0) }

  @Test("No keys and no sizes make the console fall, and the selection is always in sight", arguments: 1...24)
  func anything(seed: UInt64) async throws {
    var chances = Repeatable(seed)
    for _ in 0..<4 { _ = chances.next() }
    var stage = try await Stage(
      try await Court.ofFive(), language: Language.allCases[Int(seed % 3)], glyphs: seed % 2 == 0 ? .unicode : .ascii)
    let sizes = [(80, 24), (60, 20), (200, 50), (59, 19), (0, 0), (1, 1), (79, 24), (80, 20), (130, 24), (300, 100)]
    for _ in 0..<250 {
      let roll = (chances.next() >> 33) % 40
      if roll == 0 {
        let size = sizes[Int((chances.next() >> 33) % UInt64(sizes.count))]
        await stage.resize(size.0, size.1)
      } else if roll == 1 {
        await stage.listen()
      } else {
        await stage.send(.key(AnyKeysTests.keys[Int((chances.next() >> 33) % UInt64(AnyKeysTests.keys.count))]))
      }
      let grid = stage.grid
      #expect(grid.size == stage.size)
      if let cursor = grid.cursor { #expect(grid.bounds.contains(cursor)) }
      if stage.size.width >= 60, stage.size.height >= 20 { #expect(grid.cursor != nil, "the cursor stands nowhere:\n\(grid.text)") }
    }
  }

  @Test("The same events give the same console and the same effects")
  func pure() async throws {
    var one = try await Stage(try await Court.ofFive())
    var other = try await Stage(try await Court.ofFive())
    for keys in ["Enter down F6 Enter", "Enter a F5 Enter", "u Enter", "g o Space F6 Esc"] {
      await one.type(keys)
      await other.type(keys)
      #expect(one.console == other.console)
      #expect(one.grid == other.grid)
    }
  }

  @Test("A terminal without special letters gets none of the program's own")
  func ascii() async throws {
    for way in Ways.all {
      var stage = try await Stage(try await Court.store([try Court.english()]), language: .english, glyphs: .ascii)
      await stage.type(way.keys.filter { $0.isASCII })
      let foreign = stage.screen.filter { !$0.isASCII && !"“”–—…×".contains($0) && !$0.isLetter && !"«»№".contains($0) }
      #expect(foreign.isEmpty, "\(way.name): \(foreign)")
    }
  }
}

extension Court {
  /// A case whose texts are all English.
  static func english() throws -> TestCase {
    var matter = TestCase.civil(id: 1, rules: rules)
    try matter.perform(.changeParty(1, PartyDetails(role: .plaintiff, name: "Dawn LLP"), idNumber: nil))
    try matter.request(try matter.need("Lease", from: 2), due: "2026-10-16")
    return matter
  }
}
