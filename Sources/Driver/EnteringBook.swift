import CaseEngine
import Screens

extension Driver {
  /// Enters an act in the court's book. Where what it was answered on was changed by others, nothing is entered.
  func enter(_ act: BookAct) async -> BookOutcome {
    let basis = act.basis
    do {
      let entered = try await registrar.enter(
        act.key, book: { _ in act.instruction }, occurred: act.occurred, while: { basis?.stands(in: $0) ?? true })
      switch entered {
      case .entered(let book): return .entered(book)
      case .refused(let refusal): return .refused(refusal)
      case .overtaken(let book): return .overtaken(book)
      }
    } catch {
      return .failed(error)
    }
  }
}

extension CourtBook {
  /// Where the entries of an act stand in the register.
  func sequences(of act: ActKey) -> [Int64] {
    contacts.log.entries.filter { $0.act == act }.map(\.sequence) + complaints.log.entries.filter { $0.act == act }.map(\.sequence)
      + proposals.log.entries.filter { $0.act == act }.map(\.sequence) + trainings.log.entries.filter { $0.act == act }.map(\.sequence)
  }
}
