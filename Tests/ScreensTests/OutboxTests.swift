import CaseEngine
import CourtData
import StoreMemory
import TestCourt
import Testing
import Wording

@testable import Screens

/// Rules, section 8; recommendations 3 and 6.
@Suite("The outbox")
struct OutboxTests {
  /// The cases of the goldens, and four more that want something: notices that wait, one without an outcome, a hearing that nobody was told of, a message.
  static func stage(
    as actor: Actor = TestCourt.everyone, _ language: Language = .russian, now: String = Stage.today, isAccessible: Bool = false
  ) async throws -> Stage {
    var rules = Court.rules
    rules.notices = NoticeRules(templates: NoticeTemplates.all)
    rules.notices.address = TestCourt.named("Наурызбай батыр көшесі, 1", "улица Наурызбай батыра, 1", "1 Nauryzbai batyr Street")
    let store = MemoryStore(defaults: rules, using: Repeatable(7))
    try await store.enter(settings: [], staff: true)
    for matter in try Court.five() + [try waiting(), try unreported(), try untold(), try asked()] { try await store.enter(matter) }
    var stage = try await Stage(store, as: actor, language: language, isAccessible: isAccessible)
    stage.clock.set(now)
    await stage.send(.tick(moment(now)))
    return stage
  }

  private static func dated(_ id: UInt64, at start: String) throws -> TestCase {
    var matter = TestCase.civil(id: id, at: "2026-11-19T10:00", rules: Court.rules)
    try matter.perform(.noteNoDocumentsNeeded(reason: "спор о праве"))
    try matter.setTrial(at: start)
    return matter
  }

