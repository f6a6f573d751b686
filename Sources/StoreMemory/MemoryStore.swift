import CaseEngine
import Chain

/// A register that lives as long as the program: for tests, for practice, and as the plain statement of what every store does.
///
/// Owns one register value. Each act is entered into a copy, which takes its place when all of it went in.
public actor MemoryStore: CaseStore {
  private var register: MemoryRegister

  /// An empty register.
  ///
  /// - Parameters:
  ///   - defaults: what holds where the court decided nothing.
  ///   - generator: where the salts of bodies come from.
  public init(defaults: CourtRules, using generator: any RandomNumberGenerator & Sendable) {
    register = MemoryRegister(defaults: defaults, generator: generator)
  }

  private init(_ register: MemoryRegister) { self.register = register }

  /// A register of its own that begins with all that this one has.
  public func copied() -> MemoryStore { MemoryStore(register) }

  /// The end of the chain.
  public func head() throws(StoreError) -> RegisterHead { register.head }

  /// The case that has this court number; nil if none.
  public func find(_ number: CaseNumber) throws(StoreError) -> CaseID? { register.holder(of: number) }

  /// A case with every entry. Throws `.noSuchCase`.
  public func file(_ id: CaseID) throws(StoreError) -> CaseFile {
    guard let file = register.files[id] else { throw .noSuchCase }
    return file
  }

  /// The court's settings and staff.
  public func court() throws(StoreError) -> CourtFile { register.court }

  /// The court's own book.
  public func book() throws(StoreError) -> CourtBook { register.book }

  /// What other cases hold that matters to an instruction.
  public func surroundings(_ question: SurroundingsQuestion) throws(StoreError) -> Surroundings { register.surroundings(question) }

  /// Appends an act, all of it or nothing. Throws `.conflict`, `.noSuchCase` and `.surroundingsChanged`.
  public func enter(_ act: PlacedAct) throws(StoreError) -> CaseFile {
    try enter(batch: [act])
    return try file(act.id)
  }

  /// Appends many acts, all or nothing.
  public func enter(batch: [PlacedAct]) throws(StoreError) {
    var draft = register
    for act in batch { try draft.enter(act) }
    register = draft
  }

  /// Appends facts to one of the court's own streams after the version that they were decided on. Throws `.conflict`.
  public func enter<Fact: CourtFact>(
    _ facts: [Stated<Fact>], after version: Int, by: Signature, key: ActKey, origin: Origin, at: Moment
  ) throws(StoreError) {
    var draft = register
    try draft.enter(facts, after: version, by: by, key: key, origin: origin, at: at)
    register = draft
  }

  /// A stretch of the docket.
  public func docket(_ query: DocketQuery, at position: PagePosition, limit: Int) throws(StoreError) -> Page<CaseSummary> {
    page(of: register.docket(query), at: position, limit: limit)
  }

  /// A stretch of a list of documents across cases.
  public func papers(_ query: PaperQuery, at position: PagePosition, limit: Int) throws(StoreError) -> Page<DocumentRow> {
    page(of: register.papers(query), at: position, limit: limit)
  }

  /// How many cases a query finds, counted up to `limit`.
  public func count(_ query: DocketQuery, upTo limit: Int) throws(StoreError) -> Count { count(register.docket(query).count, limit) }

  /// How many documents a list has, counted up to `limit`.
  public func count(_ query: PaperQuery, upTo limit: Int) throws(StoreError) -> Count { count(register.papers(query).count, limit) }

  /// The line of one case; nil if there is none.
  public func summary(_ id: CaseID) throws(StoreError) -> CaseSummary? { register.lines[id]?.summary }

  /// The lines of the documents of one case.
  public func documents(of id: CaseID) throws(StoreError) -> [DocumentRow] { register.lines[id]?.documents ?? [] }

  /// A stretch of a list of slips.
  public func slips(_ query: SlipQuery, at position: PagePosition, limit: Int) throws(StoreError) -> Page<Slip> {
    page(of: register.slips(query), at: position, limit: limit)
  }

  /// How many slips a list has, counted up to `limit`.
  public func count(_ query: SlipQuery, upTo limit: Int) throws(StoreError) -> Count { count(register.slips(query).count, limit) }

  /// What changed after an entry, the oldest first, one change for each act and case.
  public func changes(since sequence: Int64, limit: Int) throws(StoreError) -> [Change] { register.changes(since: sequence, limit: limit) }

  /// Checks chain, bodies and lines.
  public func verify(_ scope: VerifyScope, progress: @Sendable (Int64) -> Bool) throws(StoreError) -> Verification {
    register.verify(scope, progress: progress)
  }

  private func count(_ found: Int, _ limit: Int) -> Count { Count(min(found, max(0, limit)), orMore: found > limit) }
}
