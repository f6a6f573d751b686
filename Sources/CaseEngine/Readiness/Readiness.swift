/// The readiness checklist of a case on a day, worked out from the facts. Source: rules, section 7; recommendation 4.
public struct Readiness: Hashable, Sendable {
  /// A line of the checklist.
  public struct Line: Hashable, Sendable {
    /// The stable key.
    public let key: String
    /// What it is.
    public let state: ItemState
    /// Why it was acknowledged or overridden; nil unless waived.
    public let reason: String?
    /// Who acknowledged or overrode it; nil unless waived.
    public let waivedBy: String?
    /// What blocks it; also kept when it is waived.
    public let blockers: [Blocker]
    /// Whether it is waived because the judge let the papers go that it asks for: nothing is left to answer for at signing.
    public var isOfPapers = false
    /// What is worth knowing of it though it passes.
    public var warnings: [Blocker] = []
  }

  /// Every item, in the order of the checklist.
  public let lines: [Line]

  /// How many passed, waived ones included.
  public var passed: Int { lines.count { $0.state == .pass || $0.state == .waived } }

  /// Of how many: all that are not n/a.
  public var of: Int { lines.count { $0.state != .notApplicable } }

  /// Whether none fails.
  public var isReady: Bool { !lines.contains { $0.state == .fail } }

  /// A line by its key.
  public func line(_ key: String) -> Line? { lines.first { $0.key == key } }

  /// The keys of the built-in items, in the order of the checklist.
  public static let keys: [String] = ReadinessKey.allCases.map(\.rawValue)

  /// Works the checklist out. Reads nothing but its arguments.
  public static func of(_ state: CaseState, on today: Day, under rules: CourtRules) -> Readiness {
    of(state, on: today, under: LineRules(rules))
  }

  /// Works the checklist out from what it can read of the settings.
  static func of(_ state: CaseState, on today: Day, under rules: LineRules) -> Readiness {
    let question = ReadinessQuestion(state: state, today: today, rules: rules)
    let verdicts = ReadinessKey.allCases.map { ($0.rawValue, $0.rule.verdict(question)) } + ManualChecks.verdicts(question)
    return Readiness(lines: verdicts.map { line($0.0, $0.1, state) })
  }

  /// Works the checklist of a file out.
  public static func of(_ file: CaseFile, on today: Day, under rules: CourtRules) -> Readiness { of(file.state, on: today, under: rules) }

  private static func line(_ key: String, _ verdict: Verdict, _ state: CaseState) -> Line {
    switch verdict {
    case .passes: return Line(key: key, state: .pass, reason: nil, waivedBy: nil, blockers: [])
    case .passesWithWarnings(let warnings):
      return Line(key: key, state: .pass, reason: nil, waivedBy: nil, blockers: [], warnings: warnings)
    case .doesNotArise: return Line(key: key, state: .notApplicable, reason: nil, waivedBy: nil, blockers: [])
    case .waived(let waivers):
      return Line(
        key: key, state: .waived, reason: waivers.map(\.fact.reason).unrepeated.joined(separator: "; "), waivedBy: waivers.last?.by.name,
        blockers: [], isOfPapers: true)
    case .fails(let blockers):
      if let waiver = state.waiver(ofItem: key, since: blockers.map(\.since).max() ?? 0) {
        return Line(key: key, state: .waived, reason: waiver.reason, waivedBy: waiver.by, blockers: blockers)
      }
      return Line(key: key, state: .fail, reason: nil, waivedBy: nil, blockers: blockers)
    }
  }
}

extension CaseState {
  /// Why a failing item counts as passed: acknowledged, or overridden by the sign-off that stands. Neither covers what came up later.
  func waiver(ofItem key: String, since version: Int) -> (reason: String, by: String)? {
    if let acknowledged = acknowledgement(ofItem: key, since: version) { return (acknowledged.fact, acknowledged.by.name) }
    guard let signOff = standingSignOff, signOff.version >= version else { return nil }
    for override in signOff.fact.overrides where override.obstacle == .item(key: key) { return (override.reason, signOff.by.name) }
    return nil
  }

  /// The judge's acknowledgement of an item, where it covers what stands in the way since an entry of this version.
  func acknowledgement(ofItem key: String, since version: Int) -> Recorded<String>? {
    acknowledgements[key].flatMap { $0.version >= version ? $0 : nil }
  }
}
