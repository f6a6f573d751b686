import CaseEngine
import Screens
import StoreMemory
import TestCourt
import Testing

/// How many keys the most frequent jobs take, the text that has to be typed apart.
@Suite("Keystrokes are counted, and few")
struct KeystrokeTests {
  func stage(_ cases: [TestCase]? = nil, at way: String = "") async throws -> Stage {
    var stage = try await Stage(try await Court.of(cases))
    await stage.type(way)
    return stage
  }

  func state(_ stage: Stage, _ id: UInt64 = 1) async throws -> CaseState { try await stage.store.file(CaseID(.test(id))).state }

  /// Types a job and counts its keys, without the text in quotes.
  func count(_ keys: String, _ stage: inout Stage) async -> Int {
    await stage.type(keys)
    let parts = keys.split(separator: "'", omittingEmptySubsequences: false).enumerated()
    return parts.filter { $0.offset % 2 == 0 }.reduce(0) { $0 + Stage.keys(String($1.element)).count }
  }

  @Test("A copy received: 2")
  func received() async throws {
    var stage = try await stage(at: "Enter down")
    #expect(await count("F6 Enter", &stage) == 2)
    #expect(try await state(stage).document(2)?.receipt?.fact.form == .copy)
  }

  @Test("An original filed: 2, with the next incoming number")
  func filed() async throws {
    var stage = try await stage(at: "Enter down")
    #expect(await count("F7 Enter", &stage) == 2)
    #expect(try await state(stage).document(2)?.custody != nil)
  }

  @Test("Twelve originals of one letter in one case: 4 at most")
  func twelve() async throws {
    var matter = TestCase.civil(id: 1, rules: Court.rules)
    for place in 1...12 { try matter.request(try matter.need("Приложение \(place)", from: 2, original: .paper), due: "2026-10-16") }
    var stage = try await stage([matter], at: "Enter")
    #expect(await count("a F7 'вх. 26-77' Enter", &stage) <= 4)
    let documents = try await state(stage).documents
    #expect(documents.count == 12)
    for document in documents {
      guard case .filed(let filing) = document.custody else {
        Issue.record("document \(document.id) is not filed")
        continue
      }
      #expect(filing.fact.number == "вх. 26-77")
    }
  }

  @Test("An unrequested paper: 4 and its title")
  func unrequested() async throws {
    var stage = try await stage(at: "g i '1301'")
    #expect(await count("Ins 'Ходатайство' Tab right Enter", &stage) == 4)
    let paper = try await state(stage, 68).documents.last
    #expect(paper?.details.title == "Ходатайство")
    #expect(paper?.details.from == 2)
    #expect(paper?.receipt?.fact.unrequested == true)
  }

  @Test("A hearing set at the earliest time that is offered: 2")
  func hearing() async throws {
    var stage = try await stage(at: "/ '1301' Enter Enter")
    #expect(await count("d Enter", &stage) == 2)
    #expect(try await state(stage, 68).trial?.plan.start == moment("2026-12-01T09:00"))
  }

  @Test("“Is this case ready?”: 1, with what is missing and who owes it")
  func ready() async throws {
    var stage = try await stage()
    #expect(await count("Enter", &stage) == 1)
    #expect(stage.screen.contains("✗ 5 из 9"))
    #expect(stage.screen.contains("Суд ждёт документы"))
  }

  @Test("Yesterday's served: 3")
  func yesterdays() async throws {
    var (first, second) = (try Court.delivery(), TestCase.civil(id: 2, at: "2026-11-02T10:00", rules: Court.rules))
    first.clock("2026-11-20T11:00")
    try first.receive(2)
    let claim = try second.need("Иск", from: 1)
    try second.request(claim, due: "2026-11-30")
    second.clock("2026-11-20T15:00")
    try second.receive(claim)
    var stage = try await stage([first, second], at: "g s")
    #expect(await count("+ F8 Enter", &stage) == 3)
    #expect(try await state(stage, 68).document(2)?.services.count == 1)
    #expect(try await state(stage, 2).document(claim)?.services.count == 1)
    // What came before that is not yesterday's.
    #expect(try await state(stage, 68).document(1)?.services.isEmpty == true)
  }

  @Test("All that is overdue asked for again: 3 and the reason for the new due date")
  func overdue() async throws {
    var stage = try await stage(at: "g o")
    #expect(await count("+ F5 '' Tab Tab Tab Tab 'нет ответа' Enter", &stage) <= 7)
    let documents = try await state(stage).documents
    #expect(documents.filter { $0.requests.count == 2 }.map(\.id).contains(2))
    #expect(try await state(stage, 68).document(2)?.requests.count == 1)
  }

  @Test("A document requested: 2; served: 2; received and served: 3; let go: 2 and the reason; taken back: 2")
  func others() async throws {
    var stage = try await stage(at: "/ '1437' Enter Enter")
    #expect(await count("F5 Enter", &stage) == 2)
    #expect(try await state(stage, 204).document(1)?.requests.count == 1)
    #expect(await count("u Enter", &stage) == 2)
    #expect(try await state(stage, 204).document(1)?.requests.isEmpty == true)
    stage = try await self.stage(at: "Enter down down")
    #expect(await count("F8 Enter", &stage) == 2)
    #expect(try await state(stage).document(3)?.services.count == 1)
    stage = try await self.stage(at: "Enter down")
    #expect(await count("F6 Enter Enter", &stage) == 3)
    #expect(try await state(stage).document(2)?.services.count == 1)
    stage = try await self.stage(at: "Enter down")
    #expect(await count("Del 'ответчик молчит' Enter", &stage) == 2)
    #expect(try await state(stage).document(2)?.waiver != nil)
  }
}
