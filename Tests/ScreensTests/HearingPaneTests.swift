import CaseEngine
import StoreMemory
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("Openness, media and viewing in the pane of hearings")
struct HearingPaneTests {
  /// A remote trial, with a media request that waits.
  private func stage(as actor: Actor = TestCourt.everyone) async throws -> Stage {
    var matter = try TestCase.prepared(rules: Court.rules)
    let plan = TestCourt.plan(at: "2026-12-10T10:00", remote: true, link: "https://vks.example/1")
    try matter.perform(.moveHearing(1, plan, reason: "видеосвязь", override: nil))
    try matter.perform(.openness(.takeMediaRequest(asked: MediaRequest(outlet: "Газета «Время»", uses: [.photo]))))
    var stage = try await Stage(try await Court.store([matter]), as: actor)
    await stage.type("Enter Tab Tab Tab")
    return stage
  }

  private func state(_ stage: Stage) async throws -> CaseState { try await stage.store.file(CaseID(.test(1))).state }

  /// Goes to the row of a kind.
  private func go(to kind: HearingRow.Kind, _ stage: inout Stage) async throws {
    let one = try #require(stage.console.one)
    let place = try #require(one.hearings.firstIndex { $0.kind == kind }, "\(one.hearings.map(\.text))")
    await stage.type("Home" + String(repeating: " down", count: place))
  }

  @Test("The row of openness says how open the hearing is, and Enter there closes it")
  func closing() async throws {
    var stage = try await stage()
    #expect(stage.screen.contains("Открытость: открытое"))
    try await go(to: .openness(1), &stage)
    await stage.type("Enter right Tab 'допрос эксперта' Enter")
    #expect(try await state(stage).trial?.plan.closed == "adoption")
    #expect(stage.screen.contains("закрыто в части: допрос эксперта"))
    #expect(stage.console.one?.hearingRow?.kind == .openness(1), "the selection stays on its row")
  }

  @Test("How listeners join is entered on its row, and taken away by an empty answer; the link of the participants is refused")
  func listeners() async throws {
    var stage = try await stage(as: TestCourt.secretary)
    #expect(stage.screen.contains("Слушатели и пресса: как подключиться, не указано"))
    try await go(to: .listeners(1), &stage)
    await stage.type("Enter 'https://listen.example/1' Enter")
    #expect(try await state(stage).openness.listeners[1] == "https://listen.example/1")
    await stage.type("F4 Ctrl-U Enter")
    #expect(try await state(stage).openness.listeners[1] == nil)
    await stage.type("Enter 'https://vks.example/1' Enter")
    #expect(try await state(stage).openness.listeners[1] == nil && stage.said.contains("ссылка участников"))
  }

  @Test("A media request stands with its due date; F4 notes opinions one after another, Enter answers it")
  func media() async throws {
    var stage = try await stage()
    #expect(stage.screen.contains("СМИ 1: Газета «Время»") && stage.screen.contains("без ответа"))
    try await go(to: .media(1), &stage)
    await stage.type("F4 Tab right Tab 'мешает' Enter")
    #expect(try await state(stage).openness.media(1)?.opinions[1]?.fact == MediaOpinion(objects: true, word: "мешает"))
    await stage.type("F4 Enter")
    #expect(try await state(stage).openness.media(1)?.opinions[2]?.fact == MediaOpinion(objects: false))
    #expect(stage.screen.contains("возражает, мешает") && stage.screen.contains("не возражает"))
    await stage.type("Enter Enter")
    #expect(try await state(stage).openness.media(1)?.answer?.fact.decision == .granted)
    #expect(stage.screen.contains("разрешено"))
  }

  @Test("What is viewed together stands with its minutes and presenters; Enter puts the next paper on the list")
  func viewing() async throws {
    var stage = try await stage()
    try await go(to: .viewing(1), &stage)
    #expect(stage.screen.contains("в списке 0"))
    await stage.type("Enter Tab right Tab '20' Enter")
    #expect(try await state(stage).viewing.map(\.minutes) == [20])
    #expect(stage.screen.contains("в списке 1, 20 мин из 60, ТОО «Рассвет»"))
  }
}

@Suite("A case that goes on after a standstill")
struct MeanwhileTests {
  /// A case that stood still over the day of its trial.
  private func stage(as actor: Actor = TestCourt.everyone) async throws -> Stage {
    var matter = TestCase.civil(rules: Court.rules)
    let lease = try matter.need()
    try matter.request(lease, due: "2026-10-16")
    try matter.setTrial(at: "2026-11-19T10:00")
    try matter.perform(.suspendCase(reason: "экспертиза"))
    return try await Stage(try await Court.store([matter]), as: actor)
  }

