import CaseEngine

/// A register in which somebody else is quicker: before each of the first so many acts, another one is entered in the same case or stream.
public actor OvertakenStore: CaseStore {
  private let store: any CaseStore
  private var left: Int
  /// How often it was asked for what other cases hold.
  public private(set) var askedForSurroundings = 0

  /// A register that is overtaken so many times.
  public init(_ store: any CaseStore, times: Int) {
    self.store = store
    left = times
  }

  /// Enters an act, after one of somebody else.
  public func enter(_ act: PlacedAct) async throws(StoreError) -> CaseFile {
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

  /// The end of the chain.
  public func head() async throws(StoreError) -> RegisterHead { try await store.head() }
  /// The case of this number.
  public func find(_ number: CaseNumber) async throws(StoreError) -> CaseID? { try await store.find(number) }
  /// A case.
  public func file(_ id: CaseID) async throws(StoreError) -> CaseFile { try await store.file(id) }
  /// The settings and staff.
  public func court() async throws(StoreError) -> CourtFile { try await store.court() }
  /// What other cases hold.
  public func surroundings(_ question: SurroundingsQuestion) async throws(StoreError) -> Surroundings {
    askedForSurroundings += 1
    return try await store.surroundings(question)
  }
  /// Enters many acts; nobody is quicker.
  public func enter(batch: [PlacedAct]) async throws(StoreError) { try await store.enter(batch: batch) }
  /// The court's own book.
  public func book() async throws(StoreError) -> CourtBook { try await store.book() }
  /// Enters facts in one of the court's own streams, after somebody else's.
  public func enter<Fact: CourtFact>(
    _ facts: [Stated<Fact>], after version: Int, by: Signature, key: ActKey, origin: Origin, at: Moment
  ) async throws(StoreError) {
    if left > 0 {
      left -= 1
      try await enterAnother(in: Fact.stream, by, at)
    }
    try await store.enter(facts, after: version, by: by, key: key, origin: origin, at: at)
  }

  private func enterAnother(in stream: CourtStream, _ by: Signature, _ at: Moment) async throws(StoreError) {
    let (court, book) = (try await store.court(), try await store.book())
    func enter<Fact: CourtFact>(_ fact: Fact, after version: Int) async throws(StoreError) {
      try await store.enter([Stated(fact, .at(at))], after: version, by: by, key: ActKey(.test(UInt64(710_000 + left))), at: at)
    }
    switch stream {
    case .settings: try await enter(SettingsFact.categoryAdded(category: "c\(left)"), after: court.settingsVersion)
    case .staff:
      let person = StaffMember(name: "Ещё один", logins: ["login\(left)"], roles: [.observer])
      try await enter(StaffFact.staffEntered(number: court.nextStaffNumber, person: person), after: court.staffVersion)
    case .contacts:
      let card = ContactCard(reception: "ср \(left + 9):00")
      try await enter(ContactFact.cardWritten(court: "other", card: card), after: book.version(of: stream))
    case .complaints:
      let appointment = Appointment(name: "Ещё один", start: at, about: "вопрос \(left)")
      let fact = ComplaintFact.appointmentMade(number: book.nextAppointment, appointment: appointment)
      try await enter(fact, after: book.version(of: stream))
    case .proposals:
      let proposal = Proposal(by: "Ещё один", source: .staff, title: "Ещё одно \(left)")
      let fact = ProposalFact.proposalNoted(number: book.nextProposal, proposal: proposal, plan: ProposalPlan())
      try await enter(fact, after: book.version(of: stream))
    case .trainings:
      let training = Training(who: "Ещё один", topic: .other, subject: "курс \(left)", on: day("2026-01-12"), by: "суд")
      try await enter(TrainingFact.trainingNoted(number: book.nextTraining, training: training), after: book.version(of: stream))
    }
  }
  /// A stretch of the docket.
  public func docket(_ query: DocketQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<CaseSummary> {
    try await store.docket(query, at: position, limit: limit)
  }
  /// A stretch of documents.
  public func papers(_ query: PaperQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<DocumentRow> {
    try await store.papers(query, at: position, limit: limit)
  }
  /// How many cases.
  public func count(_ query: DocketQuery, upTo limit: Int) async throws(StoreError) -> Count { try await store.count(query, upTo: limit) }
  /// How many documents.
  public func count(_ query: PaperQuery, upTo limit: Int) async throws(StoreError) -> Count { try await store.count(query, upTo: limit) }
  /// A stretch of slips.
  public func slips(_ query: SlipQuery, at position: PagePosition, limit: Int) async throws(StoreError) -> Page<Slip> {
    try await store.slips(query, at: position, limit: limit)
  }
  /// How many slips.
  public func count(_ query: SlipQuery, upTo limit: Int) async throws(StoreError) -> Count { try await store.count(query, upTo: limit) }
  /// The line of a case.
  public func summary(_ id: CaseID) async throws(StoreError) -> CaseSummary? { try await store.summary(id) }
  /// The lines of its documents.
  public func documents(of id: CaseID) async throws(StoreError) -> [DocumentRow] { try await store.documents(of: id) }
  /// What changed.
  public func changes(since sequence: Int64, limit: Int) async throws(StoreError) -> [Change] {
    try await store.changes(since: sequence, limit: limit)
  }
  /// Checks the chain.
  public func verify(_ scope: VerifyScope, progress: @Sendable (Int64) -> Bool) async throws(StoreError) -> Verification {
    try await store.verify(scope, progress: progress)
  }
}
