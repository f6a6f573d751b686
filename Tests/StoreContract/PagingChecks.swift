import CaseEngine
import TestCourt
import Testing

extension StoreContract {
  /// Pages.
  static let paging: [Check] = [
    Check("Pages of the docket join to the whole list, forwards and backwards, whatever the limit, order, filter and day") { makeStore in
      let court = try await GuessedCourt(makeStore, cases: 20, steps: 10, seed: 41)
      let store = court.store
      var chances = Chances(seed: 42)
      for order in DocketOrder.allCases {
        for filter in [Filter()] + guesses(4, using: &chances) {
          let query = DocketQuery(filter: filter, order: order, today: someDay(using: &chances))
          let note = "\(order) \(filter.text) on \(query.today.iso)"
          try await expectPages(note) { try await store.docket(query, at: $0, limit: $1) }
        }
      }
    },

    Check("Pages of every list of documents join to the whole list, forwards and backwards, whatever the limit and filter") { makeStore in
      let court = try await GuessedCourt(makeStore, cases: 12, steps: 14, seed: 43)
      let store = court.store
      var chances = Chances(seed: 44)
      for list in PaperQuery.List.allCases {
        for filter in [Filter()] + guesses(4, using: &chances) {
          let query = PaperQuery(list: list, filter: filter, today: someDay(using: &chances))
          try await expectPages("\(list) \(filter.text)") { try await store.papers(query, at: $0, limit: $1) }
        }
      }
    },

    Check("A place stays a place when its row moves away: what follows is what stands behind it now") { makeStore in
      var desk = try await Desk(makeStore)
      for place in UInt64(1)...6 { try await desk.open(place, number: "7517-26-00-2/10\(place)") }
      let query = DocketQuery(order: .number, today: day("2026-10-01"))
      let first = try await desk.store.docket(query, at: .first, limit: 3)
      let cursor = try #require(first.rows.last?.cursor)
      try await desk.enter([.caseNumberCorrected(number: number("7517-26-00-2/109"))], in: CaseID(.test(3)))
      let next = try await desk.store.docket(query, at: .after(cursor), limit: 10)
      #expect(next.rows.map(\.row.details.number.text) == ["7517-26-00-2/104", "7517-26-00-2/105", "7517-26-00-2/106", "7517-26-00-2/109"])
      #expect(next.hasBefore && !next.hasAfter)
      let before = try await desk.store.docket(query, at: .before(cursor), limit: 10)
      #expect(before.rows.map(\.row.details.number.text) == ["7517-26-00-2/101", "7517-26-00-2/102"])
      #expect(!before.hasBefore && before.hasAfter)
    },

    Check("Rows that begin at the same time are each on one page") { makeStore in
      var desk = try await Desk(makeStore)
      for place in UInt64(1)...7 {
        let id = try await desk.open(place, judge: "Судья \(place)")
        try await desk.enter(
          [.hearingSet(hearing: 1, plan: TestCourt.plan(at: "2026-12-10T10:00", room: "\(place)"), overrides: [])], in: id)
      }
      let store = desk.store
      for today in [day("2026-12-10"), day("2026-12-11")] {
        let query = DocketQuery(order: .hearing, today: today)
        try await expectPages("same start") { try await store.docket(query, at: $0, limit: $1) }
      }
    },
  ]

  /// Reads a list whole, then page by page in both directions with several limits, and expects the same rows with the right flags.
  static func expectPages<Row>(
    _ note: String, _ read: (PagePosition, Int) async throws -> Page<Row>
  ) async throws {
    let whole = try await read(.first, 10_000).rows
    #expect(Set(whole.map(\.row)).count == whole.count, "\(note)")
    #expect(try await read(.last, 10_000).rows == whole, "\(note)")
    for limit in [whole.count <= 25 ? 1 : 17, 13, whole.count, whole.count + 1] where limit > 0 {
      var forwards: [Page<Row>.Placed] = []
      var page = try await read(.first, limit)
      #expect(!page.hasBefore, "\(note)")
      while let last = page.rows.last {
        forwards += page.rows
        #expect(page.rows.count <= limit, "\(note)")
        #expect(page.hasAfter == (forwards.count < whole.count), "\(note)")
        if forwards.count > whole.count { break }
        page = try await read(.after(last.cursor), limit)
        #expect(page.hasBefore, "\(note)")
      }
      #expect(!page.hasAfter, "\(note)")
      #expect(forwards == whole, "\(note), \(limit) a page")
      var backwards: [Page<Row>.Placed] = []
      page = try await read(.last, limit)
      #expect(!page.hasAfter, "\(note)")
      while let first = page.rows.first {
        backwards = page.rows + backwards
        #expect(page.hasBefore == (backwards.count < whole.count), "\(note)")
        if backwards.count > whole.count { break }
        page = try await read(.before(first.cursor), limit)
        #expect(page.hasAfter, "\(note)")
      }
      #expect(!page.hasBefore, "\(note)")
      #expect(backwards == whole, "\(note), \(limit) a page, backwards")
    }
  }
}
