import CaseEngine

/// Brings an exchange file into a register: batch by batch, a line all or nothing, bad lines told and passed over.
public struct Importer: Sendable {
  private let store: any CaseStore
  private let rules: CourtRules
  private let by: Signature
  private let file: String
  private let now: Moment
  private let options: ImportOptions

  /// An import into a store.
  ///
  /// - Parameters:
  ///   - store: the register.
  ///   - rules: its settings.
  ///   - by: who imports; the role that permits it is nil.
  ///   - file: the name under which the entries remember the file.
  ///   - now: the clock.
  ///   - options: how it goes.
  public init(into store: any CaseStore, rules: CourtRules, by: Signature, file: String, now: Moment, options: ImportOptions = .init()) {
    self.store = store
    self.rules = rules
    self.by = by
    self.file = file
    self.now = now
    self.options = options
  }

  /// How often a batch is decided anew when others write meanwhile.
  private static let attempts = 8

  /// A batch is closed at so many bytes of the file: large cases go in by fewer.
  private static let batchBytes = 4 << 20

  /// Reads a file to its end.
  ///
  /// - Parameters:
  ///   - reader: the file.
  ///   - random: where the identities of new cases and acts come from.
  ///   - tell: gets every problem, warning and step of progress.
  /// - Throws: when the file or the register fails; the batches before stay entered.
  public func run<Source: ChunkSource>(
    _ reader: ImportReader<Source>, using random: inout some RandomNumberGenerator, tell: (ImportNews) -> Void
  ) async throws(ImportFailure) -> ImportReport {
    var reader = reader
    if options.dryRun { return try await runDry(&reader, &random, tell) }
    if options.strict { return try await runStrict(&reader, &random, tell) }
    var report = ImportReport()
    var court: [CourtLine] = []
    var planner = planner(of: reader, keeping: .acts)
    var batch: ReadBatch? = try readBatch(&reader)
    var plan = try await planner.plan(batch?.cases ?? [], from: reader, &random)
    while let here = batch {
      // The next batch is read and planned, on what this one leads to, while this one goes in.
      let acts = plan.acts
      async let entered: Void = put(acts)
      var ahead = planner
      let next = here.isLast ? nil : try readBatch(&reader)
      var nextPlan = try await ahead.plan(next?.cases ?? [], from: reader, &random)
      do { try await entered } catch {
        (planner, plan) = try await enterAgain(here, reader, after: error as? StoreError ?? .failed(code: -1), &random)
        ahead = planner
        nextPlan = try await ahead.plan(next?.cases ?? [], from: reader, &random)
      }
      report.take(here, plan, tell)
      court += here.court
      report.entered = report.entered || !plan.acts.isEmpty
      (planner, plan, batch) = (ahead, nextPlan, next)
    }
    if !court.isEmpty { report.add(try await enter(court, &random), entered: true, tell) }
    return report
  }

  private func planner<Source: ChunkSource>(of reader: ImportReader<Source>, keeping: PlannedBefore.Keeping) -> BatchPlanner<Source> {
    BatchPlanner(store: store, rules: rules, by: by, file: file, now: now, keeping: keeping)
  }

  private func readBatch<Source: ChunkSource>(_ reader: inout ImportReader<Source>) throws(ImportFailure) -> ReadBatch {
    do { return try reader.nextBatch(upTo: options.batch, bytes: Importer.batchBytes) } catch { throw .source(error) }
  }

  /// Plans a batch anew and enters it, where somebody else wrote in between.
  private func enterAgain<Source: ChunkSource>(
    _ batch: ReadBatch, _ reader: ImportReader<Source>, after failure: StoreError, _ random: inout some RandomNumberGenerator
  ) async throws(ImportFailure) -> (BatchPlanner<Source>, BatchPlan) {
    var failure = failure
    for _ in 1..<Importer.attempts where failure.isForDecidingAgain {
      var planner = planner(of: reader, keeping: .acts)
      let plan = try await planner.plan(batch.cases, from: reader, &random)
      do {
        try await put(plan.acts)
        return (planner, plan)
      } catch {
        failure = error
      }
    }
    throw .store(failure)
  }

  /// Plans everything and enters nothing.
  private func runDry<Source: ChunkSource>(
    _ reader: inout ImportReader<Source>, _ random: inout some RandomNumberGenerator, _ tell: (ImportNews) -> Void
  ) async throws(ImportFailure) -> ImportReport {
    var report = ImportReport()
    let isReadTwice = reader.again(from: reader.lastPlace) != nil
    var planner = planner(of: reader, keeping: isReadTwice ? .places : .cases)
    var court: [CourtLine] = []
    while true {
      let batch = try readBatch(&reader)
      court += batch.court
      report.take(batch, try await planner.plan(batch.cases, from: reader, &random), tell)
      if !batch.isLast { continue }
      if !court.isEmpty { report.add(try await plan(court), entered: false, tell) }
      return report
    }
  }

  /// How lines of the court's own book come in.
  private var importing: CourtImporting { CourtImporting(store: store, rules: rules, by: by, file: file, now: now) }

  private func plan(_ court: [CourtLine]) async throws(ImportFailure) -> CourtPlan {
    do { return try await importing.plan(court) } catch { throw .store(error) }
  }

  private func enter(_ court: [CourtLine], _ random: inout some RandomNumberGenerator) async throws(ImportFailure) -> CourtPlan {
    do { return try await importing.enter(court, &random) } catch { throw .store(error) }
  }

  private func put(_ acts: [PlacedAct]) async throws(StoreError) {
    if !acts.isEmpty { try await store.enter(batch: acts) }
  }

  /// Plans the whole file, and enters all of it or nothing.
  private func runStrict<Source: ChunkSource>(
    _ reader: inout ImportReader<Source>, _ random: inout some RandomNumberGenerator, _ tell: (ImportNews) -> Void
  ) async throws(ImportFailure) -> ImportReport {
    var (cases, court, refused, isLast) = ([ReadCase](), [CourtLine](), 0, false)
    while !isLast {
      let batch = try readBatch(&reader)
      for news in batch.news { tell(news) }
      cases += batch.cases
      court += batch.court
      refused += batch.refused
      isLast = batch.isLast
    }
    var attempt = 1
    while true {
      var report = ImportReport()
      report.refused = refused
      var planner = planner(of: reader, keeping: .acts)
      let plan = try await planner.plan(cases, from: reader, &random)
      report.add(plan.report)
      let planned = court.isEmpty ? nil : try await self.plan(court)
      let isSound = report.refused + (planned?.report.refused ?? 0) == 0
      do {
        if isSound, !plan.acts.isEmpty {
          try await store.enter(batch: plan.acts)
          report.entered = true
        }
        for news in plan.news { tell(news) }
        if let planned { report.add(isSound ? try await importing.enter(court, &random) : planned, entered: isSound, tell) }
        tell(.progress(report))
        return report
      } catch {
        guard attempt < Importer.attempts, error.isForDecidingAgain else { throw .store(error) }
        attempt += 1
      }
    }
  }
}

extension ImportReport {
  /// Takes in what a batch came to, and tells of it.
  fileprivate mutating func take(_ batch: ReadBatch, _ plan: BatchPlan, _ tell: (ImportNews) -> Void) {
    for news in batch.news + plan.news { tell(news) }
    refused += batch.refused
    add(plan.report)
    if plan.report.read > 0 { tell(.progress(self)) }
  }
}

extension StoreError {
  /// Whether somebody else wrote first, so that deciding again on what is there now may go through.
  fileprivate var isForDecidingAgain: Bool {
    switch self {
    case .conflict, .surroundingsChanged: true
    default: false
    }
  }
}
