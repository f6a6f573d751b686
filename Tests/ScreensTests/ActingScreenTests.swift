import CaseEngine
import Screens
import StoreMemory
import TestCourt
import Testing

@Suite("What a judge does in another judge's case, on the screen")
struct ActingScreenTests {
  private func stage(as actor: Actor = TestCourt.otherJudge) async throws -> Stage {
    try await Stage(try await Court.store([try Court.lease()]), as: actor)
  }

  private func file(_ stage: Stage) async throws -> CaseFile { try await stage.store.file(CaseID(.test(1))) }

  @Test("Letting a document go asks another judge why they act, and keeps what was typed while the answers change")
  func waive() async throws {
    var stage = try await stage()
    await stage.type("Enter down Del")
    #expect(stage.screen.contains("за другого судью: причина"))
    await stage.type("'молчит' Enter")
    #expect(try await file(stage).state.document(2)?.status == .requested)
    await stage.type("'замещение' Enter")
    let file = try await file(stage)
    #expect(file.state.document(2)?.status == .waived)
    #expect(file.entries.contains { $0.fact == .actedForJudge(reason: "замещение") })
  }

  @Test("The judge of the case is not asked")
  func own() async throws {
    var stage = try await stage(as: TestCourt.everyone)
    await stage.type("Enter down Del")
    #expect(!stage.screen.contains("за другого судью"))
    await stage.type("'молчит' Enter")
    #expect(try await file(stage).state.document(2)?.status == .waived)
  }

  @Test("Acknowledging an item asks, too")
  func acknowledge() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab down down Del 'ждать нечего' Enter")
    #expect(stage.screen.contains("за другого судью: причина"))
    await stage.type("'замещение' Enter")
    #expect(try await file(stage).entries.contains { $0.fact == .actedForJudge(reason: "замещение") })
  }

  @Test("An original that is lost is let go with Del, and the line shows it as waived")
  func lost() async throws {
    var matter = try Court.lease()
    matter.clock("2026-11-20T10:00")
    try matter.receive(2)
    var stage = try await Stage(try await Court.store([matter]), as: TestCourt.everyone)
    await stage.type("Enter down Del BackTab right Tab 'сгорел' Enter")
    let document = try #require(try await file(stage).state.document(2))
    #expect(document.settlement == .waived && document.originalWaiver?.fact.reason == "сгорел", "\(stage.screen)")
  }

  @Test("A reminder keeps the due date; another date asks for the reason")
  func moved() async throws {
    var stage = try await stage(as: TestCourt.everyone)
    await stage.type("Enter End F5")
    #expect(stage.screen.contains("24.11.2026"))
    await stage.type("Enter")
    #expect(try await file(stage).state.document(6)?.requests.count == 2)
    await stage.type("F5 Tab Tab Ctrl-U '27.11.2026' Enter")
    #expect(stage.screen.contains("нужен ответ"))
    #expect(try await file(stage).state.document(6)?.requests.count == 2)
    await stage.type("'просьба стороны' Enter")
    let request = try #require(try await file(stage).state.document(6)?.requests.last?.fact)
    #expect(request.due?.day == day("2026-11-27") && request.reason == "просьба стороны")
  }

  @Test("Letters that look like something else are told while a number is typed")
  func lookAlikes() async throws {
    var stage = try await stage(as: TestCourt.everyone)
    await stage.type("Enter down F7 Ctrl-U 'вх. 26-З391'")
    #expect(stage.screen.contains("26-3391"))
  }
}
