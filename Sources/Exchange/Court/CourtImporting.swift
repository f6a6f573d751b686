import CaseEngine

/// Brings lines of the court's book into a register, each line as an act of its own, stated by the file as the lines of cases are; what others wrote
/// meanwhile is looked at anew.
struct CourtImporting: Sendable {
  let store: any CaseStore
  let rules: CourtRules
  let by: Signature
  /// The name of the file.
  let file: String
  let now: Moment

  private static let attempts = 8

  /// What these lines come to.
  func plan(_ lines: [CourtLine]) async throws(StoreError) -> CourtPlan {
    CourtPlan(lines, for: try await store.book(), now: now, in: rules.calendar.zone)
  }

  /// Enters what the register does not have of these lines, and says what that was.
  func enter(_ lines: [CourtLine], _ random: inout some RandomNumberGenerator) async throws(StoreError) -> CourtPlan {
    var first: CourtPlan?
    var attempt = 1
    while true {
      let book = try await store.book()
      let plan = CourtPlan(lines, for: book, now: now, in: rules.calendar.zone)
      let told = first ?? plan
      first = told
      do throws(StoreError) {
        try await put(plan.contacts, after: book.contacts.log.version, &random)
        try await put(plan.complaints, after: book.complaints.log.version, &random)
        try await put(plan.proposals, after: book.proposals.log.version, &random)
        try await put(plan.trainings, after: book.trainings.log.version, &random)
        return told
      } catch {
        guard case .conflict = error, attempt < CourtImporting.attempts else { throw error }
        attempt += 1
      }
    }
  }

  private func put<Fact: CourtFact>(
    _ additions: [CourtAddition<Fact>], after version: Int, _ random: inout some RandomNumberGenerator
  ) async throws(StoreError) {
    var version = version
    var rest = additions[...]
    while let line = rest.first?.line {
      let facts = rest.prefix { $0.line == line }.map(\.stated)
      rest = rest.dropFirst(facts.count)
      let key = ActKey(Token(using: &random))
      try await store.enter(facts, after: version, by: by, key: key, origin: .imported(file: file, line: line), at: now)
      version += facts.count
    }
  }
}
