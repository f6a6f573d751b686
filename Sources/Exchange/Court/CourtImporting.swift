import CaseEngine

/// Brings lines of the court's book into a register, each stream in one go; what others wrote meanwhile is looked at anew.
struct CourtImporting: Sendable {
  let store: any CaseStore
  let rules: CourtRules
  let by: Signature
  let now: Moment

  private static let attempts = 8

  /// What these lines come to.
  func plan(_ lines: [CourtLine]) async throws(StoreError) -> CourtPlan {
    CourtPlan(lines, for: try await store.book(), now: now, in: rules.calendar.zone)
  }

  /// Enters what the register does not have of these lines, and says what that was.
  func enter(_ lines: [CourtLine], _ random: inout some RandomNumberGenerator) async throws(StoreError) -> CourtPlan {
    let keys = (0..<4).map { _ in ActKey(Token(using: &random)) }
    var attempt = 1
    while true {
      let book = try await store.book()
      let plan = CourtPlan(lines, for: book, now: now, in: rules.calendar.zone)
      do throws(StoreError) {
        try await put(plan.contacts, after: book.contacts.log.version, keys[0])
        try await put(plan.complaints, after: book.complaints.log.version, keys[1])
        try await put(plan.proposals, after: book.proposals.log.version, keys[2])
        try await put(plan.trainings, after: book.trainings.log.version, keys[3])
        return plan
      } catch {
        guard case .conflict = error, attempt < CourtImporting.attempts else { throw error }
        attempt += 1
      }
    }
  }

  private func put<Fact: CourtFact>(_ facts: [Stated<Fact>], after version: Int, _ key: ActKey) async throws(StoreError) {
    if facts.isEmpty { return }
    try await store.enter(facts, after: version, by: by, key: key, at: now)
  }
}
