import CaseEngine
import Cells
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("Screens as they look")
struct GoldenTests {
  @Test("Each screen, and each thing that can lie over one, looks as it was agreed", arguments: Ways.all.indices)
  func looks(place: Int) async throws {
    try await Golden.expect(Ways.all[place].name) { language in
      var stage = try await Stage(try await Court.ofFive(), language: language, size: Golden.sizes[0])
      await stage.type(Ways.all[place].keys)
      return stage
    }
  }

  @Test("A first start offers three ways to begin, and asks for the name of the court")
  func firstRun() async throws {
    var (choosing, typing): ([Golden.Picture], [Golden.Picture]) = ([], [])
    for language in Language.allCases {
      var stage = try await first(language)
      choosing += await Golden.pictures(stage, language)
      await stage.type("Enter")
      typing += await Golden.pictures(stage, language)
      await stage.type("Enter")
      #expect(stage.others == [.begin(.make(court: "Медеуский районный суд"))])
      await stage.type("Esc down down Enter")
      #expect(stage.others.last == .begin(.sample))
    }
    try Golden.expect(choosing, "first-run")
    try Golden.expect(typing, "first-run-court")
  }

  @Test("What was left unfinished is offered at the next start")
  func unfinished() async throws {
    try await Golden.expect("unfinished", resumed)
  }

  private func first(_ language: Language) async throws -> Stage {
    try await Stage(try await Court.store([]), language: language, register: .none(court: "Медеуский районный суд"))
  }

  private func resumed(_ language: Language) async throws -> Stage {
    let store = try await Court.ofFive()
    var first = try await Stage(store, language: language)
    await first.type("Enter Tab Tab Tab Tab + 'АО «Банк»'")
    var stage = try await Stage(store, language: language, seed: 2)
    await stage.send(.unfinished(try #require(first.console.draft), at: moment("2026-11-22T09:32")))
    return stage
  }

  @Test("There is a sheet of everything that a console can show")
  func nothingIsForgotten() async throws {
    var shown: Set<Showing> = []
    for way in Ways.all {
      var stage = try await Stage(try await Court.ofFive())
      await stage.type(way.keys)
      shown.formUnion(Showing.of(stage.console))
    }
    for way in Ways.book {
      var stage = try await BookScreenTests.stage()
      await stage.type(way.keys)
      shown.formUnion(Showing.of(stage.console))
    }
    shown.formUnion(Showing.of(try await resumed(.russian).console))
    shown.formUnion(Showing.of(try await SettlingTests().overtaken(.russian).console))
    shown.formUnion(Showing.of(try await CorrectingTests().second(.russian).console))
    var start = try await first(.russian)
    shown.formUnion(Showing.of(start.console))
    await start.type("Enter")
    shown.formUnion(Showing.of(start.console))
    #expect(Set(Showing.allCases).subtracting(shown) == [])
  }
}
