/// Every received document has reached everyone who must get it. Source: rules, sections 3 and 7; recommendation 4.
enum EveryPartyIsServed: ReadinessRule {
  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    let state = question.state
    let toServe = state.documents.filter { $0.receipt != nil && !state.recipients(of: $0).isEmpty }
    if toServe.isEmpty { return .doesNotArise }
    let zone = question.rules.zone
    let blockers = toServe.flatMap { document in
      state.owedService(of: document).map { owed in
        Blocker(
          document: document.id, party: owed, why: .notServed(since: document.receipt?.occurred.day(in: zone) ?? question.today),
          since: max(document.receipt?.version ?? 0, state.party(owed)?.addedIn ?? 0))
      }
    }
    return blockers.isEmpty ? .passes : .fails(blockers)
  }
}
