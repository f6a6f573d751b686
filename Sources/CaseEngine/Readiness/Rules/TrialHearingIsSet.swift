/// There is a trial hearing today or later, or it was held. Source: CPC art. 173.
enum TrialHearingIsSet: ReadinessRule {
  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    let since = question.state.hearingQuestionAsked
    guard let trial = question.state.datedTrial else { return .fails([Blocker(why: .noHearing, since: since)]) }
    if trial.isOver { return .passes }
    let day = question.rules.zone.day(of: trial.plan.start)
    return day >= question.today ? .passes : .fails([Blocker(why: .hearingPassed(day), since: since)])
  }
}

extension CaseState {
  /// The version since which the trial hearing is wanting, or can be: that at which its date was fixed, at which it ended without the next one, or
  /// that of the last cancellation; 0 while there was none.
  var hearingQuestionAsked: Int {
    if let trial { return trial.awaitsNext ? trial.course.ended?.version ?? 0 : trial.fixed.version }
    return hearings.filter { $0.plan.kind == .trial }.compactMap { $0.cancelled?.version }.max() ?? 0
  }
}
