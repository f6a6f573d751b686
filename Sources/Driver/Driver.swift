import CaseEngine
import Printing
import Screens

/// Carries out what a console wants of the register, and brings back what it learns. Owns nothing but its place in the list of changes.
///
/// The clock, the login and the store are handed in. It may be asked for several effects at once.
public actor Driver {
  let store: any CaseStore
  let registrar: Registrar
  let login: String
  let zone: @Sendable (String) -> CourtZone?
  let files: any FileShelf
  let clock: @Sendable () -> Moment
  private let stretch: Int
  private var seen: Int64
  private var own: Set<Int64> = []
  private var entering = 0
  private var isAway = false

  /// A driver of one person on one register.
  ///
  /// - Parameters:
  ///   - store: the register.
  ///   - login: who sits here; the name and the roles come from the court's staff, anew for each act.
  ///   - program: the version of the program, for what is recorded.
  ///   - seen: the last entry that the console knows of; later ones by others are changes.
  ///   - zone: the time zone of a name, where this machine or the program knows it.
  ///   - files: the files that this person can reach.
  ///   - refusedForRole: is told of every refusal for lack of a role.
  ///   - stretch: how many changes are asked for at once.
  ///   - clock: the time.
  public init(
    store: any CaseStore, login: String, program: String, seen: Int64, zone: @escaping @Sendable (String) -> CourtZone? = { _ in nil },
    files: any FileShelf = NoFiles(), refusedForRole: @escaping @Sendable (LackOfRole) -> Void = { _ in }, stretch: Int = 1_000,
    clock: @escaping @Sendable () -> Moment
  ) {
    self.store = store
    self.login = login
    self.zone = zone
    self.files = files
    self.stretch = max(1, stretch)
    self.clock = clock
    self.seen = seen
    registrar = Registrar(store, login: login, program: program, refusedForRole: refusedForRole, clock: clock)
  }

  /// Carries out `.ask`, `.enter` and `.enterCourt`, and gives their event. Every other effect concerns the terminal or the person's own folder: nil.
  public func perform(_ effect: Effect) async -> Event? {
    switch effect {
    case .ask(let question, let tag):
      do {
        return .answered(tag, .success(try await answer(question)))
      } catch {
        return .answered(tag, .failure(error))
      }
    case .enter(let act, let tag):
      entering += 1
      let outcome = await enter(act)
      entering -= 1
      for file in outcome.files {
        // Later changes of others to the same case are changes, our own are not.
        for entry in file.entries where entry.act == act.key { own.insert(entry.sequence) }
      }
      return .entered(tag, outcome)
    case .enterCourt(let act, let tag):
      entering += 1
      let outcome = await enter(act)
      entering -= 1
      if case .entered(let court, _) = outcome { own.formUnion(court.sequences(of: act.key)) }
      return .courtEntered(tag, outcome)
    case .enterBook(let act, let tag):
      entering += 1
      let outcome = await enter(act)
      entering -= 1
      if case .entered(let book) = outcome { own.formUnion(book.sequences(of: act.key)) }
      return .bookEntered(tag, outcome)
    default: return nil
    }
  }

  /// What others entered since the last look; nil where there is nothing new. While an act of our own is on its way, only that it lost its answer.
  ///
  /// To be asked whenever the register may have changed, and after every act. Whoever tells of changes tells of the last alone, so all there are
  /// are read: an import brings more than one stretch.
  public func changes() async -> Event? {
    guard entering == 0 else { return await store.isConfirming ? .confirming : nil }
    do {
      let from = seen
      let all = try await changes(since: from)
      // While this one waited, another look may have been quicker, or an act of our own may have begun.
      let isBack = isAway
      isAway = false
      guard entering == 0, seen == from, let last = all.last else { return isBack ? .register(nil) : nil }
      seen = last.sequence
      let others = all.filter { !own.contains($0.sequence) }
      own = own.filter { $0 > last.sequence }
      return others.isEmpty ? isBack ? .register(nil) : nil : .changed(others)
    } catch {
      isAway = true
      return .register(error)
    }
  }

  private func answer(_ question: Question) async throws(StoreError) -> Answer {
    switch question {
    case .cases(let query, let position, let limit): .cases(try await store.docket(query, at: position, limit: limit))
    case .papers(let query, let position, let limit): .papers(try await store.papers(query, at: position, limit: limit))
    case .slips(let query, let position, let limit): .slips(try await store.slips(query, at: position, limit: limit))
    case .countCases(let query, let limit): .count(try await store.count(query, upTo: limit))
    case .countPapers(let query, let limit): .count(try await store.count(query, upTo: limit))
    case .countSlips(let query, let limit): .count(try await store.count(query, upTo: limit))
    case .file(let id): .file(try await store.file(id))
    case .lines(let id): .lines(try await lines(of: id))
    case .surroundings(let question): .surroundings(try await store.surroundings(question))
    case .lastIncomingNumber(let day): .number(try await lastIncomingNumber(on: day))
    case .court: try await courtAnswer()
    case .book: .book(try await store.book())
    case .rows(let wanted): .rows(try await rows(wanted))
    case .report(let question): .report(try await store.report(question))
    case .arrivals(let question): .arrivals(try await arrivals(question))
    case .caseNamed(let number): .caseFound(try await caseNamed(number))
    case .missed(let judge, let days, let now): .missed(try await store.hearings(missedBy: judge, on: days, now: now))
    case .paper(let order): .paper(try await paper(order))
    case .casePaper(let order): .paper(try await paper(order))
    case .path(let path): .path(await files.look(at: path))
    case .fileAt(let path): .fileRead(await files.read(path))
    case .untold(let question): .untold(try await untold(question))
    case .digest(let order): .digest(try await digest(order))
    }
  }

  private func caseNamed(_ number: CaseNumber) async throws(StoreError) -> CaseFile? {
    guard let id = try await store.find(number) else { return nil }
    return try await store.file(id)
  }

  /// All that changed, however much it is: who brought thousands of cases in at once is not heard of again.
  private func changes(since sequence: Int64) async throws(StoreError) -> [Change] {
    var all = try await store.changes(since: sequence, limit: stretch)
    var page = all
    while page.count == stretch, let last = page.last {
      page = try await store.changes(since: last.sequence, limit: stretch)
      all += page
    }
    return all
  }

  private func digest(_ order: DigestOrder) async throws(StoreError) -> DigestAnswer {
    let words = order.language.words
    switch try await store.digest(decidedOnly: order.isDecidedOnly, on: order.day, in: words) {
    case .success(let made):
      return .made(made.digest.text(as: order.form, in: words), plain: made.digest.text(as: .markdown, in: words), made.cuts)
    case .failure(let refusal): return .refused(refusal)
    }
  }

  private func lines(of id: CaseID) async throws(StoreError) -> Listed? {
    guard let summary = try await store.summary(id) else { return nil }
    return Listed(summary: summary, documents: try await store.documents(of: id))
  }

  private func rows(_ wanted: [CaseID: Set<DocumentID>]) async throws(StoreError) -> [DocumentRow] {
    let rules = try await store.court().rules
    let found = try await store.files(Array(wanted.keys)) { file in
      (file.listed(under: rules)?.documents ?? []).filter { wanted[file.id]?.contains($0.document) == true }
    }
    return found.flatMap { $0 }
  }

  private func arrivals(_ question: ArrivalsQuestion) async throws(StoreError) -> Arrivals {
    let rules = try await store.court().rules
    let all = try await store.files(Array(question.changed.keys)) { Arrivals(of: $0, question, under: rules) }
    return all.reduce(into: Arrivals()) { $0.add($1) }
  }

  private func courtAnswer() async throws(StoreError) -> Answer {
    let court = try await store.court()
    return .court(court, court.actor(login: login))
  }
}
