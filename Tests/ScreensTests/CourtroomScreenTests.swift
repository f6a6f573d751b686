import CaseEngine
import Cells
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("The courtroom, typed key by key")
struct CourtroomScreenTests {
  static let file = AttachedFile(path: "/srv/slides.pdf", sha256: .zero)

  /// The lease, with two papers to view, a speech of two minutes and its slides; the contract is still owed.
  static func matter(remote: Bool = false) throws -> TestCase {
    var matter = try Court.lease()
    if remote {
      let plan = TestCourt.plan(at: "2026-11-23T10:00", remote: true, link: "https://vks.example/1")
      try matter.perform(.moveHearing(1, plan, reason: "видеосвязь", override: nil))
    }
    for id in [1, 3] as [DocumentID] { try matter.perform(.room(.placeOnViewingList(ViewingItem(.document(id), minutes: 5), at: nil))) }
    try matter.perform(.room(.announceSpeech(SpeechDetails(by: 1, title: "О долге", minutes: 2))))
    try matter.perform(.room(.announceExhibit(ExhibitDetails(kind: .slides, title: "Ход событий", from: 1, speech: 1))))
    try matter.perform(.room(.receiveExhibit(1, by: .email, file: file)))
    return matter
  }

  /// Two minutes after the hour of the hearing, in its courtroom.
  static func stage(_ matter: TestCase, language: Language = .russian) async throws -> Stage {
    var stage = try await Stage(try await Court.store([matter]), language: language)
    await at("2026-11-23T10:02", &stage)
    await stage.type("g k")
    return stage
  }

  static func at(_ time: String, _ stage: inout Stage) async {
    stage.clock.set(time)
    await stage.send(.tick(stage.clock.now))
  }

  private func file(_ stage: Stage) async throws -> CaseFile { try await stage.store.file(CaseID(.test(1))) }

  @Test("A secretary runs a hearing from the call to the end with eighteen keys")
  func fromCallToEnd() async throws {
    var stage = try await Self.stage(try Self.matter())
    #expect(stage.screen.contains("Зал заседания"))
    await stage.type("Enter Enter")
    await stage.type("down Enter down Enter")
    await stage.type("n n")
    #expect(stage.screen.contains("на экране"))
    await stage.type("down Enter")
    await stage.type("down Enter")
    await Self.at("2026-11-23T10:03", &stage)
    #expect(stage.screen.contains("█"))
    #expect(stage.screen.contains("осталось 60 с"))
    await stage.type("Enter Home Enter Enter")
    let state = try await file(stage).state
    let course = try #require(state.hearing(1)?.course)
    #expect(course.called?.occurred == .at(moment("2026-11-23T10:02")) && course.begun?.occurred == .at(moment("2026-11-23T10:02")))
    #expect(course.ended?.fact.outcome == .decided)
    let room = state.room(of: 1)
    #expect(room.presence.map(\.fact.presence) == [.inRoom, .inRoom])
    #expect(room.shown.map(\.fact) == [.document(1), .document(3)])
    #expect(state.document(3)?.services.map(\.fact.to) == [2] && state.document(3)?.services.first?.fact.by == .inCourt)
    #expect(room.talks.count == 1 && room.talking == nil)
    #expect(!stage.screen.contains("█"))
  }

  @Test("What follows within the minute is not taken for earlier: the clock of the screen ticks by the minute")
  func withinTheMinute() async throws {
    var stage = try await Self.stage(try Self.matter())
    stage.clock.set(moment("2026-11-23T10:02"), seconds: 20)
    await stage.type("Enter")
    stage.clock.set(moment("2026-11-23T10:02"), seconds: 40)
    await stage.type("Enter Space Enter")
    let course = try #require(try await file(stage).state.hearing(1)?.course)
    #expect(course.begun?.occurred == .at(stage.clock.now) && course.breaks.first?.ended != nil)
  }

  @Test("On another day than its own a hearing is called only after a question, which says when it is and what to do")
  func anotherDay() async throws {
    var stage = try await Self.stage(try Self.matter())
    await Self.at("2026-11-22T16:00", &stage)
    var early = try await Stage(stage.store)
    await early.type("g k Enter")
    #expect(early.screen.contains("Заседание назначено на пн 23.11.2026 10:00, не на этот день"))
    await early.type("Esc")
    #expect(try await file(early).state.hearing(1)?.course.called == nil)
    await early.type("Enter Enter")
    #expect(try await file(early).state.hearing(1)?.course.called != nil)
    var sameDay = try await Stage(try await Court.store([try Self.matter()]))
    await Self.at("2026-11-23T08:30", &sameDay)
    await sameDay.type("g k Enter")
    #expect(try await file(sameDay).state.hearing(1)?.course.called != nil, "earlier on the same day it is called at once")
  }

