import CaseEngine
import Cells
import Screens
import StoreMemory
import TestCourt
import Testing
import Wording

@Suite("The readiness of a list of cases")
struct ChecklistsTests {
  func stage(size: Size = Size(width: 80, height: 24)) async throws -> Stage {
    try await Stage(try await Court.ofFive(), size: size)
  }

  @Test("One line a case says in words what is left to do, and the whole of it stands below")
  func lines() async throws {
    var stage = try await stage()
    await stage.type("g w")
    #expect(stage.screen.contains("Осталось"))
    #expect(stage.screen.contains("✗ получить 4, подлинники 3 +2"))
    #expect(stage.screen.contains("✗ 5 из 9: получить 4, подлинники 3, вручить 1, известить"))
    #expect(stage.screen.contains("✓ подписано"))
    #expect(stage.screen.contains("· приостановлено"))
  }

  @Test("Enter opens the readiness of the case, [ and ] step through the list, and Esc comes back to the same line")
  func stepping() async throws {
    var stage = try await stage()
    await stage.type("g w ] Enter")
    #expect(stage.screen.contains("7517-26-00-2/1334 · готово"))
    #expect(stage.screen.contains("✓ Список документов — выполнено"))
    await stage.type("]")
    #expect(stage.screen.contains("7517-26-00-2/1301 · подготовка"))
    await stage.type("Esc")
    #expect(stage.screen.contains("▸ 7517-26-00-2/1301"))
    #expect(stage.screen.contains("Осталось"))
    await stage.type("Esc")
    #expect(stage.screen.contains("▸ 7517-26-00-2/1301"))
    #expect(!stage.screen.contains("Осталось"))
  }

  @Test("View and filter are those of the docket")
  func filter() async throws {
    var stage = try await stage()
    await stage.type("g w / 'поставки' Enter")
    #expect(stage.screen.contains("▸ 7517-26-00-2/1301"))
    #expect(!stage.screen.contains("7517-26-00-2/1234"))
    await stage.type("Esc")
    #expect(stage.screen.contains("7517-26-00-2/1234"))
    await stage.type("Tab Tab")
    #expect(!stage.screen.contains("7517-26-00-2/1334"))
  }

  @Test("What a person marked elsewhere is gone from what is left, as soon as it is saved")
  func afterAMark() async throws {
    var stage = try await stage()
    await stage.type("Enter down down down F6 Enter Esc Esc g w")
    #expect(stage.screen.contains("✗ получить 3, "))
  }
}
