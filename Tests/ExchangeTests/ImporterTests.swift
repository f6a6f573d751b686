import CaseEngine
import Exchange
import StoreMemory
import Testing

@Suite("An import into a register")
struct ImporterTests {
  private func lines(_ numbers: ClosedRange<Int>) -> [String] {
    numbers.map { #"{"number":"7590-26-00-2/\#($0)","category":"civil","registered":"2026-10-01"}"# }
  }

  @Test("Good lines go in, bad ones are told with their line, and the entries remember the file and the line")
  func goodAndBad() async throws {
    let store = emptyRegister()
    let text = (lines(1...2) + ["{", #"{"number":"9"}"#] + lines(3...3)).joined(separator: "\n")
    let imported = try await importing(text, into: store)
    #expect(imported.problems.map(\.line) == [3, 4])
    #expect(imported.problems.map(\.code) == ["file.json", "field.missing"])
    #expect(imported.report?.new == 3)
    #expect(imported.report?.refused == 2)
    #expect(imported.report?.entered == true)
    let id = try #require(try await store.find(CaseNumber("7590-26-00-2/3")))
    let entry = try #require(try await store.file(id).entries.first)
    #expect(entry.origin == .imported(file: "cases.jsonl", line: 5))
    #expect(entry.by.role == nil)
    #expect(try await store.verify(.register) { _ in true }.fault == nil)
  }

  @Test("A strict import with one bad line enters nothing; without one, everything")
  func strict() async throws {
    for bad in ["{", #"{"number":"7590-26-00-2/1","category":"civil","registered":"2026-10-02"}"#] {
      let store = emptyRegister()
      let imported = try await importing((lines(1...3) + [bad]).joined(separator: "\n"), into: store, options: .init(strict: true))
      #expect(imported.problems.map(\.line) == [4])
      #expect(imported.report?.entered == false)
      #expect(try await store.head().sequence == 0)
    }
    let store = emptyRegister()
    #expect(try await importing(lines(1...3).joined(separator: "\n"), into: store, options: .init(strict: true)).report?.entered == true)
    #expect(try await exported(store).count == 3)
  }

  @Test("A dry run tells everything and enters nothing")
  func dryRun() async throws {
    let store = emptyRegister()
    let text = (lines(1...3) + ["{"] + lines(1...1)).joined(separator: "\n")
    let dry = try await importing(text, into: store, options: .init(dryRun: true, batch: 2))
    #expect(try await store.head().sequence == 0)
    #expect(dry.report?.entered == false)
    let real = try await importing(text, into: store, options: .init(batch: 2))
    #expect(dry.problems == real.problems)
    #expect(dry.report?.new == 3)
    #expect(dry.report?.unchanged == 1)
    #expect(real.report?.unchanged == 1)
  }

  @Test("A register grown by imports holds what one import of the last file gives, and the second import changes nothing")
  func twice() async throws {
    let files = sampleFiles(40, seed: 5)
    let exporter = Exporter(rules: shippedRules)
    let text = files.compactMap { exporter.jsonLine(for: $0) }.joined(separator: "\n")
    let store = emptyRegister()
    let first = try await importing(text, into: store, options: .init(batch: 7))
    #expect(first.problems == [])
    #expect(first.progress.count == 6)
    let before = try await exported(store)
    #expect(Set(before) == Set(files.compactMap { exporter.jsonLine(for: $0) }))
    let head = try await store.head()
    let second = try await importing(text, into: store)
    #expect(second.report?.unchanged == 40)
    #expect(try await store.head() == head)
  }

  @Test("A number of the chancery that belongs to another day is refused, whichever case has it")
  func submissions() async throws {
    func line(_ number: Int, _ day: String) -> String {
      #"{"number":"7590-26-00-2/\#(number)","category":"civil","parties":[{"role":"plaintiff","name":"A"}],"documents":[{"title":"T","from":1,"original":{"number":"5","on":"\#(day)"}}]}"#
    }
    for batch in [1, 10] {
      let store = emptyRegister()
      let text = [line(1, "2026-10-05"), line(2, "2026-10-06"), line(3, "2026-10-05")].joined(separator: "\n")
      let imported = try await importing(text, into: store, options: .init(batch: batch))
      #expect(imported.problems.map(\.line) == [2])
      #expect(imported.problems.first?.what == .submissionOfAnotherDay(Day(number: 20_731)))
      #expect(imported.report?.new == 2)
    }
  }

  @Test("When somebody else writes in between, the batch is decided again on what is there then")
  func conflict() async throws {
    let inner = emptyRegister()
    _ = try await importing(lines(1...1).joined(), into: inner)
    let store = Interrupted(inner) { store in
      // The other one enters the very thing that the file brings.
      let id = try await store.find(CaseNumber("7590-26-00-2/1"))
      let file = try await store.file(try #require(id))
      let details = PartyDetails(role: .plaintiff, name: "A")
      let act = CaseAct(
        key: ActKey(Token(high: 5, low: 5)), facts: [Stated(.partyAdded(party: 1, details: details), .at(clock))],
        by: Signature(name: "", login: "other", role: .secretary, program: ""), at: clock)
      _ = try await store.enter(PlacedAct(act, in: file.id, after: file.version))
    }
    let grown =
      #"{"number":"7590-26-00-2/1","category":"civil","parties":[{"role":"plaintiff","name":"A"},{"role":"defendant","name":"B"}]}"#
    let imported = try await importing(grown, into: store)
    #expect(imported.problems == [])
    #expect(await store.interruptions == 1)
    let id = try #require(try await inner.find(CaseNumber("7590-26-00-2/1")))
    #expect(try await inner.file(id).state.parties.map(\.details.name) == ["A", "B"])
  }

  @Test("A register that cannot be written stops the import, and says so")
  func failing() async throws {
    let store = Interrupted(emptyRegister()) { _ in throw StoreError.diskFull }
    await #expect(throws: ImportFailure.store(.diskFull)) { _ = try await importing(lines(1...1).joined(), into: store) }
  }
}

/// A store in which somebody else gets in first, once.
private actor Interrupted: CaseStore {
  private let store: MemoryStore
  private let interruption: @Sendable (MemoryStore) async throws -> Void
  private(set) var interruptions = 0

  init(_ store: MemoryStore, _ interruption: @escaping @Sendable (MemoryStore) async throws -> Void) {
    self.store = store
    self.interruption = interruption
  }

  func enter(batch: [PlacedAct]) async throws(StoreError) {
    if interruptions == 0 {
      interruptions += 1
      do { try await interruption(store) } catch let error as StoreError { throw error } catch { throw .failed(code: 0) }
    }
    try await store.enter(batch: batch)
  }

  func head() async throws(StoreError) -> RegisterHead { try await store.head() }
  func find(_ number: CaseNumber) async throws(StoreError) -> CaseID? { try await store.find(number) }
  func file(_ id: CaseID) async throws(StoreError) -> CaseFile { try await store.file(id) }
  func court() async throws(StoreError) -> CourtFile { try await store.court() }
  func surroundings(_ question: SurroundingsQuestion) async throws(StoreError) -> Surroundings { try await store.surroundings(question) }
  func enter(_ act: PlacedAct) async throws(StoreError) -> CaseFile { try await store.enter(act) }
  func book() async throws(StoreError) -> CourtBook { try await store.book() }
  func enter<Fact: CourtFact>(
    _ facts: [Stated<Fact>], after version: Int, by: Signature, key: ActKey, origin: Origin, at: Moment
  ) async throws(StoreError) { try await store.enter(facts, after: version, by: by, key: key, origin: origin, at: at) }
  func slips(_ query: SlipQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<Slip> {
    try await store.slips(query, at: position, limit: limit)
  }
  func count(_ query: SlipQuery, upTo limit: Int) async throws(StoreError) -> Count { try await store.count(query, upTo: limit) }
  func docket(_ query: DocketQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<CaseSummary> {
    try await store.docket(query, at: position, limit: limit)
  }
  func papers(_ query: PaperQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<DocumentRow> {
    try await store.papers(query, at: position, limit: limit)
  }
  func count(_ query: DocketQuery, upTo limit: Int) async throws(StoreError) -> Count { try await store.count(query, upTo: limit) }
  func count(_ query: PaperQuery, upTo limit: Int) async throws(StoreError) -> Count { try await store.count(query, upTo: limit) }
  func summary(_ id: CaseID) async throws(StoreError) -> CaseSummary? { try await store.summary(id) }
  func documents(of id: CaseID) async throws(StoreError) -> [DocumentRow] { try await store.documents(of: id) }
  func changes(since sequence: Int64, limit: Int) async throws(StoreError) -> [Change] {
    try await store.changes(since: sequence, limit: limit)
  }
  func verify(_ scope: VerifyScope, progress: @Sendable (Int64) -> Bool) async throws(StoreError) -> Verification {
    try await store.verify(scope, progress: progress)
  }
}
