/// Every participant has a notice of the trial hearing, of the date and place that it has: delivered where its channel must report delivery, sent
/// where not. While no hearing is set there is nothing to tell. Source: CPC art. 127–128, 131; recommendation 3.
enum EveryPartyIsNotified: ReadinessRule {
  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    let state = question.state
    guard let trial = state.trial, !state.participants.isEmpty else { return .doesNotArise }
    let blockers = state.participants.compactMap { party in
      state.want(of: party.id, for: trial).map {
        Blocker(party: party.id, why: .notNotified($0), since: state.owedNotice(since: party, of: trial))
      }
    }
    if !blockers.isEmpty { return .fails(blockers) }
    let early = state.notices(of: trial).filter { $0.sent?.fact.early != nil && $0.notifies }.map {
      Blocker(party: $0.notice.to, why: .notifiedOutsideHours(reason: $0.sent?.fact.early ?? ""))
    }
    return early.isEmpty ? .passes : .passesWithWarnings(early)
  }
}
