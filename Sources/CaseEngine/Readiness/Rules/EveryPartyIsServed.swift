/// Every received document has reached everyone who must get it. Source: rules, sections 3 and 7; recommendation 4.
enum EveryPartyIsServed: ReadinessRule {
  static let key = "documents.served"

  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    let state = question.state
    let toServe = state.documents.filter { $0.receipt != nil && !state.recipients(of: $0).isEmpty }
    if toServe.isEmpty { return .doesNotArise }
    let zone = question.rules.calendar.zone
    let blockers = toServe.flatMap { document in
      state.owedService(of: document).map {
        Blocker(document: document.id, party: $0, why: .notServed(since: document.receipt?.occurred.day(in: zone) ?? question.today))
      }
    }
    return blockers.isEmpty ? .passes : .fails(blockers)
  }
}
