import CaseEngine
import Wording

extension Desk {
  /// Enters an act in the court's book, and gives the book as it then is. Throws a refusal where the court's law has one.
  func enter(
    occurred: Occurrence? = nil, book instruction: (CourtBook) throws -> BookInstruction
  ) async throws -> CourtBook {
    var problem: (any Error)?
    let entered = try await registrar.enter(
      newAct(),
      book: { book in
        do { return try instruction(book) } catch {
          problem = error
          // An instruction that refers to nothing: what was wrong is thrown below.
          return .retract(.contacts, version: 0, reason: nil)
        }
      }, occurred: occurred)
    if let problem { throw problem }
    switch entered {
    case .entered(let book): return book
    case .refused(let refusal): throw Refused(refusal: refusal)
    case .overtaken: throw StoreError.conflict(version: 0)
    }
  }
}
