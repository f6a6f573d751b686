/// No party has declared itself not ready. Source: rules, section 7.
enum EveryPartyIsReady: ReadinessRule {
  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    let declared = question.state.declarations
    if declared.isEmpty { return .doesNotArise }
    let blockers = declared.filter { !$0.fact.ready }.map {
      Blocker(party: $0.fact.party, why: .room(.notReady(reason: $0.fact.reason)), since: $0.version)
    }
    return blockers.isEmpty ? .passes : .fails(blockers)
  }
}
