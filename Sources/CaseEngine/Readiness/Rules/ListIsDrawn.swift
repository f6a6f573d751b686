/// There is at least one document on the list, or the judge noted that none is needed.
enum ListIsDrawn: ReadinessRule {
  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    let drawn = !question.state.documents.isEmpty || question.state.noDocumentsReason != nil
    return drawn ? .passes : .fails([Blocker(why: .listEmpty)])
  }
}
