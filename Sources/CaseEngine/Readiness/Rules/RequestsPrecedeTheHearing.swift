/// No request is late by the court's omission, none backdated. It cannot be cured: the judge acknowledges it with a reason.
/// Source: rules, sections 2 and 7; recommendation 4.
enum RequestsPrecedeTheHearing: ReadinessRule {
  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    let state = question.state
    let zone = question.rules.zone
    let timings = state.documents.map { ($0, state.timing(of: $0, in: zone)) }.filter { $0.1 != .doesNotArise }
    if timings.isEmpty { return .doesNotArise }
    let blockers = timings.compactMap { document, timing -> Blocker? in
      let why: Blocker.Why
      switch timing {
      case .late(nil, _), .late(.courtOmission, _): why = .requestedLate(document.decidingRequest?.fact.cause)
      case .before(.backdated): why = .requestBackdated
      default: return nil
      }
      // Of another setting the question is asked anew: what was acknowledged of the former one does not answer it.
      let since = max(document.decidingRequest?.version ?? 0, state.trial?.set.version ?? 0)
      return Blocker(document: document.id, party: document.details.from, why: why, since: since)
    }
    return blockers.isEmpty ? .passes : .fails(blockers)
  }
}
