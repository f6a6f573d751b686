import CaseEngine
import TestCourt
import Testing

extension StoreContract {
  /// Appending, versions, conflicts.
  static let entering: [Check] = [
    Check("An empty register has nothing, and its head is zeros") { makeStore in
      let store = try await makeStore(TestCourt.rules())
      #expect(try await store.head() == RegisterHead(sequence: 0, hash: .zero))
      let query = DocketQuery(today: day("2026-10-01"))
      let page = try await store.docket(query, at: .first, limit: 10)
      #expect(page.rows.isEmpty && !page.hasBefore && !page.hasAfter)
      #expect(try await store.count(query, upTo: 10) == Count(0))
      #expect(try await store.changes(since: 0, limit: 10).isEmpty)
      #expect(try await store.find(number("7517-26-00-2/1")) == nil)
      #expect(try await store.summary(CaseID(.test(1))) == nil)
      #expect(try await store.documents(of: CaseID(.test(1))).isEmpty)
      await #expect(throws: StoreError.noSuchCase) { try await store.file(CaseID(.test(1))) }
      #expect(try await store.verify(.register) { _ in true }.fault == nil)
    },

    Check("An entry is kept as it was entered: fact, occurrence, act, signature, origin and clock") { makeStore in
      var desk = try await Desk(makeStore)
      let id = try await desk.open(1)
      let key = desk.newKey()
      let note = String(repeating: "Қ ", count: 9_000)
      let fact = CaseFact.documentNeeded(
        document: 1, details: DocumentDetails(title: "Шарт «ә-і-ң» \"1\" \\ ' 🗂", from: 2, original: .paperOrSigned, note: note))
      let origin = Origin.imported(file: "дела.jsonl", line: 7)
      let file = try await desk.enter([fact], in: id, occurred: on("2026-09-30"), origin: origin, key: key)
      for kept in [try #require(file.entries.last), try #require(await desk.store.file(id).entries.last)] {
        #expect(kept.fact == fact)
        #expect(kept.occurred == on("2026-09-30"))
        #expect(kept.act == key)
        #expect(kept.by == Desk.signature)
        #expect(kept.origin == origin)
        #expect(kept.recordedAt == desk.now)
      }
    },

    Check("Versions count 1, 2, 3 in a case and sequences in the register, all facts of an act together") { makeStore in
      var desk = try await Desk(makeStore)
      let first = try await desk.open(1)
      let second = try await desk.open(2)
      let file = try await desk.perform(
        .takeInUnrequested(DocumentDetails(title: "Ходатайство", from: 2), Receipt(by: .chancery, form: .copy)), in: first)
      #expect(file.entries.map(\.version) == [1, 2, 3, 4, 5])
      #expect(file.entries.map(\.sequence) == [1, 2, 3, 7, 8])
      #expect(try await desk.store.file(second).entries.map(\.sequence) == [4, 5, 6])
      #expect(Set(file.entries.suffix(2).map(\.act)).count == 1)
      #expect(try await desk.store.head().sequence == 8)
      #expect(try await desk.store.head().hash == file.head)
    },

    Check("What is entered is what is read back, and what a fold from the beginning gives") { makeStore in
      let court = try await GuessedCourt(makeStore, seed: 11)
      var sequences: [Int64] = []
      for id in court.ids {
        let file = try await court.store.file(id)
        var again = CaseFile(id: id)
        for entry in file.entries { again.enter(entry) }
        #expect(again == file)
        #expect(file.entries.map(\.version) == Array(1...file.version))
        sequences += file.entries.map(\.sequence)
      }
      #expect(sequences.sorted() == Array(1...(try await court.store.head().sequence)))
    },

    Check("Who decided on an older version is told the version now, and nothing is entered") { makeStore in
      var desk = try await Desk(makeStore)
      let id = try await desk.open(1)
      let need = CaseFact.documentNeeded(document: 1, details: DocumentDetails(title: "Договор", from: 2))
      let store = desk.store
      for after in [0, 1, 2, 4, 9] {
        let act = PlacedAct(desk.act([need]), in: id, after: after)
        try await expectRefused(.conflict(version: 3), by: store) { _ = try await store.enter(act) }
      }
      #expect(try await store.enter(PlacedAct(desk.act([need]), in: id, after: 3)).version == 4)
    },

    Check("Nothing is entered in a case that was never opened") { makeStore in
      var desk = try await Desk(makeStore)
      let store = desk.store
      let act = PlacedAct(desk.act([.caseSuspended(reason: "экспертиза")]), in: CaseID(.test(5)), after: 3)
      try await expectRefused(.noSuchCase, by: store) { _ = try await store.enter(act) }
    },

    Check("A clock that was set back is bridged: no entry is recorded earlier than the one before it") { makeStore in
      var desk = try await Desk(makeStore)
      let first = try await desk.open(1)
      desk.now = desk.now.adding(minutes: -90)
      let second = try await desk.open(2)
      let later = try #require(await desk.store.file(second).entries.first)
      #expect(later.recordedAt == (try await desk.store.file(first).entries.last?.recordedAt))
      #expect(later.occurred == .at(desk.now), "when it happened stays as it was stated")
    },

    Check("A batch goes in whole, several acts of one case behind one another, or not at all") { makeStore in
      var desk = try await Desk(makeStore)
      let store = desk.store
      let need = CaseFact.documentNeeded(document: 1, details: DocumentDetails(title: "Договор", from: 2))
      let opened = PlacedAct(desk.act(Desk.opening(number("7517-26-00-2/1"))), in: CaseID(.test(1)), after: 0)
      let needed = PlacedAct(desk.act([need]), in: CaseID(.test(1)), after: 3)
      let other = PlacedAct(desk.act(Desk.opening(number("7517-26-00-2/2"))), in: CaseID(.test(2)), after: 0)
      let sameNumber = PlacedAct(desk.act(Desk.opening(number("7517-26-00-2/2"))), in: CaseID(.test(3)), after: 0)
      let stale = PlacedAct(desk.act([need]), in: CaseID(.test(2)), after: 2)
      try await expectRefused(.conflict(version: 3), by: store) { try await store.enter(batch: [opened, needed, other, stale]) }
      try await expectRefused(.surroundingsChanged, by: store) { try await store.enter(batch: [opened, needed, other, sameNumber]) }
      await #expect(throws: StoreError.noSuchCase) { try await store.file(CaseID(.test(1))) }
      try await store.enter(batch: [opened, needed, other])
      #expect(try await store.head().sequence == 7)
      #expect(try await store.file(CaseID(.test(1))).state.documents.count == 1)
      #expect(try await store.summary(CaseID(.test(1)))?.version == 4)
      #expect(try await store.count(DocketQuery(today: day("2026-10-01")), upTo: 10) == Count(2))
    },

    Check("A decision in a long batch finds its case as the steps before left it, hashes and all, and what follows follows") { makeStore in
      var desk = try await Desk(makeStore)
      let store = desk.store
      let ids = [CaseID(.test(1)), CaseID(.test(2))]
      func need(_ document: DocumentID) -> CaseFact {
        .documentNeeded(document: document, details: DocumentDetails(title: "Договор", from: 2))
      }
      let opened = [
        desk.act(Desk.opening(number("7517-26-00-2/1"))), desk.act(Desk.opening(number("7517-26-00-2/2"))),
      ]
      // What is not decided leaves the clock where it was, however late it would have been.
      let (first, late, third) = (desk.act([need(1)]), desk.now.adding(minutes: 60), desk.act([need(2)]))
      let key = desk.newKey()
      let undecided = try await store.enter(steps: [
        .act(opened[0], in: ids[0]), .act(opened[1], in: ids[1]), .act(first, in: ids[0]),
        .decision(in: ids[1]) { _ in nil },
        .decision(in: ids[0]) { file in
          let note = file.head.hex + " \(file.version) " + (file.number?.text ?? "")
          return CaseAct(key: key, facts: [Stated(.caseSuspended(reason: note), .at(late))], by: Desk.signature, at: late)
        },
        .act(third, in: ids[0]),
      ])
      #expect(undecided == 1)
      let file = try await store.file(ids[0])
      #expect(file.state.suspended == file.entries[3].hash.hex + " 4 7517-26-00-2/1")
      #expect(file.entries.map(\.act) == [opened[0].key, opened[0].key, opened[0].key, first.key, key, third.key])
      #expect(file.entries.suffix(2).map(\.recordedAt) == [late, late])
      #expect(try await store.file(ids[1]).version == 3)
      #expect(try await store.summary(ids[0])?.version == 6)
      #expect(try await store.verify(.register) { _ in true }.fault == nil)
    },
  ]

