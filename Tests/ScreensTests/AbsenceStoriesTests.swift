import CaseEngine
import CourtData
import StoreMemory
import TestCourt
import Testing

@testable import Screens

@Suite("The judge's absence, on the screen")
struct AbsenceStoriesTests {
  /// Three cases with a trial each on 10 December, at nine, at ten and at eleven.
  private func stage(as actor: Actor = TestCourt.everyone) async throws -> Stage {
    var rules = Court.rules
    rules.notices = NoticeRules(templates: NoticeTemplates.all)
    var cases: [TestCase] = []
    for place in 1...3 {
      var matter = TestCase.civil(id: UInt64(place), rules: rules)
      let lease = try matter.need()
      try matter.request(lease, due: "2026-10-16")
      try matter.setTrial(at: "2026-12-10T\(place == 1 ? "09" : "\(8 + place)"):00")
      cases.append(matter)
    }
    let store = MemoryStore(defaults: rules, using: Repeatable(7))
    try await store.enter(settings: [], staff: true)
    for matter in cases { try await store.enter(matter) }
    return try await Stage(store, as: actor)
  }

  private func trial(_ place: UInt64, _ stage: Stage) async throws -> HearingRecord? {
    try await stage.store.file(CaseID(.test(place))).state.trial
  }

  private static let open = "F9 'отсутствие судьи' Enter '10.12.2026' Tab Tab Tab 'болезнь' Enter"

