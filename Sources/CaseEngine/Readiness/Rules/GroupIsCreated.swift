/// The messenger group exists and is named by the parties. It is asked for where the court makes groups, or where this case was given one.
/// Source: recommendation 3.
enum GroupIsCreated: ReadinessRule {
  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    let group = question.state.notices.group
    if group?.created != nil { return .passes }
    if group == nil, !question.rules.usesGroups { return .doesNotArise }
    return .fails([Blocker(why: .noGroup(name: group?.name))])
  }
}
