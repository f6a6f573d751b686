import CaseEngine
import Cells
import Screens
import StoreMemory
import TestCourt
import Testing

@Suite("Many cases")
struct BigListTests {
  @Test("End and Home reach the ends of a list that is longer than what lies in memory, and the arrows go on from there")
  func ends() async throws {
    let cases = try (1...450).map { number in
      var matter = TestCase.civil(id: UInt64(number), rules: Court.rules)
      if number == 1 { try matter.setTrial(at: "2026-12-10T10:00") }
      return matter
    }
    var stage = try await Stage(try await Court.store(cases))
    #expect(stage.screen.contains("▸ 7517-26-00-2/1234"))
    await stage.type("End")
    #expect(stage.screen.contains("▸ 7517-26-00-2/1683"))
    for _ in 0..<400 { await stage.type("up") }
    // All but the few that brought new rows.
    #expect(stage.followed >= 390)
    #expect(stage.screen.contains("▸ 7517-26-00-2/1283"))
    await stage.type("Home")
    #expect(stage.screen.contains("▸ 7517-26-00-2/1234"))
    for _ in 0..<30 { await stage.type("PgDn") }
    #expect(stage.screen.contains("▸ 7517-26-00-2/1683"))
    #expect(stage.screen.contains("450"))
  }
}
