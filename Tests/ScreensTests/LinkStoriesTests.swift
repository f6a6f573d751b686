import CaseEngine
import StoreMemory
import TestCourt
import Testing

@testable import Screens

@Suite("Links between cases, on the screen")
struct LinkStoriesTests {
  private func stage() async throws -> Stage { try await Stage(try await Court.store(try Court.five())) }

  private func state(_ id: UInt64, _ stage: Stage) async throws -> CaseState { try await stage.store.file(CaseID(.test(id))).state }

  @Test("A link is told by both cases and in the header; Enter on it opens the other case; one undo takes both back")
  func linking() async throws {
    var stage = try await stage()
    await stage.type("Enter F9 'связать с другим' Enter Tab '7517-26-00-2/1301' Enter")
    #expect(try await state(1, stage).links.links.map(\.fact.side) == [.source])
    #expect(try await state(68, stage).links.links.map(\.fact.to.text) == ["7517-26-00-2/1234"])
    #expect(try await state(68, stage).links.links.map(\.fact.side) == [.target])
    await stage.resize(200, 50)
    #expect(stage.screen.contains("присоединено к делу 7517-26-00-2/1301"))
    await stage.resize(80, 24)
    await stage.type("Tab Tab Tab End Enter")
    #expect(stage.console.one?.id == CaseID(.test(68)))
    await stage.type("Esc u Enter")
    for id in [1, 68] as [UInt64] { #expect(try await state(id, stage).links.links.isEmpty) }
  }

  @Test("A number of no case is blamed in the strip, which keeps what was typed")
  func unknown() async throws {
    var stage = try await stage()
    await stage.type("Enter F9 'связать с другим' Enter Tab '7517-26-00-2/9999' Enter")
    guard case .strip(let strip) = stage.console.overlay else {
      Issue.record("the strip is gone")
      return
    }
    #expect(strip.fields.current?.mistake == .noSuchCase && strip.fields.text(.ofHearings(.otherCase)) == "7517-26-00-2/9999")
    #expect(try await state(1, stage).links.links.isEmpty)
  }

  @Test("A document is carried over from the linked case: the number is offered, the row has its sign, the story tells where it came from")
  func carrying() async throws {
    var stage = try await stage()
    await stage.type("Enter F9 'связать с другим' Enter Tab '7517-26-00-2/1301' Enter")
    await stage.type("F9 'взять документ' Enter Enter")
    #expect(stage.screen.contains("Договор поставки"))
    await stage.type("Enter")
    let state = try await state(1, stage)
    let carried = try #require(state.links.carried.first)
    #expect(state.document(carried.key)?.details.title == "Договор поставки" && state.document(carried.key)?.status == .received)
    await stage.type("End")
    #expect(stage.screen.contains("» Договор поставки"))
    #expect(stage.screen.contains("перенесён из дела 7517-26-00-2/1301, документ 1"))
    await stage.type("F9 'взять документ' Enter Enter")
    #expect(stage.said.contains("нет полученных документов"))
  }
}
