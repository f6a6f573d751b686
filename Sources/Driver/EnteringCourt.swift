import CaseEngine
import Screens

extension Driver {
  /// Enters an act about the court: its settings, or its staff. Where what it was answered on was changed by others, nothing is entered.
  func enter(_ act: CourtAct) async -> CourtOutcome {
    let basis = act.basis
    do {
      switch act.change {
      case .settings(let instructions):
        return outcome(try await registrar.enter(act.key, settings: instructions) { basis?.stands(in: $0) ?? true })
      case .zone(let name):
        guard let zone = zone(name) else { return .noSuchZone(name) }
        return outcome(try await registrar.enter(act.key, settings: [.setZone(zone)]) { basis?.stands(in: $0) ?? true })
      case .staff(let instruction):
        return outcome(try await registrar.enter(act.key, staff: { _ in instruction }, while: { basis?.stands(in: $0) ?? true }))
      }
    } catch {
      return .failed(error)
    }
  }

  private func outcome(_ entered: CourtEntered) -> CourtOutcome {
    switch entered {
    case .entered(let court): .entered(court, court.actor(login: login))
    case .refused(let refusal): .refused(refusal)
    case .overtaken(let court): .overtaken(court, court.actor(login: login))
    }
  }
}

extension CourtFile {
  /// Where the entries of an act stand in the register.
  func sequences(of act: ActKey) -> [Int64] {
    settings.filter { $0.act == act }.map(\.sequence) + staffEntries.filter { $0.act == act }.map(\.sequence)
  }
}
