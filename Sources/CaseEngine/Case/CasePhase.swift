/// Where a case stands, by the codes of the command line. Source: rules, section 4.
public enum CasePhase: String, CaseIterable, Sendable, Codable {
  case preparation
  case hearingSet = "hearing-set"
  case ready, heard, closed, suspended
}

extension CaseFile {
  /// Where the case stands. `ready` is a sign-off that is neither void nor stale; what is stale falls back to `hearing-set`.
  public func phase(under rules: CourtRules) -> CasePhase { phase(under: LineRules(rules)) }

  func phase(under rules: LineRules) -> CasePhase {
    if state.closed != nil { return .closed }
    if state.suspended != nil { return .suspended }
    guard let trial = state.trial else { return .preparation }
    if trial.isOver { return .heard }
    if state.standingSignOff != nil, staleness(under: rules).isEmpty { return .ready }
    return .hearingSet
  }
}
