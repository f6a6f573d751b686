import Cells
import Screens
import TestCourt
import Testing

@Suite("What a key brings if it comes again is worked out ahead")
struct ForeseenTests {
  @Test("It is the same key again behind one that moves through a list, and the row below behind any other")
  func likeliest() {
    for key in Foreseen.repeated { #expect(Foreseen.key(behind: key) == key) }
    for key: Key? in [nil, .enter, .character("ж"), .function(5), .left] { #expect(Foreseen.key(behind: key) == .down) }
  }

  @Test(
    "It is the console and the drawing that the key brings then, at the ends of a list, too", arguments: ["down", "up", "PgDn", "PgUp"])
  func same(_ name: String) async throws {
    var stage = try await Stage(try await Court.ofFive())
    let key = try #require(Stage.keys(name).first)
    var drawn = stage.console.drawn(stage.size, after: nil)
    for _ in 0..<7 {
      let ahead = Foreseen(key, after: stage.console)
      let shown = ahead.console.drawn(stage.size, after: drawn)
      await stage.type(name)
      drawn = stage.console.drawn(stage.size, after: drawn)
      #expect(shown.grid == drawn.grid)
    }
  }
}