  private static func prepare(_ matter: inout TestCase, _ party: PartyID, _ channel: Channel, address: String? = "a@example.org") throws {
    let about = NoticeAbout(try #require(matter.state.trial))
    try matter.perform(.notice(.prepare(.test(about, to: party, by: channel, address: address))))
  }

  private static func waiting() throws -> TestCase {
    var matter = try dated(401, at: "2026-12-01T10:00")
    try prepare(&matter, 1, .email)
    try prepare(&matter, 2, .sms, address: nil)
    return matter
  }

  private static func unreported() throws -> TestCase {
    var matter = try dated(402, at: "2026-12-02T10:00")
    for (party, channel) in [(1, Channel.email), (2, .sms)] { try prepare(&matter, PartyID(rawValue: party), channel) }
    for id in [1, 2] as [NoticeID] { try matter.perform(.notice(.send(id, early: nil, proof: nil))) }
    return matter
  }

  private static func untold() throws -> TestCase { try dated(403, at: "2026-12-03T10:00") }

  private static func asked() throws -> TestCase {
    var matter = TestCase.civil(id: 404, at: "2026-11-20T17:00", rules: Court.rules)
    try matter.perform(.message(.note(from: 2, by: .messenger, text: "Когда заседание?")))
    return matter
  }

  private func state(_ stage: Stage, _ id: UInt64) async throws -> CaseState { try await stage.store.file(CaseID(.test(id))).state }

  private static let monday = "2026-11-23T09:30"

  @Test(
    "Each view looks as it was agreed",
    arguments: [
      ("outbox-to-send", "g b"), ("outbox-awaiting", "g b Tab Tab"), ("outbox-untold", "g b Tab Tab Tab"),
      ("outbox-messages", "g b BackTab"), ("outbox-send", "g b a F8"), ("outbox-tell-all", "g b Tab Tab Tab a F8"),
      ("outbox-empty", "g b / 'нет такого' Enter"),
    ])
  func looks(name: String, keys: String) async throws {
    try await Golden.expect(name) { language in
      var stage = try await Self.stage(language)
      await stage.type(keys)
      return stage
    }
  }

  @Test("Before working hours it says from when a notice may go; when they begin, that it may go now")
  func hours() async throws {
    var stage = try await Self.stage()
    await stage.type("g b")
    #expect(stage.screen.contains("можно с пн 23.11 09:00"))
    stage.clock.set(Self.monday)
    await stage.send(.tick(moment(Self.monday)))
    #expect(stage.screen.contains("можно отправить"))
    await stage.type("F8")
    #expect(!stage.screen.contains("вне рабочего времени"))
  }

  @Test("All that may go goes in one go; what lacks something stays, and is counted; one undo takes it back")
  func sendAll() async throws {
    var stage = try await Self.stage(now: Self.monday)
    await stage.type("g b F9 'отправить всё' Enter")
    #expect(stage.screen.contains("не могут: 1"))
    await stage.type("Enter")
    #expect(try await state(stage, 401).notices.all.map(\.status) == [.sent, .waiting])
    #expect(stage.console.mail.marks.isEmpty)
    #expect(stage.console.mail.window.lines.count == 1)
    await stage.type("u Enter")
    #expect(try await state(stage, 401).notices.all.map(\.status) == [.waiting, .waiting])
  }

  @Test("The palette and help call a key what the hint bar calls it here, and it is found by that name")
  func namedHere() async throws {
    var stage = try await Self.stage()
    await stage.type("g b F2")
    #expect(stage.screen.contains("Отправить  ") && !stage.screen.contains("Вручён"))
    await stage.type("Esc F9 'отправить'")
    #expect(stage.screen.contains("F8"))
    await stage.type("Esc")
    let help = stage.console.helpLines.map(\.text)
    #expect(help.contains("Отправить") && !help.contains("Вручён"))
  }

  @Test("Outside of working hours a reason is asked for, and kept; what the code misses is named before anything is asked")
  func early() async throws {
    var stage = try await Self.stage()
    await stage.type("g b F8")
    #expect(stage.screen.contains("причина отправки вне рабочего времени"))
    await stage.type("'завтра заседание' Enter")
    #expect(try await state(stage, 401).notice(1)?.sent?.fact.early == "завтра заседание")
    await stage.type("F8")
    #expect(stage.console.overlay == nil)
    #expect(stage.screen.contains("по кодексу не хватает"))
  }

  @Test("Marked rows go together, and what will not go is taken out with a reason")
  func discard() async throws {
    var stage = try await Self.stage(now: Self.monday)
    await stage.type("g b Space Space Del 'истец извещён в зале' Enter")
    #expect(try await state(stage, 401).notices.all.map(\.status) == [.discarded, .discarded])
    #expect(stage.screen.contains("Отправлять нечего."))
  }

  @Test("What did not arrive goes again by other means, and leaves the view")
  func again() async throws {
    var stage = try await Self.stage()
    await stage.type("g b Tab")
    #expect(stage.screen.contains("7517-26-00-2/1234"))
    await stage.type("F8 Enter")
    #expect(try await state(stage, 1).notices.all.last?.notice.instead == 2)
    #expect(stage.screen.contains("Всё доставлено."))
  }

  @Test("The outcome is noted in one strip, with what proves it")
  func outcome() async throws {
    var stage = try await Self.stage()
    await stage.type("g b Tab Tab F6 Enter")
    #expect(stage.console.overlay != nil, "a delivery wants its proof")
    await stage.type("'отчёт оператора' Enter")
    #expect(try await state(stage, 402).notice(2)?.outcome?.fact.proof == "отчёт оператора")
    #expect(stage.console.mail.window.isEmpty)
  }

  @Test("What is noted as not delivered offers to go again by other means at once")
  func notDelivered() async throws {
    var stage = try await Self.stage()
    await stage.type("g b Tab Tab F6 right right Enter")
    #expect(try await state(stage, 402).notice(2)?.status == .notDelivered)
    #expect(stage.screen.contains("Снова другим способом"))
    await stage.type("Enter")
    #expect(try await state(stage, 402).notices.all.last?.notice.instead == 2)
    await stage.type("BackTab")
    #expect(stage.console.mail.window.lines.map(\.row.number) == ["7517-26-00-2/1234"])
  }

  @Test("A hearing that nobody was told of offers its notices, and is late from the day after its setting on")
  func tell() async throws {
    var stage = try await Self.stage()
    await stage.type("g b Tab Tab Tab")
    #expect(stage.screen.contains("7517-26-00-2/1636"))
    #expect(stage.screen.contains("срок 20.11, просрочен на 2 дня"))
    await stage.type("F8 Enter")
    #expect(try await state(stage, 403).notices.all.map(\.notice.to) == [1, 2])
    #expect(stage.console.mail.window.isEmpty)
    await stage.type("BackTab BackTab BackTab")
    #expect(stage.console.mail.window.lines.count == 4)
  }

  @Test("A message that waits is answered there")
  func answer() async throws {
    var stage = try await Self.stage()
    await stage.type("g b BackTab")
    #expect(stage.screen.contains("Когда заседание?"))
    await stage.type("F8 'Заседание 10 декабря' Enter")
    #expect(try await state(stage, 404).notices.messages.first?.answered?.fact.text == "Заседание 10 декабря")
    #expect(stage.screen.contains("Все сообщения с ответом."))
  }

  @Test("Enter opens the case at its notices, on the one that was selected; Esc comes back")
  func opens() async throws {
    var stage = try await Self.stage()
    await stage.type("g b down Enter")
    #expect(stage.console.one?.pane == .notices)
    #expect(stage.console.one?.correspondent?.subject == .notice(2))
    await stage.type("Esc")
    #expect(stage.console.place == .outbox)
    await stage.type("BackTab Enter")
    #expect(stage.console.one?.correspondent?.subject == .message(1))
  }

  @Test("Words narrow the view, Esc takes the marks away, then the words, then leaves")
  func narrowed() async throws {
    var stage = try await Self.stage()
    await stage.type("g b / '1635' Enter")
    #expect(stage.console.mail.window.isEmpty)
    await stage.type("/ Home Del Del Del Del 'рассвет' Enter Space")
    #expect(stage.console.mail.window.lines.count == 2)
    #expect(stage.console.mail.marks.count == 1)
    await stage.type("Esc")
    #expect(stage.console.mail.marks.isEmpty && stage.console.mail.typed == "рассвет")
    await stage.type("Esc")
    #expect(stage.console.mail.window.lines.count == 2)
    await stage.type("Esc")
    #expect(stage.console.place == .cases)
  }

  @Test("It opens on one's own cases; the arrows show those of others")
  func mine() async throws {
    var stage = try await Self.stage(as: TestCourt.otherJudge)
    await stage.type("g b")
    #expect(stage.screen.contains("← → — все дела"))
    await stage.type("right")
    #expect(stage.console.mail.window.lines.count == 2)
    await stage.type("left")
    #expect(stage.console.mail.window.isEmpty)
  }

  @Test("The chancery looks, and is told who writes to parties")
  func roles() async throws {
    var stage = try await Self.stage(as: TestCourt.chancery)
    await stage.type("g b")
    #expect(stage.console.mail.window.lines.count == 2)
    await stage.type("F8")
    #expect(stage.console.overlay == nil)
    #expect(stage.screen.contains("Вам это не разрешено"))
  }

  @Test("What stands in a row is told, and what another view is called")
  func told() async throws {
    var ear = Ear(try await Self.stage(isAccessible: true))
    let lines = await ear.type("g b")
    #expect(lines.contains { $0.contains("К отправке") })
    #expect(lines.contains { $0.contains("7517-26-00-2/1634") && $0.contains("ТОО «Рассвет»") })
    #expect(await ear.type("Tab").contains { $0.contains("Не доставлены") })
  }
}
