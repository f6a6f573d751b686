import CaseEngine
import TestCourt
import Testing

extension StoreContract {
  /// Slips: what lists across cases show beside cases and documents.
  static let slips: [Check] = [
    Check("A list of slips has those that its query accepts, and no others, in the order of their time") { makeStore in
      let court = try await GuessedCourt(makeStore, cases: 14, steps: 30, seed: 51)
      let all = try await court.listed().flatMap(\.slips)
      #expect(all.contains { $0.isOpen } && all.contains { !$0.isOpen })
      var chances = Chances(seed: 52)
      for _ in 0..<150 {
        let query = SlipQuery.guess(among: all, using: &chances)
        let expected = all.filter(query.accepts).sorted { ($0.at, $0.number.text, $0.place) < ($1.at, $1.number.text, $1.place) }
        let found = try await court.store.slips(query, at: .first, limit: 10_000)
        #expect(found.rows.map(\.row) == expected, "\(query)")
        #expect(try await court.store.count(query, upTo: 10_000) == Count(expected.count), "\(query)")
      }
    },

    Check("Pages of slips join to the whole list, forwards and backwards, whatever the limit and the query") { makeStore in
      let court = try await GuessedCourt(makeStore, cases: 14, steps: 24, seed: 53)
      let store = court.store
      let all = try await court.listed().flatMap(\.slips)
      var chances = Chances(seed: 54)
      let queries = SlipKind.allCases.map { SlipQuery($0) } + (0..<6).map { _ in .guess(among: all, using: &chances) }
      for query in queries { try await expectPages("\(query)") { try await store.slips(query, at: $0, limit: $1) } }
    },

    Check("Slips are right from the first act that changes them, also where something is taken back") { makeStore in
      var desk = try await Desk(makeStore)
      let id = try await desk.open(1)
      func stages() async throws -> [HearingCourse.Stage] {
        try await desk.store.slips(SlipQuery(.hearing, of: id), at: .first, limit: 9).rows.compactMap {
          if case .hearing(let hearing) = $0.row.body { hearing.stage } else { nil }
        }
      }
      try await desk.enter([.hearingSet(hearing: 1, plan: TestCourt.plan(at: "2026-12-10T10:00"), overrides: [])], in: id)
      #expect(try await stages() == [.waiting])
      try await desk.enter([.course(.hearingBegun(hearing: 1, late: nil))], in: id)
      #expect(try await stages() == [.begun])
      let next = HearingEnding(.adjourned, why: Delay(cause: .absent), next: 2)
      let file = try await desk.enter(
        [
          .course(.hearingEnded(hearing: 1, ending: next)),
          .hearingSet(hearing: 2, plan: TestCourt.plan(at: "2026-12-21T10:00"), overrides: []),
        ], in: id)
      #expect(try await stages() == [.ended, .waiting])
      #expect(try await desk.store.count(SlipQuery(.hearing, isOpen: true), upTo: 9) == Count(1))
      try await desk.enter(
        [.retracted(version: file.version, reason: "ошибка"), .retracted(version: file.version - 1, reason: "ошибка")], in: id)
      #expect(try await stages() == [.begun])
      try await desk.enter([.caseNumberCorrected(number: number("7517-26-00-2/77"))], in: id)
      #expect(try await desk.store.slips(SlipQuery(.hearing, words: "2/77"), at: .first, limit: 9).rows.count == 1)
    },

    Check("Notices, groups and messages stand in their lists as in their case, also where something is taken back") { makeStore in
      var desk = try await Desk(makeStore)
      let id = try await desk.open(1)
      func open(_ kind: SlipKind) async throws -> [Int] {
        try await desk.store.slips(SlipQuery(kind, isOpen: true, of: id), at: .first, limit: 9).rows.map(\.row.place)
      }
      try await desk.enter([.hearingSet(hearing: 1, plan: TestCourt.plan(at: "2026-12-10T10:00"), overrides: [])], in: id)
      #expect(try await open(.untold) == [1])
      let hearing = try #require(try await desk.store.file(id).state.hearing(1))
      func draft(to party: PartyID) -> Notice { .test(NoticeAbout(hearing), to: party, by: .sms) }
      try await desk.enter([.notice(.prepared(notice: 1, draft: draft(to: 1)))], in: id)
      let second = try await desk.enter([.notice(.prepared(notice: 2, draft: draft(to: 2)))], in: id)
      #expect(try await open(.untold) == [])
      #expect(try await open(.notice) == [1, 2])
      try await desk.enter([.notice(.sent(notice: 1, sending: Sending()))], in: id)
      let settled = try await desk.enter([.notice(.settled(notice: 1, outcome: .notDelivered, proof: nil))], in: id)
      #expect(try await open(.notice) == [2])
      #expect(try await open(.undeliveredNotice) == [1])
      try await desk.enter([.retracted(version: settled.version, reason: "ошибка")], in: id)
      #expect(try await open(.undeliveredNotice) == [])
      #expect(try await open(.sentNotice) == [1])
      try await desk.enter([.retracted(version: second.version, reason: "ошибка")], in: id)
      #expect(try await open(.untold) == [1])
      let noted = try await desk.enter(
        [.message(.noted(message: 1, from: 2, by: .sms, text: "Когда?")), .group(.named(name: GroupName(kk: "А", ru: "А")))], in: id)
      #expect(try await open(.message) == [1])
      #expect(try await open(.group) == [1])
      #expect(try await desk.store.slips(SlipQuery(.message, words: "когда абдиг"), at: .first, limit: 9).rows.count == 1)
      try await desk.enter(
        [.retracted(version: noted.version, reason: "ошибка"), .retracted(version: noted.version - 1, reason: "ошибка")], in: id)
      #expect(try await open(.message) == [])
      #expect(try await desk.store.count(SlipQuery(.group), upTo: 9) == Count(0))
    },

    Check("A hearing that ended takes nobody's hour any more, and takes it again where its end is taken back") { makeStore in
      var desk = try await Desk(makeStore)
      let (first, second) = (try await desk.open(1), try await desk.open(2))
      let plan = TestCourt.plan(at: "2026-12-10T10:00")
      try await desk.enter([.hearingSet(hearing: 1, plan: plan, overrides: [])], in: first)
      let set = CaseFact.hearingSet(hearing: 1, plan: plan, overrides: [])
      await #expect(throws: StoreError.surroundingsChanged) { try await desk.enter([set], in: second) }
      let file = try await desk.enter([.course(.hearingEnded(hearing: 1, ending: HearingEnding(.discontinued)))], in: first)
      try await desk.enter([set], in: second)
      let takenBack = CaseFact.retracted(version: file.version, reason: "ошибка")
      await #expect(throws: StoreError.surroundingsChanged) { try await desk.enter([takenBack], in: first) }
    },
  ]
}

extension SlipQuery {
  /// A query that finds something now and then.
  static func guess(among slips: [Slip], using chances: inout Chances) -> SlipQuery {
    let some = chances.one(of: slips)
    var query = SlipQuery(some?.kind ?? .hearing)
    if chances.happens(40) { query.isOpen = chances.happens(60) }
    if chances.happens(30), let some { query.span = some.at..<some.at.adding(minutes: Int.random(in: 1...20_000, using: &chances)) }
    if chances.happens(25) { query.judge = chances.one(of: slips)?.judge }
    if chances.happens(15) { query.mine = chances.happens(50) ? some?.judge : some?.secretary }
    if chances.happens(15) { query.room = some?.room }
    if chances.happens(10) { query.link = some?.link }
    if chances.happens(15) { query.caseID = some?.caseID }
    if chances.happens(25) {
      query.words = chances.one(of: ["рассвет", "ахмет", "abdi", "2/", "такого нет", some?.number.text ?? ""]) ?? ""
    }
    return query
  }
}
