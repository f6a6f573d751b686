import CaseEngine
import StoreMemory
import TestCourt

/// A register in which somebody else is quicker: before each of the first so many acts, another one is entered in the same case.
actor OvertakenStore: CaseStore {
  private let store: MemoryStore
  private var left: Int

  init(_ store: MemoryStore, times: Int) {
    self.store = store
    left = times
  }

  func enter(_ act: PlacedAct) async throws(StoreError) -> CaseFile {
    if left > 0 {
      left -= 1
      let file = try await store.file(act.id)
      let details = DocumentDetails(title: "Ещё один документ", from: 1)
      let other = CaseAct(
        key: ActKey(.test(UInt64(700_000 + left))),
        facts: [Stated(.documentNeeded(document: file.nextDocumentID, details: details), .at(act.act.at))],
        by: Signature(name: TestCourt.secretary.name, login: "li", role: .secretary, program: "test"), at: act.act.at)
      _ = try await store.enter(PlacedAct(other, in: act.id, after: file.version))
    }
    return try await store.enter(act)
  }

  func head() async throws(StoreError) -> RegisterHead { try await store.head() }
  func find(_ number: CaseNumber) async throws(StoreError) -> CaseID? { try await store.find(number) }
  func file(_ id: CaseID) async throws(StoreError) -> CaseFile { try await store.file(id) }
  func court() async throws(StoreError) -> CourtFile { try await store.court() }
  func surroundings(_ question: SurroundingsQuestion) async throws(StoreError) -> Surroundings { try await store.surroundings(question) }
  func enter(batch: [PlacedAct]) async throws(StoreError) { try await store.enter(batch: batch) }
  func enter(
    settings: [SettingsFact], after version: Int, by: Signature, key: ActKey, at: Moment
  ) async throws(StoreError) -> CourtFile { try await store.enter(settings: settings, after: version, by: by, key: key, at: at) }
  func enter(
    staff: [StaffFact], after version: Int, by: Signature, key: ActKey, at: Moment
  ) async throws(StoreError) -> CourtFile { try await store.enter(staff: staff, after: version, by: by, key: key, at: at) }
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
