import CaseEngine
import Cells
import Driver
import Screens
import StoreMemory
import TestCourt
import Testing

@Suite("Others at work")
struct OthersTests {
  @Test("What another console enters comes in, the selection stays on its document, and the changed row is marked until the next key")
  func comesIn() async throws {
    let store = try await Court.ofFive()
    var mine = try await Stage(store)
    var theirs = try await Stage(store, as: TestCourt.chancery, seed: 2)
    await mine.type("Enter down")
    await theirs.type("Enter down down down F6 Enter Esc")
    await mine.listen()
    #expect(mine.screen.contains("▸  2 Договор аренды"))
    #expect(mine.grid.roles.split(separator: "\n").contains { $0.contains("c") })
    await mine.type("left")
    #expect(!mine.grid.roles.split(separator: "\n").contains { $0.contains("c") })
  }

  @Test("After many entries at once one look brings all of them, however many are read at a time", arguments: [1, 2, 3, 7, 1_000])
  func manyAtOnce(stretch: Int) async throws {
    let store = try await Court.ofFive()
    let clock = TestClock(Stage.today)
    let driver = Driver(
      store: store, login: TestCourt.everyone.login, program: "test", seen: try await store.head().sequence, stretch: stretch,
      clock: { clock.now })
    for id in 400..<407 as Range<UInt64> { try await store.enter(TestCase.civil(id: id, rules: Court.rules)) }
    var theirs = try await Stage(store, as: TestCourt.chancery, seed: 2)
    await theirs.type("Enter down down down F6 Enter Esc")
    guard case .changed(let changes) = await driver.changes() else {
      Issue.record("nothing came")
      return
    }
    #expect(Set(changes.compactMap(\.id)) == Set((400..<407 as Range<UInt64>).map { CaseID(.test($0)) } + [CaseID(.test(1))]))
    let head = try await store.head()
    #expect(changes.last?.sequence == head.sequence)
    #expect(await driver.changes() == nil)
  }

  @Test("Two who mark different documents of one case both succeed, silently")
  func differentDocuments() async throws {
    let store = try await Court.ofFive()
    var mine = try await Stage(store)
    var theirs = try await Stage(store, as: TestCourt.chancery, seed: 2)
    await mine.type("Enter down F6")
    await theirs.type("Enter down down down F6 Enter Esc")
    await mine.type("Enter")
    #expect(mine.said.contains("Записано"))
    let state = try await store.file(CaseID(.test(1))).state
    #expect(state.document(2)?.receipt != nil && state.document(4)?.receipt != nil)
  }

  @Test("Whoever was overtaken between deciding and entering decides again on what is there now", arguments: [1, 3])
  func overtaken(times: Int) async throws {
    let store = try await Court.ofFive()
    var stage = try await Stage(OvertakenStore(store, times: times))
    await stage.type("Enter down F6 Enter")
    #expect(stage.said.contains("Записано"))
    let state = try await store.file(CaseID(.test(1))).state
    #expect(state.document(2)?.receipt != nil)
    #expect(state.documents.count == 6 + times)
  }

  @Test("A register that stays busy is told, and the strip is open again")
  func busy() async throws {
    var stage = try await Stage(OvertakenStore(try await Court.ofFive(), times: 1_000))
    await stage.type("Enter down F6 Enter")
    #expect(stage.screen.contains("Получен · документ 2 «Договор аренды»"))
    #expect(try await stage.store.file(CaseID(.test(1))).state.document(2)?.receipt == nil)
  }

  @Test("The second who marks the same document is told who was first")
  func sameDocument() async throws {
    let store = try await Court.ofFive()
    var mine = try await Stage(store)
    var theirs = try await Stage(store, as: TestCourt.chancery, seed: 2)
    await mine.type("Enter down F6")
    await theirs.type("Enter down F6 Enter Esc")
    await mine.type("Enter")
    #expect(mine.said.contains(TestCourt.chancery.name))
    #expect(mine.screen.contains("✓ получено"))
  }

  @Test("An answer that was overtaken by a newer question is dropped")
  func staleAnswers() async throws {
    var stage = try await Stage(try await Court.ofFive())
    stage.isHolding = true
    await stage.type("/ 'поставки'")
    let held = stage.held
    await stage.release()
    // The first letter's answer arrives again, late.
    if case .ask(_, let tag) = held.first {
      await stage.send(.answered(tag, .success(.cases(Page(rows: [], hasBefore: false, hasAfter: false)))))
    }
    #expect(stage.screen.contains("7517-26-00-2/1301"))
  }

  @Test("Where nothing could be stored, the strip opens again with everything that was typed")
  func notStored() async throws {
    var stage = try await Stage(try await Court.ofFive())
    await stage.type("Enter down F6 Tab Tab Tab '12'")
    stage.isHolding = true
    await stage.type("Enter")
    guard case .enter(let act, let tag) = stage.held.last else {
      Issue.record("nothing was entered")
      return
    }
    let failed = act.steps.indices.map { ActOutcome.Failed(step: $0, error: .diskFull) }
    await stage.send(.entered(tag, ActOutcome(failed: failed)))
    #expect(stage.screen.contains("Получен · документ 2 «Договор аренды»"))
    #expect(stage.screen.contains(" 12"))
    #expect(!stage.screen.contains("записывается"))
  }

  @Test("An act that is sent twice is entered once")
  func sentTwice() async throws {
    let store = try await Court.ofFive()
    var stage = try await Stage(store)
    await stage.type("Enter down F6")
    stage.isHolding = true
    await stage.type("Enter")
    let enter = try #require(stage.held.last)
    _ = await stage.driver.perform(enter)
    let version = try await store.file(CaseID(.test(1))).version
    guard case .entered(_, let outcome) = await stage.driver.perform(enter) else {
      Issue.record("no answer")
      return
    }
    #expect(outcome.refused.isEmpty && outcome.failed.isEmpty)
    #expect(try await store.file(CaseID(.test(1))).version == version)
  }
}
