/// What a person entered with one Enter in one case: facts to append together or not at all.
public struct CaseAct: Hashable, Sendable {
  /// The act's key: a repeat with the same key in the same case gives the first result and changes nothing.
  public var key: ActKey
  /// The facts, in order; at least one.
  public var facts: [Stated<CaseFact>]
  /// Who enters them.
  public var by: Signature
  /// Whether they are recorded or imported.
  public var origin: Origin
  /// The clock when they were confirmed.
  public var at: Moment

  /// An act of a person in a case.
  public init(key: ActKey, facts: [Stated<CaseFact>], by: Signature, origin: Origin = .recorded, at: Moment) {
    self.key = key
    self.facts = facts
    self.by = by
    self.origin = origin
    self.at = at
  }
}

/// An act in a case that was at this version when it was decided.
public struct PlacedAct: Hashable, Sendable {
  /// The case; a new one when `after` is 0.
  public var id: CaseID
  /// The version of the case that the act was decided on.
  public var after: Int
  /// The act.
  public var act: CaseAct

  /// An act in a case after a version.
  public init(_ act: CaseAct, in id: CaseID, after: Int) {
    self.id = id
    self.after = after
    self.act = act
  }
}

/// A case that changed, for consoles that show it.
public struct Change: Hashable, Sendable {
  /// The last entry of the change.
  public let sequence: Int64
  /// The case; nil for the court's own streams.
  public let id: CaseID?
  /// Who did it.
  public let by: String
  /// When it was recorded.
  public let recordedAt: Moment

  /// A change up to an entry.
  public init(sequence: Int64, id: CaseID?, by: String, recordedAt: Moment) {
    self.sequence = sequence
    self.id = id
    self.by = by
    self.recordedAt = recordedAt
  }
}

/// The end of the register's chain.
public struct RegisterHead: Hashable, Sendable {
  /// The place of the last entry; 0 in an empty register.
  public let sequence: Int64
  /// Its hash; zeros in an empty register.
  public let hash: Digest

  /// The end of a chain.
  public init(sequence: Int64, hash: Digest) {
    self.sequence = sequence
    self.hash = hash
  }
}

/// Why a store could not do what it was asked. Data, never text; no names, titles or numbers of cases.
public enum StoreError: Error, Hashable, Sendable {
  /// No case of this identity or number.
  case noSuchCase
  /// The case moved on: its version now. Reload, and decide again.
  case conflict(version: Int)
  /// A number, a submission or a time that was free when it was decided is taken now. Ask for the surroundings, and decide again.
  case surroundingsChanged
  /// Somebody else is writing, and did not finish in time.
  case busy
  /// The register can be read, not written.
  case readOnly(ReadOnlyReason)
  /// The register cannot be reached, and why.
  case outOfReach(Unreachable)
  /// What is stored is not what was stored: the first entry that is broken, where it is known.
  case damaged(sequence: Int64?)
  /// The disk is full; nothing was entered.
  case diskFull
  /// A read or a write failed, with the system's own code; nothing is acknowledged, and writing stopped.
  case failed(code: Int)
  /// There is a file where one was to be made.
  case exists
  /// The register itself refused it: this login may not enter it, in this role or under this name. Nothing was entered.
  case notPermitted
  /// The server went away before it answered: it may have been entered or not. Entered once more under its key, it is not doubled.
  case unconfirmed

  /// Why a register is read-only.
  public enum ReadOnlyReason: String, Hashable, Sendable { case newerProgram, filePermissions, afterFailure, olderRegister }

  /// Why a register cannot be reached.
  public enum Unreachable: String, Hashable, Sendable {
    case missing, missingFolder, noPermission, notARegister, networkFileSystem, notADatabase, symbolicLink
    // Of a shared register.
    case badAddress, passwordInAddress, noServer, unverifiedServer, wrongPassword, noDatabase, noCourt, serverTooOld, wrongEncoding, noTool,
      noLibrary, olderCopy
  }
}

/// What a store must do, in the court's terms. One contract suite proves it of every store.
///
/// Pages and counts come from lines that are rewritten in the transaction of each act (`CaseFile.listed`); nothing is folded for a list.
public protocol CaseStore: Sendable {
  /// The end of the chain. Cheap: consoles ask it all day.
  func head() async throws(StoreError) -> RegisterHead

  /// The case that has this court number; nil if none.
  func find(_ number: CaseNumber) async throws(StoreError) -> CaseID?
  /// A case with every entry.
  func file(_ id: CaseID) async throws(StoreError) -> CaseFile
  /// The court's settings and staff.
  func court() async throws(StoreError) -> CourtFile
  /// The court's own book: contacts, complaints and reception, proposals, trainings.
  func book() async throws(StoreError) -> CourtBook
  /// What other cases hold that matters to an instruction.
  func surroundings(_ question: SurroundingsQuestion) async throws(StoreError) -> Surroundings