  @Test("All hearings of the day stand in one strip with where they could go; Enter moves them, and one undo brings all back")
  func moving() async throws {
    var stage = try await stage()
    await stage.type(Self.open)
    for number in ["7517-26-00-2/1234", "7517-26-00-2/1235", "7517-26-00-2/1236"] { #expect(stage.screen.contains(number)) }
    #expect(stage.screen.contains("Отсутствует судья Ахметова С. Қ."))
    await stage.type("Enter")
    #expect(stage.said.contains("3 из 3") && stage.said.contains("исходящие"))
    for place in [1, 2, 3] as [UInt64] {
      let trial = try #require(try await trial(place, stage))
      #expect(TestCourt.zone.day(of: trial.plan.start) == day("2026-12-11"))
      let state = try await stage.store.file(CaseID(.test(place))).state
      #expect(state.notices(of: trial).map(\.status) == [.waiting, .waiting], "the notices of the new time are drafted")
    }
    await stage.type("u Enter")
    for place in [1, 2, 3] as [UInt64] {
      #expect(try await trial(place, stage)?.plan.start.seconds == moment("2026-12-10T09:00").seconds + Int64(place - 1) * 3_600)
      #expect(try await stage.store.file(CaseID(.test(place))).state.notices.all.isEmpty)
    }
  }

  @Test("Each is answered by itself: one goes to another judge with its case, one is left, one is put off")
  func mixed() async throws {
    var stage = try await stage()
    await stage.type(Self.open)
    // Behind the three free times stand the other judges, and last that it is left as it is.
    await stage.type("right right right Tab left Tab Enter")
    #expect(try await stage.store.file(CaseID(.test(1))).state.details?.judge == TestCourt.otherJudge.name)
    #expect(try await trial(1, stage)?.plan.start == moment("2026-12-10T09:00"))
    #expect(try await trial(2, stage)?.plan.start == moment("2026-12-10T10:00"))
    #expect(try await trial(3, stage)?.plan.start != moment("2026-12-10T11:00"))
    #expect(stage.said.contains("2 из 2"))
  }

  @Test("A secretary lays the moves of trials before the judge")
  func secretary() async throws {
    var stage = try await stage(as: TestCourt.secretary)
    // No order is asked of whoever gives no case over.
    await stage.type("F9 'отсутствие судьи' Enter '10.12.2026' Tab Tab 'болезнь' Enter")
    #expect(stage.screen.contains("на подпись судье"))
    await stage.type("Enter")
    #expect(try await trial(1, stage)?.plan.start == moment("2026-12-10T09:00"))
    #expect(try await stage.store.file(CaseID(.test(1))).state.tray.map(\.prepared.fact.name) == ["moveHearing"])
  }

  @Test("What others took meanwhile is named with the reason, and the rest goes")
  func overtaken() async throws {
    var stage = try await stage()
    await stage.type(Self.open)
    var other = try await Stage(stage.store, seed: 2)
    await other.type("/ '1235' Enter Enter F9 'отменить заседание' Enter 'примирение' Enter")
    #expect(try await trial(2, stage) == nil)
    await stage.type("Enter")
    #expect(stage.said.contains("2 из 3"))
    #expect(stage.screen.contains("7517-26-00-2/1235"))
  }

  @Test("What could not be stored is asked about again as it was answered, and goes in once there is room")
  func givenBack() async throws {
    let before = try await stage()
    let store = CutOffStore(before.store)
    var stage = try await Stage(store, seed: 4)
    await stage.type(Self.open)
    // The first goes to another judge, the second is left, the third is put off.
    await stage.type("right right right Tab left Tab")
    await store.refuse(.diskFull, in: CaseID(.test(3)))
    await stage.type("Enter")
    #expect(stage.said.contains("1 из 2") && stage.console.message?.text.contains("7517-26-00-2/1236") == true, "\(stage.said)")
    #expect(stage.screen.contains("Отсутствует судья Ахметова С. Қ."), "\(stage.screen)")
    guard case .strip(let strip) = stage.console.overlay, case .hearings(.missed(_, let missed)) = strip.purpose else {
      Issue.record("the strip is gone")
      return
    }
    #expect(missed.map(\.file.id) == [CaseID(.test(3))])
    await store.refuse(nil)
    await stage.type("Enter")
    #expect(stage.said.contains("1 из 1"), "\(stage.said)")
    #expect(try await store.file(CaseID(.test(1))).state.details?.judge == TestCourt.otherJudge.name)
    #expect(try await trial(2, before)?.plan.start == moment("2026-12-10T10:00"))
    #expect(try await trial(3, before)?.plan.start != moment("2026-12-10T11:00"))
  }

  @Test("Where nothing went in for the line was dropped, all that was decided is there again")
  func allGivenBack() async throws {
    let before = try await stage()
    let store = CutOffStore(before.store)
    var stage = try await Stage(store, seed: 4)
    await stage.type(Self.open)
    await stage.type("Tab right")
    await store.cut()
    await stage.type("Enter")
    #expect(stage.said.contains("0 из 3"), "\(stage.said)")
    await store.mend()
    await stage.type("Enter")
    #expect(stage.said.contains("3 из 3"), "\(stage.said)")
    for place in [1, 2, 3] as [UInt64] {
      #expect(try await trial(place, before).map { TestCourt.zone.day(of: $0.plan.start) } != day("2026-12-10"))
    }
  }

  @Test("Where the judge misses nothing that is said, and the chancery may settle nobody's absence")
  func nothing() async throws {
    var stage = try await stage()
    await stage.type("F9 'отсутствие судьи' Enter '14.12.2026' Tab Tab Tab 'болезнь' Enter")
    #expect(stage.said.contains("заседаний нет") && stage.console.overlay == nil)
    var clerk = try await self.stage(as: TestCourt.chancery)
    await clerk.type("F9 'отсутствие судьи' Enter")
    #expect(clerk.console.overlay == nil && clerk.said.contains("судья"))
  }

  @Test("An end before the beginning is blamed in the strip")
  func order() async throws {
    var stage = try await stage()
    await stage.type("F9 'отсутствие судьи' Enter '10.12.2026' Tab '09.12.2026' Tab Tab 'болезнь' Enter")
    guard case .strip(let strip) = stage.console.overlay else {
      Issue.record("the strip is gone")
      return
    }
    #expect(strip.fields.current?.key == .ofHearings(.awayTo) && strip.fields.current?.mistake == .timesOutOfOrder)
  }

  @Test("What was typed of an absence is kept over a dropped line")
  func kept() async throws {
    var first = try await stage()
    await first.type("F9 'отсутствие судьи' Enter '10.12.2026' Tab Tab Tab 'болезнь су'")
    let draft = try #require(first.console.draft)
    var again = try await Stage(first.store, seed: 3)
    await again.send(.unfinished(draft, at: moment("2026-11-22T09:32")))
    await again.type("Enter")
    #expect(again.screen.contains("10.12.2026") && again.screen.contains("болезнь су"))
    await again.type("Enter Enter")
    #expect(again.said.contains("3 из 3"))
  }
}
