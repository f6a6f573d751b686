import CaseEngine

extension CaseFile {
  /// Who had done what a refusal says is done already.
  public func whoWasFirst(_ refusal: Refusal) -> ActOutcome.FirstDone? {
    switch refusal {
    case .alreadySigned: first(state.standingSignOff)
    case .impossible(let why): whoWasFirst(why)
    default: nil
    }
  }

  private func whoWasFirst(_ why: Impossibility) -> ActOutcome.FirstDone? {
    switch why {
    case .alreadyReceived(let id): return first(state.document(id)?.receipt)
    case .alreadyWaived(let id): return first(state.document(id)?.waiver)
    case .alreadyAskedFor(let id): return first(state.document(id)?.requests.last)
    case .alreadyServed(let id, let party): return first(state.document(id)?.services.last { $0.fact.to == party })
    case .trialAlreadySet(let id): return first(state.hearing(id)?.set)
    case .notReceived(let id): return first(state.document(id)?.returned)
    case .originalAlreadySettled(let id):
      switch state.document(id)?.custody {
      case .filed(let filing): return first(filing)
      case .compared(let comparison): return first(comparison)
      case .givenBack(_, let handover): return first(handover)
      case nil: return first(state.document(id)?.originalWaiver)
      }
    case .alreadyRetracted(let version):
      return entries.last { if case .retracted(version, _) = $0.fact { true } else { false } }.map {
        ActOutcome.FirstDone(name: $0.by.name, at: $0.recordedAt, version: $0.version)
      }
    default: return nil
    }
  }

  private func first<Fact>(_ recorded: Recorded<Fact>?) -> ActOutcome.FirstDone? {
    recorded.flatMap { done in
      entry(done.version).map { ActOutcome.FirstDone(name: done.by.name, at: $0.recordedAt, version: done.version) }
    }
  }
}
