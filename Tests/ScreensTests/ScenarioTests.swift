import CaseEngine
import Cells
import Screens
import StoreMemory
import TestCourt
import Testing
import Wording

@Suite("A clerk's day, typed key by key")
struct ScenarioTests {
  func stage(as actor: Actor = TestCourt.everyone, _ cases: [TestCase]? = nil) async throws -> Stage {
    try await Stage(try await Court.of(cases), as: actor)
  }

  func first(_ stage: Stage) async throws -> CaseFile { try await stage.store.file(CaseID(.test(1))) }

  @Test("F6 writes nothing until Enter, and Enter is the whole work")
  func received() async throws {
    var stage = try await stage()
    await stage.type("Enter down F6")
    #expect(try await first(stage).state.document(2)?.receipt == nil)
    #expect(stage.screen.contains("Получен · документ 2 «Договор аренды»"))
    await stage.type("Enter")
    let receipt = try await first(stage).state.document(2)?.receipt
    #expect(receipt?.fact.form == .copy)
    #expect(receipt?.fact.by == .chancery)
    #expect(receipt?.occurred == .at(stage.clock.now))
    #expect(stage.said.contains("Записано"))
  }

  @Test("A received document offers its service, and a second Enter serves it")
  func serviceIsOffered() async throws {
    var stage = try await stage()
    await stage.type("Enter down F6 Enter")
    #expect(stage.screen.contains("Вручить?"))
    await stage.type("Enter")
    #expect(try await first(stage).state.document(2)?.services.map(\.fact.to) == [1])
  }

  @Test("Esc leaves the strip and writes nothing")
  func escape() async throws {
    var stage = try await stage()
    let before = try await first(stage).version
    await stage.type("Enter down F6 Esc F5 Esc F7 Esc F8 Esc")
    #expect(try await first(stage).version == before)
  }

  @Test("The same verb goes by its place on the keyboard under every layout", arguments: ["v", "м", "М", "V"])
  func layouts(letter: String) async throws {
    var stage = try await stage()
    await stage.type("Enter down \(letter)")
    #expect(stage.screen.contains("Получен · документ 2"))
  }

  @Test("A mark is shown as being saved at once, and as saved only after the answer")
  func savingThenSaved() async throws {
    var stage = try await stage()
    await stage.type("Enter down F6")
    stage.isHolding = true
    await stage.type("Enter")
    #expect(stage.screen.contains("… Получен"))
    #expect(stage.screen.contains("записывается"))
    #expect(!stage.screen.contains("Записано"))
    await stage.release()
    #expect(!stage.screen.contains("записывается"))
    #expect(stage.said.contains("Записано"))
  }

  @Test("Where the answer is lost on its way, that it is asked for is said in the same place, until it is there")
  func confirming() async throws {
    var stage = try await stage()
    await stage.send(.confirming)
    #expect(!stage.screen.contains("уточняется"), "nothing is being saved")
    await stage.type("Enter down F6")
    stage.isHolding = true
    await stage.type("Enter")
    await stage.send(.confirming)
    #expect(stage.screen.contains("… уточняется"))
    #expect(!stage.screen.contains("записывается"))
    #expect(stage.said.contains("Ответ потерян, спрашиваем снова. Дважды не запишется."))
    await stage.release()
    #expect(!stage.screen.contains("уточняется"))
    #expect(stage.said.contains("Записано"))
  }

  @Test("Marked rows go together; one that cannot is named with the reason, and one undo takes all back")
  func manyAtOnce() async throws {
    var stage = try await stage()
    let before = try await first(stage).state
    await stage.type("Enter a F6")
    #expect(stage.screen.contains("Получен · 4 документа"))
    #expect(stage.screen.contains("документ 1 «Исковое заявление»:"))
    await stage.type("Enter Esc")
    #expect(try await first(stage).state.documents.count { $0.receipt != nil } == 6)
    await stage.type("Ctrl-Z")
    #expect(stage.screen.contains("Отменить:"))
    await stage.type("Enter")
    #expect(try await first(stage).state.documents == before.documents)
    await stage.type("y Enter")
    #expect(try await first(stage).state.documents.count { $0.receipt != nil } == 6)
  }

