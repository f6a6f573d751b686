import CaseEngine
import Foundation
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("A courtroom goes on while the register cannot be reached")
struct DeedTests {
  /// In the courtroom, two minutes after the hour, on a register that can be cut off.
  private func stage(_ matter: TestCase? = nil) async throws -> (stage: Stage, store: CutOffStore) {
    let store = CutOffStore(try await Court.store([try matter ?? CourtroomScreenTests.matter()]))
    var stage = try await Stage(store)
    await CourtroomScreenTests.at("2026-11-23T10:02", &stage)
    await stage.type("g k")
    return (stage, store)
  }

  private func state(_ store: CutOffStore) async throws -> CaseState { try await store.file(CaseID(.test(1))).state }

  @Test("From the call to the end without the network: each key shows at once, and goes in with its true minute once the register is back")
  func fromCallToEnd() async throws {
    var (stage, store) = try await stage()
    await store.cut()
    await stage.type("Enter")
    #expect(stage.said.contains("Нет связи с реестром") && stage.screen.contains("не записано: 1"))
    await CourtroomScreenTests.at("2026-11-23T10:04", &stage)
    await stage.type("Enter down Enter")
    #expect(stage.screen.contains("с 10:04"))
    await CourtroomScreenTests.at("2026-11-23T10:30", &stage)
    await stage.type("Home Enter Enter")
    #expect(stage.screen.contains("не записано: 4"))
    await store.mend()
    #expect(try await state(store).hearing(1)?.course.called == nil, "nothing went in by itself")
    await CourtroomScreenTests.at("2026-11-23T10:41", &stage)
    let state = try await state(store)
    let course = try #require(state.hearing(1)?.course)
    #expect(course.called?.occurred == .at(moment("2026-11-23T10:02")) && course.begun?.occurred == .at(moment("2026-11-23T10:04")))
    #expect(course.ended?.occurred == .at(moment("2026-11-23T10:30")) && course.ended?.fact.outcome == .decided)
    #expect(state.room(of: 1).presence.count == 1)
    #expect(stage.said.contains("отметки записаны: 4") && !stage.screen.contains("не записано"))
    #expect(stage.console.draft == nil && stage.console.one?.file?.stored == stage.console.one?.file)
  }

  @Test("As soon as the register says that it is back, what waited goes in")
  func back() async throws {
    var (stage, store) = try await stage()
    await store.cut()
    await stage.type("Enter")
    await stage.send(.register(.outOfReach(.noServer)))
    #expect(stage.said.contains("Нет связи с реестром"))
    await store.mend()
    await CourtroomScreenTests.at("2026-11-23T10:03", &stage)
    #expect(try await state(store).hearing(1)?.course.called != nil)
    await stage.send(.register(nil))
    #expect(stage.said.contains("отметки записаны: 1"), "that it is back says nothing new")
  }

  @Test("What the law refuses is told at once, at the answer that lacks, and does not wait for the register")
  func refusedAtOnce() async throws {
    var (stage, store) = try await stage()
    await stage.type("Enter Enter")
    await store.cut()
    await stage.type("Enter right right Enter")
    #expect(stage.screen.contains("почему заседание отложено") && stage.console.deeds.isEmpty)
    await stage.type("right Enter")
    #expect(stage.screen.contains("следующая дата: нужен ответ"))
    await stage.type("'29.11' Enter")
    #expect(stage.screen.contains("воскресенье") && stage.console.deeds.isEmpty)
  }

  @Test("An act of which the answer was lost is not entered twice")
  func lostAnswer() async throws {
    var (stage, store) = try await stage()
    await store.cut(losingAnswers: true)
    await stage.type("Enter Enter")
    await store.mend()
    await stage.send(.register(nil))
    let file = try await store.file(CaseID(.test(1)))
    #expect(file.entries.count { if case .course = $0.fact { true } else { false } } == 2)
    #expect(file.state.hearing(1)?.course.stage == .begun)
  }

  @Test("What others made impossible meanwhile is told and no longer shown, and the rest goes in")
  func overtaken() async throws {
    var (stage, store) = try await stage()
    await store.cut()
    await stage.type("down Enter Home Enter")
    await store.mend()
    var other = TestCase(continuing: try await store.file(CaseID(.test(1))), at: stage.clock.now, rules: Court.rules)
    let before = other.file.version
    try other.perform(.course(.call(1)), by: TestCourt.secretary)
    let entry = try #require(other.file.entries.last)
    _ = try await store.enter(
      PlacedAct(
        CaseAct(key: ActKey(.test(77)), facts: [Stated(entry.fact, entry.occurred)], by: entry.by, at: stage.clock.now),
        in: CaseID(.test(1)), after: before))
    await stage.send(.register(nil))
    #expect(try await state(store).room(of: 1).presence.count == 1)
    #expect(stage.said.contains("Стороны уже вызваны"))
    #expect(stage.console.one?.file == (try await store.file(CaseID(.test(1)))))
  }