  @Test("Space where there is nothing of the kind says where there is; help is named after the courtroom")
  func spaceSaysWhere() async throws {
    var stage = try await Self.stage(try Self.matter())
    await stage.type("Space")
    #expect(stage.screen.contains("перерыв, пока заседание идёт"))
    await stage.type("F1")
    #expect(stage.screen.contains("Помощь · Зал заседания"))
  }

  @Test("From the list of hearings the courtroom opens on the one of today that is selected")
  func fromTheList() async throws {
    var other = TestCase.civil(id: 2, rules: Court.rules)
    try other.perform(.noteNoDocumentsNeeded(reason: "спор о праве"))
    try other.setTrial(at: "2026-11-23T15:00")
    var stage = try await Stage(try await Court.store([try Self.matter(), other]))
    await Self.at("2026-11-23T10:02", &stage)
    await stage.type("g h down g k")
    #expect(stage.screen.contains("Зал заседания") && stage.screen.contains("7517-26-00-2/1235"))
  }

  @Test("Each key is taken back by undo")
  func undone() async throws {
    var stage = try await Self.stage(try Self.matter())
    await stage.type("Enter u Enter")
    #expect(try await file(stage).state.hearing(1)?.course.called == nil)
    #expect(stage.said.hasPrefix("✓ Записано. Отменено: Вызвано"))
    await stage.type("down Enter u Enter")
    #expect(try await file(stage).state.room(of: 1).presence.isEmpty)
  }

  @Test("A hearing is put off with the reason, whose it is, and the next date")
  func putOff() async throws {
    var stage = try await Self.stage(try Self.matter())
    await stage.type("Enter Enter Enter right right Tab right right Tab right right right Tab Tab '15.12' Tab '10' Enter")
    let state = try await file(stage).state
    let ending = try #require(state.hearing(1)?.course.ended?.fact)
    #expect(ending.outcome == .adjourned && ending.why?.cause == .absent && ending.why?.whose == .defendant)
    #expect(state.hearing(2)?.plan.start == moment("2026-12-15T10:00"))
  }

  @Test("Space gives the hearing a break, and Enter goes on with it")
  func onBreak() async throws {
    var stage = try await Self.stage(try Self.matter())
    await stage.type("Enter Enter Space")
    #expect(try await file(stage).state.hearing(1)?.course.stage == .onBreak)
    await stage.type("Enter")
    #expect(try await file(stage).state.hearing(1)?.course.stage == .begun)
  }

  @Test("By video the link breaks and comes back with one key, and Space says that somebody is in the courtroom")
  func video() async throws {
    var stage = try await Self.stage(try Self.matter(remote: true))
    await stage.type("down down Enter Enter")
    #expect(stage.screen.contains("нет связи с 10:02"))
    await Self.at("2026-11-23T10:06", &stage)
    await stage.type("Enter")
    #expect(try await file(stage).state.room(of: 1).breaks.map(\.minutes) == [4])
    await stage.type("Space")
    #expect(try await file(stage).state.room(of: 1).presence(of: 1)?.fact.presence == .inRoom)
    await stage.type("Del")
    #expect(try await file(stage).state.room(of: 1).presence(of: 1)?.fact.presence == .absent)
  }

  @Test("Before the hearing F4 says how it is joined, and what a test of the connection showed")
  func prepared() async throws {
    var stage = try await Self.stage(try Self.matter(remote: true))
    await stage.type("F4 '824 1190' Tab '4471' Enter down down F4 Tab Tab right Enter")
    let room = try await file(stage).state.room(of: 1)
    #expect(room.meeting == Meeting(number: "824 1190", passcode: "4471"))
    #expect(room.tests.map(\.fact.test) == [ConnectionTest(connection: true, identity: true, authority: false)])
  }

  @Test("An original that is offered is sent to the chancery, not filed")
  func offered() async throws {
    var matter = try Self.matter()
    try matter.perform(.room(.placeOnViewingList(ViewingItem(.document(2)), at: 1)))
    var stage = try await Self.stage(matter)
    await stage.type("down down down F7")
    #expect(stage.screen.contains("Подлинник в канцелярию"))
    await stage.type("Enter")
    let state = try await file(stage).state
    #expect(state.document(2)?.receipt?.fact.by == .inCourt && state.document(2)?.custody == nil)
    #expect(state.room(of: 1).offered.map(\.fact.document) == [2])
  }

  @Test("The order of the list is moved by keys, and what is added goes to its end")
  func order() async throws {
    var stage = try await Self.stage(try Self.matter())
    await stage.type("down down down down Shift-up")
    #expect(try await file(stage).state.viewing.map(\.what) == [.document(3), .document(1)])
    await stage.type("+ Enter")
    #expect(try await file(stage).state.viewing.count == 3)
    await stage.type("F4 Tab '7' Enter")
    #expect(try await file(stage).state.viewing[0].minutes == 7)
    await stage.type("Del")
    #expect(try await file(stage).state.viewing.map(\.what).contains(.document(3)) == false)
  }