  /// Acts that come twice.
  static let repeats: [Check] = [
    Check("An act that comes twice gives the first result and changes nothing, whatever version it names by then") { makeStore in
      var desk = try await Desk(makeStore)
      let id = try await desk.open(1)
      let store = desk.store
      let act = PlacedAct(
        desk.act([.documentNeeded(document: 1, details: DocumentDetails(title: "Договор", from: 2))]), in: id, after: 3)
      let first = try await store.enter(act)
      let head = try await store.head()
      #expect(try await store.enter(act) == first)
      var later = act
      later.after = 4
      #expect(try await store.enter(later) == first)
      #expect(try await store.head() == head)
    },

    Check("A repeat that comes late, when the case moved on, changes nothing") { makeStore in
      var desk = try await Desk(makeStore)
      let id = try await desk.open(1)
      let store = desk.store
      let act = PlacedAct(
        desk.act([.documentNeeded(document: 1, details: DocumentDetails(title: "Договор", from: 2))]), in: id, after: 3)
      _ = try await store.enter(act)
      try await desk.enter([.caseSuspended(reason: "экспертиза")], in: id)
      let file = try await store.file(id)
      _ = try await store.enter(act)
      #expect(try await store.file(id) == file)
    },

    Check("One act over several cases is an act in each of them, and its repeat in each is known") { makeStore in
      var desk = try await Desk(makeStore)
      let ids = [try await desk.open(1), try await desk.open(2)]
      let store = desk.store
      let act = desk.act([.caseReassigned(judge: "Сейтова А. М.", order: "пр. 12", reason: "отпуск")])
      for id in ids { _ = try await store.enter(PlacedAct(act, in: id, after: 3)) }
      for id in ids { #expect(try await store.file(id).state.details?.judge == "Сейтова А. М.") }
      let head = try await store.head()
      try await store.enter(batch: ids.map { PlacedAct(act, in: $0, after: 3) })
      #expect(try await store.head() == head)
    },
  ]
}
