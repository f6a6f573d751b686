import CaseEngine
import Cells
import Screens
import TestCourt
import Testing
import Wording

@Suite("Forms and the court's screen as they look")
struct FormGoldenTests {
  static let sizes = [Size(width: 80, height: 24), Size(width: 60, height: 20)]

  /// What is typed to reach a screen from the start, by the name of the screen.
  static let ways: [(name: String, keys: String)] = [
    ("staff", "g e"), ("staff-form", "g e +"), ("staff-leaves", "g e down Del"), ("court", "g e Tab"),
    ("court-hours", "g e Tab down down down down F4"), ("court-check", "g e Tab +"), ("holidays", "g e Tab Tab"),
    ("holiday-form", "g e Tab Tab + F4"), ("templates", "g e BackTab BackTab"), ("template-form", "g e BackTab BackTab F4"),
    ("terms", "g e BackTab"), ("term-form", "g e BackTab F4"),
    ("case-details", "F4"), ("party-form", "Enter Tab Tab Tab F4"),
    ("party-number", "Enter Tab Tab Tab F4 Tab Tab Tab '12' Tab Tab '850101300019'"), ("document-form", "Enter down F4"),
    ("completion", "Enter + 'за экс'"), ("completion-pointed", "Enter + 'закл' down"),
  ]

  @Test("Each form looks as it was agreed, in each language and in both sizes", arguments: Language.allCases)
  func languages(language: Language) async throws {
    for size in FormGoldenTests.sizes {
      for way in FormGoldenTests.ways {
        var stage = try await Stage(try await Court.store(try Court.five()), language: language, size: size)
        await stage.type(way.keys)
        try Golden.expect(stage.grid, "\(way.name)-\(size.width)x\(size.height)-\(language.rawValue)")
      }
    }
  }

  @Test("What was left unfinished is offered at the next start", arguments: Language.allCases)
  func unfinished(language: Language) async throws {
    for size in FormGoldenTests.sizes {
      let store = try await Court.store(try Court.five())
      var first = try await Stage(store, language: language, size: size)
      await first.type("Enter Tab Tab Tab + 'АО «Банк»'")
      let draft = try #require(first.console.draft)
      var stage = try await Stage(store, language: language, size: size, seed: 2)
      await stage.send(.unfinished(draft, at: moment("2026-11-22T09:32")))
      try Golden.expect(stage.grid, "unfinished-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }
}
