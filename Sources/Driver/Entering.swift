import CaseEngine
import Screens

extension Driver {
  /// How often an act is decided anew because others were faster, before it is given up as busy.
  private static var attempts: Int { 12 }

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
      let steps = places[id] ?? []
      do {
        try await enter(act, steps, in: id, &outcome)
      } catch {
        outcome.failed += steps.map { ActOutcome.Failed(step: $0, error: error) }
      }
    }
    return outcome
  }

  private func enter(_ act: Act, _ places: [Int], in id: CaseID, _ outcome: inout ActOutcome) async throws(StoreError) {
    for _ in 0..<Driver.attempts {
      let court = try await store.court()
      let file = try await load(id, opening: act.steps[places[0]].instruction)
      if file.entries.contains(where: { $0.act == act.key }) {
        // Sent twice: the first result stands.
        outcome.files.append(file)
        return
      }
      let surroundings = try await surroundings(of: places.map { act.steps[$0].instruction })
      let now = clock()
      let decided = Decided(
        act, places, on: file, by: court.actor(login: login), at: now, under: court.rules, among: surroundings, program: program)
      guard let signature = decided.signature else {
        outcome.refused += decided.refused
        return
      }
      let placed = PlacedAct(CaseAct(key: act.key, facts: decided.facts, by: signature, at: now), in: id, after: file.version)
      do {
        outcome.files.append(try await store.enter(placed))
        outcome.refused += decided.refused
        return
      } catch .conflict, .surroundingsChanged {
        continue
      } catch {
        throw error
      }
    }
    throw .busy
  }

  private func load(_ id: CaseID, opening instruction: Instruction) async throws(StoreError) -> CaseFile {
    guard case .openCase = instruction else { return try await store.file(id) }
    do {
      return try await store.file(id)
    } catch .noSuchCase {
      return CaseFile(id: id)
    } catch {
      throw error
    }
  }

  private func surroundings(of instructions: [Instruction]) async throws(StoreError) -> Surroundings {
    var asked = SurroundingsQuestion()
    for question in instructions.map(\.question) {
      asked.caseNumbers += question.caseNumbers
      asked.submissions += question.submissions
      if let range = question.hearings {
        asked.hearings = asked.hearings.map { min($0.lowerBound, range.lowerBound)..<max($0.upperBound, range.upperBound) } ?? range
      }
    }
    return asked.isEmpty ? Surroundings() : try await store.surroundings(asked)
  }
}

/// The steps of an act in one case, each decided on what the steps before it left.
struct Decided {
  private(set) var facts: [Stated<CaseFact>] = []
  private(set) var refused: [ActOutcome.Refused] = []
  /// Who enters them, in the role that permitted the first; nil where every step was refused.
  private(set) var signature: Signature?

  init(
    _ act: Act, _ places: [Int], on file: CaseFile, by actor: Actor, at now: Moment, under rules: CourtRules,
    among surroundings: Surroundings,
    program: String
  ) {
    var draft = file
    for place in places {
      let step = act.steps[place]
      do {
        let decision = try draft.decide(
          step.instruction, by: actor, at: now, occurred: step.occurred, under: rules, among: surroundings)
        let signing = Signature(name: actor.name, login: actor.login, role: decision.role, program: program)
        if signature == nil { signature = signing }
        for fact in decision.facts {
          draft.enter(
            Entry(
              sequence: 0, version: draft.version + 1, occurred: fact.occurred, recordedAt: now, act: act.key, by: signing,
              origin: .recorded,
              fact: fact.fact, hash: .zero))
        }
        facts += decision.facts
      } catch {
        refused.append(ActOutcome.Refused(step: place, refusal: error, first: file.whoWasFirst(error)))
      }
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
      case nil: return nil
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
