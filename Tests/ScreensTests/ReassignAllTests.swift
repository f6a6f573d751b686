import CaseEngine
import Screens
import StoreMemory
import TestCourt
import Testing
import Wording

@Suite("All cases of a judge go to another")
struct ReassignAllTests {
  /// A court in which the judge has so many cases, the last of them closed.
  func stage(_ count: Int, as actor: Actor = TestCourt.everyone, language: Language = .russian) async throws -> Stage {
    var cases: [TestCase] = []
    for place in 1...count {
      var matter = TestCase.civil(id: UInt64(place), rules: Court.rules)
      if place == count { try matter.perform(.closeCase(reason: "мировое соглашение")) }
      cases.append(matter)
    }
    return try await Stage(try await Court.store(cases), as: actor, language: language)
  }

  func judges(_ stage: Stage, _ count: Int) async throws -> [String?] {
    var judges: [String?] = []
    for place in 1...count { judges.append(try await stage.store.file(CaseID(.test(UInt64(place)))).state.details?.judge) }
    return judges
  }

  @Test("Those that are open go over, one act each under one key, in stretches; the closed one stays; one undo takes all back")
  func all() async throws {
    var stage = try await stage(48)
    await stage.type("F9 'передать все' Enter")
    #expect(stage.screen.contains("Передать все дела судьи другому"))
    await stage.type("Tab Tab '12-к' Tab 'отпуск' Enter")
    #expect(stage.said.contains("Сейтова А. М.: передано дел 47 из 47."))
    let other = TestCourt.otherJudge.name
    #expect(try await judges(stage, 48) == Array(repeating: other, count: 47) + [TestCourt.judge.name])
    let acts = try await stage.store.file(CaseID(.test(1))).entries.last?.act
    #expect(try await stage.store.file(CaseID(.test(47))).entries.last?.act == acts)
    guard case .caseReassigned(_, "12-к", "отпуск", _) = try await stage.store.file(CaseID(.test(47))).entries.last?.fact else {
      Issue.record("order and reason are not in the entry")
      return
    }
    await stage.type("u")
    #expect(stage.screen.contains("47 дел"))
    await stage.type("Enter")
    #expect(try await judges(stage, 48) == Array(repeating: TestCourt.judge.name, count: 48))
  }

  @Test("How far it is is told, and Esc stops it: what went over stays, the rest does not go")
  func stopped() async throws {
    var stage = try await stage(48)
    await stage.type("F9 'передать все' Enter Tab Tab Tab 'отпуск'")
    stage.isHolding = true
    await stage.type("Enter")
    // The cases are found, and the first stretch is on its way.
    await stage.release()
    stage.isHolding = true
    #expect(stage.said.contains("из 47"))
    var again = try await self.stage(48)
    await again.type("F9 'передать все' Enter Tab Tab Tab 'отпуск'")
    again.isHolding = true
    await again.type("Enter")
    guard case .ask(let question, let tag) = again.held.last else {
      Issue.record("the cases are not asked for")
      return
    }
    guard case .answered(_, let answer) = await again.driver.perform(.ask(question, tag)) else {
      Issue.record("nothing is answered")
      return
    }
    await again.send(.answered(tag, answer))
    #expect(again.said.contains("Передано дел: 0 из 47"))
    await again.type("Esc")
    guard case .enter(let act, let entered) = again.held.last else {
      Issue.record("nothing is entered")
      return
    }
    #expect(act.steps.count == 20)
    let outcome = try #require(await again.driver.perform(.enter(act, entered)))
    await again.send(outcome)
    #expect(again.said.contains("передано дел 20 из 47"))
    #expect(try await judges(again, 48).count { $0 == TestCourt.otherJudge.name } == 20)
  }

  @Test("A case that cannot go is named with the reason, and the others go")
  func refused() async throws {
    var stage = try await stage(4)
    await stage.type("F9 'передать все' Enter Tab Tab Tab 'отпуск'")
    stage.isHolding = true
    await stage.type("Enter")
    guard case .ask(let question, let tag) = stage.held.last,
      case .answered(_, let answer) = await stage.driver.perform(.ask(question, tag))
    else {
      Issue.record("the cases are not asked for")
      return
    }
    // Another gives the second case over meanwhile.
    var other = try await Stage(stage.store, seed: 2)
    await other.type("/ '1235' Enter F9 'дело другому судье' Enter Tab Tab 'болезнь' Enter")
    #expect(try await stage.store.file(CaseID(.test(2))).state.details?.judge == TestCourt.otherJudge.name)
    stage.isHolding = false
    await stage.send(.answered(tag, answer))
    #expect(stage.said.contains("передано дел 2 из 3"))
    #expect(stage.said.contains("7517-26-00-2/1235"))
  }

  @Test("From the staff it is the judge of the selected row whose cases go")
  func fromStaff() async throws {
    var stage = try await stage(3)
    await stage.type("g e down down down F9 'передать все' Enter")
    #expect(stage.screen.contains("‹" + TestCourt.otherJudge.name + "›"))
    await stage.type("Tab Tab Tab 'отпуск' Enter")
    #expect(stage.said.contains("Нет незакрытых дел: " + TestCourt.otherJudge.name))
  }

  @Test("Only the chair and the administrator may, and whoever may not is told so")
  func byWhom() async throws {
    var stage = try await stage(2, as: TestCourt.secretary)
    await stage.type("F9 'передать все' Enter")
    #expect(stage.said.contains("председател"))
    #expect(!stage.screen.contains("чьи дела"))
  }

  @Test("To the same judge nothing goes: it is told in the strip")
  func same() async throws {
    var stage = try await stage(2)
    await stage.type("F9 'передать все' Enter Tab left Tab Tab 'отпуск' Enter")
    #expect(try await judges(stage, 2) == [TestCourt.judge.name, TestCourt.judge.name])
    #expect(stage.screen.contains("Передать все дела судьи другому"))
  }
}
