/// There is a trial hearing today or later. Source: CPC art. 173.
enum TrialHearingIsSet: ReadinessRule {
  static let key = "hearing.set"

  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    guard let trial = question.state.trial else { return .fails([Blocker(why: .noHearing)]) }
    let day = question.rules.calendar.zone.day(of: trial.plan.start)
    return day >= question.today ? .passes : .fails([Blocker(why: .hearingPassed(day), since: trial.set.version)])
  }
}