  @Test("The date that passed meanwhile is asked about at once: the form of another time is open")
  func asked() async throws {
    var stage = try await stage()
    await stage.type("Enter F9 'возобновить производство' Enter Enter")
    #expect(stage.said.contains("прошло время заседания"))
    guard case .form(let form) = stage.console.overlay, case .moveHearing(_, 1) = form.purpose else {
      Issue.record("no other time is asked for")
      return
    }
    #expect(form.fields.text(.date) != "19.11.2026", "a time that has passed is not offered again")
    #expect(stage.screen.contains("Ничего не мешает"), "\(stage.screen)")
    await stage.type("Esc")
    #expect(try await stage.store.file(CaseID(.test(1))).state.suspended == nil)
  }

  @Test("From the docket it is said")
  func fromTheDocket() async throws {
    var stage = try await stage()
    await stage.type("F9 'возобновить производство' Enter Enter")
    #expect(stage.said.contains("прошло время заседания") && stage.console.overlay == nil)
  }
}

@Suite("Moving a hearing")
struct MovingHearingTests {
  /// A remote trial before a judge who is not the case's own, closed on a ground that an older register has in words.
  private func stage(link: String? = "https://vks.example/1", closed: String? = "тайна") async throws -> Stage {
    var matter = try TestCase.prepared(rules: Court.rules)
    let plan = TestCourt.plan(
      at: "2026-12-10T10:00", remote: true, link: link, closed: closed, judge: TestCourt.otherJudge.name, acting: "болезнь")
    matter.record(
      .hearingMoved(hearing: 1, plan: plan, reason: "болезнь судьи", overrides: []), origin: .imported(file: "a.jsonl", line: 1))
    return try await Stage(try await Court.store([matter]))
  }

  private func plan(_ stage: Stage) async throws -> HearingPlan {
    try #require(try await stage.store.file(CaseID(.test(1))).state.hearing(1)?.plan)
  }

  /// The field of the form that has the keys.
  private func field(_ stage: Stage) -> FieldKey? {
    guard case .form(let form) = stage.console.overlay else { return nil }
    return form.fields.current?.key
  }

  private static let open = "Enter F9 'назначить или перенести' Enter "

  @Test("Only what the form asks for changes: the judge, the link, the ground and the kind stay, and one undo brings the time back")
  func onlyWhatIsAsked() async throws {
    var stage = try await stage()
    let before = try await plan(stage)
    await stage.type(Self.open + "'11.12.2026' Tab '11:30' Tab Tab Tab Tab 'отпуск' Enter")
    var expected = before
    (expected.start, expected.acting) = (moment("2026-12-11T11:30"), nil)
    #expect(try await plan(stage) == expected, "\(stage.screen)")
    await stage.type("Esc u Enter")
    #expect(try await plan(stage) == before, "\(stage.screen)")
  }

  @Test("A remote hearing that has no link yet stays remote: the form asks for the link, and takes it")
  func withoutLink() async throws {
    var stage = try await stage(link: nil, closed: nil)
    await stage.type(Self.open + "'11.12.2026' Tab Tab Tab Tab Tab 'отпуск' Enter")
    #expect(stage.screen.contains("нужна ссылка"), "\(stage.screen)")
    #expect(try await plan(stage).start == moment("2026-12-10T10:00"))
    while let field = field(stage), field != .link { await stage.type("Tab") }
    await stage.type("'https://vks.example/2' Enter")
    let moved = try await plan(stage)
    #expect(moved.remote && moved.link == "https://vks.example/2" && moved.start == moment("2026-12-11T10:00"), "\(stage.screen)")
    #expect(moved.judge == TestCourt.otherJudge.name)
  }

  @Test("Whoever takes the link away takes the hearing to the courtroom")
  func linkTakenAway() async throws {
    var stage = try await stage(closed: nil)
    await stage.type(Self.open + "Tab Tab Tab Tab Ctrl-U Tab 'в зале' Enter")
    let moved = try await plan(stage)
    #expect(!moved.remote && moved.link == nil && moved.judge == TestCourt.otherJudge.name, "\(stage.screen)")
  }

  @Test("The hours that count are those of the judge who hears it, not of the judge of the case")
  func hoursOfItsJudge() async throws {
    var own = TestCase.civil(id: 2, rules: Court.rules)
    let lease = try own.need()
    try own.request(lease, due: "2026-10-16")
    own.record(.hearingSet(hearing: 1, plan: TestCourt.plan(at: "2026-12-11T10:00", room: "7", judge: TestCourt.judge.name), overrides: []))
    var stage = try await stage(closed: nil)
    let store = try #require(stage.store as? MemoryStore)
    try await store.enter(own)
    await stage.type(Self.open + "'11.12.2026' Tab Tab Tab Tab Tab 'отпуск'")
    #expect(stage.screen.contains("Ничего не мешает"), "\(stage.screen)")
  }
}