  @Test("Speeches, exhibits and notes are entered where they stand")
  func entered() async throws {
    var stage = try await Self.stage(try Self.matter())
    await stage.type("End + 'стороны примиряются' Enter")
    await stage.type("up + Tab 'Схема' Enter")
    await stage.type("up + Tab 'Возражения' Tab '10' Enter")
    let state = try await file(stage).state
    #expect(state.room(of: 1).notes.map(\.fact) == ["стороны примиряются"])
    #expect(state.exhibits.map(\.details.title) == ["Ход событий", "Схема"])
    #expect(state.speeches.map(\.details.minutes) == [2, 10])
  }

  @Test("An exhibit is opened, and that it was is noted once it is")
  func opened() async throws {
    var stage = try await Self.stage(try Self.matter())
    await stage.type("End up Enter")
    #expect(stage.others.last == .openFile(Self.file))
    #expect(try await file(stage).state.exhibit(1)?.opened == nil)
    await stage.send(.couldNot(.anotherFile))
    #expect(stage.said.contains("SHA-256"))
    await stage.type("Enter")
    await stage.send(.opened(Self.file))
    #expect(try await file(stage).state.exhibit(1)?.opened != nil)
    await stage.type("F8 Enter")
    #expect(try await file(stage).state.exhibit(1)?.shared.map(\.fact.to) == [2])
  }

  @Test("From a case it opens that case's, and Esc goes back to its panes; else the nearest")
  func coming() async throws {
    var stage = try await Stage(try await Court.ofFive())
    await stage.type("g k")
    #expect(stage.console.isCourtroom && stage.console.one?.id == CaseID(.test(1)))
    await stage.type("Esc down Enter g k")
    let other = stage.console.one?.id
    #expect(stage.console.isCourtroom && other != CaseID(.test(1)))
    await stage.type("Esc")
    #expect(!stage.console.isCourtroom && stage.console.place == .oneCase && stage.console.one?.id == other)
  }

  @Test("Whoever listens hears the row, what became of it, and what is left of a speech")
  func listened() async throws {
    var ear = Ear(try await Self.stage(try Self.matter()))
    await ear.type("Enter")
    #expect(ear.heard.contains { $0.contains("Вызвано") })
    await ear.type("End up up Enter")
    #expect(ear.heard.contains("осталось 2 минуты"))
  }
}

@Suite("The countdown of a speech")
struct CountdownTests {
  private func countdown(minutes: Int?) throws -> Countdown {
    var matter = try CourtroomScreenTests.matter()
    try matter.perform(.room(.changeSpeech(1, SpeechDetails(by: 1, title: "О сроке", minutes: minutes))))
    matter.clock("2026-11-23T10:00")
    try matter.perform(.room(.beginSpeech(1, 1)))
    return try #require(Countdown(matter.state.room(of: 1), in: matter.state))
  }

  private func after(_ seconds: Int) -> Moment {
    Moment(microseconds: moment("2026-11-23T10:00").microseconds + Int64(seconds) * 1_000_000)
  }

  @Test(
    "It shows minutes, then every ten seconds of the last one, then how much it is over",
    arguments: [
      (0, "3"), (1, "3"), (59, "3"), (60, "2"), (119, "2"), (120, "1:00"), (121, "1:00"), (130, "0:50"), (171, "0:10"), (180, "+0"),
      (245, "+1"),
    ])
  func shown(_ seconds: Int, _ digits: String) throws {
    #expect(try countdown(minutes: 3).digits(at: after(seconds)) == digits)
  }

  @Test("The clock is wanted when what is shown becomes another, and not before")
  func wanted() throws {
    let countdown = try countdown(minutes: 3)
    var now = after(0)
    while countdown.left(at: now) > -120 {
      let next = countdown.next(after: now)
      #expect(next > now)
      let before = Moment(microseconds: next.microseconds - 1_000_000)
      if before > now { #expect(countdown.digits(at: before) == countdown.digits(at: now)) }
      now = next
    }
  }

  @Test("Without a limit it counts the minutes that have gone")
  func unlimited() throws {
    let countdown = try countdown(minutes: nil)
    #expect(countdown.digits(at: after(0)) == "0" && countdown.digits(at: after(125)) == "2")
    #expect(!countdown.isShort(at: after(9_000)))
  }

  @Test("Large digits are five rows of one width", arguments: ["7", "12", "0:40", "+2"])
  func large(_ text: String) {
    let rows = LargeDigits.rows(of: text, block: "#")
    #expect(rows.count == LargeDigits.height && Set(rows.map(\.count)).count == 1)
    #expect(rows.contains { $0.contains("#") })
  }
}
