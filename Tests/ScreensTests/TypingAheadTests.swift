import CaseEngine
import Cells
import Screens
import StoreMemory
import TestCourt
import Testing

@Suite("Typing faster than the register answers")
struct TypingAheadTests {
  /// A console whose register answers only when it is told to.
  func stage(as actor: Actor = TestCourt.everyone) async throws -> Stage {
    try await Stage(try await Court.ofFive(), as: actor)
  }

  func document(_ number: Int, _ stage: Stage) async throws -> Document? {
    try await stage.store.file(CaseID(.test(1))).state.document(DocumentID(rawValue: number))
  }

  @Test("Keys typed after Enter wait for the case, and then act in it, in their order")
  func intoTheCase() async throws {
    var stage = try await stage()
    stage.isHolding = true
    await stage.type("Enter down F6 Enter")
    #expect(stage.screen.contains("Загружается"))
    #expect(try await document(2, stage)?.receipt == nil)
    await stage.release()
    #expect(try await document(2, stage)?.receipt != nil)
  }

  @Test("Esc goes back at once, and what waited is forgotten")
  func escape() async throws {
    var stage = try await stage()
    stage.isHolding = true
    await stage.type("Enter F6 Enter Esc")
    #expect(stage.screen.contains("▸ 7517-26-00-2/1234"))
    await stage.release()
    #expect(stage.screen.contains("▸ 7517-26-00-2/1234"))
    #expect(try await stage.store.file(CaseID(.test(1))).state.document(2)?.receipt == nil)
  }

  @Test("Ctrl-C twice leaves at once, whatever is on its way")
  func quit() async throws {
    var stage = try await stage()
    stage.isHolding = true
    await stage.type("Enter F6 Ctrl-C Ctrl-C")
    #expect(stage.held.contains(.quit))
  }

  @Test("A case that does not come takes the keys that were meant for it along, and its failure stays in sight")
  func failure() async throws {
    var stage = try await stage()
    stage.isHolding = true
    await stage.type("Enter F6 x")
    guard case .ask(.file, let tag) = stage.held.first(where: { if case .ask(.file, _) = $0 { true } else { false } }) else {
      Issue.record("the case was not asked for")
      return
    }
    await stage.send(.answered(tag, .failure(.busy)))
    let told = stage.said
    #expect(told.hasPrefix("✗"))
    await stage.release()
    #expect(stage.said == told)
  }

  @Test("Enter after a filter opens what the filter finds, not what stood there before")
  func filter() async throws {
    var stage = try await stage()
    stage.isHolding = true
    await stage.type("/ 'поставки' Enter Enter")
    await stage.release()
    #expect(stage.screen.contains("Дело ·"))
    #expect(stage.screen.contains("7517-26-00-2/1301"))
  }

  @Test("F6 after a scan marks what the scan finds, and the next scan can be typed while the mark is on its way")
  func intake() async throws {
    var stage = try await stage(as: TestCourt.chancery)
    await stage.type("g i")
    stage.isHolding = true
    await stage.type("'аренды 1234' F6 Enter 'возражение' F6 Enter")
    await stage.release()
    #expect(try await stage.store.file(CaseID(.test(1))).state.document(2)?.receipt != nil)
    #expect(try await stage.store.file(CaseID(.test(68))).state.document(3)?.receipt != nil)
  }

  @Test("Enter on F7 waits for the number that is offered")
  func incomingNumber() async throws {
    var stage = try await stage()
    await stage.type("Enter down")
    stage.isHolding = true
    await stage.type("F7 Enter")
    #expect(!stage.screen.contains("нужен ответ"))
    await stage.release()
    guard case .filed(let filing) = try await document(2, stage)?.custody else {
      Issue.record("not filed")
      return
    }
    #expect(filing.fact.number == "вх. 26-3392")
  }

  @Test("Enter on a hearing waits for the hearings of the others, and sets the earliest free time")
  func hearing() async throws {
    var stage = try await stage()
    await stage.type("/ '1301' Enter Enter")
    stage.isHolding = true
    await stage.type("d Enter")
    await stage.release()
    #expect(try await stage.store.file(CaseID(.test(68))).state.trial?.plan.start == moment("2026-12-01T09:00"))
  }

  @Test("Whoever typed on after a mark is offered nothing: no key falls into a strip that was not there when it was pressed")
  func offers() async throws {
    var stage = try await stage()
    await stage.type("Enter down F6")
    stage.isHolding = true
    await stage.type("Enter down down")
    await stage.release()
    #expect(!stage.screen.contains("Вручить?"))
    #expect(stage.screen.contains("▸  4"))
    await stage.type("F6 Enter")
    #expect(stage.screen.contains("Вручить?"))
  }

  @Test("What is typed after a new case goes into the new case")
  func newCase() async throws {
    var stage = try await stage()
    await stage.type("+ '7517-26-00-2/2000'")
    stage.isHolding = true
    await stage.type("Enter + 'ТОО «Алатау»' Enter")
    await stage.release()
    let id = try #require(try await stage.store.find(try CaseNumber("7517-26-00-2/2000")))
    #expect(try await stage.store.file(id).state.parties.map(\.details.name) == ["ТОО «Алатау»"])
  }
}
