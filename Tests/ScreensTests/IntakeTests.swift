import CaseEngine
import Screens
import StoreMemory
import TestCourt
import Testing

@Suite("Intake, the chancery's screen")
struct IntakeTests {
  func stage() async throws -> Stage { try await Stage(try await Court.ofFive(), as: TestCourt.chancery) }

  @Test("Find and mark takes F6 and Enter besides the text, and the field is empty and ready again")
  func findAndMark() async throws {
    var stage = try await stage()
    await stage.type("g i 'договор аренды 1234' F6 Enter")
    let state = try await stage.store.file(CaseID(.test(1))).state
    #expect(state.document(2)?.receipt?.fact.form == .copy)
    #expect(stage.screen.contains("Получен: Договор аренды · 7517-26-00-2/1234"))
    #expect(!stage.screen.contains("договор аренды 1234"))
  }

  @Test("Text typed in the wrong layout finds the same", arguments: ["ljujdjh fhtyls", "договор аренды"])
  func wrongLayout(typed: String) async throws {
    var stage = try await stage()
    await stage.type("g i '\(typed)'")
    #expect(stage.screen.contains("▸ 7517-26-00-2/1234  2 Договор аренды"))
  }

  @Test("The strip names the case of the paper, which a narrow list does not show; in its own case it does not")
  func caseInTheStrip() async throws {
    var stage = try await stage()
    await stage.resize(60, 20)
    await stage.type("g i 'аренды 1234'")
    #expect(!stage.screen.contains("7517-26-00-2/1234"))
    await stage.type("F6")
    #expect(stage.screen.contains("7517-26-00-2/1234"), "\(stage.screen)")
    await stage.type("Esc Esc Esc g c Enter down F6")
    #expect(!stage.screen.contains("«Договор аренды» · 7517"), "\(stage.screen)")
  }

  @Test("A submission stays open: what is marked in another case goes under its number, until it is closed")
  func submission() async throws {
    var stage = try await stage()
    await stage.type("g i 'аренды 1234' F7 Enter 'возражение' F6 Enter")
    #expect(stage.screen.contains("Поступление вх. 26-3392 открыто"))
    #expect(try await stage.store.file(CaseID(.test(68))).state.document(3)?.receipt?.fact.submission == "вх. 26-3392")
    await stage.type("F9 'закрыть пост' Enter")
    #expect(!stage.screen.contains("открыто:"))
  }

  @Test("A paper that nobody asked for is taken in with three fields")
  func unrequested() async throws {
    var stage = try await stage()
    await stage.type("g i '1301' Ins 'Ходатайство' Tab right Enter")
    let document = try await stage.store.file(CaseID(.test(68))).state.documents.last
    #expect(document?.details.title == "Ходатайство")
    #expect(document?.details.from == 2)
    #expect(document?.unrequested == true)
  }

  @Test("A case without any document is found too, and takes a paper in")
  func caseWithoutDocuments() async throws {
    var stage = try await stage()
    await stage.type("g i '1538'")
    #expect(stage.screen.contains("документов нет"))
    await stage.type("Ins 'Заявление' Enter")
    #expect(try await stage.store.file(CaseID(.test(305))).state.documents.map(\.details.title) == ["Заявление"])
  }

  @Test("Each of the last marks can be undone")
  func undoOne() async throws {
    var stage = try await stage()
    await stage.type("g i 'аренды 1234' F6 Enter 'возражение' F6 Enter Tab down u")
    #expect(stage.screen.contains("Отменить: Получен: Договор аренды"))
    await stage.type("Enter")
    #expect(try await stage.store.file(CaseID(.test(1))).state.document(2)?.receipt == nil)
    #expect(try await stage.store.file(CaseID(.test(68))).state.document(3)?.receipt != nil)
  }
}
