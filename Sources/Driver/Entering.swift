import CaseEngine
import Screens

extension Driver {
  /// Enters an act case by case. What is refused is left out, and the rest of its case goes in.
  func enter(_ act: Act) async -> ActOutcome {
    var outcome = ActOutcome()
    var order: [CaseID] = []
    var places: [CaseID: [Int]] = [:]
    for (place, step) in act.steps.enumerated() {
      if places[step.id] == nil { order.append(step.id) }
      places[step.id, default: []].append(place)
    }
    for id in order {
      let places = places[id] ?? []
      do {
        outcome.take(try await enter(act, places, in: id), places)
      } catch {
        outcome.failed += places.map { ActOutcome.Failed(step: $0, error: error) }
      }
    }
    return outcome
  }

  private func enter(_ act: Act, _ places: [Int], in id: CaseID) async throws(StoreError) -> Entered {
    let steps = places.map { Step(act.steps[$0].instruction, occurred: act.steps[$0].occurred, acting: act.steps[$0].acting) }
    let isNew = if case .openCase = steps.first?.instruction { true } else { false }
    return try await registrar.enter(act.key, in: id, isNew: isNew, refusing: .leavesOut, steps)
  }
}

extension ActOutcome {
  /// Takes in what became of the steps at these places.
  fileprivate mutating func take(_ entered: Entered, _ places: [Int]) {
    if let file = entered.after { files.append(file) }
    refused += entered.refused.map {
      Refused(step: places[$0.step], refusal: $0.refusal, first: entered.before.whoWasFirst($0.refusal))
    }
  }
}

extension CaseFile {
  /// Who had done what a refusal says is done already.
  func whoWasFirst(_ refusal: Refusal) -> ActOutcome.FirstDone? {
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
        ActOutcome.FirstDone(name: $0.by.name, at: $0.recordedAt)
      }
    default: return nil
    }
  }

  private func first<Fact>(_ recorded: Recorded<Fact>?) -> ActOutcome.FirstDone? {
    recorded.flatMap { done in entry(done.version).map { ActOutcome.FirstDone(name: done.by.name, at: $0.recordedAt) } }
  }
}
