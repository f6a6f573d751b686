import CaseEngine
import StoreMemory
import TestCourt
import Testing

@testable import Screens

@Suite("The list of hearings, narrowed and printed")
struct HearingsFilterTests {
  /// Three hearings on one Monday: two judges, two rooms, one of them by a link and closed in part.
  private func stage() async throws -> Stage {
    var first = TestCase.civil(id: 1, rules: Court.rules)
    first.record(.hearingSet(hearing: 1, plan: TestCourt.plan(at: "2026-11-23T09:00", judge: TestCourt.judge.name), overrides: []))
    var second = TestCase.civil(id: 2, rules: Court.rules)
    let link = "https://vks.example/7"
    second.record(
      .hearingSet(
        hearing: 1, plan: TestCourt.plan(at: "2026-11-23T11:00", room: "12", remote: true, link: link, judge: TestCourt.otherJudge.name),
        overrides: []),
      .openness(
        .closedToPublic(hearing: 1, closing: Closing(ground: .commercialSecret, part: "допрос эксперта", ruling: .inTheMinutes))))
    var third = TestCase.civil(id: 3, rules: Court.rules)
    third.record(
      .hearingSet(
        hearing: 1, plan: TestCourt.plan(at: "2026-11-23T14:30", room: "4", closed: "adoption", judge: TestCourt.otherJudge.name),
        overrides: []))
    return try await Stage(try await Court.store([first, second, third]))
  }

  @Test("In a narrow docket a hearing of another year is told by its whole day, one of this year or soon by day and time")
  func otherYear() async throws {
    var near = TestCase.civil(id: 1, rules: Court.rules)
    near.record(.hearingSet(hearing: 1, plan: TestCourt.plan(at: "2026-11-23T09:00", judge: TestCourt.judge.name), overrides: []))
    var far = TestCase.civil(id: 2, rules: Court.rules)
    far.record(.hearingSet(hearing: 1, plan: TestCourt.plan(at: "2027-12-15T09:00", judge: TestCourt.judge.name), overrides: []))
    var soon = TestCase.civil(id: 3, rules: Court.rules)
    soon.record(.hearingSet(hearing: 1, plan: TestCourt.plan(at: "2027-01-11T09:00", judge: TestCourt.judge.name), overrides: []))
    let stage = try await Stage(try await Court.store([near, far, soon]))
    for told in ["23.11 09:00", "11.01 09:00", "15.12.2027"] { #expect(stage.screen.contains(told), "\(told)") }
  }

  private func shown(_ stage: Stage) -> [Int] { stage.console.hearings.window.lines.map { Int($0.row.number.suffix(4)) ?? 0 } }

  @Test(
    "A term of a field finds by judge, room and link, in any language, and a hyphen leaves out",
    arguments: [
      ("judge:сейт", [1235, 1236]), ("судья:ахм", [1234]), ("зал:4", [1234, 1236]), ("room:12", [1235]), ("room:1", []),
      ("ссылка:vks", [1235]), ("сілтеме:example", [1235]), ("vks.example", [1235]), ("зал:4 судья:сейтова", [1236]),
      ("-зал:4", [1235]), ("-судья:ахметова", [1235, 1236]), ("судья:\"Сейтова А. М.\"", [1235, 1236]), ("судья:", [1234, 1235, 1236]),
    ])
  func terms(_ typed: String, _ numbers: [Int]) async throws {
    var stage = try await stage()
    await stage.type("g h / '\(typed)' Enter")
    #expect(shown(stage) == numbers)
  }

  @Test("What is known is offered behind the colon; F4 goes there, Enter takes it with its quotes")
  func completion() async throws {
    var stage = try await stage()
    await stage.type("g h / 'судья:' F4")
    #expect(stage.screen.contains(TestCourt.otherJudge.name))
    await stage.type("down Enter")
    #expect(stage.console.hearings.typed == "судья:\"Сейтова А. М.\" ")
    #expect(shown(stage) == [1235, 1236])
    await stage.type("Enter")
    #expect(stage.console.overlay == nil)
  }

  @Test("Openness is told: open, closed in part, closed, each with its ground in full")
  func openness() async throws {
    var stage = try await stage()
    await stage.resize(200, 50)
    await stage.type("g h BackTab")
    #expect(stage.screen.contains("зал 12, часть закр.") && stage.screen.contains("зал 4, закр."))
    await stage.type("down")
    #expect(stage.screen.contains("закрыто в части: допрос эксперта; основание: коммерческая тайна"))
    await stage.type("down")
    #expect(stage.screen.contains("закрыто полностью: тайна усыновления"))
  }

  @Test("The day sheet is printed with one key, of the day that is looked at, into a file that follows what is chosen")
  func printing() async throws {
    var stage = try await stage()
    await stage.type("g h f")
    guard case .strip(let strip) = stage.console.overlay else {
      Issue.record("nothing is asked")
      return
    }
    #expect(strip.fields.text(.file) == "~/day-sheet-2026-11-23.html")
    await stage.type("Tab Tab Tab Tab right Enter")
    guard case .write(let text, let path)? = stage.others.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(path == "~/day-sheet-2026-11-23.txt")
    #expect(text.contains("ЛИСТ ЗАСЕДАНИЙ") && text.contains("7517-26-00-2/1236") && text.contains("закрыто полностью"))
    await stage.send(.written("/home/li/day-sheet-2026-11-23.txt"))
    #expect(stage.said.contains("/home/li/day-sheet-2026-11-23.txt"))
    await stage.send(.couldNot(.write("/root/x.txt")))
    #expect(stage.said.contains("/root/x.txt"))
  }

  @Test("A list that is narrowed to a judge prints the sheet of that judge; the public list leaves closed hearings out")
  func narrowed() async throws {
    var stage = try await stage()
    await stage.type("g h / 'судья:ахм' Enter f Enter")
    guard case .write(let sheet, _)? = stage.others.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(sheet.contains("7517-26-00-2/1234") && !sheet.contains("7517-26-00-2/1236"))
    await stage.type("f right Enter")
    guard case .write(let list, let path)? = stage.others.last else {
      Issue.record("no list is written")
      return
    }
    #expect(path.contains("public-list-") && list.contains("7517-26-00-2/1235") && !list.contains("7517-26-00-2/1236"))
  }
}
