import CaseEngine
import Cells
import Screens
import TestCourt
import Testing
import Wording

@Suite("Columns under names of any script")
struct ColumnsTests {
  /// Wide, joined, composed letter by letter, right to left, and with what cannot be seen.
  static let names = [
    "株式会社 東京", "주식회사 서울", "ᄒ\u{1161}\u{11AB}ᄀ\u{1173}\u{11AF}", "👨‍👩‍👧 Отбасы", "👍🏽 Серіктес", "🇰🇿 Достық", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 Co", "И\u{306}ванов",
    "Қ\u{301}\u{302}\u{303}алиев",
    "สมชาย กุ้ง", "देवनागरी", "شركة السلام", "חברה", "1️⃣ Бірінші", "✉️ Пошта", "Ａｌａｔａｕ", "a\u{200B}b\u{200D}c\u{2060}", "Ким\u{AD}В. А.",
    "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
  ]

  /// In which column a text begins in a row; a wide letter takes two.
  private func column(of text: String, in grid: Grid, row: Int) -> Int? {
    let wanted = Array(text)
    return (0...(grid.width - wanted.count)).first { x in
      wanted.indices.allSatisfy { place in grid[x + place, row]?.text == String(wanted[place]) }
    }
  }

  @Test("What stands behind a name begins in the same column, whatever the name is made of", arguments: [80, 60, 200])
  func straight(width: Int) async throws {
    for name in ColumnsTests.names {
      var matter = TestCase.civil(id: 1, rules: Court.rules)
      // As an older program or an import may have left it: the law takes no such name today.
      matter.record(.partyChanged(party: 1, details: PartyDetails(role: .plaintiff, name: name)))
      let plain = TestCase.civil(id: 68, rules: Court.rules)
      let stage = try await Stage(
        try await Court.store([matter, plain]), language: .english, size: Size(width: width, height: 24))
      let rows = (3...4).map { column(of: "none", in: stage.grid, row: $0) }
      #expect(rows[0] != nil && rows[0] == rows[1], "\(name): \(rows)\n\(stage.screen)")
    }
  }
}
