import CaseEngine
import Screens
import StoreMemory
import TestCourt
import Testing

@Suite("Identity numbers on the screen")
struct RevealScreenTests {
  private let digits = "150940013152"

  private func stage(as actor: Actor = TestCourt.secretary, accessible: Bool = false) async throws -> Stage {
    var matter = try Court.lease()
    matter.record(.partyIdentified(party: 1, idNumber: try IdentityNumber(digits)))
    return try await Stage(try await Court.store([matter]), as: actor, isAccessible: accessible)
  }

  private func reveals(_ stage: Stage) async throws -> Int {
    try await stage.store.file(CaseID(.test(1))).entries.count { $0.fact == .identityNumberRevealed(party: 1) }
  }

  @Test("A number stands masked until its showing is recorded; then the history tells who looked")
  func revealed() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab Tab Tab Tab")
    #expect(stage.screen.contains("********3152") && !stage.screen.contains(digits))
    stage.isHolding = true
    await stage.type("F9 'показать ИИН' Enter")
    #expect(!stage.screen.contains(digits), "nothing is shown before it is recorded")
    stage.isHolding = false
    await stage.release()
    #expect(stage.screen.contains(digits))
    #expect(try await reveals(stage) == 1)
    await stage.type("Tab Tab")
    #expect(stage.screen.contains("Показан полностью ИИН или БИН") && !stage.screen.contains(digits))
  }

  @Test("Asked again it is masked, without an entry; and so it is whenever the case is opened anew")
  func masked() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab Tab Tab Tab F9 'показать ИИН' Enter F9 'показать ИИН' Enter")
    #expect(!stage.screen.contains(digits))
    #expect(try await reveals(stage) == 1)
    await stage.type("F9 'показать ИИН' Enter")
    #expect(stage.screen.contains(digits))
    await stage.type("Esc Enter Tab Tab Tab Tab")
    #expect(!stage.screen.contains(digits))
    #expect(try await reveals(stage) == 2)
  }

  @Test("An observer is told who may, and elsewhere the action says where a party is chosen")
  func observer() async throws {
    var stage = try await stage(as: TestCourt.observer)
    await stage.type("Enter Tab Tab Tab Tab F9 'показать ИИН' Enter")
    #expect(!stage.screen.contains(digits) && stage.said.hasPrefix("! "))
    #expect(try await reveals(stage) == 0)
    await stage.type("Tab F9 'показать ИИН' Enter")
    #expect(stage.said.contains("Выберите участника"))
  }
}
