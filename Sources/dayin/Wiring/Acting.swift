import CaseEngine
import Wording

/// A refusal, and the case and the settings as they were when it was refused, so that words can name documents, parties and times.
struct Refused: Error {
  let refusal: Refusal
  var file: CaseFile?
  var rules: CourtRules?
}

/// What an act led to: the case as it then is, and the entries that the act added.
struct Outcome: Sendable {
  let file: CaseFile
  let added: [Entry<CaseFact>]
}

extension Desk {
  /// How often a case may change under our hands before we give up.
  private static let attempts = 8

  /// The case of this number, as people type it. Throws `StoreError.noSuchCase`, or a refusal where the text can be no number at all.
  func file(_ number: TypedText) async throws -> CaseFile {
    guard let id = try await store.find(try caseNumber(number.text)) else { throw StoreError.noSuchCase }
    return try await store.file(id)
  }

  /// A case number as people type it.
  func caseNumber(_ text: String) throws -> CaseNumber {
    do { return try CaseNumber(text) } catch { throw Refused(refusal: .badText(field: .number, problem: error)) }
  }

  /// Runs instructions in a case of this number, all of them as one act, or none: the one place where commands act on cases.
  ///
  /// `instructions` is asked again whenever the case, or what other cases hold, moved on in the meantime: what is still allowed then goes on
  /// silently, what is not is refused. `occurred` says when it happened, where that is not now.
  func act(
    in number: TypedText, occurred: Occurrence? = nil, key: ActKey? = nil, _ instructions: (CaseFile) throws -> [Instruction]
  ) async throws -> Outcome {
    guard let id = try await store.find(try caseNumber(number.text)) else { throw StoreError.noSuchCase }
    return try await act(on: id, occurred: occurred, key: key, instructions)
  }

  /// The same, in a case that is known.
  func act(
    on id: CaseID, isNew: Bool = false, occurred: Occurrence? = nil, key: ActKey? = nil, _ instructions: (CaseFile) throws -> [Instruction]
  ) async throws -> Outcome {
    let key = key ?? newAct()
    for _ in 0..<Desk.attempts {
      let file = isNew ? CaseFile(id: id) : try await store.file(id)
      let act = try await decide(try instructions(file), on: file, occurred: occurred, key: key)
      do {
        let after = try await store.enter(PlacedAct(act, in: id, after: file.version))
        return Outcome(file: after, added: after.entries.filter { $0.act == key })
      } catch {
        switch error {
        case .conflict, .surroundingsChanged: continue
        default: throw error
        }
      }
    }
    throw CommandProblem.keptChanging
  }

  /// Decides the instructions one after another, each on what the ones before it lead to.
  private func decide(_ instructions: [Instruction], on file: CaseFile, occurred: Occurrence?, key: ActKey) async throws -> CaseAct {
    let now = clock.now()
    var draft = file
    var facts: [Stated<CaseFact>] = []
    var role: CourtRole?
    for instruction in instructions {
      let question = instruction.question
      let surroundings = question.isEmpty ? Surroundings() : try await store.surroundings(question)
      let decision: Decision
      do {
        decision = try draft.decide(instruction, by: actor, at: now, occurred: occurred, under: rules, among: surroundings)
      } catch {
        throw Refused(refusal: error, file: draft)
      }
      role = role ?? decision.role
      for stated in decision.facts {
        draft.enter(
          Entry(
            sequence: 0, version: draft.version + 1, occurred: stated.occurred, recordedAt: now, act: key, by: signature(as: decision.role),
            origin: .recorded, fact: stated.fact, hash: .zero))
      }
      facts += decision.facts
    }
    return CaseAct(key: key, facts: facts, by: signature(as: role), at: now)
  }
}
