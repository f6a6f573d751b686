import CaseEngine
import Cells
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("Hearings on the console")
struct HearingsTests {
  private func file(_ stage: Stage) async throws -> CaseFile { try await stage.store.file(CaseID(.test(1))) }

  /// Monday, when the hearing of the first case is at hand.
  private func stage() async throws -> Stage {
    var stage = try await Stage(try await Court.ofFive())
    stage.clock.set("2026-11-23T10:12")
    await stage.send(.tick(moment("2026-11-23T10:12")))
    return stage
  }

  @Test("In the pane of hearings Enter goes from the call to the beginning and to the end, each to its minute")
  func course() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab Tab Tab Enter Enter")
    #expect(try await file(stage).state.trial?.course.called?.occurred == at("2026-11-23T10:12"))
    await stage.type("Enter")
    #expect(stage.screen.contains("10:12"))
    await stage.type("Enter Enter")
    let after = try await file(stage).state.hearing(1)?.course
    #expect(after?.begun != nil)
  }

  @Test("A hearing is adjourned to its next date from the strip, which asks for what an adjournment needs")
  func adjourned() async throws {
    var stage = try await stage()
    await stage.type("Enter F9 'окончить заседание' Enter")
    #expect(stage.screen.contains("отложено"))
    await stage.type("Tab right Tab right Tab 'не явился' Tab '07.12.2026' Enter")
    let state = try await file(stage).state
    #expect(state.hearing(1)?.course.ended?.fact.outcome == .adjourned)
    #expect(state.hearing(1)?.course.ended?.fact.why?.word == "не явился")
    #expect(state.trial?.continues == 1)
    #expect(state.trial.map { TestCourt.zone.day(of: $0.plan.start) } == day("2026-12-07"))
    await stage.type("Tab Tab Tab")
    #expect(stage.screen.contains("Назначенных дат выдержано"))
  }

  @Test("The list of hearings steps through days, weeks and months, finds a judge, and opens the hearing in its case")
  func list() async throws {
    var stage = try await stage()
    await stage.type("g h")
    let week = stage.screen
    #expect(week.contains("Неделя") && week.contains("7517-26-00-2/1234"))
    await stage.type("]")
    #expect(stage.screen != week)
    await stage.type("left")
    #expect(stage.screen == week)
    await stage.type("/ 'рассвет' Enter")
    #expect(stage.screen.contains("7517-26-00-2/1234"))
    await stage.type("Enter")
    #expect(stage.console.place == .oneCase && stage.console.one?.pane == .hearing)
    #expect(stage.console.one?.hearingRow?.hearing == 1)
  }

  @Test("How a hearing ended is told whole in every view, however late it began", arguments: Language.allCases)
  func outcomes(language: Language) async throws {
    for outcome in [HearingOutcome.decided, .settled, .discontinued] {
      var matter = TestCase.civil(rules: Court.rules)
      try matter.setTrial(at: "2026-11-23T10:00")
      matter.record(.course(.hearingBegun(hearing: 1, late: nil)), occurred: at("2026-11-23T10:55"))
      matter.record(.course(.hearingEnded(hearing: 1, ending: HearingEnding(outcome))), occurred: at("2026-11-23T11:40"))
      for (width, height) in [(80, 24), (60, 20)] {
        var stage = try await Stage(try await Court.store([matter]), language: language, size: Size(width: width, height: height))
        for keys in ["g h", "Tab", "BackTab BackTab"] {
          await stage.type(keys)
          let row = stage.grid.lines.first { $0.contains("10:00") }
          let told = stage.console.words.name(outcome)
          #expect(row?.hasSuffix(told) == true, "\(width) \(keys): \(stage.screen)")
        }
      }
    }
  }

  @Test("What a hearing would clash with is told in its form; Enter asks the judge why, and says nothing else")
  func clashInTheForm() async throws {
    var stage = try await Stage(try await Court.ofFive())
    await stage.type("/ '1301' Enter Enter d '23.11' Tab '10' Tab")
    #expect(stage.screen.contains("Занято: судья"))
    await stage.type("Enter")
    #expect(stage.screen.contains("Занято: судья") && !stage.screen.contains("Ничего не мешает"))
    await stage.type("'срочно' Enter")
    let trial = try #require(try await stage.store.file(CaseID(.test(68))).state.trial)
    #expect(trial.plan.start == moment("2026-11-23T10:00") && trial.overrides.map(\.reason) == ["срочно"])
  }

  @Test("A word that is no ground is told as soon as its field is left, and where the grounds are listed")
  func noSuchGround() async throws {
    var stage = try await Stage(try await Court.ofFive())
    await stage.type("/ '1301' Enter Enter d Tab Tab Tab Tab Tab Tab 'так' Tab")
    #expect(stage.screen.contains("такого основания в законе нет; F4"))
    await stage.type("Enter")
    #expect(stage.screen.contains("такого основания в законе нет; F4"))
    await stage.type("Ctrl-U 'Тайна усыновления' Enter")
    #expect(try await stage.store.file(CaseID(.test(68))).state.trial?.plan.closed == "adoption")
  }

  @Test("Two hearings before one judge at one time are marked as clashing")
  func clashes() async throws {
    var stage = try await stage()
    let second = CaseID(.test(68))
    let plan = try #require(try await file(stage).state.trial?.plan)
    let other = HearingPlan(kind: .preparatory, start: plan.start, minutes: 30, room: "9", judge: plan.judge)
    let version = try await stage.store.file(second).version
    let act = CaseAct(
      key: ActKey(.test(900)),
      facts: [
        Stated(
          .hearingSet(hearing: 9, plan: other, overrides: [Override(.clash(with: [number("7517-26-00-2/1234")]), reason: "срочно")]),
          .at(stage.clock.now))
      ],
      by: Signature(name: "Ким", login: "kim", role: .judge, program: "test"), at: stage.clock.now)
    _ = try await stage.store.enter(PlacedAct(act, in: second, after: version))
    await stage.type("g h")
    #expect(stage.console.hearings.window.lines.filter { $0.row.clashes }.count == 2)
  }
}
