import CaseEngine
import Cells
import TestCourt
import Testing
import Wording

@testable import Screens

/// Four people at work, each under every layout: they press places on their keyboard, and what comes out of it is letters.
@Suite("Stories under every layout")
struct LayoutStoriesTests {
  /// What the keys of a text named by the US layout give under another one; names of keys and quoted text stay.
  static func typed(_ keys: String, _ layout: KeyboardLayout) -> String {
    keys.split(separator: " ").map { word in
      guard word.count == 1, let key = word.first, key.isLetter || key.isNumber || "[]/;".contains(key) else { return String(word) }
      return String(layout.glyph(for: key))
    }.joined(separator: " ")
  }

  /// What a scanner gives that types the keys of a text, as it stands there under the US layout.
  private func scanned(_ text: String, _ layout: KeyboardLayout) -> [Event] { text.map { .key(.character(layout.glyph(for: $0))) } }

  private func stage(_ layout: KeyboardLayout, as actor: Actor = TestCourt.everyone, _ cases: [TestCase]? = nil) async throws -> Stage {
    try await Stage(try await Court.of(cases), as: actor, keyboard: layout)
  }

  private func documents(_ stage: Stage, _ id: UInt64 = 1) async throws -> [Document] {
    try await stage.store.file(CaseID(.test(id))).state.documents
  }

  @Test(
    "A clerk goes through the queue of what is owed: finds it, marks two, marks both received, and takes it back with one key",
    arguments: KeyboardLayout.allCases)
  func clerk(layout: KeyboardLayout) async throws {
    var stage = try await stage(layout)
    await stage.type(LayoutStoriesTests.typed("g o", layout))
    #expect(stage.screen.contains("Ожидаются"))
    #expect(stage.screen.contains("Договор аренды"))
    await stage.type("Space Space")
    #expect(stage.screen.contains("отмечено 2"))
    await stage.type(LayoutStoriesTests.typed("v", layout))
    #expect(stage.screen.contains("Получен · 2 документа"))
    let before = try await received(stage)
    await stage.type("Enter")
    #expect(try await received(stage) == before + 2)
    await stage.type("Esc " + LayoutStoriesTests.typed("u", layout) + " Enter")
    #expect(try await received(stage) == before)
  }

  /// How many documents of all cases are there.
  private func received(_ stage: Stage) async throws -> Int {
    var count = 0
    for id in [UInt64(1), 68] { count += try await documents(stage, id).count { $0.receipt != nil } }
    return count
  }

  @Test(
    "A judge in a hurry sees what stands in the way, steps to the next case, and signs one that is ready",
    arguments: KeyboardLayout.allCases)
  func judge(layout: KeyboardLayout) async throws {
    var ready = try TestCase.prepared(id: 101, rules: Court.rules)
    ready.clock("2026-11-22T09:00")
    var stage = try await stage(layout, [try Court.lease(), ready])
    await stage.type(LayoutStoriesTests.typed("g w", layout))
    #expect(stage.screen.contains("Готовность"))
    await stage.type(LayoutStoriesTests.typed("Enter", layout))
    #expect(stage.screen.contains("✗"))
    await stage.type(LayoutStoriesTests.typed("]", layout))
    let number = try #require(stage.console.one?.file?.number?.text)
    #expect(number.hasSuffix("1334"))
    await stage.type(LayoutStoriesTests.typed("w", layout))
    #expect(stage.console.spots.contains(.form))
    // The last four digits, as the number row gives them.
    for event in scanned(Form.lastDigits(of: number), layout) { await stage.send(event) }
    await stage.type("Enter")
    #expect(stage.console.overlay == nil, "\(stage.screen)")
    #expect(try await stage.store.file(CaseID(.test(101))).state.standingSignOff != nil)
  }

  @Test(
    "The chancery scans a number under any layout: the case is found, its original filed, and the field is ready for the next",
    arguments: KeyboardLayout.allCases)
  func chancery(layout: KeyboardLayout) async throws {
    var stage = try await stage(layout, as: TestCourt.chancery)
    await stage.type(LayoutStoriesTests.typed("g i", layout))
    for event in scanned("7517-26-00-2/1234", layout) { await stage.send(event) }
    #expect(stage.screen.contains("Договор аренды"), "\(stage.screen)")
    await stage.type("Enter F7")
    #expect(stage.screen.contains("вх. 26-3392"))
    await stage.type("Enter")
    #expect(stage.said.hasPrefix("✓"))
    #expect(stage.console.intake.field.isEmpty && stage.console.intake.isTyping)
    let filed = try await documents(stage).filter { $0.custody != nil }
    #expect(filed.count == 2)
  }

  @Test(
    "A secretary sets the hearing: the earliest time is offered, another day and hour are typed on the number row",
    arguments: KeyboardLayout.allCases)
  func secretary(layout: KeyboardLayout) async throws {
    var stage = try await stage(layout, [try LayoutStoriesTests.prepared()])
    await stage.type(LayoutStoriesTests.typed("Enter d", layout))
    #expect(stage.console.spots.contains(.form))
    for event in scanned("10", layout) { await stage.send(event) }
    await stage.type("Tab")
    for event in scanned("1430", layout) { await stage.send(event) }
    await stage.type("Enter")
    #expect(stage.console.overlay == nil, "\(stage.screen)")
    let hearing = try #require(try await stage.store.file(CaseID(.test(101))).state.trial)
    let (day, time) = Court.rules.calendar.zone.local(hearing.plan.start)
    #expect(day == Day(iso: "2026-12-10"))
    #expect(time.text == "14:30")
  }

  @Test("The first key of a sitting may be the one of the contacts, under every layout: what the terminal sends for it is understood")
  func contacts() async throws {
    for (layout, bytes) in [(KeyboardLayout.kz, "."), (.kz, "ю"), (.us, "."), (.ru, "ю"), (.kzRuskaz, "ю"), (.kzKazrus, "ю")] {
      var stage = try await stage(layout)
      var decoder = KeyDecoder()
      for key in decoder.feed(bytes.utf8) { await stage.send(.key(key)) }
      #expect(stage.console.place == .contacts, "\(layout) \(bytes): \(stage.said)")
    }
  }

  /// A case in which nothing stands in the way of a hearing.
  private static func prepared() throws -> TestCase {
    var matter = TestCase.civil(id: 101, at: "2026-09-01T10:00", rules: Court.rules)
    let claim = try matter.need("Исковое заявление", from: 1, original: .none)
    try matter.request(claim, due: "2026-09-20")
    try matter.receive(claim)
    try matter.serve(claim, on: 2)
    return matter
  }
}
