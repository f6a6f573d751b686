import CaseEngine
import CourtData
import StoreMemory
import TestCourt
import Testing
import Wording

@testable import Screens

/// Recommendation 3: a notice of a hearing for every participant in one go, of many hearings too.
@Suite("Telling of many hearings at once")
struct TellingUntoldTests {
  /// Three hearings that nobody was told of; for the third, in Kazakh, the court has no words where `inKazakh` is false.
  private func stage(inKazakh: Bool = true) async throws -> Stage {
    var rules = Court.rules
    rules.notices = NoticeRules(templates: NoticeTemplates.all.filter { inKazakh || $0.language == .ru })
    rules.notices.address = TestCourt.named("Наурызбай батыр көшесі, 1", "улица Наурызбай батыра, 1", "1 Nauryzbai batyr Street")
    let store = MemoryStore(defaults: rules, using: Repeatable(7))
    try await store.enter(settings: [], staff: true)
    for (id, start) in [(403, "2026-12-03T10:00"), (405, "2026-12-01T11:00"), (406, "2026-12-02T15:00")] as [(UInt64, String)] {
      var matter = TestCase.civil(id: id, at: "2026-11-19T10:00", rules: rules)
      try matter.perform(.noteNoDocumentsNeeded(reason: "спор о праве"))
      if id == 406, var details = matter.state.details {
        details.language = "kk"
        try matter.perform(.editCase(details))
      }
      try matter.setTrial(at: start)
      try await store.enter(matter)
    }
    return try await Stage(store)
  }

  private func prepared(_ stage: Stage, _ id: UInt64) async throws -> [NoticeRecord] {
    try await stage.store.file(CaseID(.test(id))).state.notices.all
  }

  @Test("Marked hearings get their notices in one act, each case its own; one undo takes all of them back")
  func all() async throws {
    var stage = try await stage()
    await stage.type("g b Tab Tab Tab a F8")
    #expect(stage.screen.contains("3 заседания"), "\(stage.screen)")
    await stage.type("Enter")
    for id in [403, 405, 406] as [UInt64] {
      let notices = try await prepared(stage, id)
      #expect(notices.map(\.notice.to) == [1, 2] && notices.allSatisfy { $0.status == .waiting })
    }
    #expect(try await prepared(stage, 406).first?.notice.language == .kk, "in the language of each case")
    #expect(stage.said.contains("6 извещений (3 заседания)"), "\(stage.said)")
    #expect(stage.console.mail.marks.isEmpty && stage.console.mail.window.isEmpty)
    await stage.type("u Enter")
    for id in [403, 405, 406] as [UInt64] { #expect(try await prepared(stage, id).isEmpty) }
  }

  @Test("Only what is marked is told of, and by the way that was chosen")
  func some() async throws {
    var stage = try await stage()
    await stage.type("g b Tab Tab Tab Space Space F8")
    #expect(stage.screen.contains("2 заседания"))
    await stage.type("F4 down Enter Enter")
    #expect(try await prepared(stage, 403).isEmpty, "the latest of the three was not marked")
    let channels = try await prepared(stage, 405).map(\.notice.by) + prepared(stage, 406).map(\.notice.by)
    #expect(Set(channels).count == 1 && channels.count == 4, "\(channels)")
  }

  @Test("Those that cannot be told of are named with the reason before anything is entered, and the others go")
  func refused() async throws {
    var stage = try await stage(inKazakh: false)
    await stage.type("g b Tab Tab Tab a F8 Enter")
    #expect(stage.screen.contains("7517-26-00-2/1639") && stage.screen.contains("4 извещения (2 заседания)"), "\(stage.screen)")
    #expect(try await prepared(stage, 403).isEmpty, "nothing is entered yet")
    await stage.type("Enter")
    for id in [403, 405] as [UInt64] { #expect(try await prepared(stage, id).count == 2) }
    #expect(try await prepared(stage, 406).isEmpty)
    #expect(stage.console.mail.window.lines.map(\.row.number) == ["7517-26-00-2/1639"])
    await stage.type("a F8 Enter")
    #expect(stage.console.overlay == nil && stage.said.contains("7517-26-00-2/1639"), "where none can, it is said: \(stage.said)")
  }

  @Test("Esc leaves everything as it is; one hearing without a mark has its own question, as before")
  func one() async throws {
    var stage = try await stage()
    await stage.type("g b Tab Tab Tab a F8 Esc")
    for id in [403, 405, 406] as [UInt64] { #expect(try await prepared(stage, id).isEmpty) }
    await stage.type("Esc F8 Enter")
    #expect(try await prepared(stage, 405).count == 2)
    #expect(try await prepared(stage, 403).isEmpty)
  }

  @Test("Of a hearing of which somebody else told meanwhile nothing is written twice")
  func others() async throws {
    var stage = try await stage()
    await stage.type("g b Tab Tab Tab a")
    var other = try await Stage(stage.store, seed: 2)
    await other.type("g b Tab Tab Tab F8 Enter")
    #expect(try await prepared(stage, 405).count == 2)
    await stage.type("F8 Enter")
    for id in [403, 405, 406] as [UInt64] { #expect(try await prepared(stage, id).count == 2) }
  }
}
