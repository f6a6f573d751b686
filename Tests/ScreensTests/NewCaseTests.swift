import CaseEngine
import Screens
import StoreMemory
import TestCourt
import Testing
import Wording

@Suite("A new case, and what it leads to")
struct NewCaseTests {
  func stage(as actor: Actor = TestCourt.everyone) async throws -> Stage {
    try await Stage(try await Court.ofFive(), as: actor)
  }

  func file(_ stage: Stage, _ text: String = "7517-26-00-2/2000") async throws -> CaseFile {
    let id = try #require(try await stage.store.find(number(text)))
    return try await stage.store.file(id)
  }

  @Test("Case, sides and documents are one form and one act; the documents are offered by category, a few of them marked")
  func oneAct() async throws {
    var stage = try await stage()
    await stage.type("+ '7517-26-00-2/2000' Tab Tab 'ТОО «Алатау»' Tab 'Ким В. А.' Enter Esc")
    let file = try await file(stage)
    #expect(file.state.parties.map(\.details.role) == [.plaintiff, .defendant])
    #expect(file.state.documents.map(\.details.title) == ["Исковое заявление", "Отзыв на иск"])
    #expect(file.state.documents.map(\.details.from) == [1, 2])
    #expect(Set(file.entries.map(\.act)).count == 1)
  }

  @Test("Space takes a mark away and sets one; who cannot be asked in a new case is not on the list")
  func marking() async throws {
    var stage = try await stage()
    await stage.type("+ '7517-26-00-2/2000' Tab Tab 'ТОО «Алатау»' Tab 'Ким В. А.' BackTab BackTab BackTab BackTab Home")
    #expect(!stage.screen.contains("Заключение эксперта"))
    await stage.type("Space Space Space Enter Esc")
    #expect(try await file(stage).state.documents.map(\.details.title) == ["Доверенность"])
  }

  @Test("Another category brings its own documents and sides, and names that were typed stay")
  func category() async throws {
    var stage = try await stage()
    await stage.type("+ '7517-26-00-2/2000' Tab Tab 'Прокуратура' BackTab left")
    #expect(stage.screen.contains("Обвинительный акт"))
    #expect(!stage.screen.contains("Исковое заявление"))
    await stage.type("Enter Esc")
    let state = try await file(stage).state
    #expect(state.parties.map(\.details.role) == [.prosecutor])
    #expect(state.documents.map(\.details.title) == ["Обвинительный акт"])
  }

  @Test("In a Kazakh case the documents have their Kazakh titles")
  func kazakhTitles() async throws {
    var stage = try await stage()
    await stage.type("+ '7517-26-00-2/2000' Tab Tab 'ТОО «Алатау»' Tab Tab Tab Tab Tab right Enter Esc")
    #expect(try await file(stage).state.documents.map(\.details.title) == ["Исковое заявление (қаз.)"])
  }

  @Test("Where nobody is named the case is opened alone, and the form says what is missing")
  func noSides() async throws {
    var stage = try await stage()
    await stage.type("+ '7517-26-00-2/2000'")
    #expect(stage.screen.contains("назовите того"))
    await stage.type("Enter")
    #expect(try await file(stage).state.documents.isEmpty)
    #expect(!stage.screen.contains("Запросить?"))
  }

  @Test("The chancery opens cases and is asked for no documents")
  func chancery() async throws {
    var stage = try await stage(as: TestCourt.chancery)
    await stage.type("+ '7517-26-00-2/2000' Tab Tab 'ТОО «Алатау»'")
    #expect(!stage.screen.contains("Исковое заявление"))
    await stage.type("Enter")
    #expect(try await file(stage).state.parties.count == 1)
    #expect(!stage.screen.contains("Запросить?"))
  }

  @Test("A name that cannot be taken is told at its field, and nothing is entered")
  func badName() async throws {
    var stage = try await stage()
    let long = String(repeating: "я", count: 501)
    await stage.type("+ '7517-26-00-2/2000' Tab Tab '\(long)' Enter")
    #expect(stage.screen.contains("Новое дело"))
    #expect(try await stage.store.find(number("7517-26-00-2/2000")) == nil)
  }

  @Test("A new case offers its letters, in one strip")
  func letters() async throws {
    var stage = try await stage()
    await stage.type("+ '7517-26-00-2/2000' Tab Tab 'ТОО «Алатау»' Tab 'Ким В. А.' Enter")
    #expect(stage.screen.contains("Запросить? · 2 документа"))
    await stage.type("Enter")
    #expect(try await file(stage).state.documents.allSatisfy { $0.status == .requested })
  }

  @Test("An added party is offered what it must get, and nobody else")
  func addedParty() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab Tab Tab Tab + 'АО «Банк»' Tab right Enter")
    #expect(stage.screen.contains("Вручить?"))
    #expect(stage.screen.contains("АО «Банк»"))
    await stage.type("Enter")
    let state = try await stage.store.file(CaseID(.test(1))).state
    #expect(state.document(1)?.services.map(\.fact.to) == [2, 3])
    #expect(state.document(3)?.services.map(\.fact.to) == [3])
  }

  @Test("A paper that nobody asked for offers its service")
  func unrequested() async throws {
    var stage = try await stage()
    await stage.type("Enter F9 'незапр' Enter 'Ходатайство' Enter")
    #expect(stage.screen.contains("Вручить? · документ 7 «Ходатайство»"))
  }
}
