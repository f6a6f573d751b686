import Screens
import Testing
import Wording

@Suite("Choosing a look")
struct ThemePickerTests {
  private func stage(_ language: Language = .russian) async throws -> Stage {
    try await Stage(try await Court.ofFive(), language: language)
  }

  @Test("Moving shows each look at once, Enter keeps the one that is shown", arguments: ["t", "е"])
  func keep(key: String) async throws {
    var stage = try await stage()
    await stage.type(key)
    #expect(stage.others == [])
    await stage.type("down down up")
    #expect(stage.others == [.preview(theme: "calm-light"), .preview(theme: "mine"), .preview(theme: "calm-light")])
    await stage.type("Enter")
    #expect(stage.others.last == .save(.theme("calm-light")))
    #expect(stage.said == "Оформление: Спокойное светлое")
    #expect(!stage.screen.contains("Mine"))
  }

  @Test("Esc brings back the look that was on before, and keeps nothing", arguments: ["Esc", "q"])
  func leave(key: String) async throws {
    var stage = try await stage()
    await stage.type("t down \(key)")
    #expect(stage.others == [.preview(theme: "calm-light"), .preview(theme: "calm-dark")])
    await stage.type("t Enter")
    #expect(stage.others.last == .save(.theme("calm-dark")))
  }

  @Test("Esc right away does nothing, and the ends of the list hold")
  func nothing() async throws {
    var stage = try await stage()
    await stage.type("t Esc t up Esc")
    #expect(stage.others == [])
    await stage.type("t End down down")
    #expect(stage.others == [.preview(theme: "mine")])
  }

  @Test("The key that opens the list goes on through it, round and round")
  func again() async throws {
    var stage = try await stage()
    await stage.type("t t t t")
    #expect(stage.others == ["calm-light", "mine", "calm-dark"].map { .preview(theme: $0) })
  }

  @Test("An F key leaves the list, takes the look back, and does what it always does")
  func functionKey() async throws {
    var stage = try await stage()
    await stage.type("t down F9")
    #expect(stage.others.last == .preview(theme: "calm-dark"))
    #expect(stage.screen.contains("Все действия"))
  }

  @Test("Looks have a title in the language of the screen, and a person's own has its own", arguments: Language.allCases)
  func titles(language: Language) async throws {
    var stage = try await stage(language)
    await stage.type("t")
    let title = try #require(language.words.themeTitle("calm-light"))
    #expect(stage.screen.contains(title))
    #expect(stage.screen.contains("Mine"))
  }

  @Test("A look that changed on disk is told, a broken one with its line, and a new one is in the list at once")
  func changed() async throws {
    var stage = try await stage(.english)
    await stage.send(.themeRead("mine", nil))
    #expect(stage.said == "Theme read again: Mine")
    await stage.send(.themeRead("mine", .unknownRole("late", line: 3)))
    #expect(stage.said == "✗ Theme mine: line 3: there is no role “late”. The last look stays")
    await stage.type("t down down")
    await stage.send(.themes([ThemeChoice("another", title: "Another"), ThemeChoice("calm-dark"), ThemeChoice("mine", title: "Mine")]))
    #expect(stage.screen.contains("Another"))
    await stage.type("Enter")
    #expect(stage.others.last == .save(.theme("mine")))
  }
}
