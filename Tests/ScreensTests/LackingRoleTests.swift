import CaseEngine
import Screens
import StoreMemory
import TestCourt
import Testing

@Suite("What is refused on the screen for lack of a role is noted for the log")
struct LackingRoleTests {
  private func noted(_ keys: String, as actor: Actor) async throws -> [LackOfRole] {
    var matter = try Court.lease()
    matter.record(.partyIdentified(party: 1, idNumber: try IdentityNumber("150940013152")))
    var stage = try await Stage(try await Court.store([matter]), as: actor)
    await stage.type(keys)
    return stage.others.compactMap { if case .noteRefusal(let lack) = $0 { lack } else { nil } }
  }

  @Test("The kind of what was asked for, who asked, and which role may; nothing of the case")
  func noted() async throws {
    let filing = try await noted("Enter down F7", as: TestCourt.secretary)
    #expect(filing.map(\.instruction) == ["fileOriginal"])
    #expect(filing.first?.login == TestCourt.secretary.login && filing.first?.wanted == ["chancery"])
    #expect(try await noted("Enter w", as: TestCourt.secretary).map(\.instruction) == ["signReadiness"])
    #expect(try await noted("Enter F9 'закрыть дело' Enter", as: TestCourt.observer).map(\.instruction) == ["closeCase"])
    #expect(
      try await noted("Enter Tab Tab Tab Tab F9 'показать ИИН' Enter", as: TestCourt.observer).map(\.instruction) == [
        "revealIdentityNumber"
      ])
    #expect(try await noted("Enter Tab Tab Tab Tab Tab Tab Del", as: TestCourt.observer).map(\.instruction) == ["retract"])
  }

  @Test("What is refused for another reason is not noted, nor what was only offered in a list")
  func notNoted() async throws {
    #expect(try await noted("Enter F6", as: TestCourt.secretary).isEmpty)
    #expect(try await noted("Enter F9 'закрыть' Esc", as: TestCourt.observer).isEmpty)
    #expect(try await noted("w", as: TestCourt.everyone).isEmpty)
  }
}