  @Test("F7 offers the number after the last one that was used, in its own form")
  func nextIncomingNumber() async throws {
    var stage = try await stage()
    await stage.type("Enter down F7")
    #expect(stage.screen.contains("вх. 26-3392"))
    await stage.type("Enter")
    guard case .filed(let filing) = try await first(stage).state.document(2)?.custody else {
      Issue.record("not filed")
      return
    }
    #expect(filing.fact.number == "вх. 26-3392")
  }

  @Test("F7 pressed again in its strip compares the original and gives it back")
  func compared() async throws {
    var stage = try await stage()
    await stage.type("Enter down F7 F7 Enter")
    #expect(stage.screen.contains("нужен ответ"))
    await stage.type("'Ли В. А.' Enter")
    guard case .compared(let comparison) = try await first(stage).state.document(2)?.custody else {
      Issue.record("not compared")
      return
    }
    #expect(comparison.fact.to == "Ли В. А.")
  }

  @Test("A due date is typed in working days, with the letters of the Kazakh number row too", arguments: ["+5р", "+ғж", "+5wd"])
  func dueDate(typed: String) async throws {
    var stage = try await stage()
    await stage.type("Enter down F5 Tab Tab '\(typed)' Tab Tab 'просьба' Enter")
    let request = try await first(stage).state.document(2)?.requests.last
    #expect(request?.fact.due?.day == day("2026-11-27"))
  }

  @Test("A date that is none is told in the strip, which stays open")
  func badDate() async throws {
    var stage = try await stage()
    await stage.type("Enter down F6 '31.02' Enter")
    #expect(stage.screen.contains("это не дата"))
    #expect(try await first(stage).state.document(2)?.receipt == nil)
  }

  @Test("The due date of the last answer is filled in again in this sitting")
  func habit() async throws {
    var stage = try await stage()
    await stage.type("Enter down F5 Tab Tab '07.12.2026' Enter down down F5")
    #expect(stage.screen.contains("07.12.2026"))
  }

  @Test("Del on an outstanding document waives it, with a ground and a reason that must be there")
  func waive() async throws {
    var stage = try await stage()
    await stage.type("Enter down Del Enter")
    #expect(stage.screen.contains("нужен ответ"))
    await stage.type("'ответчик молчит' Enter")
    let waiver = try await first(stage).state.document(2)?.waiver
    #expect(waiver?.fact.ground == .notSubmitted)
    #expect(waiver?.fact.reason == "ответчик молчит")
  }

  @Test("Del on a received document returns it as unfit")
  func returned() async throws {
    var stage = try await stage()
    await stage.type("Enter x 'не читается' Enter")
    #expect(try await first(stage).state.document(1)?.returned?.fact == "не читается")
  }

  @Test("A secretary is told who files originals, before anything is asked")
  func whyNot() async throws {
    var stage = try await stage(as: TestCourt.secretary)
    await stage.type("Enter down F7")
    #expect(stage.said.contains("канцеляр"))
    #expect(!stage.screen.contains("Подлинник · документ"))
  }

  @Test("In a text field letters are letters, and in a question only Enter and Esc count")
  func noVerbsInFields() async throws {
    var stage = try await stage()
    await stage.type("/ 'vosruq'")
    #expect(stage.screen.contains("vosruq"))
    await stage.type("Esc Enter down F6 u v q")
    #expect(stage.others.isEmpty)
    #expect(stage.screen.contains("Получен · документ 2"))
  }

  @Test("The filter narrows the docket with every letter, and Esc gives it back")
  func filter() async throws {
    var stage = try await stage()
    await stage.type("/ 'поставки'")
    #expect(stage.screen.contains("7517-26-00-2/1301"))
    #expect(!stage.screen.contains("7517-26-00-2/1234"))
    await stage.type("Esc")
    #expect(stage.screen.contains("7517-26-00-2/1234"))
  }