  @Test(
    "What a full disk, a failing one or a standby does not take waits, is told with its reason, and goes in later",
    arguments: [
      (StoreError.diskFull, "Диск заполнен"), (.failed(code: 5), "не принял запись"), (.readOnly(.filePermissions), "только для чтения"),
      (.readOnly(.afterFailure), "Запустите программу снова"), (.conflict(version: 9), "не принял запись"),
      (.damaged(sequence: nil), "не принял"),
    ])
  func notTaken(error: StoreError, told: String) async throws {
    var (stage, store) = try await stage()
    await store.refuse(error)
    await stage.type("Enter")
    #expect(stage.said.contains(told) && stage.screen.contains("не записано: 1"), "\(stage.said)")
    // One key, which could not be given back.
    await stage.type("down Enter")
    #expect(stage.said.contains(told) && stage.screen.contains("не записано: 2"), "\(stage.said)")
    let coded = try JSONEncoder().encode(try #require(stage.console.draft))
    #expect(try JSONDecoder().decode(Draft.self, from: coded).deeds?.count == 2)
    await store.refuse(nil)
    await CourtroomScreenTests.at("2026-11-23T10:09", &stage)
    let state = try await state(store)
    #expect(state.hearing(1)?.course.called?.occurred == .at(moment("2026-11-23T10:02")) && state.room(of: 1).presence.count == 1)
    #expect(stage.said.contains("отметки записаны: 2") && stage.console.draft == nil, "\(stage.said)")
  }

  @Test("What the register itself refuses is told, and no longer shown as done")
  func notPermitted() async throws {
    var (stage, store) = try await stage()
    await store.refuse(.notPermitted)
    await stage.type("down Enter")
    #expect(stage.console.deeds.isEmpty && stage.console.draft == nil && !stage.screen.contains("не записано:"))
    #expect(stage.console.message?.text == Language.russian.words.storeError(.notPermitted))
    #expect(stage.console.one?.file?.state.room(of: 1).presence.isEmpty == true)
  }

  @Test("Undo takes back what is not saved yet, too")
  func undone() async throws {
    var (stage, store) = try await stage()
    await store.cut()
    await stage.type("down Enter u Enter")
    #expect(stage.console.one?.file?.state.room(of: 1).presence.isEmpty == true)
    await store.mend()
    await stage.send(.register(nil))
    #expect(try await state(store).room(of: 1).presence.isEmpty)
    #expect(try await store.file(CaseID(.test(1))).entries.last.map { if case .retracted = $0.fact { true } else { false } } == true)
  }

  @Test("What waits outlives the console: the next one offers it, and enters it with the minute in which it happened")
  func outlives() async throws {
    var (stage, store) = try await stage()
    await store.cut()
    await stage.type("Enter Enter down Enter")
    let coded = try JSONEncoder().encode(try #require(stage.console.draft))
    await store.mend()
    var next = try await Stage(store, seed: 2)
    await CourtroomScreenTests.at("2026-11-23T11:20", &next)
    await next.send(.unfinished(try JSONDecoder().decode(Draft.self, from: coded), at: moment("2026-11-23T10:02")))
    #expect(next.screen.contains("Зал заседания, не записано: 3"))
    await next.type("Enter")
    let state = try await state(store)
    #expect(state.hearing(1)?.course.begun?.occurred == .at(moment("2026-11-23T10:02")) && state.room(of: 1).presence.count == 1)
    #expect(next.console.isCourtroom && next.console.draft == nil)
  }

  @Test("Where the register takes minutes to answer, the minute of the key is the one that is entered")
  func slow() async throws {
    var (stage, store) = try await stage()
    let clock = stage.clock
    await store.stall { clock.set("2026-11-23T10:05") }
    await stage.type("Enter")
    #expect(try await state(store).hearing(1)?.course.called?.occurred == .at(moment("2026-11-23T10:02")))
  }

  @Test("Keys that come faster than the register answers act on what they have done already")
  func faster() async throws {
    var (stage, store) = try await stage()
    stage.isHolding = true
    await stage.type("Enter Enter")
    await stage.release()
    #expect(try await state(store).hearing(1)?.course.stage == .begun)
  }
}
