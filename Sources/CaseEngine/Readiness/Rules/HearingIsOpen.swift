/// The trial hearing is open, or closed with a ground, and every media request is answered. Where no trial is set and no media ask, nothing arises.
/// Source: CPC art. 19; recommendation 5.
enum HearingIsOpen: ReadinessRule {
  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    let waiting = question.state.mediaUnanswered.map { request in
      let overdue = request.due.map { question.today - $0 }.flatMap { $0 > 0 ? $0 : nil }
      return Blocker(
        why: .mediaUnanswered(outlet: request.asked.fact.outlet, due: request.due, overdueDays: overdue), since: request.asked.version)
    }
    if !waiting.isEmpty { return .fails(waiting) }
    // A hearing that is closed has its ground: without one neither a plan nor a ruling closes it.
    return question.state.trial == nil ? .doesNotArise : .passes
  }
}
