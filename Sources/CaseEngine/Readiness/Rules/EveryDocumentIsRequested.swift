/// No document is still *needed*: each was requested, received or waived. Source: recommendation 4; CPC art. 165.
enum EveryDocumentIsRequested: ReadinessRule {
  static func verdict(_ question: ReadinessQuestion) -> Verdict {
    if question.standing.isEmpty { return .doesNotArise }
    let blockers = question.state.neitherRequestedNorReceived.map {
      Blocker(document: $0.id, party: $0.details.from, why: .notRequested, since: $0.addedIn)
    }
    return blockers.isEmpty ? .passes : .fails(blockers)
  }
}

extension CaseState {
  /// Documents that are on the list and nothing more: what the gate stops at. Source: rules, section 6.
  public var neitherRequestedNorReceived: [Document] { documents.filter { $0.status == .needed } }
}
