import CaseEngine

/// What a line of an import file adds to a case: planned, not yet entered. Pure.
public struct ImportPlan: Hashable, Sendable {
  /// The acts, in order; none where the register has everything already. A setting of a trial hearing is an act of its own, so that only
  /// requests of the same ruling share it.
  public let acts: [[Stated<CaseFact>]]
  /// What is odd about the line.
  public let warnings: [LineWarning]

  /// All facts, in order.
  public var facts: [Stated<CaseFact>] { acts.flatMap { $0 } }

  /// Plans a record against what the register has.
  ///
  /// The steps are ordered by their dates, at equal dates by the life of a document, and checked for being possible, not for being permitted.
  /// What the register has already gives nothing; what it lacks is added; where it says something else, the line is refused.
  ///
  /// - Parameters:
  ///   - record: the line.
  ///   - existing: the case of this number, as the register has it; nil for a new one.
  ///   - rules: the court's settings.
  ///   - surroundings: the days of the incoming numbers that the line uses, as other cases have them.
  ///   - now: the clock; nothing can have happened later.
  ///   - line: the line of the file, for problems and warnings.
  /// - Throws: the first thing that is wrong with the line.
  public static func of(
    _ record: CaseRecord, existing: CaseFile?, under rules: CourtRules, among surroundings: Surroundings = Surroundings(), now: Moment,
    line: Int
  ) throws(LineProblem) -> ImportPlan {
    var planner = Planner(record, existing, rules, now)
    do {
      try planner.plan()
      try planner.checkNothingIsToCome()
      try planner.checkPossible()
      try planner.checkSubmissions(surroundings)
    } catch {
      var problem = error
      problem.line = line
      throw problem
    }
    let warnings = record.warnings(under: rules).map { LineWarning(line: line, field: $0.field, what: $0.what) }
    return ImportPlan(acts: planner.acts, warnings: warnings)
  }
}

/// A step of a plan: a fact, when it is said to have happened, and where the line says so.
struct PlannedStep {
  var fact: CaseFact
  var occurred: Occurrence
  /// Where it is put in time: no earlier than what it depends on.
  var effective: Moment
  /// At equal times, the life of a case and of a document.
  var order: StepOrder
  /// Where the line states it.
  var path: String
  /// Where the line states its date.
  var dateField: String
  /// Whether it stands in the ruling that sets the trial hearing.
  var sameRuling = false
  /// Whether the line states a date for it.
  var isDated = true
}
