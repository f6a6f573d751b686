import CaseEngine
import Screens
import StoreMemory
import TestCourt
import Testing

@Suite("What becomes of a whole case, and taking back any entry")
struct CaseLifeTests {
  func stage(as actor: Actor = TestCourt.everyone) async throws -> Stage {
    try await Stage(try await Court.ofFive(), as: actor)
  }

  func state(_ number: UInt64, _ stage: Stage) async throws -> CaseState { try await stage.store.file(CaseID(.test(number))).state }

  @Test("A case is suspended and resumed from the palette, with a reason")
  func suspend() async throws {
    var stage = try await stage()
    await stage.type("Enter F9 'приостановить производство' Enter Enter")
    #expect(stage.screen.contains("нужен ответ"))
    await stage.type("'назначена экспертиза' Enter")
    #expect(try await state(1, stage).suspended != nil)
    #expect(stage.said.contains("Записано. Производство приостановлено: 7517-26-00-2/1234"))
    await stage.type("F9 'возобновить производство' Enter Enter")
    #expect(try await state(1, stage).suspended == nil)
  }

  @Test("A case is closed and reopened from the docket, and the undo of it is one key")
  func close() async throws {
    var stage = try await stage()
    await stage.type("F9 'закрыть дело' Enter 'мировое соглашение' Enter")
    #expect(try await state(1, stage).closed != nil)
    await stage.type("u")
    #expect(stage.screen.contains("Отменить: Дело закрыто: 7517-26-00-2/1234"))
    await stage.type("Enter")
    #expect(try await state(1, stage).closed == nil)
  }

  @Test("What cannot be done with a case as it stands says why, in the list and in the case", arguments: ["", "Enter "])
  func whyNot(way: String) async throws {
    var stage = try await stage()
    await stage.type(way + "F9 'возобновить производство' Enter")
    #expect(stage.said.hasPrefix("! "))
    #expect(!stage.screen.contains("причина"))
    await stage.type("F9 'возобновить закрытое' Enter")
    #expect(stage.said.hasPrefix("! "))
  }

  @Test("A case is given to another judge, chosen among the judges of the court")
  func reassign() async throws {
    var stage = try await stage()
    await stage.type("F9 'другому судье' Enter")
    #expect(stage.screen.contains("‹Сейтова А. М.›"))
    await stage.type("Tab '12-к' Tab 'отпуск' Enter")
    #expect(try await state(1, stage).details?.judge == TestCourt.otherJudge.name)
  }

  @Test("Whoever may not give a case to another judge is told who may")
  func reassignByWhom() async throws {
    var stage = try await stage(as: TestCourt.secretary)
    await stage.type("F9 'другому судье' Enter")
    #expect(stage.said.hasPrefix("! "))
    #expect(stage.said.contains("председател"))
  }

  @Test("Del on any entry of the history takes it back with a reason")
  func takeBack() async throws {
    var stage = try await stage()
    await stage.type("Enter BackTab Del")
    #expect(stage.screen.contains("Отменить:"))
    await stage.type("Enter")
    #expect(stage.screen.contains("нужен ответ"))
    await stage.type("'внесено по ошибке' Enter")
    let file = try await stage.store.file(CaseID(.test(1)))
    #expect(file.retractedVersions == [file.version - 1])
    #expect(stage.said.contains("Записано. Отменено: "))
  }

  @Test("An entry that a later one stands on cannot be taken back, and the later one is named")
  func inTheWay() async throws {
    var stage = try await stage()
    await stage.type("Enter BackTab End Del")
    #expect(stage.said.hasPrefix("! "))
    #expect(!stage.screen.contains("причина"))
  }

  @Test("Enter on an entry of the history goes to its document, or says that there is no more to show")
  func enter() async throws {
    var stage = try await stage()
    await stage.type("Enter BackTab Enter")
    #expect(stage.screen.contains("▸  6 Акт сверки"))
    await stage.type("BackTab End Enter")
    #expect(stage.said.contains("показана внизу"))
  }
}
