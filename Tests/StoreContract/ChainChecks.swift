import CaseEngine
import TestCourt
import Testing

extension StoreContract {
  /// The chain, and what changed.
  static let chain: [Check] = [
    Check("A register verifies as a whole and case by case, after any history") { makeStore in
      let court = try await GuessedCourt(makeStore, seed: 51)
      let head = try await court.store.head()
      let whole = try await court.store.verify(.register) { _ in true }
      #expect(whole == Verification(entries: head.sequence, head: head, fault: nil))
      for id in court.ids {
        let one = try await court.store.verify(.oneCase(id)) { _ in true }
        #expect(one.fault == nil)
        #expect(one.entries == Int64(try await court.store.file(id).version))
      }
    },

    Check("Every entry has a hash of its own, and the last one is the head of the register") { makeStore in
      let court = try await GuessedCourt(makeStore, cases: 6, steps: 6, seed: 52)
      var entries: [Entry<CaseFact>] = []
      for id in court.ids { entries += try await court.store.file(id).entries }
      entries.sort { $0.sequence < $1.sequence }
      #expect(Set(entries.map(\.hash)).count == entries.count)
      #expect(!entries.contains { $0.hash == .zero })
      #expect(try await court.store.head() == RegisterHead(sequence: Int64(entries.count), hash: try #require(entries.last).hash))
      #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.recordedAt <= $1.recordedAt })
    },

    Check("Changes come oldest first, one for each act and case, and each can be followed from the last one seen") { makeStore in
      var desk = try await Desk(makeStore)
      let first = try await desk.open(1)
      let second = try await desk.open(2)
      _ = try await desk.store.enter(
        settings: [.noticeDaysSet(days: 5), .noticeDaysSet(days: 4)], after: 0, by: Desk.signature, key: desk.newKey(), at: desk.now)
      desk.now = desk.now.adding(minutes: 5)
      try await desk.enter([.caseSuspended(reason: "экспертиза")], in: first)
      let store = desk.store
      let changes = try await store.changes(since: 0, limit: 10)
      #expect(changes.map(\.sequence) == [3, 6, 8, 9])
      #expect(changes.map(\.id) == [first, second, nil, first])
      #expect(changes.allSatisfy { $0.by == Desk.signature.name })
      #expect(changes.last?.recordedAt == desk.now)
      #expect(try await store.changes(since: 0, limit: 2) == Array(changes.prefix(2)))
      for (place, change) in changes.enumerated() {
        #expect(try await store.changes(since: change.sequence, limit: 10) == Array(changes.dropFirst(place + 1)))
      }
    },

    Check("One act over several cases is a change in each") { makeStore in
      var desk = try await Desk(makeStore)
      let ids = [try await desk.open(1), try await desk.open(2)]
      let act = desk.act([.caseSuspended(reason: "экспертиза")])
      try await desk.store.enter(batch: ids.map { PlacedAct(act, in: $0, after: 3) })
      #expect(try await desk.store.changes(since: 6, limit: 10).map(\.id) == ids)
    },
  ]

  /// Many at once.
  static let together: [Check] = [
    Check("Many who enter in one case at once all get in, one after another, when they decide again on a conflict") { makeStore in
      var desk = try await Desk(makeStore)
      let id = try await desk.open(1)
      let store = desk.store
      let now = desk.now
      try await withThrowingTaskGroup(of: Void.self) { group in
        for place in 1...12 {
          group.addTask {
            let act = CaseAct(
              key: ActKey(.test(UInt64(1_000 + place))),
              facts: [
                Stated(.documentNeeded(document: DocumentID(rawValue: place), details: DocumentDetails(title: "Акт", from: 2)), .at(now))
              ],
              by: Desk.signature, at: now)
            while true {
              do {
                _ = try await store.enter(PlacedAct(act, in: id, after: try await store.file(id).version))
                return
              } catch StoreError.conflict, StoreError.busy {
                continue
              }
            }
          }
        }
        try await group.waitForAll()
      }
      let file = try await store.file(id)
      #expect(file.entries.map(\.version) == Array(1...15))
      #expect(Set(file.state.documents.map(\.id.rawValue)) == Set(1...12))
      let verification = try await store.verify(.register) { _ in true }
      #expect(verification.fault == nil)
    },

    Check("Of many who take one number at once, one gets it") { makeStore in
      let desk = try await Desk(makeStore)
      let store = desk.store
      let now = desk.now
      let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
        for place in UInt64(1)...8 {
          group.addTask {
            let act = CaseAct(
              key: ActKey(.test(place)), facts: Desk.opening(number("7517-26-00-2/1")).map { Stated($0, .at(now)) }, by: Desk.signature,
              at: now)
            do {
              _ = try await store.enter(PlacedAct(act, in: CaseID(.test(place)), after: 0))
              return true
            } catch StoreError.surroundingsChanged {
              return false
            }
          }
        }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(taken == 1)
      #expect(try await store.head().sequence == 3)
    },
  ]
}
