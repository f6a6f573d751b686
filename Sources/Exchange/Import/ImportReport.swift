import CaseEngine

/// How an import goes.
public struct ImportOptions: Hashable, Sendable {
  /// Whether everything is planned and told, and nothing entered.
  public var dryRun: Bool
  /// Whether one bad line keeps all the others out. The whole plan is then held in memory, and entered in one transaction.
  public var strict: Bool
  /// How many cases go in at once.
  public var batch: Int

  /// By default bad lines are told and the good ones go in, five hundred cases at a time.
  public init(dryRun: Bool = false, strict: Bool = false, batch: Int = 500) {
    self.dryRun = dryRun
    self.strict = strict
    self.batch = max(1, batch)
  }
}

/// What an import did so far, or would do.
public struct ImportReport: Hashable, Sendable {
  /// Cases read from the file.
  public var read = 0
  /// Cases that the register did not have.
  public var new = 0
  /// Cases that grew.
  public var grown = 0
  /// Cases of which the register had everything.
  public var unchanged = 0
  /// What became of the things of the court's own book.
  public var court = CourtReport()
  /// Facts that were added.
  public var facts = 0
  /// Lines that were refused.
  public var refused = 0
  /// Whether anything was entered: not in a dry run, and not in a strict one with a bad line.
  public var entered = false

  mutating func add(_ other: ImportReport) {
    read += other.read
    new += other.new
    grown += other.grown
    unchanged += other.unchanged
    facts += other.facts
    refused += other.refused
  }

  /// Takes in what became of the court's own book, and tells of what was refused.
  mutating func add(_ plan: CourtPlan, entered: Bool, _ tell: (ImportNews) -> Void) {
    for problem in plan.problems { tell(.problem(problem)) }
    court = plan.report
    refused += plan.report.refused
    facts += plan.count
    self.entered = self.entered || entered && plan.count > 0
  }
}

/// What is told while an import goes on.
public enum ImportNews: Hashable, Sendable {
  /// A line was refused.
  case problem(LineProblem)
  /// Something is odd about a line or the file.
  case warning(LineWarning)
  /// Another batch is done.
  case progress(ImportReport)
}

/// Why an import stopped. The batches before stay entered.
public enum ImportFailure: Error, Hashable, Sendable {
  /// The file cannot be read on.
  case source(SourceFailure)
  /// The register cannot be read or written.
  case store(StoreError)
}
