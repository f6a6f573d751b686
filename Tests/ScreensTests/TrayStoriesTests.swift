import CaseEngine
import Cells
import StoreMemory
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("What a secretary prepares and a judge signs, on the screen")
struct TrayStoriesTests {
  private func file(_ stage: Stage) async throws -> CaseFile { try await stage.store.file(CaseID(.test(1))) }

  /// A register in which a secretary prepared that document 2 is no longer required.
  private func waived() async throws -> Stage {
    var stage = try await Stage(try await Court.store([try Court.lease()]), as: TestCourt.secretary)
    await stage.type("Enter down Del 'молчит' Enter")
    return stage
  }

  @Test("A secretary who lets a document go is offered to prepare it for signature, and nothing else happens")
  func preparing() async throws {
    var stage = try await waived()
    #expect(stage.screen.contains("Подготовить на подпись судье"))
    #expect(try await file(stage).state.tray.isEmpty)
    await stage.type("'срочно' Enter")
    let prepared = try #require(try await file(stage).state.tray.first)
    #expect(prepared.prepared.fact == .waiveDocument(document: 2, ground: .notSubmitted, reason: "молчит"))
    #expect(prepared.word == "срочно" && prepared.prepared.by.role == .secretary)
    #expect(try await file(stage).state.document(2)?.status == .requested)
    #expect(stage.screen.contains("на подпись: 1"))
  }

  @Test("The judge's first screen says in one quiet line what waits, and where; once it is signed it says so no more")
  func waits() async throws {
    var prepared = try await waived()
    #expect(!prepared.screen.contains("Ждут вас"))
    await prepared.type("Enter")
    for size in [Size(width: 80, height: 24), Console.leastSize] {
      var stage = try await Stage(prepared.store, as: TestCourt.judge, size: size, seed: 2)
      #expect(stage.said.hasPrefix("Ждут вас: на подпись 1 (П П)."), "\(stage.screen)")
      await stage.type("g g")
      #expect(!stage.said.contains("Ждут вас"))
    }
    var stage = try await Stage(prepared.store, as: TestCourt.judge, seed: 3)
    await stage.type("g g w Enter g c down")
    #expect(!stage.screen.contains("Ждут вас"), "\(stage.screen)")
    let other = try await Stage(prepared.store, as: TestCourt.secretary, seed: 4)
    #expect(!other.screen.contains("Ждут вас"), "it is the judge's to sign")
  }

  @Test("Esc leaves it: nothing is prepared")
  func left() async throws {
    var stage = try await waived()
    await stage.type("Esc")
    #expect(stage.console.overlay == nil)
    #expect(try await file(stage).state.tray.isEmpty)
  }

  @Test("A hearing that a secretary sets in the form is prepared, and Esc gives the form back as it was typed")
  func hearing() async throws {
    var stage = try await Stage(try await Court.store([try TestCase.prepared()]), as: TestCourt.secretary)
    await stage.type("Enter F9 'отменить заседание' Enter 'примирение' Enter")
    #expect(stage.screen.contains("Подготовить на подпись судье"))
    await stage.type("Enter")
    #expect(try await file(stage).state.tray.map(\.prepared.fact) == [.cancelHearing(hearing: 1, reason: "примирение")])
    #expect(try await file(stage).state.trial != nil)
  }

  @Test("The judge signs it with Enter on its entry, and it is the judge's own")
  func signing() async throws {
    var prepared = try await waived()
    await prepared.type("Enter")
    var stage = try await Stage(prepared.store, as: TestCourt.judge, seed: 2)
    await stage.type("Enter BackTab")
    #expect(stage.screen.contains("на подпись: 1"))
    await stage.type("Enter")
    #expect(stage.screen.contains("Подписать."))
    await stage.type("Enter")
    let file = try await file(stage)
    #expect(file.state.document(2)?.status == .waived)
    #expect(file.entries.suffix(2).allSatisfy { $0.by.role == .judge })
    #expect(!stage.screen.contains("на подпись: 1"))
  }

  @Test("The tray shows what waits in all cases: one key signs the selected act, or all of them")
  func tray() async throws {
    let store = try await Court.store(
      try ([1, 2, 3] as [UInt64]).map { id in
        var matter = TestCase.civil(id: id, rules: Court.rules)
        let paper = try matter.need("Акт", from: 2)
        try matter.request(paper, due: "2026-10-16")
        let waiving = PreparedAct.waiveDocument(document: paper, ground: .notSubmitted, reason: "молчит")
        try matter.perform(.tray(.prepare(waiving)), by: TestCourt.secretary)
        return matter
      })
    var stage = try await Stage(store, as: TestCourt.judge)
    await stage.type("g g")
    #expect(stage.screen.contains("На подпись") && stage.screen.contains("7517-26-00-2/1236"))
    await stage.type("w")
    #expect(stage.screen.contains("только это"))
    await stage.type("Enter")
    func waiting() async throws -> Int { try await store.count(SlipQuery(.prepared, isOpen: true), upTo: 9).value }
    #expect(try await waiting() == 2)
    #expect(stage.screen.contains("документ 1 «Акт»"))
    await stage.type("w right Enter")
    #expect(try await waiting() == 0)
    #expect(stage.screen.contains("На подпись ничего нет."))
  }

