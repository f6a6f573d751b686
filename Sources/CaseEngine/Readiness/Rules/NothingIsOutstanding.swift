/// Nothing is outstanding; each blocker says since when it is overdue. Source: rules, section 7.
enum NothingIsOutstanding: ReadinessRule {
  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    if question.standing.isEmpty { return .doesNotArise }
    let blockers = question.state.documents.filter(\.isOutstanding).map { document in
      let overdue = document.due.map { question.today - $0.day }.flatMap { $0 > 0 ? $0 : nil }
      let why: Blocker.Why =
        if document.status == .returned, let returned = document.returned {
          .returnedUnfit(reason: returned.fact, overdueDays: overdue)
        } else {
          .notReceived(due: document.due?.day, overdueDays: overdue)
        }
      let since = max(document.decidingRequest?.version ?? 0, document.returned?.version ?? 0)
      return Blocker(document: document.id, party: document.details.from, why: why, since: since)
    }
    return blockers.isEmpty ? .passes : .fails(blockers)
  }
}
