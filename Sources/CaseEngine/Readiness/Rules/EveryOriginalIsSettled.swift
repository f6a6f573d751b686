/// Every required original is filed, compared, or signed electronically where that is enough; one that is lost the judge can let go.
/// Source: CPC art. 68(5), 100(5)–(6); recommendation 4.
enum EveryOriginalIsSettled: ReadinessRule {
  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    let required = question.standing.filter { $0.details.original != .none }
    if required.isEmpty { return .doesNotArise }
    let blockers = required.filter(\.owesOriginal).map {
      Blocker(
        document: $0.id, party: $0.details.from, why: .originalMissing($0.details.original), since: $0.returned?.version ?? $0.addedIn)
    }
    if !blockers.isEmpty { return .fails(blockers) }
    let waivers = required.filter { $0.settlement == .waived }.compactMap(\.originalWaiver)
    return waivers.isEmpty ? .passes : .waived(waivers)
  }
}
