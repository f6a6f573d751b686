/// A remote hearing has its link, the connection was tested with every participant, and the viewing list is arranged. What goes on with another
/// hearing is not tested anew, as far as its tests still hold.
/// Source: rules, section 7; CPC art. 133-3; recommendation 2.
enum RemoteHearingIsTested: ReadinessRule {
  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    let state = question.state
    guard let trial = state.trial, trial.plan.remote else { return .doesNotArise }
    var blockers: [Blocker] = []
    let set = trial.set.version
    if trial.plan.link == nil { blockers.append(Blocker(why: .room(.linkMissing), since: set)) }
    for participant in state.participants {
      guard let tested = state.test(with: participant.id, in: trial.id) else {
        blockers.append(Blocker(party: participant.id, why: .room(.notTested), since: max(trial.fixed.version, participant.addedIn)))
        continue
      }
      if !tested.fact.test.passed {
        blockers.append(
          Blocker(party: participant.id, why: .room(.testFailed(tested.fact.test)), since: max(trial.fixed.version, tested.version)))
      }
    }
    // Where no paper is here and none is to be shown, there is nothing to arrange.
    if state.viewing.isEmpty, state.documents.contains(where: { $0.receipt != nil }) {
      blockers.append(Blocker(why: .room(.viewingListEmpty), since: max(set, state.room.viewingArranged)))
    }
    return blockers.isEmpty ? .passes : .fails(blockers)
  }
}
