import TestCourt
import Testing

@testable import CaseEngine

@Suite("A list is gone through page by page")
struct PagesTests {
  /// A page of the numbers from 0 on, two at a time.
  private func page(_ position: PagePosition, of count: Int) -> Page<Int> {
    let start: Int = if case .after(let cursor) = position { Int(cursor.key) + 1 } else { 0 }
    let end = min(start + 2, count)
    return Page(
      rows: (start..<end).map { .init(row: $0, cursor: Cursor(key: Int64($0), id: CaseID(.test(1)))) }, hasBefore: start > 0,
      hasAfter: end < count)
  }

  @Test("Every row comes once, in the order of the list, and behind the last page nothing does", arguments: [0, 1, 2, 3, 4, 5])
  func all(count: Int) async throws {
    var pages = Pages<Int> { position, _ in page(position, of: count) }
    var seen: [[Int]] = []
    while let rows = try await pages.next() { seen.append(rows) }
    #expect(seen.flatMap { $0 } == Array(0..<count))
    #expect(seen.allSatisfy { $0.count <= 2 })
    #expect(try await pages.next() == nil)
  }

  @Test("Of whoever wants the first rows alone no more is asked")
  func first() async throws {
    var pages = Pages<Int>(atMost: 3) { position, limit in
      #expect(limit <= 3)
      let page = page(position, of: 9)
      return Page(rows: Array(page.rows.prefix(limit)), hasBefore: page.hasBefore, hasAfter: true)
    }
    var seen: [Int] = []
    while let rows = try await pages.next() { seen += rows }
    #expect(seen == [0, 1, 2])
  }

  @Test("What cannot be read is told, and not passed over")
  func fails() async {
    var pages = Pages<Int> { _, _ throws(StoreError) in throw .busy }
    await #expect(throws: StoreError.busy) { try await pages.next() }
  }
}
