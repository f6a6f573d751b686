import CaseEngine
import Cells
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("Reports on the screen")
struct ReportsScreenTests {
  private func stage(_ language: Language = .russian, glyphs: Glyphs = .unicode) async throws -> Stage {
    var stage = try await Stage(try await Court.ofFive(), language: language, glyphs: glyphs)
    await stage.type("g p")
    return stage
  }

  @Test("The box of screens leads to the nine recommendations; Tab goes through the reports and comes back")
  func goThrough() async throws {
    var stage = try await stage()
    #expect(stage.console.reports.name == .recommendations)
    #expect(stage.screen.contains("3. Группы и извещения"))
    var seen: Set<ReportName> = []
    for _ in ReportName.allCases {
      seen.insert(stage.console.reports.name)
      #expect(stage.console.reports.report?.question.name == stage.console.reports.name)
      await stage.type("Tab")
    }
    #expect(seen == Set(ReportName.allCases))
    #expect(stage.console.reports.name == .recommendations)
    await stage.type("BackTab Esc")
    #expect(stage.console.place == .cases)
  }

  @Test("← goes to the months before, → comes back")
  func period() async throws {
    var stage = try await stage()
    #expect(stage.screen.contains("с 01.06.2026 по 30.11.2026"))
    await stage.type("left")
    #expect(stage.screen.contains("с 01.12.2025 по 31.05.2026"))
    await stage.type("right")
    #expect(stage.screen.contains("с 01.06.2026 по 30.11.2026"))
  }

  @Test("Enter on a figure goes to the cases behind it; where there are none it says so")
  func drill() async throws {
    var stage = try await stage()
    await stage.type("Tab down down Enter")
    #expect(stage.console.place == .cases)
    #expect(stage.console.docket.typed == "late:yes")
    #expect(stage.console.docket.window.lines.map(\.row.number) == ["7517-26-00-2/1234"])
    await stage.type("g p Home Enter")
    #expect(stage.said.contains("списка нет"))
  }

  @Test("What the screen counts is what the store counts")
  func figures() async throws {
    let stage = try await stage()
    let report = try await stage.store.report(ReportQuestion(.recommendations, today: day("2026-11-22")))
    #expect(stage.console.reports.report == report)
    #expect(report.rows.first { $0.figure == .requestsLate }?.total == 1)
  }

  @Test("A bar grows with its number, is never empty for one, and is drawn with signs of ASCII where there are no blocks")
  func bars() {
    #expect(Chart.bar(0, of: 10, width: 8, .unicode) == "")
    #expect(Chart.bar(10, of: 10, width: 8, .unicode) == "████████")
    #expect(Chart.bar(1, of: 1_000, width: 8, .unicode) == "▏")
    let lengths = (0...100).map { Width.of(Chart.bar($0, of: 100, width: 8, .unicode)) }
    #expect(zip(lengths, lengths.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(Chart.bar(50, of: 100, width: 8, .ascii) == "####")
    #expect(Chart.line([0, 4, nil, 8], .unicode) == "▁▅·█")
    let plain = Chart.line([0, 4, nil, 8], .ascii)
    #expect(plain.count == 4 && plain.allSatisfy { $0.isASCII })
    #expect(Chart.line([0, 0], .unicode) == "▁▁")
  }

  @Test("A figure is told with each of its months")
  func told() async throws {
    var ear = Ear(try await Stage(try await Court.ofFive(), isAccessible: true))
    #expect(await ear.type("g p").contains { $0.contains("Девять рекомендаций") })
    let told = await ear.type("Tab")
    #expect(told.contains { $0.contains("запрошено документов") && $0.contains("ноя") }, "\(told)")
  }
}
