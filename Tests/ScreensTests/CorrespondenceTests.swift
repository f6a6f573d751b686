import CaseEngine
import CourtData
import StoreMemory
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("The pane of notices")
struct CorrespondenceTests {
  /// A court that has words for notices and an address, and the case of `Court.lease`.
  private func stage(gates: [Channel: SendingGate] = [:], now: String? = nil, as actor: Actor = TestCourt.everyone) async throws -> Stage {
    var rules = Court.rules
    rules.notices = NoticeRules(templates: NoticeTemplates.all)
    rules.notices.address = TestCourt.named("Наурызбай батыр көшесі, 1", "улица Наурызбай батыра, 1", "1 Nauryzbai batyr Street")
    rules.notices.gates = gates
    let store = MemoryStore(defaults: rules, using: Repeatable(7))
    try await store.enter(settings: [], staff: true)
    var cases = try Court.five()
    try cases[0].perform(
      .changeParty(1, PartyDetails(role: .plaintiff, name: "ТОО «Рассвет»", email: "rassvet@example.org"), idNumber: nil))
    try cases[0].perform(
      .changeParty(2, PartyDetails(role: .defendant, name: "Әбдіғалиев Ө. Ұ.", phone: try Phone("+77015550124")), idNumber: nil))
    for matter in cases { try await store.enter(matter) }
    var stage = try await Stage(store, as: actor)
    if let now {
      stage.clock.set(now)
      await stage.send(.tick(moment(now)))
    }
    return stage
  }

  private func state(_ stage: Stage, _ id: UInt64 = 1) async throws -> CaseState { try await stage.store.file(CaseID(.test(id))).state }

  @Test("A hearing that is set offers its notices: Enter prepares them for everybody, and one undo takes them back")
  func offered() async throws {
    var stage = try await stage()
    await stage.type("/ '1301' Enter Enter d Enter")
    #expect(try await state(stage, 68).trial != nil)
    #expect(stage.screen.contains("извещения о заседании"))
    await stage.type("Enter")
    #expect(try await state(stage, 68).notices.all.map(\.notice.to) == [1, 2])
    #expect(try await state(stage, 68).notices.all.allSatisfy { $0.notice.text.contains("улица Наурызбай батыра, 1") })
    await stage.type("u Enter")
    #expect(try await state(stage, 68).notices.all.isEmpty)
    #expect(try await state(stage, 68).trial != nil)
  }

  @Test("What did not arrive goes again by other means with F8, then it is sent with F8, and F6 notes what became of it")
  func again() async throws {
    var stage = try await stage()
    await stage.type("Enter BackTab BackTab")
    #expect(stage.screen.contains("не доставлено"))
    await stage.type("F8 Enter")
    let repeated = try #require(try await state(stage).notices.all.last)
    #expect(repeated.notice.instead == 2 && repeated.notice.by != .sms)
  }

  @Test("A message of a party is noted and answered, the group made, in the words of the strip")
  func messages() async throws {
    var stage = try await stage()
    await stage.type("Enter BackTab BackTab + right right Tab Tab Tab 'Когда заседание?' Enter")
    #expect(try await state(stage).notices.messages.map(\.noted.fact.text) == ["Когда заседание?"])
    #expect(stage.said.hasPrefix("✓ Записано. Пришло сообщение 1: "), "\(stage.said)")
    #expect(stage.screen.contains("ждёт ответа"))
  }

  @Test("Enter shows the text plain, from the first column on, and puts it onto the clipboard; Esc leads back")
  func read() async throws {
    var stage = try await stage()
    await stage.type("/ '1301' Enter Enter d Enter Enter BackTab BackTab Enter")
    let notice = try #require(try await state(stage, 68).notices.all.last?.notice)
    #expect(stage.others.contains(.copy(notice.title + "\n\n" + notice.text)))
    #expect(stage.said.contains("Скопировано, если терминал это умеет"))
    let line = try #require(notice.text.split(separator: "\n").first)
    #expect(stage.grid.lines.contains { $0.hasPrefix(line.prefix(40)) }, "\(stage.screen)")
    await stage.type("Tab")
    #expect(stage.said.contains("Ссылка есть только"), "no link where it goes by e-mail")
    await stage.type("Esc")
    #expect(stage.console.overlay == nil && stage.console.one?.pane == .notices)
  }

  @Test("From reading F4 leads to writing, in a box of several lines, and what is written there goes into the notice that waits")
  func rewritten() async throws {
    var stage = try await stage()
    await stage.type("/ '1301' Enter Enter d Enter Enter BackTab BackTab Enter F4")
    #expect(stage.console.spots.first == .note)
    await stage.type("' Приходите заранее.' F4 Enter")
    #expect(try await state(stage, 68).notices.all.last?.notice.text.hasSuffix("Приходите заранее.") == true)
    #expect(stage.said.hasPrefix("✓ Записано. Переписано извещение"), "what was done, and not what was to be done: \(stage.said)")
  }

  @Test("A notice by messenger has the link that opens it with the text, and Tab copies that")
  func link() async throws {
    var stage = try await stage()
    await stage.type("Enter BackTab BackTab + right Tab right Tab right right right right right Tab 'Сәлем & сау' Enter Home Enter")
    let notice = try #require(try await state(stage).notices.all.last?.notice)
    try #require(notice.by == .messenger && notice.address == "+77015550124")
    #expect(stage.screen.contains("https://wa.me/77015550124") && !stage.screen.contains("?text="), "what is cut could not be selected")
    await stage.type("Tab")
    guard case .copy(let link)? = stage.others.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(link.hasPrefix("https://wa.me/77015550124?text=") && link.contains("%D0%A1%D3%99%D0%BB%D0%B5%D0%BC%20%26%20"))
    #expect(link.allSatisfy { $0.isASCII && !$0.isWhitespace })
  }

