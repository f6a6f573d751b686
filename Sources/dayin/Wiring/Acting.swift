import CaseEngine
import Wording

/// A refusal, and the case and the settings as they were when it was refused, so that words can name documents, parties and times.
struct Refused: Error {
  let refusal: Refusal
  var file: CaseFile?
  var rules: CourtRules?
}

extension Desk {
  /// What stood in the way of one act among several, in a line: of which case, and why.
  func line(of problem: any Error) -> String {
    guard let refused = problem as? Refused else { return TerminalText.safe(Failure(problem, in: words).message) }
    let why = words.refusal(refused.refusal, in: refused.file?.state, under: refused.rules ?? rules)
    return TerminalText.safe((refused.file?.number.map { $0.text + ": " } ?? "") + why)
  }
}

/// What an act led to: the case as it then is, and the entries that the act added.
struct Outcome: Sendable {
  let file: CaseFile
  let added: [Entry<CaseFact>]
}

extension Desk {
  /// The case of this number, as people type it. Throws `StoreError.noSuchCase`, or a refusal where the text can be no number at all.
  func file(_ number: TypedText) async throws -> CaseFile {
    guard let id = try await store.find(try caseNumber(number.text)) else { throw StoreError.noSuchCase }
    return try await store.file(id)
  }

  /// A case number as people type it.
  func caseNumber(_ text: String) throws -> CaseNumber {
    do { return try CaseNumber(text) } catch { throw Refused(refusal: .badText(field: .number, problem: error)) }
  }

  /// Runs instructions in a case of this number, all of them as one act, or none.
  ///
  /// `instructions` is asked again whenever the act is decided anew because somebody was faster. `occurred` says when it happened, where that
  /// is not now; `acting` why another judge than the case's own asks for it.
  func act(
    in number: TypedText, occurred: Occurrence? = nil, acting: String? = nil, key: ActKey? = nil,
    _ instructions: (CaseFile) throws -> [Instruction]
  ) async throws -> Outcome {
    guard let id = try await store.find(try caseNumber(number.text)) else { throw StoreError.noSuchCase }
    return try await act(on: id, occurred: occurred, acting: acting, key: key, instructions)
  }

  /// The same, in a case that is known, or that the instructions open.
  func act(
    on id: CaseID, isNew: Bool = false, occurred: Occurrence? = nil, acting: String? = nil, key: ActKey? = nil,
    _ instructions: (CaseFile) throws -> [Instruction]
  ) async throws -> Outcome {
    try await act(on: id, isNew: isNew, key: key, steps: { try instructions($0).map { Step($0, occurred: occurred, acting: acting) } })
  }

  /// The same, where each thing happened at a time of its own.
  func act(
    on id: CaseID, isNew: Bool = false, key: ActKey? = nil, steps: (CaseFile) throws -> [Step]
  ) async throws -> Outcome {
    var problem: (any Error)?
    let entered = try await registrar.enter(key ?? newAct(), in: id, isNew: isNew, refusing: .endsTheAct) { file in
      do {
        return try steps(file)
      } catch {
        problem = error
        return []
      }
    }
    if let problem { throw problem }
    if let refused = entered.refused.first { throw Refused(refusal: refused.refusal, file: refused.draft) }
    return Outcome(file: entered.after ?? entered.before, added: entered.added)
  }
}
