import CaseEngine

/// A register that can be out of reach: then nothing is read, and nothing entered.
actor CutOffStore: CaseStore {
  private let store: any CaseStore
  private(set) var isAway = false
  /// Whether an act goes in before its answer is lost.
  private var losesAnswers = false

  /// What happens while somebody waits for its answer.
  private var meanwhile: (@Sendable () -> Void)?

  init(_ store: any CaseStore) { self.store = store }

  /// Why nothing is entered, though everything can be read.
  private var refusing: StoreError?

  private var refusedCase: CaseID?

  func refuse(_ error: StoreError?, in id: CaseID? = nil) { (refusing, refusedCase) = (error, id) }

  func stall(_ meanwhile: @escaping @Sendable () -> Void) { self.meanwhile = meanwhile }

  func cut(losingAnswers: Bool = false) { (isAway, losesAnswers) = (true, losingAnswers) }
  func mend() { (isAway, losesAnswers) = (false, false) }

  private func reached() throws(StoreError) -> any CaseStore {
    if isAway, !losesAnswers { throw .outOfReach(.noServer) }
    return store
  }

  func enter(_ act: PlacedAct) async throws(StoreError) -> CaseFile {
    if let refusing, refusedCase == nil || refusedCase == act.id { throw refusing }
    let file = try await reached().enter(act)
    if losesAnswers { throw .unconfirmed }
    return file
  }

  func head() async throws(StoreError) -> RegisterHead { try await reached().head() }
  func find(_ number: CaseNumber) async throws(StoreError) -> CaseID? { try await reached().find(number) }
  func file(_ id: CaseID) async throws(StoreError) -> CaseFile { try await reached().file(id) }
  func court() async throws(StoreError) -> CourtFile {
    meanwhile?()
    return try await reached().court()
  }
  func book() async throws(StoreError) -> CourtBook { try await reached().book() }
  func surroundings(_ question: SurroundingsQuestion) async throws(StoreError) -> Surroundings {
    try await reached().surroundings(question)
  }
  func enter(batch: [PlacedAct]) async throws(StoreError) { try await reached().enter(batch: batch) }
  func enter<Fact: CourtFact>(
    _ facts: [Stated<Fact>], after version: Int, by: Signature, key: ActKey, origin: Origin, at: Moment
  ) async throws(StoreError) {
    try await reached().enter(facts, after: version, by: by, key: key, origin: origin, at: at)
  }
  func docket(_ query: DocketQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<CaseSummary> {
    try await reached().docket(query, at: position, limit: limit)
  }
  func papers(_ query: PaperQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<DocumentRow> {
    try await reached().papers(query, at: position, limit: limit)
  }
  func slips(_ query: SlipQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<Slip> {
    try await reached().slips(query, at: position, limit: limit)
  }
  func count(_ query: DocketQuery, upTo limit: Int) async throws(StoreError) -> Count { try await reached().count(query, upTo: limit) }
  func count(_ query: PaperQuery, upTo limit: Int) async throws(StoreError) -> Count { try await reached().count(query, upTo: limit) }
  func count(_ query: SlipQuery, upTo limit: Int) async throws(StoreError) -> Count { try await reached().count(query, upTo: limit) }
  func summary(_ id: CaseID) async throws(StoreError) -> CaseSummary? { try await reached().summary(id) }
  func documents(of id: CaseID) async throws(StoreError) -> [DocumentRow] { try await reached().documents(of: id) }
  func changes(since sequence: Int64, limit: Int) async throws(StoreError) -> [Change] {
    try await reached().changes(since: sequence, limit: limit)
  }
  func verify(_ scope: VerifyScope, progress: @Sendable (Int64) -> Bool) async throws(StoreError) -> Verification {
    try await reached().verify(scope, progress: progress)
  }
}
