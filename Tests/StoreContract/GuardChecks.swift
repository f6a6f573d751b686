import CaseEngine
import TestCourt
import Testing

extension StoreContract {
  /// What spans cases is checked again inside the transaction. Source: rules, section 2.
  static let guards: [Check] = [
    Check("A court number is unique: the second case that takes it is refused, and it is free again once corrected or undone") {
      makeStore in
      var desk = try await Desk(makeStore)
      let first = try await desk.open(1, number: "7517-26-00-2/100")
      let store = desk.store
      let taken = PlacedAct(desk.act(Desk.opening(number("7517-26-00-2/100"))), in: CaseID(.test(2)), after: 0)
      try await expectRefused(.surroundingsChanged, by: store) { _ = try await store.enter(taken) }
      let second = try await desk.open(2)
      let corrected = PlacedAct(desk.act([.caseNumberCorrected(number: number("7517-26-00-2/100"))]), in: second, after: 3)
      try await expectRefused(.surroundingsChanged, by: store) { _ = try await store.enter(corrected) }
      try await desk.enter([.caseNumberCorrected(number: number("7517-26-00-2/101"))], in: first)
      #expect(try await store.find(number("7517-26-00-2/100")) == nil)
      #expect(try await store.find(number("7517-26-00-2/101")) == first)
      _ = try await store.enter(corrected)
      #expect(try await store.find(number("7517-26-00-2/100")) == second)
    },

    Check("A case whose opening was taken back leaves every list, and its number") { makeStore in
      var desk = try await Desk(makeStore)
      let id = try await desk.open(1)
      let store = desk.store
      try await desk.enter((1...3).reversed().map { .retracted(version: $0, reason: nil) }, in: id)
      #expect(try await store.find(number("7517-26-00-2/1")) == nil)
      #expect(try await store.summary(id) == nil)
      #expect(try await store.docket(DocketQuery(today: day("2026-10-01")), at: .first, limit: 10).rows.isEmpty)
      #expect(try await store.file(id).entries.count == 6)
      try await desk.open(2, number: "7517-26-00-2/1")
      #expect(try await store.verify(.register) { _ in true }.fault == nil)
    },

    Check("An incoming number names one submission: another case joins it on the same day, and is refused with another") { makeStore in
      var desk = try await Desk(makeStore)
      let ids = [try await desk.open(1), try await desk.open(2)]
      let store = desk.store
      for id in ids { try await desk.enter([.documentNeeded(document: 1, details: DocumentDetails(title: "Договор", from: 2))], in: id) }
      desk.now = moment("2026-10-12T10:00")
      let filing = Filing(number: "вх. 26-3391", on: day("2026-10-12"))
      try await desk.perform(.fileOriginal(1, filing), in: ids[0])
      var question = SurroundingsQuestion()
      question.submissions = ["вх. 26-3391", "вх. 1"]
      question.latestSubmissions = day("2026-10-12")
      var answer = try await store.surroundings(question)
      #expect(answer.submissions == ["вх. 26-3391": day("2026-10-12")])
      #expect(answer.latestSubmissions == ["вх. 26-3391"])
      question.latestSubmissions = day("2026-10-11")
      answer = try await store.surroundings(question)
      #expect(answer.latestSubmissions.isEmpty)
      let otherDay = Receipt(by: .chancery, form: .copy, submission: "вх. 26-3391")
      let stale = PlacedAct(
        desk.act([.documentReceived(document: 1, receipt: otherDay)], occurred: on("2026-10-09")), in: ids[1], after: 4)
      try await expectRefused(.surroundingsChanged, by: store) { _ = try await store.enter(stale) }
      let files = PlacedAct(
        desk.act([.originalFiled(document: 1, filing: Filing(number: "вх. 26-3391", on: day("2026-10-09")))]), in: ids[1], after: 4)
      try await expectRefused(.surroundingsChanged, by: store) { _ = try await store.enter(files) }
      try await desk.perform(.fileOriginal(1, filing), in: ids[1])
      #expect(try await store.file(ids[1]).state.document(1)?.settlement == .filed)
    },

    Check("No two cases have a messenger group of one name, and a name is free again once the group is dissolved or the naming undone") {
      makeStore in
      var desk = try await Desk(makeStore)
      let ids = [try await desk.open(1), try await desk.open(2)]
      let store = desk.store
      let name = GroupName(kk: "Рассвет т.б. — Ли", ru: "Рассвет и др. — Ли")
      try await desk.enter([.group(.named(name: name))], in: ids[0])
      var question = SurroundingsQuestion()
      question.groups = name.both + ["Рассвет — Ким"]
      #expect(try await store.surroundings(question).groups == [name.kk: ids[0], name.ru: ids[0]])
      let same = PlacedAct(desk.act([.group(.named(name: GroupName(kk: "Ли", ru: name.ru)))]), in: ids[1], after: 3)
      try await expectRefused(.surroundingsChanged, by: store) { _ = try await store.enter(same) }
      try await desk.enter([.group(.dissolved(reason: "дело окончено"))], in: ids[0])
      _ = try await store.enter(same)
      let again = PlacedAct(desk.act([.retracted(version: 5, reason: nil)]), in: ids[0], after: 5)
      try await expectRefused(.surroundingsChanged, by: store) { _ = try await store.enter(again) }
      #expect(try await store.verify(.register) { _ in true }.fault == nil)
    },

    Check("Names of groups that come in with many acts at once are taken like others") { makeStore in
      var desk = try await Desk(makeStore)
      let ids = [try await desk.open(1), try await desk.open(2), try await desk.open(3)]
      let store = desk.store
      func named(_ name: String, in id: CaseID, after version: Int = 3) -> PlacedAct {
        PlacedAct(desk.act([.group(.named(name: GroupName(kk: name, ru: name)))]), in: id, after: version)
      }
      try await expectRefused(.surroundingsChanged, by: store) {
        try await store.enter(batch: [named("Ли — Ким", in: ids[0]), named("Ли — Ким", in: ids[1])])
      }
      try await store.enter(batch: [named("Ли — Ким", in: ids[0]), named("Ли — Цой", in: ids[1])])
      var question = SurroundingsQuestion()
      question.groups = ["Ли — Ким", "Ли — Цой"]
      #expect(try await store.surroundings(question).groups == ["Ли — Ким": ids[0], "Ли — Цой": ids[1]])
      try await expectRefused(.surroundingsChanged, by: store) { _ = try await store.enter(named("Ли — Цой", in: ids[2])) }
      #expect(try await store.verify(.register) { _ in true }.fault == nil)
    },

    Check("A hearing that clashes by then over judge, room or link is refused, and one that only touches is not") { makeStore in
      for over in Refusal.Clash.Over.allCases {
        var desk = try await Desk(makeStore)
        let ids = [try await desk.open(1), try await desk.open(2, judge: over == .judge ? TestCourt.judge.name : "Сейтова А. М.")]
        let store = desk.store
        let link = over == .link ? "https://vks.example/1" : nil
        func plan(_ start: String, room: String) -> HearingPlan { TestCourt.plan(at: start, room: room, remote: link != nil, link: link) }
        try await desk.perform(.setHearing(plan("2026-12-10T10:00", room: "4"), override: nil), in: ids[0])
        let clashing = plan("2026-12-10T10:59", room: over == .room ? "4" : "5")
        let stale = PlacedAct(desk.act([.hearingSet(hearing: 1, plan: clashing, overrides: [])]), in: ids[1], after: 3)
        try await expectRefused(.surroundingsChanged, by: store) { _ = try await store.enter(stale) }
        let touching = plan("2026-12-10T11:00", room: over == .room ? "4" : "5")
        try await desk.enter([.hearingSet(hearing: 1, plan: touching, overrides: [])], in: ids[1])
        let moved = PlacedAct(
          desk.act([.hearingMoved(hearing: 1, plan: clashing, reason: "раньше", overrides: [])]), in: ids[1], after: 4)
        try await expectRefused(.surroundingsChanged, by: store) { _ = try await store.enter(moved) }
      }
    },

    Check("A clash that the judge overrode goes in, but not one with a further case that came up meanwhile") { makeStore in
      var desk = try await Desk(makeStore)
      let ids = [try await desk.open(1), try await desk.open(2, judge: "Сейтова А. М."), try await desk.open(3, judge: "Жұмабеков Н. Т.")]
      let store = desk.store
      try await desk.perform(.setHearing(TestCourt.plan(at: "2026-12-10T10:00"), override: nil), in: ids[0])
      let overridden = Override(.clash(with: [number("7517-26-00-2/1")]), reason: "срок")
      try await desk.enter(
        [.hearingSet(hearing: 1, plan: TestCourt.plan(at: "2026-12-10T10:30"), overrides: [overridden])], in: ids[1])
      let third = PlacedAct(
        desk.act([.hearingSet(hearing: 1, plan: TestCourt.plan(at: "2026-12-10T10:45"), overrides: [overridden])]), in: ids[2], after: 3)
      try await expectRefused(.surroundingsChanged, by: store) { _ = try await store.enter(third) }
    },

    Check("A hearing that comes back by undo, redo or reopening is guarded like one that is set, as long as it is to come") { makeStore in
      for reopened in [true, false] {
        var desk = try await Desk(makeStore)
        let ids = [try await desk.open(1), try await desk.open(2, judge: "Сейтова А. М.")]
        let store = desk.store
        try await desk.perform(.setHearing(TestCourt.plan(at: "2026-12-10T10:00"), override: nil), in: ids[0])
        if reopened {
          try await desk.enter([.caseClosed(reason: "решение")], in: ids[0])
        } else {
          try await desk.enter([.retracted(version: 4, reason: nil)], in: ids[0])
        }
        try await desk.perform(.setHearing(TestCourt.plan(at: "2026-12-10T10:30"), override: nil), in: ids[1])
        let back: CaseFact = reopened ? .caseReopened(reason: "отмена") : .retracted(version: 5, reason: nil)
        let stale = PlacedAct(desk.act([back]), in: ids[0], after: 5)
        try await expectRefused(.surroundingsChanged, by: store) { _ = try await store.enter(stale) }
        try await expectRefused(.surroundingsChanged, by: store) { try await store.enter(batch: [stale]) }
        desk.now = moment("2026-12-11T09:00")
        try await desk.enter([back], in: ids[0])
        #expect(try await store.file(ids[0]).state.trial != nil)
      }
    },

    Check("What was imported is history: its hearings may clash") { makeStore in
      var desk = try await Desk(makeStore)
      let ids = [try await desk.open(1), try await desk.open(2)]
      let origin = Origin.imported(file: "cases.jsonl", line: 1)
      for id in ids {
        try await desk.enter([.hearingSet(hearing: 1, plan: TestCourt.plan(at: "2026-12-10T10:00"), overrides: [])], in: id, origin: origin)
      }
      #expect(try await desk.store.file(ids[1]).state.trial != nil)
    },

    Check("Surroundings tell numbers, and every hearing in the time asked about that stands") { makeStore in
      var desk = try await Desk(makeStore)
      let ids = [try await desk.open(1), try await desk.open(2), try await desk.open(3), try await desk.open(4)]
      let starts = ["2026-12-10T10:00", "2026-12-10T12:00", "2026-12-10T14:00", "2026-12-21T10:00"]
      for (id, start) in zip(ids, starts) { try await desk.perform(.setHearing(TestCourt.plan(at: start), override: nil), in: id) }
      try await desk.perform(.cancelHearing(1, reason: "болезнь"), in: ids[1])
      try await desk.perform(.closeCase(reason: "решение"), in: ids[2])
      var question = SurroundingsQuestion()
      question.caseNumbers = [number("7517-26-00-2/2"), number("7517-26-00-2/77")]
      question.hearings = moment("2026-12-09T00:00")..<moment("2026-12-12T00:00")
      let answer = try await desk.store.surroundings(question)
      #expect(answer.cases == [number("7517-26-00-2/2"): ids[1]])
      #expect(answer.bookings == (try await desk.store.file(ids[0]).bookings))
      #expect(answer.bookings.first?.judge == TestCourt.judge.name)
    },

    Check("Bookings are those of the files, for any span, in any court") { makeStore in
      let court = try await GuessedCourt(makeStore, steps: 20, seed: 5)
      var all: [Booking] = []
      for id in court.ids { all += try await court.store.file(id).bookings }
      for offset in stride(from: 0, through: 60, by: 6) {
        let span =
          TestCourt.zone.moment(day("2026-09-25") + offset, .midnight)..<TestCourt.zone.moment(day("2026-10-03") + offset, .midnight)
        var question = SurroundingsQuestion()
        question.hearings = span
        let found = Set(try await court.store.surroundings(question).bookings)
        #expect(found.isSuperset(of: all.filter { span.contains($0.start) }))
        #expect(found.isSubset(of: all.filter { $0.start < span.upperBound && span.lowerBound < $0.end }))
      }
    },
  ]
}
