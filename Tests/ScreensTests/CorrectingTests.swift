import CaseEngine
import Screens
import TestCourt
import Testing
import Wording

@Suite("A mark that another made first")
struct CorrectingTests {
  func two(language: Language = .russian) async throws -> (mine: Stage, theirs: Stage) {
    let store = try await Court.ofFive()
    return (try await Stage(store, language: language), try await Stage(store, as: TestCourt.chancery, seed: 2))
  }

  func file(_ stage: Stage) async throws -> CaseFile { try await stage.store.file(CaseID(.test(1))) }

  @Test("It is told who was first and when, and can be corrected with a reason", arguments: [true, false])
  func corrected(hasComeIn: Bool) async throws {
    var (mine, theirs) = try await two()
    await mine.type("Enter down F6 Tab right")
    await theirs.type("Enter down F6 Enter Esc")
    if hasComeIn { await mine.listen() }
    let first = try #require(try await file(mine).state.document(2)?.receipt)
    await mine.type("Enter")
    #expect(mine.screen.contains("Исправить ("))
    #expect(mine.screen.contains("Исправить (" + TestCourt.chancery.name + ", 10:14): Получен документ 2"))
    #expect(try await file(mine).state.document(2)?.receipt == first)
    await mine.type("Enter")
    #expect(mine.screen.contains("нужен ответ"))
    await mine.type("'пришёл по почте' Enter")
    #expect(mine.said.contains("Записано"))
    let file = try await file(mine)
    #expect(file.state.document(2)?.receipt?.by.login == TestCourt.everyone.login)
    #expect(file.state.document(2)?.receipt?.fact.by != first.fact.by)
    guard case .retracted(first.version, "пришёл по почте") = file.entries.dropLast().last?.fact else {
      Issue.record("theirs was not taken back with the reason")
      return
    }
  }

  @Test("One undo takes the correction back, and theirs stands again")
  func undone() async throws {
    var (mine, theirs) = try await two()
    await mine.type("Enter down F6 Tab right")
    await theirs.type("Enter down F6 Enter Esc")
    let first = try await file(mine).state.document(2)?.receipt
    await mine.type("Enter 'пришёл по почте' Enter Esc u Enter")
    #expect(try await file(mine).state.document(2)?.receipt == first)
  }

  @Test("Where the same was meant there is nothing to correct, and nothing is offered")
  func same() async throws {
    var (mine, theirs) = try await two()
    await mine.type("Enter down F6")
    await theirs.type("Enter down F6 Enter Esc")
    await mine.type("Enter")
    #expect(mine.said.contains(TestCourt.chancery.name))
    #expect(!mine.screen.contains("Исправить ("))
  }

  @Test("Whoever may not take theirs back is only told")
  func notAllowed() async throws {
    let store = try await Court.ofFive()
    var mine = try await Stage(store, as: TestCourt.secretary, seed: 3)
    var theirs = try await Stage(store, as: TestCourt.chancery, seed: 2)
    await mine.type("Enter down F6 Tab right")
    await theirs.type("Enter down F7 Enter Esc")
    await mine.type("Enter")
    #expect(mine.said.contains(TestCourt.chancery.name))
    #expect(!mine.screen.contains("Исправить ("))
  }

  /// Somebody who marks otherwise what another marked first.
  func second(_ language: Language) async throws -> Stage {
    var (mine, theirs) = try await two(language: language)
    await mine.type("Enter down F6 Tab right")
    await theirs.type("Enter down F6 Enter Esc")
    await mine.type("Enter")
    return mine
  }

  @Test("The strip looks as it was agreed")
  func looks() async throws { try await Golden.expect("correcting", second) }
}