  /// Appends an act, all of it or nothing, durably, and gives the file as it then is. Throws `.conflict` when the case moved on,
  /// `.surroundingsChanged` when what spans cases did.
  func enter(_ act: PlacedAct) async throws(StoreError) -> CaseFile
  /// Appends many acts in one transaction, all or nothing: imports.
  func enter(batch: [PlacedAct]) async throws(StoreError)
  /// Takes many steps in one go, for a register that nobody else writes in the meantime: sample courts. Gives how many decisions came to
  /// nothing. When it throws, the steps before a decision may have been taken.
  func enter(steps: [BatchStep]) async throws(StoreError) -> Int
  /// Appends facts to one of the court's own streams after the version that they were decided on, all or nothing. A repeat with the same key
  /// changes nothing. Throws `.conflict` when the stream moved on.
  func enter<Fact: CourtFact>(
    _ facts: [Stated<Fact>], after version: Int, by: Signature, key: ActKey, origin: Origin, at: Moment
  ) async throws(StoreError)

  /// Whether an act that this store was given lost its answer on the way, and is asked after under its key.
  var isConfirming: Bool { get async }

  /// Called after `.conflict` or `.surroundingsChanged` by whoever does not try again: a store may keep the right to write for the next try.
  func giveWay() async

  /// A stretch of the docket.
  func docket(_ query: DocketQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<CaseSummary>
  /// A stretch of a list of documents across cases.
  func papers(_ query: PaperQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<DocumentRow>
  /// How many cases a query finds, counted up to `limit`.
  func count(_ query: DocketQuery, upTo limit: Int) async throws(StoreError) -> Count
  /// How many documents a list has, counted up to `limit`.
  func count(_ query: PaperQuery, upTo limit: Int) async throws(StoreError) -> Count
  /// The line of one case; nil if there is none.
  func summary(_ id: CaseID) async throws(StoreError) -> CaseSummary?
  /// The lines of the documents of one case.
  func documents(of id: CaseID) async throws(StoreError) -> [DocumentRow]
  /// A stretch of a list of slips, in the order of their time, then of the numbers of their cases.
  func slips(_ query: SlipQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<Slip>
  /// How many slips a list has, counted up to `limit`.
  func count(_ query: SlipQuery, upTo limit: Int) async throws(StoreError) -> Count
  /// What changed after an entry, the oldest first, one change for each act and case.
  func changes(since sequence: Int64, limit: Int) async throws(StoreError) -> [Change]

  /// Checks chain, bodies and lines. `progress` gets how many entries were checked; returning false stops.
  func verify(_ scope: VerifyScope, progress: @Sendable (Int64) -> Bool) async throws(StoreError) -> Verification
}

extension CaseStore {
  /// In one's own file and memory no answer is lost.
  public var isConfirming: Bool { false }

  /// Nothing is kept for whoever was overtaken.
  public func giveWay() async {}

  /// Appends facts that somebody enters here, and no file states.
  public func enter<Fact: CourtFact>(
    _ facts: [Stated<Fact>], after version: Int, by: Signature, key: ActKey, at: Moment
  ) async throws(StoreError) {
    try await enter(facts, after: version, by: by, key: key, origin: .recorded, at: at)
  }

  /// Appends settings after the version that they were decided on, and gives the court as it then is.
  public func enter(
    settings: [SettingsFact], after version: Int, by: Signature, key: ActKey, at: Moment
  ) async throws(StoreError) -> CourtFile {
    try await enter(settings.map { Stated($0, .at(at)) }, after: version, by: by, key: key, at: at)
    return try await court()
  }

  /// Appends staff entries after the version that they were decided on, and gives the court as it then is.
  public func enter(staff: [StaffFact], after version: Int, by: Signature, key: ActKey, at: Moment) async throws(StoreError) -> CourtFile {
    try await enter(staff.map { Stated($0, .at(at)) }, after: version, by: by, key: key, at: at)
    return try await court()
  }

  /// Appends facts of the book to their stream, and gives the book as it then is.
  public func enter(book facts: BookFacts, after version: Int, by: Signature, key: ActKey, at: Moment) async throws(StoreError) -> CourtBook
  {
    switch facts {
    case .contacts(let facts): try await enter(facts, after: version, by: by, key: key, at: at)
    case .complaints(let facts): try await enter(facts, after: version, by: by, key: key, at: at)
    case .proposals(let facts): try await enter(facts, after: version, by: by, key: key, at: at)
    case .trainings(let facts): try await enter(facts, after: version, by: by, key: key, at: at)
    }
    return try await book()
  }
}

/// What to verify.
public enum VerifyScope: Hashable, Sendable {
  /// The whole register, lines included.
  case register
  /// The chain of one case.
  case oneCase(CaseID)
}

/// What a verification found.
public struct Verification: Hashable, Sendable {
  /// How many entries were checked.
  public var entries: Int64
  /// The end of the chain that was checked.
  public var head: RegisterHead
  /// The first thing that is wrong; nil when all is well.
  public var fault: Fault?

  /// What can be wrong.
  public enum Fault: Hashable, Sendable {
    /// An entry whose hash does not match its columns.
    case brokenHash(sequence: Int64)
    /// An entry whose body does not match its commitment, or cannot be read.
    case brokenBody(sequence: Int64)
    /// A place in the register that is missing.
    case gap(after: Int64)
    /// A place in a case that is missing.
    case gapInCase(sequence: Int64)
    /// The lines of a case differ from the fold of its entries.
    case wrongLines(CaseID)
    /// The file itself is damaged.
    case damagedFile
    /// A known anchor is not a prefix of this register.
    case anchorNotFound(sequence: Int64)
  }

  /// A finding.
  public init(entries: Int64, head: RegisterHead, fault: Fault?) {
    self.entries = entries
    self.head = head
    self.fault = fault
  }
}
