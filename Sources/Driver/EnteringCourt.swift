import CaseEngine
import Screens

extension Driver {
  /// Enters an act about the court: its settings, or its staff.
  func enter(_ act: CourtAct) async -> CourtOutcome {
    do {
      switch act.change {
      case .settings(let instructions): return outcome(try await registrar.enter(act.key, settings: instructions))
      case .zone(let name):
        guard let zone = zone(name) else { return .noSuchZone(name) }
        return outcome(try await registrar.enter(act.key, settings: [.setZone(zone)]))
      case .staff(let instruction): return outcome(try await registrar.enter(act.key, staff: { _ in instruction }))
      }
    } catch {
      return .failed(error)
    }
  }

  private func outcome(_ result: Result<CourtFile, Refusal>) -> CourtOutcome {
    switch result {
    case .success(let court): .entered(court, court.actor(login: login))
    case .failure(let refusal): .refused(refusal)
    }
  }
}

extension CourtFile {
  /// Where the entries of an act stand in the register.
  func sequences(of act: ActKey) -> [Int64] {
    settings.filter { $0.act == act }.map(\.sequence) + staffEntries.filter { $0.act == act }.map(\.sequence)
  }
}
