/// Every announced speech has its time limit, and its slides, diagrams or infographics are in. Source: rules, section 7; recommendation 4.
enum EverySpeechIsPrepared: ReadinessRule {
  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    let state = question.state
    if state.speeches.isEmpty { return .doesNotArise }
    let blockers = state.speeches.flatMap { speech in
      let limit =
        speech.details.minutes == nil ? [Blocker(party: speech.details.by, why: .room(.noTimeLimit(speech.id)), since: speech.since)] : []
      let missing = state.exhibits(of: speech.id).filter { $0.receipt == nil }
      return limit
        + missing.map { Blocker(party: $0.details.from, why: .room(.exhibitNotReceived($0.id)), since: max(speech.since, $0.since)) }
    }
    return blockers.isEmpty ? .passes : .fails(blockers)
  }
}
