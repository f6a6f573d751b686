import CaseEngine
import Screens
import TestCourt
import Testing
import Wording

@Suite("The history of a case")
struct HistoryTests {
  func stage(language: Language = .russian) async throws -> Stage {
    try await Stage(try await Court.ofFive(), language: language)
  }

  func file(_ stage: Stage) async throws -> CaseFile { try await stage.store.file(CaseID(.test(1))) }

  @Test("An entry that changed what a case is shows each field as it was and as it is")
  func details() async throws {
    var stage = try await stage()
    await stage.type("F4 Tab Tab 'О взыскании долга' Tab Tab 'Нурланова Г. Б.' Enter Enter BackTab")
    #expect(stage.screen.contains("предмет спора: О взыскании задолженности → О взыскании долга"))
    #expect(stage.screen.contains("Ли В. А. → Нурланова Г. Б."))
    #expect(stage.screen.contains("записано 22.11.2026 10:14"))
  }

  @Test("So does one about a party, a document, who must get it, a due date, a judge, and a hearing")
  func others() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab Tab Tab Tab F4 'ТОО «Закат»' Enter Tab Tab")
    #expect(stage.screen.contains("ТОО «Рассвет» → ТОО «Закат»"))
    await stage.type("Tab down F4 'Договор найма' Tab Tab Tab Tab Space Enter BackTab")
    #expect(stage.screen.contains("ТОО «Закат» → пусто"))
    await stage.type("down")
    #expect(stage.screen.contains("Договор аренды → Договор найма"))
    await stage.type("Tab F5 Tab Tab '30.11.2026' Tab Tab 'просьба стороны' Enter BackTab Home")
    #expect(stage.screen.contains("16.10.2026 → 30.11.2026"))
    await stage.type("Tab d '01.12.2026' Tab Tab Tab Tab Tab 'болезнь' Enter BackTab Home")
    #expect(stage.screen.contains("23.11.2026 → 01.12.2026"))
    await stage.type("F9 'другому судье' Enter Tab Tab 'отпуск' Enter Home")
    #expect(stage.screen.contains("Ахметова С. Қ. → Сейтова А. М."))
  }

  @Test("What was taken back is shown as it came about: the other way round")
  func takenBack() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab Tab Tab Tab F4 'ТОО «Закат»' Enter Tab Tab Del Enter")
    #expect(try await file(stage).state.party(1)?.details.name == "ТОО «Рассвет»")
    await stage.type("Home")
    #expect(stage.screen.contains("ТОО «Закат» → ТОО «Рассвет»"))
  }

  @Test("An entry that was taken back there comes back with redo, as often as one likes")
  func redone() async throws {
    var stage = try await stage()
    await stage.type("Enter BackTab Del 'ошибка' Enter")
    let without = try await file(stage).state
    await stage.type("y")
    #expect(stage.screen.contains("Вернуть:"))
    await stage.type("Enter")
    #expect(try await file(stage).state.document(6)?.requests.count == 1)
    #expect(without.document(6)?.requests.isEmpty == true)
    await stage.type("u Enter y")
    #expect(try await file(stage).retractedVersions.isEmpty == false)
  }

  @Test("An entry that only added something has no difference")
  func added() async throws {
    var stage = try await stage()
    await stage.type("Enter BackTab")
    #expect(stage.screen.contains("Запрошен документ 6"))
    #expect(!stage.grid.lines.suffix(8).contains { $0.contains(" → ") })
  }

  @Test("Whoever listens is told the new, and what it was")
  func linear() async throws {
    var stage = try await stage(language: .english)
    await stage.type("Enter Tab Tab Tab Tab F4 'ТОО «Закат»' Enter Tab")
    var ear = Ear(stage)
    let told = await ear.type("Tab")
    #expect(told.contains { $0.contains("name: ТОО «Закат», was: ТОО «Рассвет»") }, "\(told)")
  }

  @Test("The differences look as was agreed")
  func looks() async throws {
    try await Golden.expect("difference") { language in
      var stage = try await stage(language: language)
      await stage.type("F4 '7517-26-00-2/7777' Tab Tab 'О взыскании долга' Tab '02.10.2026' Tab 'Нурланова Г. Б.' Enter Enter BackTab")
      return stage
    }
  }
}