  @Test("A new case is made, opened, and given a party and a document, all by keys")
  func newCase() async throws {
    var stage = try await stage()
    await stage.type("+ '7517-26-00-2/2000' Enter")
    let number = try CaseNumber("7517-26-00-2/2000")
    let id = try #require(try await stage.store.find(number))
    #expect(stage.screen.contains("7517-26-00-2/2000"))
    await stage.type("+ 'ТОО «Алатау»' Enter + 'Договор' Enter")
    let state = try await stage.store.file(id).state
    #expect(state.parties.map(\.details.name) == ["ТОО «Алатау»"])
    #expect(state.documents.map(\.details.title) == ["Договор"])
  }

  @Test("A number that another case has is told at its field, and nothing typed is lost")
  func takenNumber() async throws {
    var stage = try await stage()
    await stage.type("+ '7517-26-00-2/1234' Tab Tab Tab Tab 'спор' Enter")
    #expect(stage.screen.contains("Новое дело"))
    #expect(stage.screen.contains("спор"))
  }

  @Test("The hearing form offers the earliest free time, and names everything in the way")
  func hearing() async throws {
    var stage = try await stage()
    await stage.type("/ '1301' Enter Enter d")
    #expect(stage.screen.contains("01.12.2026"))
    await stage.type("'16.12' Tab")
    #expect(stage.screen.contains("День Независимости"))
    await stage.type("BackTab '01.12.2026' Enter")
    let id = CaseID(.test(68))
    #expect(try await stage.store.file(id).state.trial?.plan.start == moment("2026-12-01T09:00"))
  }

  @Test("Another judge than the case's own is asked for whom they cancel a hearing, and says why")
  func cancelActing() async throws {
    let store = try await Court.store([try TestCase.prepared(id: 101, rules: Court.rules)])
    var stage = try await Stage(store, as: TestCourt.otherJudge)
    await stage.type("Enter F9 'отменить засе' Enter 'болезнь' Enter")
    #expect(stage.screen.contains("за другого судью: причина"))
    #expect(try await store.file(CaseID(.test(101))).state.trial != nil)
    await stage.type("'замещение' Enter")
    let hearing = try #require(try await store.file(CaseID(.test(101))).state.hearing(1))
    #expect(hearing.cancelled?.reason == "болезнь" && hearing.cancelled?.acting == "замещение")
  }

  @Test("Signing asks for the last four digits of the number, and refuses others")
  func sign() async throws {
    var stage = try await stage([try TestCase.prepared(id: 101, rules: Court.rules)])
    await stage.type("Enter w '1111' Enter")
    #expect(stage.screen.contains("не последние четыре цифры"))
    await stage.type("Ctrl-U '1334' Enter")
    #expect(try await stage.store.file(CaseID(.test(101))).state.standingSignOff != nil)
  }

  @Test("Enter on what blocks an item goes to the document that blocks it")
  func blocker() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab down down Enter F6")
    #expect(stage.screen.contains("Получен · документ 4"))
  }

  @Test("Undo and redo in a case tell what they undo, and quitting asks nothing but twice Ctrl-C")
  func quit() async throws {
    var stage = try await stage()
    await stage.type("Ctrl-C")
    #expect(stage.others.isEmpty)
    await stage.type("Ctrl-C")
    #expect(stage.others == [.quit])
  }

  @Test("Below 60 by 20 one line says the size needed, and only quitting acts")
  func tooSmall() async throws {
    var stage = try await stage()
    await stage.resize(59, 20)
    #expect(stage.grid.lines.filter { !$0.isEmpty }.count == 1)
    #expect(stage.screen.contains("60×20"))
    await stage.type("Enter F6 F10")
    #expect(stage.others == [.quit])
  }

  @Test("The language changes at once, everywhere, and is remembered")
  func language() async throws {
    var stage = try await stage()
    await stage.type("z")
    #expect(stage.screen.contains("Parties"))
    #expect(stage.others == [.save(.language("en"))])
  }

  @Test("A minute later only the clock has changed")
  func tick() async throws {
    var stage = try await stage()
    let before = stage.grid.lines
    stage.clock.set("2026-11-22T10:15")
    await stage.send(.tick(stage.clock.now))
    #expect(stage.grid.lines[0] != before[0])
    #expect(Array(stage.grid.lines.dropFirst()) == Array(before.dropFirst()))
  }
}
