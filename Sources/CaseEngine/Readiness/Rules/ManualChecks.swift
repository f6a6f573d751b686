/// Each item of the court's own template for the category is ticked. Source: rules, section 7, `manual.*`.
enum ManualChecks {
  static func verdicts(_ question: ReadinessQuestion) -> [(String, Verdict)] {
    question.rules.manualChecks(for: question.state.details?.category ?? "").map { check in
      let key = check.itemKey
      let ticked = question.state.ticks.contains(key)
      return (key, ticked ? .passes : .fails([Blocker(why: .notTicked(key: key, title: check.title))]))
    }
  }
}
