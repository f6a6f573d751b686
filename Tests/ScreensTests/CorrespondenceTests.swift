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
  private func stage() async throws -> Stage {
    var rules = Court.rules
    rules.notices = NoticeRules(templates: NoticeTemplates.all)
    rules.notices.address = TestCourt.named("Наурызбай батыр көшесі, 1", "улица Наурызбай батыра, 1", "1 Nauryzbai batyr Street")
    let store = MemoryStore(defaults: rules, using: Repeatable(7))
    try await store.enter(settings: [], staff: true)
    for matter in try Court.five() { try await store.enter(matter) }
    return try await Stage(store)
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
    #expect(stage.screen.contains("ждёт ответа"))
  }

  @Test("Enter puts the text onto the clipboard")
  func copied() async throws {
    var stage = try await stage()
    await stage.type("Enter BackTab BackTab Enter")
    #expect(stage.screen.contains("Скопировано"))
  }

  @Test("From what blocks the item of notices Enter goes to the notice that is wanting")
  func fromTheChecklist() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab / 'не доставлено' Enter Enter")
    #expect(stage.console.one?.pane == .notices)
    #expect(stage.console.one?.correspondent?.subject == .notice(2))
  }
}
