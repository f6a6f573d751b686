import CaseEngine
import StoreMemory
import TestCourt
import Testing

@testable import Screens

@Suite("The openness of a hearing and what media ask, on the screen")
struct OpennessStoriesTests {
  private func stage(as actor: Actor = TestCourt.everyone) async throws -> Stage {
    try await Stage(try await Court.store([try TestCase.prepared(rules: Court.rules)]), as: actor)
  }

  private func state(_ stage: Stage) async throws -> CaseState { try await stage.store.file(CaseID(.test(1))).state }

  @Test("The judge closes a hearing in part, entered in the minutes, and opens it again by a ruling")
  func closing() async throws {
    var stage = try await stage()
    await stage.type("Enter F9 'для публики' Enter right Tab 'допрос эксперта' Enter")
    let closing = try #require(try await state(stage).openness.closings[1]?.fact)
    #expect(closing == Closing(ground: .adoption, part: "допрос эксперта", ruling: .inTheMinutes))
    await stage.type("F9 'для публики' Enter '№ 13' Enter")
    #expect(try await state(stage).trial?.plan.closed == nil)
  }

  @Test("What media ask waits in the checklist, and Enter there answers it")
  func media() async throws {
    var stage = try await stage()
    await stage.type("Enter F9 'принять обращение' Enter 'Газета «Время»' Enter")
    #expect(try await state(stage).mediaUnanswered.map(\.asked.fact.uses) == [[.photo]])
    await stage.type("F9 'ответить СМИ' Enter Tab right Enter")
    #expect(stage.console.overlay != nil, "limits have to be told")
    await stage.type("'первые десять минут' Enter")
    #expect(try await state(stage).openness.media(1)?.answer?.fact.decision == .limited(limits: "первые десять минут"))
    await stage.type("F9 'ответить СМИ' Enter")
    #expect(stage.console.overlay == nil)
  }

  @Test(
    "An answer that is refused comes back as it was given, so that another ground can be named; Del takes nothing away from what media ask")
  func refused() async throws {
    var stage = try await stage()
    await stage.type(
      "Enter F9 'принять обращение' Enter 'Газета «Время»' Enter F9 'ответить СМИ' Enter Tab right right Tab 'не место' Enter")
    #expect(stage.said.contains("Заседание открытое, это основание не подходит."), "\(stage.screen)")
    guard case .strip(let strip) = stage.console.overlay else {
      Issue.record("what was typed is gone")
      return
    }
    #expect(strip.fields.text(.limits) == "не место")
    await stage.type("BackTab right Enter")
    #expect(try await state(stage).mediaUnanswered.isEmpty)
  }

  @Test("A secretary who answers media is offered to prepare the answer")
  func secretary() async throws {
    var stage = try await stage(as: TestCourt.secretary)
    await stage.type("Enter F9 'принять обращение' Enter 'Газета «Время»' Enter F9 'ответить СМИ' Enter Enter Enter")
    let answer = OpennessInstruction.answerMedia(request: 1, reply: .granted, ruling: .inTheMinutes)
    #expect(try await state(stage).tray.map(\.prepared.fact) == [.openness(act: answer)])
  }

  @Test("A ground of the list that is typed into the form of a hearing is kept by its code, any other as it was typed")
  func codes() {
    #expect(ClosingGround.code(of: "Тайна усыновления") == "adoption")
    #expect(ClosingGround.code(of: "commercial-secret") == "commercial-secret")
    #expect(ClosingGround.code(of: "по ходатайству") == "по ходатайству")
  }
}