  @Test("In the tray Del sends back with a word; a secretary sees it there, and takes it out; only a judge signs")
  func trayOfASecretary() async throws {
    var prepared = try await waived()
    await prepared.type("Enter")
    var judge = try await Stage(prepared.store, as: TestCourt.judge, seed: 2)
    await judge.type("g g Del 'рано' Enter")
    #expect(try await file(judge).state.tray.first?.sentBack?.fact == "рано")
    var secretary = try await Stage(prepared.store, as: TestCourt.secretary, seed: 3)
    await secretary.type("g g")
    #expect(secretary.screen.contains("возвращено: рано"))
    await secretary.type("w")
    #expect(secretary.console.overlay == nil)
    await secretary.type("Del Enter")
    #expect(try await file(secretary).state.tray.first?.isInTray == false)
  }

  @Test("The arrows show what concerns others, too, and a judge signs for another with a reason")
  func others() async throws {
    var prepared = try await waived()
    await prepared.type("Enter")
    var other = try await Stage(prepared.store, as: TestCourt.otherJudge, seed: 2)
    await other.type("g g")
    #expect(other.screen.contains("На подпись ничего нет."))
    #expect(other.screen.contains("← →"))
    await other.type("right")
    #expect(other.screen.contains("7517-26-00-2/1234") && other.screen.contains("всё"))
    await other.type("w 'отпуск' Enter")
    #expect(try await file(other).entries.contains { $0.fact == .actedForJudge(reason: "отпуск") })
  }

  @Test(
    "What media ask in all cases is a view of the tray; where nothing waits for signature it comes first, and Enter leads to the request")
  func media() async throws {
    var asked = try await Stage(try await Court.store([try TestCase.prepared(rules: Court.rules)]), as: TestCourt.secretary)
    await asked.type("Enter F9 'принять обращение' Enter 'Газета «Время»' Enter")
    for size in [Size(width: 80, height: 24), Console.leastSize] {
      var stage = try await Stage(asked.store, as: TestCourt.judge, size: size, seed: 2)
      #expect(stage.said.contains("ответ СМИ 1 (П П)"), "\(stage.screen)")
      await stage.type("g g")
      #expect(stage.console.tray.view == .media)
      #expect(stage.screen.contains("Обращения СМИ 1") && stage.screen.contains("Газета «Время»"), "\(stage.screen)")
      await stage.type("w")
      #expect(stage.said.contains("На подпись ничего нет."))
      await stage.type("Del")
      #expect(stage.said.contains("Здесь нечего снимать"))
      await stage.type("Tab")
      #expect(stage.console.tray.view == .signature)
      await stage.type("Tab Enter")
      #expect(stage.console.one?.pane == .hearing && stage.console.one?.hearingRow?.kind == .media(1), "\(stage.screen)")
    }
    var stage = try await Stage(asked.store, as: TestCourt.judge, seed: 3)
    await stage.type("g g Enter Enter Enter Esc")
    #expect(try await file(stage).state.mediaUnanswered.isEmpty)
    #expect(stage.screen.contains("Обращений СМИ без ответа нет."), "\(stage.screen)")
  }

  @Test("Whoever gives up a role is told no more of what waits for it")
  func roleGivenUp() async throws {
    var stage = try await Stage(try await Court.store([try TestCase.prepared(rules: Court.rules)]), as: TestCourt.judge)
    stage.console.docket.waiting = [.signature: Count(3)]
    let court = try await stage.store.court()
    stage.console.takeIn(court, TestCourt.judge)
    #expect(stage.console.waitingLine?.contains("на подпись 3") == true)
    stage.console.takeIn(court, TestCourt.chancery)
    #expect(stage.console.waitingLine == nil)
  }

  @Test("Where not everything that waits has room in the quiet line, what is left out is counted")
  func narrowLine() async throws {
    var stage = try await Stage(try await Court.store([try TestCase.prepared(rules: Court.rules)]), as: TestCourt.judge)
    stage.console.docket.waiting = Dictionary(uniqueKeysWithValues: Waiting.allCases.map { ($0, Count(3)) })
    #expect(
      stage.console.waitingLine(within: 200)
        == "Ждут вас: на подпись 3, ответ СМИ 3 (П П), сообщения 3, не извещены 3, не отправлено 3 (П И).")
    #expect(stage.console.waitingLine(within: 60) == "Ждут вас: на подпись 3, ответ СМИ 3 (П П) и ещё 9.")
    #expect(stage.console.waitingLine(within: 10) == "Ждут вас: на подпись 3 и ещё 12.")
  }

  @Test("The judge sends it back with Del and a word, and whoever prepared it takes it out with Del")
  func sentBack() async throws {
    var prepared = try await waived()
    await prepared.type("Enter")
    var stage = try await Stage(prepared.store, as: TestCourt.judge, seed: 2)
    await stage.type("Enter BackTab Del 'рано' Enter")
    #expect(try await file(stage).state.tray.first?.sentBack?.fact == "рано")
    var secretary = try await Stage(prepared.store, as: TestCourt.secretary, seed: 3)
    await secretary.type("Enter BackTab down Del Enter")
    #expect(try await file(secretary).state.tray.first?.isInTray == false)
  }
}
