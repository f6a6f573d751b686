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
        outcome.take(try await enter(act, places, in: id), act, places)
      } catch {
        outcome.failed += places.map { ActOutcome.Failed(step: $0, error: error) }
      }
    }
    return outcome
  }

  private func enter(_ act: Act, _ places: [Int], in id: CaseID) async throws(StoreError) -> Entered {
    let steps = places.map { Step(act.steps[$0].instruction, occurred: act.steps[$0].occurred, acting: act.steps[$0].acting) }
    let (clock, confirmed) = (clock, clock())
    let bases = places.compactMap { act.steps[$0].basis }
    let isNew = if case .openCase = steps.first?.instruction { true } else { false }
    return try await registrar.enter(act.key, in: id, isNew: isNew, refusing: .leavesOut) { file in
      // What was answered on something that is no longer so asks for nothing.
      guard bases.allSatisfy({ $0.stands(in: file) }) else { return [] }
      return confirmed.isInMinute(of: clock()) ? steps : steps.map { $0.stated(confirmed) }
    }
  }
}

extension ActOutcome {
  /// Takes in what became of the steps at these places.
  fileprivate mutating func take(_ entered: Entered, _ act: Act, _ places: [Int]) {
    if let file = entered.after { files.append(file) }
    refused += entered.refused.map {
      Refused(step: places[$0.step], refusal: $0.refusal, first: entered.before.whoWasFirst($0.refusal), on: entered.before)
    }
    if entered.after == nil, places.contains(where: { act.steps[$0].basis?.stands(in: entered.before) == false }) {
      overtaken.append(entered.before)
    }
  }
}

extension Step {
  /// What happened in a courtroom, stated for the minute in which it was confirmed: the register took longer to answer.
  fileprivate func stated(_ confirmed: Moment) -> Step {
    switch instruction {
    case .course where occurred == nil, .room where occurred == nil: Step(instruction, occurred: .at(confirmed), acting: acting)
    default: self
    }
  }
}
