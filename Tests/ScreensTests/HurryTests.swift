import CaseEngine
import Screens
import StoreMemory
import TestCourt
import Testing

@Suite("A clerk with a queue, a judge in a hurry")
struct HurryTests {
  func stage() async throws -> Stage { try await Stage(try await Court.ofFive()) }

  func first(_ stage: Stage) async throws -> CaseFile { try await stage.store.file(CaseID(.test(1))) }

  @Test("The checklist opens where it fails, and a verb there is for the document that blocks")
  func verbsOnBlockers() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab")
    #expect(stage.screen.contains("▸ ✗ Получение документов"))
    await stage.type("down F6")
    #expect(stage.screen.contains("Получен · документ 2 «Договор аренды»"))
    await stage.type("Enter")
    #expect(try await first(stage).state.document(2)?.receipt != nil)
  }

  @Test("What was received a moment ago can be filed and served in the same minute: the clock of the screen ticks by the minute")
  func withinTheMinute() async throws {
    var stage = try await stage()
    stage.clock.set(moment("2026-11-22T10:14"), seconds: 20)
    await stage.type("Enter down F6 Enter")
    #expect(stage.said.contains("Записано"))
    stage.clock.set(moment("2026-11-22T10:14"), seconds: 30)
    #expect(stage.screen.contains("Вручить? · документ 2"), "\(stage.screen)")
    // The service that is offered gives way to the original, and is offered again behind it.
    await stage.type("F7")
    #expect(stage.screen.contains("Подлинник · документ 2"), "\(stage.screen)")
    await stage.type("Enter")
    #expect(stage.said.contains("Записано"), "\(stage.screen)")
    stage.clock.set(moment("2026-11-22T10:14"), seconds: 40)
    await stage.type("F8 Enter")
    #expect(stage.said.contains("Записано"), "\(stage.screen)")
    let document = try #require(try await first(stage).state.document(2))
    #expect(document.settlement == .filed && document.services.count == 1)
  }

  @Test("The palette finds an action typed under another layout, or in another language", arguments: ["gjlgbcfnm", "sign read", "қол қою"])
  func palette(typed: String) async throws {
    var stage = try await stage()
    await stage.type("Enter F9 '\(typed)'")
    #expect(stage.screen.contains("▸ Подписать готовность"))
  }

  @Test("A key that does nothing in a strip or in the box of screens says so")
  func keysThatDoNothing() async throws {
    var stage = try await stage()
    await stage.type("g x")
    #expect(stage.said.contains("ничего не делает"))
    await stage.type("Enter down F6 F8")
    #expect(stage.said.contains("ничего не делает"))
    #expect(stage.screen.contains("Получен · документ 2"))
  }

  @Test(
    "Where a view has nothing of what is looked for, it says what that is, in which view, and how to leave it; Esc shows all of it again")
  func nothingInTheView() async throws {
    var stage = try await stage()
    await stage.type("Tab Tab Tab Tab / 'дело, которого нет'")
    func read(_ stage: Stage) -> String { stage.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let told = "Ничего нет по запросу «дело, которого нет» в виде «Без даты». Esc — показать всё"
    #expect(read(stage).contains(told), "\(stage.screen)")
    for screen in ["g o", "g s", "g h", "g b"] {
      var stage = try await self.stage()
      await stage.type(screen + " / 'такого нет' Enter")
      #expect(read(stage).contains("Ничего нет по запросу «такого нет»"), "\(stage.screen)")
      await stage.type("Esc")
      #expect(!stage.screen.contains("по запросу") && !stage.screen.contains("такого нет"), "\(stage.screen)")
    }
  }

  @Test("F4 opens a month: the day pointed at stands in the field, Enter keeps it, Esc gives back what stood there")
  func month() async throws {
    var stage = try await stage()
    await stage.type("Enter down F5 Tab Tab F4")
    #expect(stage.screen.contains("декабрь 2026"))
    await stage.type("down right")
    #expect(stage.screen.contains("12.12.2026"))
    await stage.type("Esc")
    #expect(stage.screen.contains("+10р"))
    await stage.type("F4 PgDn PgUp down Enter Tab Tab 'просьба' Enter")
    #expect(try await first(stage).state.document(2)?.requests.last?.fact.due?.day == day("2026-12-11"))
  }
}