  @Test("The court's contact card stands at the foot of a notice that is written here")
  func card() async throws {
    let store = MemoryStore(
      defaults: {
        var rules = Court.rules; rules.notices.templates = NoticeTemplates.all; return rules
      }(), using: Repeatable(7))
    try await store.enter(settings: [], staff: true)
    for matter in try Court.five() { try await store.enter(matter) }
    let by = Signature(name: "Ким Д. С.", login: "kim", role: .chancery, program: "test")
    let card = ContactCard(phones: [try Phone("+77273001010")], address: "Медеуский район, 5", reception: "ср 10:00–12:00")
    try await store.enter(
      [Stated(ContactFact.cardWritten(court: nil, card: card), .at(moment("2026-11-20T10:00")))], after: 0, by: by,
      key: ActKey(.test(900_002)), at: moment("2026-11-20T10:00"))
    var stage = try await Stage(store)
    await stage.type("/ '1301' Enter Enter d Enter Enter")
    let text = try #require(try await state(stage, 68).notices.all.last?.notice.text)
    #expect(text.contains("+7 727 300 10 10") && text.contains("ср 10:00–12:00") && text.contains("Медеуский район, 5"))
  }

  private static let mail = SendingGate(command: ["/usr/sbin/sendmail", "-i", "{address}"], seconds: 30)

  /// The lease, with a notice by e-mail that waits, on a working morning.
  private func waiting(gates: [Channel: SendingGate]) async throws -> Stage {
    var stage = try await stage(gates: gates, now: "2026-11-23T09:30")
    await stage.type("Enter BackTab BackTab + right Tab Tab left left left left left left left Tab 'Явитесь.' Enter Home")
    return stage
  }

  @Test("Where the court has set a command the strip says what will run and to whom; what it answers is kept as proof")
  func throughCommand() async throws {
    var stage = try await waiting(gates: [.email: CorrespondenceTests.mail])
    let id = try #require(try await state(stage).notices.all.last { $0.notice.by == .email && $0.status == .waiting }?.id)
    await stage.type("F8")
    #expect(stage.screen.contains("Запустится /usr/sbin/sendmail, до 30 с"), "\(stage.screen)")
    #expect(stage.screen.contains("rassvet@example.org"))
    await stage.type("Enter")
    let tried = try #require(try await state(stage).notice(id))
    #expect(tried.openTry != nil && tried.status == .waiting)
    #expect(stage.screen.contains("ответа ещё нет"))
    guard case .send(let dispatch)? = stage.others.last else {
      Issue.record("nothing was handed over")
      return
    }
    #expect(dispatch.gate == CorrespondenceTests.mail && dispatch.notice == tried.notice)
    await stage.send(.dispatched(dispatch, .sent("250 2.0.0 Ok")))
    let sent = try #require(try await state(stage).notice(id))
    #expect(sent.status == .sent && sent.sent?.fact.proof == "250 2.0.0 Ok" && sent.sent?.fact.through == "/usr/sbin/sendmail")
    #expect(stage.said.contains("отправлено, извещение"))
  }

  @Test("What the command could not send is kept with what it said, the notice waits on, and people may send it instead")
  func failed() async throws {
    var stage = try await waiting(gates: [.email: CorrespondenceTests.mail])
    let id = try #require(try await state(stage).notices.all.last { $0.status == .waiting }?.id)
    await stage.type("F8 Enter")
    guard case .send(let dispatch)? = stage.others.last else {
      Issue.record("nothing was handed over")
      return
    }
    await stage.send(.dispatched(dispatch, .refused(status: 75, said: "нет связи")))
    let record = try #require(try await state(stage).notice(id))
    #expect(record.status == .waiting && record.tries.last?.failure?.fact == "команда завершилась с ошибкой 75: нет связи")
    await stage.type("F8 right Tab 'вручено курьеру' Enter")
    #expect(try await state(stage).notice(id)?.sent?.fact == Sending(proof: "вручено курьеру"))
  }

  @Test("Without a command nothing is run: F8 notes that people sent it")
  func withoutCommand() async throws {
    var stage = try await waiting(gates: [:])
    await stage.type("F8")
    #expect(!stage.screen.contains("Запустится"))
    await stage.type("Enter")
    #expect(!stage.others.contains { if case .send = $0 { true } else { false } })
    #expect(try await state(stage).notices.all.last?.status == .sent)
  }

  @Test("Whoever leaves while a command is asked is told so")
  func leaving() async throws {
    var stage = try await waiting(gates: [.email: CorrespondenceTests.mail])
    await stage.type("F8 Enter q")
    #expect(stage.others.last == .quit)
    #expect(stage.said.contains("Ещё отправляется: 1 извещение"))
  }

  @Test("From what blocks the item of notices Enter goes to the notice that is wanting")
  func fromTheChecklist() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab / 'не доставлено' Enter Enter")
    #expect(stage.console.one?.pane == .notices)
    #expect(stage.console.one?.correspondent?.subject == .notice(2))
  }
}
