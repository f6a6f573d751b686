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
    if options.strict { return try await runStrict(reader, &random, tell) }
    var reader = reader
    var report = ImportReport()
    // A dry run sees what it planned itself; otherwise the register has it.
    var dry = BatchPlanner(store: store, rules: rules, by: by, file: file, now: now)
    while true {
      let (batch, refused) = try next(&reader, upTo: options.batch, tell)
      report.refused += refused
      if batch.isEmpty { return report }
      let plan: BatchPlan
      do {
        plan = options.dryRun ? try await dry.plan(batch, &random) : try await enter(batch, &random)
      } catch {
        throw .store(error)
      }
      for news in plan.news { tell(news) }
      report.add(plan.report)
      report.entered = report.entered || (!options.dryRun && !plan.acts.isEmpty)
      tell(.progress(report))
    }
  }

  /// The cases of the next batch, and how many lines were refused on the way. Empty at the end of the file.
  private func next<Source: ChunkSource>(
    _ reader: inout ImportReader<Source>, upTo most: Int, _ tell: (ImportNews) -> Void
  ) throws(ImportFailure) -> ([ReadCase], refused: Int) {
    var batch: [ReadCase] = []
    var refused = 0
    while batch.count < most {
      let line: ReadLine?
      do { line = try reader.next() } catch { throw .source(error) }
      switch line {
      case .record(let record, let lines): batch.append(ReadCase(record: record, lines: lines))
      case .problem(let problem):
        refused += 1
        tell(.problem(problem))
      case .warning(let warning): tell(.warning(warning))
      case nil: return (batch, refused)
      }
    }
    return (batch, refused)
  }

  /// Plans and enters a batch; decided again when somebody else wrote in between.
  private func enter(_ batch: [ReadCase], _ random: inout some RandomNumberGenerator) async throws(StoreError) -> BatchPlan {
    var attempt = 1
    while true {
      var planner = BatchPlanner(store: store, rules: rules, by: by, file: file, now: now)
      let plan = try await planner.plan(batch, &random)
      if plan.acts.isEmpty { return plan }
      do {
        try await store.enter(batch: plan.acts)
        return plan
      } catch {
        guard attempt < Importer.attempts, error.isForDecidingAgain else { throw error }
        attempt += 1
      }
    }
  }

  /// Plans the whole file, and enters all of it or nothing.
  private func runStrict<Source: ChunkSource>(
    _ reader: ImportReader<Source>, _ random: inout some RandomNumberGenerator, _ tell: (ImportNews) -> Void
  ) async throws(ImportFailure) -> ImportReport {
    var reader = reader
    let (all, refused) = try next(&reader, upTo: Int.max, tell)
    var attempt = 1
    while true {
      var report = ImportReport()
      report.refused = refused
      var planner = BatchPlanner(store: store, rules: rules, by: by, file: file, now: now)
      do {
        let plan = try await planner.plan(all, &random)
        report.add(plan.report)
        if report.refused == 0, !options.dryRun, !plan.acts.isEmpty {
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
