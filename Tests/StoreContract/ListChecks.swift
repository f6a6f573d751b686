import CaseEngine
import TestCourt
import Testing

extension StoreContract {
  /// Lines, filters and counts.
  static let lists: [Check] = [
    Check("The lines of every case equal what its entries give, after any history") { makeStore in
      for seed in UInt64(21)...24 {
        let court = try await GuessedCourt(makeStore, cases: 10, steps: 20, seed: seed)
        for listed in try await court.listed() {
          #expect(try await court.store.summary(listed.summary.id) == listed.summary)
          #expect(try await court.store.documents(of: listed.summary.id) == listed.documents)
        }
      }
    },

    Check("A line is right from the first act that changes it: nothing lags behind") { makeStore in
      var court = try await GuessedCourt(makeStore, cases: 2, steps: 0, seed: 8)
      for _ in 0..<40 {
        for id in court.ids {
          try await court.step(in: id)
          let listed = try await court.store.file(id).listed(under: try await court.store.court().rules)
          #expect(try await court.store.summary(id) == listed?.summary)
          #expect(try await court.store.documents(of: id) == listed?.documents ?? [])
        }
      }
    },

    Check("A filter finds the cases that it accepts, and no others, whatever is asked for") { makeStore in
      let court = try await GuessedCourt(makeStore, seed: 31)
      let all = try await court.listed().map { FilterSubject($0) }
      var chances = Chances(seed: 32)
      for filter in views + guesses(120, using: &chances) {
        let query = DocketQuery(filter: filter, order: chances.one(of: DocketOrder.allCases) ?? .number, today: someDay(using: &chances))
        let expected = Set(all.filter { filter.accepts($0, on: query.today, in: TestCourt.zone) }.map(\.summary))
        let found = try await court.store.docket(query, at: .first, limit: 1_000)
        #expect(Set(found.rows.map(\.row)) == expected, "\(filter.text)")
        #expect(found.rows.count == expected.count, "\(filter.text)")
        #expect(try await court.store.count(query, upTo: 1_000) == Count(expected.count), "\(filter.text)")
      }
    },

    Check("A filter finds the documents that it accepts, and no others, in each list") { makeStore in
      let court = try await GuessedCourt(makeStore, seed: 33)
      let all = try await court.listed()
      var chances = Chances(seed: 34)
      for filter in views + guesses(120, using: &chances) {
        let query = PaperQuery(
          list: chances.one(of: PaperQuery.List.allCases) ?? .all, filter: filter, today: someDay(using: &chances))
        let expected = all.flatMap { listed in
          let subject = FilterSubject(listed)
          return listed.documents.filter {
            $0.belongs(in: query.list) && filter.accepts($0, of: subject, on: query.today, in: TestCourt.zone)
          }
        }
        let found = try await court.store.papers(query, at: .first, limit: 10_000)
        #expect(Set(found.rows.map(\.row)) == Set(expected), "\(query.list) \(filter.text)")
        #expect(found.rows.count == expected.count, "\(query.list) \(filter.text)")
        #expect(try await court.store.count(query, upTo: 10_000) == Count(expected.count), "\(query.list) \(filter.text)")
      }
    },

    Check("The docket is ordered by hearing, number or registration as it says") { makeStore in
      let court = try await GuessedCourt(makeStore, cases: 30, steps: 8, seed: 35)
      for today in [day("2026-09-20"), court.desk.now.day, court.desk.now.day + 20, day("2027-06-01")] {
        for order in DocketOrder.allCases {
          let rows = try await court.store.docket(DocketQuery(order: order, today: today), at: .first, limit: 1_000).rows.map(\.row)
          for (earlier, later) in zip(rows, rows.dropFirst()) {
            #expect(earlier.rank(in: order, on: today) <= later.rank(in: order, on: today), "\(order) on \(today.iso)")
          }
        }
      }
    },

    Check("The lists of documents are ordered as they say") { makeStore in
      let court = try await GuessedCourt(makeStore, seed: 36)
      for list in PaperQuery.List.allCases {
        let rows = try await court.store.papers(PaperQuery(list: list, today: court.desk.now.day), at: .first, limit: 10_000).rows.map(
          \.row)
        #expect(!rows.isEmpty)
        for (earlier, later) in zip(rows, rows.dropFirst()) { #expect(earlier.rank(in: list) <= later.rank(in: list), "\(list)") }
      }
    },

    Check("A count stops at its limit, and says that there are more") { makeStore in
      var desk = try await Desk(makeStore)
      for place in UInt64(1)...5 {
        let id = try await desk.open(place)
        try await desk.enter([.documentNeeded(document: 1, details: DocumentDetails(title: "Договор", from: 2))], in: id)
      }
      let cases = DocketQuery(today: day("2026-10-01"))
      let papers = PaperQuery(list: .all, today: day("2026-10-01"))
      for (limit, expected) in [(0, Count(0, orMore: true)), (4, Count(4, orMore: true)), (5, Count(5)), (6, Count(5))] {
        #expect(try await desk.store.count(cases, upTo: limit) == expected)
        #expect(try await desk.store.count(papers, upTo: limit) == expected)
      }
    },
  ]

  /// Guessed filters.
  static func guesses(_ count: Int, using chances: inout Chances) -> [Filter] { (0..<count).map { _ in Filter.guess(using: &chances) } }

  /// The saved views of the console, for each judge.
  static let views = SavedView.allCases.flatMap { view in Instruction.judges.map { view.filter(for: $0, on: day("2026-10-10")) } }

  static func someDay(using chances: inout Chances) -> Day { day("2026-10-01") + Int.random(in: -3...60, using: &chances) }
}

extension Moment {
  /// The day in the court's time zone.
  var day: Day { TestCourt.zone.day(of: self) }
}

extension CaseSummary {
  /// What an order compares, apart from ties.
  func rank(in order: DocketOrder, on today: Day) -> Rank {
    switch order {
    case .number: return Rank(0, 0, details.number.text, 0)
    case .registered: return Rank(details.registered == nil ? 1 : 0, -Int64(details.registered?.number ?? 0), "", 0)
    case .hearing:
      guard let start = hearing?.plan.start else { return Rank(1, 0, details.number.text, 0) }
      return start.day >= today ? Rank(0, start.microseconds, "", 0) : Rank(2, -start.microseconds, "", 0)
    }
  }
}

extension DocumentRow {
  /// Whether a list has this document at all.
  func belongs(in list: PaperQuery.List) -> Bool {
    switch list {
    case .all: true
    case .outstanding: status == .requested || status == .returned
    case .toServe: receivedOn != nil && !owed.isEmpty
    }
  }

  /// What a list compares.
  func rank(in list: PaperQuery.List) -> Rank {
    switch list {
    case .all: Rank(0, 0, caseNumber.text, document.rawValue)
    case .outstanding: Rank(due == nil ? 1 : 0, Int64(due?.number ?? 0), caseNumber.text, document.rawValue)
    case .toServe: Rank(0, Int64(receivedOn?.number ?? 0), "", 0)
    }
  }
}

/// A place in a list, for comparing neighbours.
struct Rank: Comparable {
  let part: Int
  let key: Int64
  let text: String
  let document: Int

  init(_ part: Int, _ key: Int64, _ text: String, _ document: Int) {
    self.part = part
    self.key = key
    self.text = text
    self.document = document
  }

  static func < (left: Rank, right: Rank) -> Bool {
    (left.part, left.key, left.text, left.document) < (right.part, right.key, right.text, right.document)
  }
}
