import CaseEngine
import Wording

extension Desk {
  /// Enters changes of the settings. Throws a refusal where the court's law has one.
  func enter(settings instructions: [SettingsInstruction]) async throws -> CourtFile {
    try await registrar.enter(newAct(), settings: instructions).orRefused()
  }

  /// Enters a change of the staff.
  func enter(staff instruction: (CourtFile) -> StaffInstruction) async throws -> CourtFile {
    try await registrar.enter(newAct(), staff: instruction).orRefused()
  }
}

extension CourtEntered {
  fileprivate func orRefused() throws -> CourtFile {
    switch self {
    case .entered(let court): return court
    case .refused(let refusal): throw Refused(refusal: refusal)
    case .overtaken(let court): throw StoreError.conflict(version: max(court.settingsVersion, court.staffVersion))
    }
  }
}
