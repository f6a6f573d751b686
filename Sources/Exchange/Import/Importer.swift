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
    if options.strict, !options.dryRun { return try await runStrict(reader, &random, tell) }
    var reader = reader
    var report = ImportReport()
    // A dry run sees what it planned itself; otherwise the register has it.
    let rereads = reader.again(from: reader.lastPlace) != nil
    var dry = planner(of: reader, keeping: rereads ? .places : .cases)
    var batch = try readBatch(&reader)
    while true {
      for news in batch.news { tell(news) }
      report.refused += batch.refused
      let isLast = batch.isLast
      let plan: BatchPlan
      if options.dryRun {
        plan = try await dry.plan(batch.cases, from: reader, &random)
        if !isLast { batch = try readBatch(&reader) }
      } else {
        (plan, batch) = try await enter(batch, &reader, &random)
      }
      for news in plan.news { tell(news) }
      report.add(plan.report)
      report.entered = report.entered || !plan.acts.isEmpty
      if plan.report.read > 0 { tell(.progress(report)) }
      if isLast { return report }
    }
  }

  private func planner<Source: ChunkSource>(of reader: ImportReader<Source>, keeping: PlannedBefore.Keeping) -> BatchPlanner<Source> {
    BatchPlanner(store: store, rules: rules, by: by, file: file, now: now, keeping: keeping)
  }

  private func readBatch<Source: ChunkSource>(_ reader: inout ImportReader<Source>) throws(ImportFailure) -> ReadBatch {
    do { return try reader.nextBatch(upTo: options.batch, bytes: Importer.batchBytes) } catch { throw .source(error) }
  }

  /// Plans and enters a batch, decided again when somebody else wrote in between; reads the next one meanwhile.
  private func enter<Source: ChunkSource>(
    _ batch: ReadBatch, _ reader: inout ImportReader<Source>, _ random: inout some RandomNumberGenerator
  ) async throws(ImportFailure) -> (BatchPlan, next: ReadBatch) {
    var attempt = 1
    var next = batch.isLast ? ReadBatch() : nil
    while true {
      var planner = planner(of: reader, keeping: .acts)
      let plan = try await planner.plan(batch.cases, from: reader, &random)
      async let entered: Void = put(plan.acts)
      if next == nil { next = try readBatch(&reader) }
      do {
        try await entered
        return (plan, next ?? ReadBatch())
      } catch {
        let error = error as? StoreError ?? .failed(code: -1)
        guard attempt < Importer.attempts, error.isForDecidingAgain else { throw .store(error) }
        attempt += 1
      }
    }
  }

  private func put(_ acts: [PlacedAct]) async throws(StoreError) {
    if !acts.isEmpty { try await store.enter(batch: acts) }
  }

  /// Plans the whole file, and enters all of it or nothing.
  private func runStrict<Source: ChunkSource>(
    _ reader: ImportReader<Source>, _ random: inout some RandomNumberGenerator, _ tell: (ImportNews) -> Void
  ) async throws(ImportFailure) -> ImportReport {
    var reader = reader
    var (cases, refused, isLast) = ([ReadCase](), 0, false)
    while !isLast {
      let batch = try readBatch(&reader)
      for news in batch.news { tell(news) }
      cases += batch.cases
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
      do {
        if report.refused == 0, !plan.acts.isEmpty {
          try await store.enter(batch: plan.acts)
          report.entered = true
        }
        for news in plan.news { tell(news) }
        tell(.progress(report))
        return report
      } catch {
        guard attempt < Importer.attempts, error.isForDecidingAgain else { throw .store(error) }
        attempt += 1
      }
    }
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
