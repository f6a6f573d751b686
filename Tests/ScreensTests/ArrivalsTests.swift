import CaseEngine
import Screens
import StoreMemory
import TestCourt
import Testing
import Wording

@Suite("New since you came")
struct ArrivalsTests {
  func two(language: Language = .russian) async throws -> (mine: Stage, theirs: Stage) {
    let store = try await Court.ofFive()
    return (try await Stage(store, language: language), try await Stage(store, as: TestCourt.secretary, seed: 2))
  }

  @Test("A case that others open is counted beside the views that it came into, and marked, until the view is opened again")
  func opened() async throws {
    var (mine, theirs) = try await two()
    await mine.type("BackTab")
    #expect(mine.screen.contains("Все 5"))
    await theirs.type("+ '7517-26-00-2/2000' Enter Esc")
    await mine.listen()
    #expect(mine.screen.contains("Все 6 +1"))
    #expect(mine.screen.contains("Без даты 4 +1"))
    #expect(!mine.screen.contains("Просрочка 2 +"))
    await mine.type("down")
    #expect(mine.screen.contains(" +7517-26-00-2/2000"))
    await mine.type("Tab BackTab")
    #expect(!mine.screen.contains("Все 6 +"))
    #expect(!mine.screen.contains(" +7517-26-00-2/2000"))
  }

  @Test("A case that was in the view already, and one's own, are not new", arguments: [true, false])
  func notNew(isMine: Bool) async throws {
    var (mine, theirs) = try await two()
    await mine.type("BackTab")
    if isMine {
      await mine.type("+ '7517-26-00-2/2000' Enter Esc Esc")
    } else {
      await theirs.type("Enter + 'Справка' Enter Esc")
    }
    await mine.listen()
    #expect(mine.screen.contains(isMine ? "Все 6" : "Все 5"))
    #expect(!mine.screen.contains(" +1"))
  }

  @Test("A document that somebody must now get is counted on To serve, and marked there")
  func papers() async throws {
    let store = try await Court.ofFive()
    var mine = try await Stage(store)
    var theirs = try await Stage(store, as: TestCourt.chancery, seed: 2)
    await mine.type("g s")
    let before = mine.grid.lines[0]
    await theirs.type("Enter down F6 Enter Esc")
    await mine.listen()
    #expect(mine.grid.lines[0] != before)
    #expect(mine.grid.lines[0].contains(" +1"))
    await mine.type("down")
    #expect(mine.grid.lines.contains { $0.hasPrefix(" +") && $0.contains("Договор аренды") })
    await mine.type("g c g s")
    #expect(!mine.grid.lines[0].contains(" +1"))
  }

  @Test("However many come at once all are counted, and beyond what anybody counts that is said", arguments: [450, 1_020])
  func many(count: Int) async throws {
    let store = try await Court.ofFive()
    var mine = try await Stage(store, language: .russian)
    await mine.type("BackTab")
    let cases = (1...count).map { TestCase.civil(id: 10_000 + UInt64($0), rules: Court.rules) }
    for matter in cases { try await store.enter(matter) }
    await mine.listen()
    #expect(mine.screen.contains(count == 450 ? "Все 455 +450" : "Все 1000+ +1000+"), "\(mine.screen)")
    await mine.type("Tab BackTab")
    #expect(!mine.screen.contains(count == 450 ? "Все 455 +" : "Все 1000+ +"))
  }

  @Test("Whoever listens is told how many came")
  func linear() async throws {
    var (mine, theirs) = try await two(language: .english)
    await mine.type("BackTab")
    var ear = Ear(mine)
    await theirs.type("+ '7517-26-00-2/2000' Enter Esc")
    let told = await ear.others()
    #expect(told.contains("New since you came: 1"))
  }

  @Test("What came in is seen on the screen as it was agreed")
  func looks() async throws {
    try await Golden.expect("arrivals") { language in
      var (mine, theirs) = try await two(language: language)
      await mine.type("BackTab")
      await theirs.type("+ '7517-26-00-2/2000' Enter Esc")
      await mine.listen()
      await mine.type("down")
      return mine
    }
  }
}
