import CaseEngine
import StoreMemory
import TestCourt
import Testing
import Wording

@testable import Screens

/// The court's own book on the screen: `.`, `g` `n` and `g` `t`.
@Suite("Contacts, complaints, reception, proposals and trainings on the screen")
struct BookScreenTests {
  /// A court whose book has something of everything. Nothing of it is due at the start but what a test is about.
  static func stage(
    as actor: Actor = TestCourt.everyone, language: Language = .russian, store: MemoryStore? = nil, seed: UInt64 = 1
  ) async throws -> Stage {
    let store = if let store { store } else { try await book() }
    return try await Stage(store, as: actor, language: language, seed: seed)
  }

  @Test("Names that the book has are offered while they are typed: owners of proposals, who was trained and by whom, who came to the chair")
  func names() async throws {
    var stage = try await BookScreenTests.stage()
    let book = try await stage.store.book()
    let trainer = try #require(book.trainings.state.trainings.last?.training.by)
    let visitor = try #require(book.complaints.state.appointments.last?.appointment.name)
    await stage.type("g t + Tab Tab Tab Tab '\(trainer.prefix(3))'")
    #expect(stage.console.spots.first == .offer, "\(stage.screen)")
    await stage.type("down Enter")
    guard case .form(let form) = stage.console.overlay else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.fields.text(.ofBook(.trainer)) == trainer)
    await stage.type("Esc Tab Tab + '\(visitor.prefix(3))'")
    #expect(stage.console.spots.first == .offer, "\(stage.screen)")
    await stage.type("Esc Esc g t + '\(TestCourt.secretary.name.prefix(2))'")
    #expect(stage.console.spots.first == .offer, "whoever works here: \(stage.screen)")
  }

  static let courts = [
    CourtCard(
      id: "bostandyk",
      name: TestCourt.named("Бостандық аудандық соты", "Бостандыкский районный суд", "Bostandyk district court"), prefix: nil)
  ]

  static func emptyBook() async throws -> MemoryStore {
    var rules = Court.rules
    rules.courts = courts
    let store = MemoryStore(defaults: rules, using: Repeatable(7))
    try await store.enter(settings: [], staff: true)
    return store
  }

  static func book() async throws -> MemoryStore {
    let store = try await emptyBook()
    let by = Signature(name: TestCourt.secretary.name, login: "li", role: .secretary, program: "test")
    let at = moment("2026-11-20T15:00")
    let phone = try Phone("+77273001010")
    try await store.enter(
      [
        Stated(
          ContactFact.cardWritten(
            court: nil,
            card: ContactCard(phones: [phone], email: "kense@sot.example", address: "Алматы, ул. Абая, 1", reception: "ср 10–12")),
          .at(at))
      ], after: 0, by: by, key: ActKey(.test(910_001)), at: at)
    let first = Complaint(
      kind: .complaint, channel: .telephone, from: "Нұрланова А. Б.", contact: "+7 701 000 00 01",
      caseNumber: number("7517-26-00-2/1"), text: "Не могу дозвониться в канцелярию", due: .stated(day("2026-11-20"), dayOff: nil))
    let second = Complaint(
      kind: .question, channel: .email, from: "Ким В. А.", text: "Когда будет копия решения?", due: .stated(day("2026-11-19"), dayOff: nil))
    try await store.enter(
      [
        Stated(ComplaintFact.complaintNoted(number: 1, complaint: first), .on(day("2026-11-17"))),
        Stated(.complaintNoted(number: 2, complaint: second), .on(day("2026-11-18"))),
        Stated(.complaintAnswered(number: 2, answer: "Готова, выдаётся в канцелярии", by: .email), .on(day("2026-11-19"))),
        Stated(
          .appointmentMade(
            number: 1, appointment: Appointment(name: "Петров И. Н.", start: moment("2026-11-25T10:00"), about: "ход дела")), .at(at)),
      ], after: 0, by: by, key: ActKey(.test(910_002)), at: at)
    try await store.enter(
      [
        Stated(
          ProposalFact.proposalNoted(
            number: 1,
            proposal: Proposal(by: "Сериков Е. М.", source: .outside, title: "Общий календарь залов", text: "Видно, где свободно"),
            plan: ProposalPlan(meeting: day("2026-11-30"), owner: "Ли В. А.", due: day("2026-12-10"))), .at(at))
      ], after: 0, by: by, key: ActKey(.test(910_003)), at: at)
    try await store.enter(
      [
        Stated(
          TrainingFact.trainingNoted(
            number: 1,
            training: Training(who: "Ли В. А.", topic: .remoteHearings, subject: "Видеосвязь", on: day("2026-11-10"), by: "Ким Д. С.")),
          .at(at))
      ], after: 0, by: by, key: ActKey(.test(910_004)), at: at)
    return store
  }

  @Test("Each screen of the book, and each form over it, looks as it was agreed", arguments: Ways.book.indices)
  func looks(place: Int) async throws {
    try await Golden.expect(Ways.book[place].name) { language in
      var stage = try await Self.stage(language: language)
      await stage.type(Ways.book[place].keys)
      return stage
    }
  }

  @Test("What is due is said at the start to whom it concerns, in one line, and to nobody else")
  func warnings() async throws {
    let secretary = try await Self.stage(as: TestCourt.secretary)
    #expect(secretary.said.contains("Ждут вас: обращение 1; просрочено: 1."))
    let observer = try await Self.stage(as: TestCourt.observer)
    #expect(!observer.said.contains("Ждут вас"))
  }

  @Test("Beside other things that wait the book is counted as they are: the number of a complaint would be read as a count")
  func counted() async throws {
    var secretary = try await Self.stage(as: TestCourt.secretary)
    secretary.console.docket.waiting = [.message: Count(3)]
    #expect(secretary.console.waitingLine(within: 200) == "Ждут вас: сообщения 3 (П И), обращения 1; просрочено: 1.")
  }

  @Test("The point opens the contacts from anywhere, and Esc goes back")
  func contacts() async throws {
    var stage = try await Self.stage()
    await stage.type("g e .")
    #expect(stage.screen.contains("Контакты") && stage.screen.contains("+7 727 300 10 10"))
    #expect(stage.screen.contains("Приём председателя: ср 10–12"))
    await stage.type("down F4 '+7 701 000 00 02' Enter")
    #expect(stage.said.contains("Контакты другого суда: Бостандыкский районный суд"))
    #expect(try await stage.store.book().contacts.state.card("bostandyk").phones.map(\.number) == ["+77010000002"])
    await stage.type("F4 '12' Enter")
    #expect(stage.screen.contains("без кода страны"))
    await stage.type("Esc Esc")
    #expect(stage.screen.contains("Сотрудники"))
  }

  @Test("A question is noted, answered, passed on when the person is not content, and taken back with a reason")
  func complaints() async throws {
    var stage = try await Self.stage(store: try await Self.emptyBook())
    await stage.type("g n")
    #expect(stage.screen.contains("Вопросов и жалоб пока нет"))
    await stage.type("+ left Tab 'Жаксыбеков Т. О.' Tab Tab '+7 701 000 00 03' Tab '7517-26-00-2/1' Tab 'Когда заседание?' Enter")
    var state = try await stage.store.book().complaints.state
    let noted = try #require(state.complaint(1))
    #expect(noted.complaint.kind == .question && noted.complaint.caseNumber == number("7517-26-00-2/1"))
    #expect(noted.due == day("2026-11-23"), "a question is due on the next working day")
    #expect(stage.said.contains("Поступило обращение 1"))
    await stage.type("Enter 'В среду в 10:00' Enter")
    state = try await stage.store.book().complaints.state
    #expect(state.complaint(1)?.isOpen == false)
    await stage.type("Enter 'не пришёл ответ' Enter")
    state = try await stage.store.book().complaints.state
    #expect(state.complaint(1)?.level == .chancery && state.complaint(1)?.isOpen == true)
    await stage.type("Del Enter")
    #expect(stage.screen.contains("нужен ответ"), "a reason is wanted")
    await stage.type("'ошибка' Enter")
    state = try await stage.store.book().complaints.state
    #expect(state.complaint(1)?.level == .secretary && state.complaint(1)?.isOpen == false)
    await stage.type("y")
    state = try await stage.store.book().complaints.state
    #expect(state.complaint(1)?.level == .chancery)
    await stage.type("u Enter")
    state = try await stage.store.book().complaints.state
    #expect(state.complaint(1)?.level != .chancery)
  }

  @Test("A new entry is a complaint until somebody says that it is a question, as at the command line")
  func usualKind() async throws {
    var stage = try await Self.stage(store: try await Self.emptyBook())
    await stage.type("g n + Tab 'Жаксыбеков Т. О.' Tab Tab Tab Tab 'Нет ответа' Enter")
    let noted = try #require(try await stage.store.book().complaints.state.complaint(1))
    #expect(noted.complaint.kind == .complaint)
    #expect(noted.due == day("2026-11-25"), "a complaint is due within three working days")
  }

  @Test("A mistake is told at its field, and nothing is entered")
  func mistakes() async throws {
    var stage = try await Self.stage()
    await stage.type("g n + Tab 'Ким' Tab Tab Tab Tab 'текст' Tab Tab '01.11.2026' Enter")
    #expect(try await stage.store.book().complaints.state.complaints.count == 2)
    await stage.type("Esc Tab + 'Ким' Tab Tab '25.11' Tab '10' Tab 'дело' Enter")
    #expect(stage.screen.contains("На это время записан другой человек"))
    await stage.type("Esc + Esc 'Ким' Tab Tab '29.11' Tab '10' Tab 'дело' Enter")
    #expect(stage.screen.contains("воскресенье"))
    #expect(try await stage.store.book().complaints.state.appointments.count == 1)
  }

  @Test("Whoever may not is told who may; an observer looks")
  func readers() async throws {
    var judge = try await Self.stage(as: TestCourt.otherJudge)
    await judge.type("g n +")
    #expect(judge.said.contains("Вам это не разрешено"), "\(judge.said)")
    await judge.type("Tab Tab +")
    #expect(judge.screen.contains("Новое предложение"), "a judge proposes")
    #expect(!judge.screen.contains("ответственный *"), "and does not set the agenda")
    var observer = try await Self.stage(as: TestCourt.observer)
    for keys in ["g n +", "Enter", "F4", "Del", "Tab +", "g t +", ". F4"] {
      await observer.type(keys)
      #expect(observer.console.draft == nil && !observer.screen.contains("Enter запис"), "\(keys)")
    }
    #expect(try await observer.store.book() == Self.book().book())
  }

  @Test("The chair plans and decides a proposal; and what was carried out is done")
  func proposals() async throws {
    var stage = try await Self.stage()
    await stage.type("g n Tab Tab Enter Tab 'ввести с января' Enter")
    var record = try await stage.store.book().proposals.state.proposal(1)
    #expect(record?.decision?.outcome == .adopted)
    await stage.type("Enter Tab 'работает' Enter")
    record = try await stage.store.book().proposals.state.proposal(1)
    #expect(record?.decision?.outcome == .carriedOut && record?.isOpen == false)
    await stage.type("F4")
    #expect(stage.said.contains("отклонено или исполнено"))
    await stage.type("+ 'Памятка участнику' Tab Tab Tab Tab '30.11' Tab 'Ли В. А.' Enter")
    let noted = try await stage.store.book().proposals.state.proposal(2)
    #expect(noted?.plan == ProposalPlan(meeting: day("2026-11-30"), owner: "Ли В. А."))
  }

  @Test("What is printed in the book is the agenda of its proposals, for the meeting that comes next")
  func agenda() async throws {
    var stage = try await Self.stage()
    await stage.type("g n + Esc Tab Tab + 'Памятка участнику' Tab Tab Tab Tab '30.11' Enter f")
    guard case .strip(let strip) = stage.console.overlay else {
      Issue.record("nothing is asked")
      return
    }
    #expect(strip.fields.text(.file) == "~/agenda-2026-11-30.html")
    await stage.type("Enter")
    guard case .write(let text, _)? = stage.others.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(text.contains("Повестка") && text.contains("Памятка участнику"))
  }

  @Test("An appointment gets its outcome; one that is to come can only be cancelled")
  func reception() async throws {
    var stage = try await Self.stage()
    await stage.type("g n Tab Enter Tab 'болезнь' Enter")
    let record = try await stage.store.book().complaints.state.appointment(1)
    #expect(record?.outcome == .cancelled && record?.note == "болезнь")
  }

  @Test("A training is noted for oneself, and whoever has none is told when a remote hearing is set, and nothing is refused")
  func trainings() async throws {
    let store = try await Court.ofFive()
    var stage = try await Stage(store)
    await stage.type("g t + Tab Tab 'Видеосвязь' Tab Tab 'Ким Д. С.' Enter")
    #expect(try await store.book().trainings.state.trainings.first?.training.who == TestCourt.everyone.name)
    await stage.type("g c down down down Enter d")
    #expect(!stage.screen.contains("Ещё не обучены"))
    await stage.type("Tab Tab Tab Tab 'https://vks.example/1'")
    #expect(stage.screen.contains("Ещё не обучены онлайн-заседаниям: " + TestCourt.secretary.name), "\(stage.screen)")
    #expect(!stage.screen.contains("Ещё не обучены онлайн-заседаниям: " + TestCourt.judge.name))
  }

  @Test("What others enter comes in by itself, and an edit that clashes with theirs asks whose holds")
  func others() async throws {
    let store = try await Self.book()
    var mine = try await Self.stage(store: store)
    var theirs = try await Self.stage(as: TestCourt.chancery, store: store, seed: 2)
    await mine.type("g n F4 Tab 'Нұрланова Айгүл'")
    await theirs.type("g n F4 Tab 'Нурланова А.' Enter")
    await mine.listen()
    await mine.type("Enter")
    #expect(mine.screen.contains("Нурланова А."), "theirs is shown beside mine")
    await mine.type("right Enter")
    #expect(try await store.book().complaints.state.complaint(1)?.complaint.from == "Нұрланова Айгүл", "\(mine.screen)")
    await theirs.listen()
    #expect(theirs.screen.contains("Нұрланова Айгүл"))
  }

  @Test("What was typed before the line dropped is offered at the next start")
  func draft() async throws {
    let store = try await Self.book()
    var first = try await Self.stage(store: store)
    await first.type("g n + Tab 'Оспанов'")
    var next = try await Self.stage(store: store, seed: 2)
    await next.send(.unfinished(try #require(first.console.draft), at: moment("2026-11-22T09:32")))
    await next.type("Enter")
    #expect(next.screen.contains("Новый вопрос или жалоба") && next.screen.contains("Оспанов"))
  }

  @Test("A listener is told the pane, the row, and all there is to know of it")
  func listening() async throws {
    let store = try await Self.book()
    var stage = try await Stage(store, isAccessible: true)
    await stage.type("g n")
    var listener = Listener()
    let told = listener.hear(stage.console).text.joined(separator: "\n")
    for part in ["Вопросы и жалобы", "Нұрланова А. Б.", "Не могу дозвониться в канцелярию", "просрочен"] {
      #expect(told.contains(part), "\(part): \(told)")
    }
  }
}
