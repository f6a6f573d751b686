import CaseEngine
import Cells
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("Dates as they are typed")
struct DateEntryTests {
  /// Today is Sunday, 22 November 2026.
  static let due: [(typed: String, day: String)] = [
    ("7", "2026-12-07"), ("22", "2026-11-22"), ("0712", "2026-12-07"), ("7.12", "2026-12-07"), ("07.12.2026", "2026-12-07"),
    ("7,12", "2026-12-07"), ("7/12", "2026-12-07"), ("7-12", "2026-12-07"), ("7ю12", "2026-12-07"), ("7б12б26", "2026-12-07"),
    ("2026-12-07", "2026-12-07"), ("+5", "2026-11-27"), ("+10р", "2026-12-04"), ("+10ж", "2026-12-04"), ("+10wd", "2026-12-04"),
    ("+3", "2026-11-25"), ("сегодня", "2026-11-22"), ("бүгін", "2026-11-22"), ("today", "2026-11-22"), ("завтра", "2026-11-23"),
    ("ертең", "2026-11-23"), ("tomorrow", "2026-11-23"), ("ctujlyz", "2026-11-22"), (".", "2026-12-07"), ("әқ", "2026-12-20"),
    ("ү/\"ә", "2026-12-08"), ("һ\"қж", "2026-12-04"), ("28.11", "2026-11-28"), ("16.12", "2026-12-16"),
  ]

  private func stage(_ language: Language, _ keys: String) async throws -> Stage {
    var stage = try await Stage(try await Court.ofFive(), language: language)
    await stage.type(keys)
    return stage
  }

  @Test(
    "A due date is understood as it is typed: the day, its weekday, and a day off stand there before Enter", arguments: Language.allCases)
  func due(language: Language) async throws {
    let words = language.words
    for (typed, iso) in DateEntryTests.due {
      var stage = try await asking(language)
      await stage.type("Enter F5 Tab Tab '\(typed)'")
      let day = try #require(Day(iso: iso))
      #expect(stage.screen.contains(words.day(day)), "\(typed)\n\(stage.screen)")
      #expect(stage.screen.contains(words.shortName(day.weekday)) || stage.screen.contains(words.name(day.weekday)), "\(typed)")
      if let why = Court.rules.calendar.whyOff(day) { #expect(stage.screen.contains(words.dayOff(why)), "\(typed)\n\(stage.screen)") }
      await stage.type("Enter")
      #expect(try await documents(stage)[0].requests.last?.fact.due?.day == day, "\(typed)\n\(stage.screen)")
    }
  }

  @Test("A date that is counted stands in the strip with its day before anybody looks at it; one that is typed as a day, with its weekday")
  func counted() async throws {
    var stage = try await asking(.russian)
    await stage.type("Enter F5")
    #expect(stage.screen.contains("+10р = 04.12 пт"), "\(stage.screen)")
    await stage.type("Tab Tab '7.12.2026' Tab")
    #expect(stage.screen.contains("7.12.2026 = 07.12 пн"), "\(stage.screen)")
    await stage.type("BackTab Ctrl-U '07.12.2026' Tab")
    #expect(stage.screen.contains("07.12.2026 пн"), "\(stage.screen)")
  }

  /// A console before a case whose two documents nobody was asked for yet.
  private func asking(_ language: Language) async throws -> Stage {
    var matter = TestCase.civil(id: 204, at: "2026-11-20T16:00", rules: Court.rules)
    for title in ["Исковое заявление", "Доверенность"] { _ = try matter.need(title, from: 1, original: .none) }
    return try await Stage(try await Court.store([matter]), language: language)
  }

  private func documents(_ stage: Stage) async throws -> [Document] {
    try await stage.store.file(try #require(stage.console.one?.id)).state.documents
  }

  @Test(
    "A day of receipt is the nearest one that has been; one to come is refused, and the strip stays",
    arguments: [("7", "2026-11-07"), ("2311", "2025-11-23"), ("30", "2026-10-30"), ("вчера", "2026-11-21")])
  func past(typed: String, iso: String) async throws {
    let stage = try await stage(.russian, "Enter down F6 '\(typed)'")
    #expect(stage.screen.contains(Language.russian.words.day(try #require(Day(iso: iso)))))
    let early = try await self.stage(.russian, "Enter down F6 '23.11.2026' Enter")
    #expect(early.console.spots.contains(.strip))
  }

  @Test("An empty due date and the way of the request are those of the last answer of this sitting")
  func repeated() async throws {
    var stage = try await asking(.english)
    await stage.type("Enter F5 Tab right Tab '+5' Enter down F5")
    guard case .strip(let strip) = stage.console.overlay else {
      Issue.record("no strip")
      return
    }
    await stage.type("Tab Tab Ctrl-U Enter")
    let asked = try await documents(stage).compactMap { $0.requests.last?.fact }
    #expect(asked.count == 2)
    #expect(asked.allSatisfy { $0.due?.day == Day(iso: "2026-11-27") })
    #expect(asked.allSatisfy { .requestedBy($0.by) == strip.fields.chosen(.channel) })
  }
}
