/// What became worse, or was added, since a readiness was signed. Source: rules, section 7.
public enum StaleCause: Hashable, Sendable {
  case itemWorse(key: String, from: ItemState, to: ItemState)
  case documentAdded(DocumentID)
  case partyAdded(PartyID)
  case hearingChanged(HearingID)
}

extension CaseFile {
  /// Why the sign-off that stands is stale; empty when it holds, or when nothing is signed.
  ///
  /// Worked out on the day of the signature, so that the mere passing of days changes nothing. From the call of the hearing on nothing makes it
  /// stale any more: it is frozen as it was then.
  public func staleness(under rules: CourtRules) -> [StaleCause] { staleness(under: LineRules(rules)) }

  func staleness(under rules: LineRules) -> [StaleCause] {
    guard let signed = state.standingSignOff else { return [] }
    if let called = state.trial?.course.opened {
      var then = CaseFile(id: id)
      for entry in entries.prefix(max(called - 1, signed.version)) { then.enter(entry) }
      return then.staleness(since: signed, under: rules)
    }
    return staleness(since: signed, under: rules)
  }

  private func staleness(since signed: Recorded<SignOff>, under rules: LineRules) -> [StaleCause] {
    let gone = retractedVersions
    var causes = broughtBack(since: signed.fact.version, gone)
    for entry in entries where entry.version > signed.fact.version && !gone.contains(entry.version) {
      switch entry.fact {
      case .documentNeeded(let id, _): causes.append(.documentAdded(id))
      case .partyAdded(let id, _): causes.append(.partyAdded(id))
      case .hearingSet(let id, let plan, _) where plan.kind == .trial: causes.append(.hearingChanged(id))
      case .hearingMoved(let id, _, _, _), .hearingCancelled(let id, _, _):
        if state.hearing(id)?.plan.kind == .trial { causes.append(.hearingChanged(id)) }
      default: break
      }
    }
    let now = Readiness.of(state, on: signed.fact.day, under: rules)
    let then = Dictionary(signed.fact.items.map { ($0.key, $0.state) }, uniquingKeysWith: { first, _ in first })
    for line in now.lines {
      // What the checklist did not ask then was neither passed nor failed.
      if then[line.key] == nil, Readiness.keys.contains(line.key) { continue }
      let before = then[line.key] ?? .notApplicable
      if line.state.isWorse(than: before) { causes.append(.itemWorse(key: line.key, from: before, to: line.state)) }
    }
    return causes
  }

  /// What came back, or changed, by taking back entries that stood when it was signed: a document that had been taken off the list, a hearing
  /// that had been moved.
  private func broughtBack(since version: Int, _ gone: Set<Int>) -> [StaleCause] {
    let takesBack = entries.dropFirst(version).contains {
      if case .retracted(let earlier, _) = $0.fact { earlier <= version && !gone.contains($0.version) } else { false }
    }
    guard takesBack else { return [] }
    var signed = CaseFile(id: id)
    for entry in entries.prefix(version) { signed.enter(entry) }
    let then = signed.state
    var causes: [StaleCause] = []
    for document in state.documents where document.addedIn <= version && then.document(document.id) == nil {
      causes.append(.documentAdded(document.id))
    }
    for party in state.parties where party.addedIn <= version && then.party(party.id) == nil { causes.append(.partyAdded(party.id)) }
    if let trial = state.trial ?? then.trial, state.trial?.plan != then.trial?.plan { causes.append(.hearingChanged(trial.id)) }
    return causes
  }
}

extension ItemState {
  /// Whether something that was settled is now open, or something that passed now stands only by a waiver.
  func isWorse(than other: ItemState) -> Bool {
    switch (self, other) {
    case (.fail, .fail): false
    case (.fail, _): true
    case (.waived, .pass): true
    default: false
    }
  }
}
