import CaseEngine
import Cells
import Screens
import StoreMemory
import TestCourt
import Testing
import Wording

@Suite("The day of those who listen, typed key by key")
struct LinearStoriesTests {
  private func ear(_ language: Language, as actor: Actor = TestCourt.everyone, _ cases: [TestCase]? = nil) async throws -> Ear {
    Ear(
      try await Stage(
        try await Court.of(cases), as: actor, language: language, size: Listener.size, isAccessible: true))
  }

  @Test("A clerk finds a case, marks a document received, hears that it is saved, and takes it back")
  func clerk() async throws {
    var ear = try await ear(.english)
    #expect(ear.heard.first == "Accessible mode. F1: help. F9: all actions. Ctrl-L: where am I.")
    #expect(ear.heard.contains("View: My cases, 5"))
    #expect(
      ear.last
        == "7517-26-00-2/1234, ТОО «Рассвет» — Әбдіғалиев Ө. Ұ., hearing Monday 23.11 10:00, requested 6 of 6, received 2 of 6, "
        + "originals 1 of 4, served 1 of 2, not ready: 5 of 9, overdue, 1 of 5")
    #expect(await ear.type("/ '1234'").last == "Find: 1234")
    #expect(await ear.type("Enter").first == "Find: 1234, Found: 1")
    let opened = await ear.type("Enter")
    #expect(opened.first == "Case 7517-26-00-2/1234, hearing set")
    #expect(opened.contains("not ready: 5 of 9"))
    #expect(opened.last?.hasPrefix("document 1 “Исковое заявление”, ТОО «Рассвет», received 12.10") == true)
    let second = await ear.type("down")
    #expect(
      second == ["document 2 “Договор аренды”, Әбдіғалиев Ө. Ұ., requested, due 16.10, 37 days overdue, original missing, 2 of 6"])
    let strip = await ear.type("F6")
    #expect(
      strip == [
        "Received, document 2 “Договор аренды”", "Also: by which way: in person at the chancery, as what: copy", "Field 1 of 6",
        "day off, Sunday", "date: 22.11.2026",
      ])
    let saved = await ear.type("Enter")
    #expect(saved.first?.hasPrefix("Saved. Received: Договор аренды") == true)
    #expect(saved.contains("Serve? document 2 “Договор аренды”"))
    #expect(try await ear.stage.store.file(CaseID(.test(1))).state.document(2)?.receipt != nil)
    #expect(await ear.type("Esc").contains { $0.hasPrefix("document 2 “Договор аренды”, Әбдіғалиев Ө. Ұ., received 22.11, today") })
    let undo = await ear.type("Ctrl-Z")
    #expect(
      undo == ["Undo: Received document 2 “Договор аренды”: in person at the chancery, copy", "Enter: Enter it, Esc: Cancel"])
    #expect(await ear.type("Enter").first?.hasPrefix("Saved. Undone") == true)
    #expect(try await ear.stage.store.file(CaseID(.test(1))).state.document(2)?.receipt == nil)
  }

  @Test("The chancery takes in what was brought: what is found is told, and the original is filed")
  func chancery() async throws {
    var ear = try await ear(.russian, as: TestCourt.chancery)
    #expect(await ear.type("g").contains("I: Приём"))
    let intake = await ear.type("i")
    #expect(intake.contains("Следующий номер: вх. 26-3392"))
    #expect(ear.last == "Что принесли: ")
    let typed = await ear.type("'аренды'")
    #expect(typed.contains { $0.hasPrefix("Найдено: 2, 7517-26-00-2/1234, документ 2 «Договор аренды», Әбдіғалиев Ө. Ұ., запрошено") })
    let strip = await ear.type("F7")
    #expect(strip.first == "Подлинник, документ 2 «Договор аренды», 7517-26-00-2/1234")
    #expect(ear.last == "входящий номер: вх. 26-3392")
    #expect(await ear.type("Enter").first?.hasPrefix("Записано. Подлинник: Договор аренды") == true)
    #expect(ear.last == "Что принесли: ")
    guard case .filed = try await ear.stage.store.file(CaseID(.test(1))).state.document(2)?.custody else {
      Issue.record("not filed")
      return
    }
  }

  @Test("A judge hears what stands in the way, goes to it, sets the hearing, and signs")
  func judge() async throws {
    var ear = try await ear(.kazakh)
    let readiness = await ear.type("Enter Tab")
    #expect(readiness.suffix(2) == ["Дайындық", "Құжаттардың келіп түсуі, орындалмады, кедергі: 4, 22 ішінен 4"])
    #expect(await ear.type("down").last?.contains("Договор аренды") == true)
    await ear.type("Esc / '1301' Enter Enter")
    let form = await ear.type("d")
    #expect(form.first == "Отырысты тағайындау немесе ауыстыру, 7517-26-00-2/1301")
    #expect(ear.last.hasSuffix("01.12.2026"))
    #expect(await ear.type("'16.12' Tab").contains { $0.contains("Тәуелсіздік күні") })
    await ear.type("BackTab '01.12.2026'")
    let set = await ear.type("Enter")
    #expect(set.first?.hasPrefix("Жазылды.") == true)
    #expect(try await ear.stage.store.file(CaseID(.test(68))).state.trial != nil)

    var signing = try await self.ear(.english, [try TestCase.prepared(id: 101, rules: Court.rules)])
    let review = await signing.type("Enter w")
    #expect(review.contains { $0.hasPrefix("Version ") })
    #expect(review.contains { $0.hasPrefix("done: List, Requests, ") }, "\(review)")
    #expect(signing.last == "last 4 digits of the case number: ")
    #expect(await signing.type("'1111' Enter").contains("Mistake: not the last four digits of the case number"))
    await signing.type("Ctrl-U '1334' Enter")
    #expect(try await signing.stage.store.file(CaseID(.test(101))).state.standingSignOff != nil)
    #expect(signing.heard.contains { $0.hasPrefix("Saved. Signed") })
  }

  @Test("Before signing, a judge hears by words which items are not done, and in the list of hearings how far a case is")
  func whatIsNotDone() async throws {
    var ear = try await ear(.english)
    let review = await ear.type("Enter w")
    #expect(review.contains { $0.hasPrefix("not done: ") && $0.contains("Receipt") }, "\(review)")
    await ear.type("Esc g h")
    #expect(ear.last.contains("not ready: "), "\(ear.last)")
  }

  @Test("A secretary opens a case by its form: each field, what is wrong with it, and each document that is marked")
  func secretary() async throws {
    var ear = try await ear(.russian)
    let form = await ear.type("+")
    #expect(form.first == "Новое дело")
    #expect(ear.last == "номер дела: ")
    #expect(form.contains("Поле 1 из 9, обязательно, например 7517-26-00-2/1234"))
    #expect(await ear.type("Enter") == ["Ошибка: нужен ответ", "номер дела: "])
    await ear.type("'7517-26-00-2/2000'")
    #expect(await ear.type("Tab") == ["Поле 2 из 9", "категория: гражданское дело, 1 из 4"])
    await ear.type("Tab 'ТОО «Алатау»' Tab 'Ким В. А.'")
    let picks = await ear.type("BackTab BackTab BackTab BackTab")
    #expect(picks.last == "Доверенность, не отмечено, истец, 3 из 3")
    #expect(await ear.type("Home Space").contains("Исковое заявление, не отмечено"))
    #expect(await ear.type("Home Space").contains("Исковое заявление, отмечено"))
    let saved = await ear.type("Enter")
    #expect(saved.first?.hasPrefix("Записано.") == true)
    #expect(saved.contains("Дело 7517-26-00-2/2000, подготовка"))
    let id = try #require(try await ear.stage.store.find(try CaseNumber("7517-26-00-2/2000")))
    #expect(try await ear.stage.store.file(id).state.documents.count == 2)
  }

  @Test("Who must get which document is told cell by cell")
  func service() async throws {
    var ear = try await ear(.english)
    #expect(await ear.type("Enter Tab Tab").contains("Service, 7"))
    #expect(ear.last.hasPrefix("document 3 “Расписка о получении денег”"))
    #expect(ear.last.contains("A surprise paper! Not served yet: Әбдіғалиев Ө. Ұ."))
    #expect(await ear.type("left").last?.contains("Not served: it comes from this participant (ТОО «Рассвет»)") == true)
    await ear.type("right F8 Enter")
    #expect(ear.last.hasPrefix("Served document 3"))
  }
}
