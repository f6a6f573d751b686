import CaseEngine
import Screens
import StoreMemory
import TestCourt
import Testing
import Wording

@Suite("Many at once")
struct ManyAtOnceTests {
  /// A case with so many documents on its list that are not asked for yet.
  func listed(_ count: Int) throws -> TestCase {
    var matter = TestCase.civil(id: 1, rules: Court.rules)
    for place in 1...count { _ = try matter.need("Приложение \(place)", from: 2) }
    return matter
  }

  func state(_ stage: Stage, _ id: UInt64 = 1) async throws -> CaseState { try await stage.store.file(CaseID(.test(id))).state }

  @Test("Thirty documents get their due date in one go, in one act, and one undo takes all back")
  func dueDates() async throws {
    var stage = try await Stage(try await Court.store([try listed(30)]))
    await stage.type("Enter a F5 Tab Tab '+15р'")
    #expect(stage.screen.contains("Запрошен · 30 документов"))
    await stage.type("Enter")
    let documents = try await state(stage).documents
    #expect(Set(documents.map(\.due?.day)) == [day("2026-12-11")])
    let file = try await stage.store.file(CaseID(.test(1)))
    #expect(Set(file.entries.suffix(30).map(\.act)).count == 1)
    await stage.type("u Enter")
    #expect(try await state(stage).documents.allSatisfy { $0.requests.isEmpty })
  }

  @Test("Those that cannot are named, each by its number, with the reason; the others go")
  func named() async throws {
    var matter = try listed(8)
    for id in [2, 3, 5] as [DocumentID] {
      try matter.request(id, due: "2026-10-16")
      try matter.receive(id)
    }
    var stage = try await Stage(try await Court.store([matter]))
    await stage.type("Enter a F6")
    #expect(stage.screen.contains("Получен · 5 документов"))
    #expect(stage.screen.contains("документ 2 «Приложение 2»: Уже получен"))
    #expect(stage.screen.contains("Так же: 3, 5"))
    #expect(stage.screen.contains("3 из 8"))
    await stage.type("Enter Esc")
    #expect(try await state(stage).documents.allSatisfy { $0.receipt != nil })
  }

  @Test("A range, an inversion, and all that are filtered are marked, and the strip counts them")
  func marks() async throws {
    var stage = try await Stage(try await Court.store([try listed(10)]))
    await stage.type("Enter down Space down down m F5")
    #expect(stage.screen.contains("Запрошен · 4 документа"))
    await stage.type("Esc i F5")
    #expect(stage.screen.contains("Запрошен · 6 документов"))
    await stage.type("Esc Esc")
    stage = try await Stage(try await Court.ofFive())
    await stage.type("g o / 'overdue:yes' Enter a F5")
    #expect(stage.screen.contains("Запрошен · 4 документа"))
  }

  @Test("All that is overdue in the view is asked for again across cases, with one reason; one undo takes all back")
  func askedAgain() async throws {
    var stage = try await Stage(try await Court.ofFive())
    let before = [try await state(stage), try await state(stage, 68)].map(\.documents)
    await stage.type("g o +")
    #expect(stage.grid.lines[0].contains("отмечено 4"))
    await stage.type("F5 Enter")
    #expect(stage.screen.contains("нужен ответ"))
    await stage.type("'нет ответа' Enter")
    #expect(try await state(stage).document(2)?.requests.last?.fact.reason == "нет ответа")
    #expect(try await state(stage, 68).document(3)?.requests.last?.fact.reason == "нет ответа")
    await stage.type("u Enter")
    #expect([try await state(stage), try await state(stage, 68)].map(\.documents) == before)
  }

  @Test("Served in one go across cases, and one undo takes all back")
  func served() async throws {
    var stage = try await Stage(try await Court.ofFive())
    let before = [try await state(stage), try await state(stage, 68)].map(\.documents)
    await stage.type("g s a F8 Enter")
    #expect(stage.said.contains("Записано"))
    #expect(try await state(stage, 68).document(1)?.services.count == 1)
    await stage.type("u Enter")
    #expect([try await state(stage), try await state(stage, 68)].map(\.documents) == before)
  }
}
