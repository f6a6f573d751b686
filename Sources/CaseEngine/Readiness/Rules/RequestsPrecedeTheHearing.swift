/// No request is late by the court's omission, none backdated. It cannot be cured: the judge acknowledges it with a reason.
/// Source: rules, sections 2 and 7; recommendation 4.
enum RequestsPrecedeTheHearing: ReadinessRule {
  static let key = "requests.before-hearing"

  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    let state = question.state
    let zone = question.rules.calendar.zone
    let timings = state.documents.map { ($0, state.timing(of: $0, in: zone)) }.filter { $0.1 != .doesNotArise }
    if timings.isEmpty { return .doesNotArise }
    let blockers = timings.compactMap { document, timing -> Blocker? in
      switch timing {
      case .late(nil, _), .late(.courtOmission, _):
        Blocker(document: document.id, party: document.details.from, why: .requestedLate(document.decidingRequest?.fact.cause))
      case .before(.backdated): Blocker(document: document.id, party: document.details.from, why: .requestBackdated)
      default: nil
      }
    }
    return blockers.isEmpty ? .passes : .fails(blockers)
  }
}
