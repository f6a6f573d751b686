import CaseEngine
import Cells
import Screens
import TestCourt
import Testing
import Wording

@Suite("Screens as they look")
struct GoldenTests {
  static let sizes = [Size(width: 80, height: 24), Size(width: 60, height: 20), Size(width: 200, height: 50)]

  /// What is typed to reach a screen from the start, by the name of the screen.
  static let ways: [(name: String, keys: String)] = [
    ("cases", ""), ("cases-unready", "Tab Tab"), ("checklists", "g w"), ("case", "Enter"), ("case-received", "Enter down F6"),
    ("readiness", "Enter Tab"), ("service", "Enter Tab Tab"), ("service-strip", "Enter Tab Tab F8"), ("parties", "Enter Tab Tab Tab"),
    ("history", "Enter BackTab"), ("outstanding", "g o"), ("to-serve", "g s"),
    ("intake", "g i 'аренды'"), ("palette", "F9 'подл'"), ("help", "F1"), ("go-to", "g"), ("hearing", "Enter d"), ("sign", "Enter w"),
    ("new-case", "+"),
    ("new-case-documents", "+ '7517-26-00-2/2000' Tab Tab 'ТОО «Алатау»' BackTab BackTab BackTab Home down"),
    ("new-case-letters", "+ '7517-26-00-2/2000' Tab Tab 'ТОО «Алатау»' Tab 'Ким В. А.' Enter"),
    ("reassign", "F9 'друг' Enter"), ("take-back", "Enter BackTab Del"),
    ("month", "Enter down F5 Tab Tab F4"), ("hearing-month", "Enter d F4"),
    ("case-undo", "Enter down F6 Enter Esc u"), ("intake-strip", "g i 'аренды' F7"),
    ("outstanding-marked", "g o Space Space F5"),
    ("choice-list", "Enter down F6 Tab F4"), ("themes", "t down"),
    ("palette-find", "F9 'рассвет'"), ("palette-find-document", "F9 '3391'"), ("cases-find", "/ '3391'"), ("intake-find", "g i '3391'"),
    ("case-find", "Enter / 'иск'"),
  ]

  @Test("A first start offers three ways to begin", arguments: Language.allCases)
  func firstRun(language: Language) async throws {
    var stage = try await Stage(try await Court.store([]), language: language, register: .none(court: "Медеуский районный суд"))
    await stage.type("Enter")
    try Golden.expect(stage.grid, "first-run-80x24-\(language.rawValue)")
    await stage.type("Enter")
    #expect(stage.others == [.begin(.make(court: "Медеуский районный суд"))])
    await stage.type("Esc down down Enter")
    #expect(stage.others.last == .begin(.sample))
  }

  @Test("Each screen looks as it was agreed, in each language", arguments: Language.allCases)
  func languages(language: Language) async throws {
    for size in GoldenTests.sizes where language == .russian || size.width == 80 {
      for way in GoldenTests.ways {
        var stage = try await Stage(try await Court.store(try Court.five()), language: language, size: size)
        await stage.type(way.keys)
        try Golden.expect(stage.grid, "\(way.name)-\(size.width)x\(size.height)-\(language.rawValue)")
      }
    }
  }
}
