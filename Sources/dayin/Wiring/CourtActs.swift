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

extension Result<CourtFile, Refusal> {
  fileprivate func orRefused() throws(Refused) -> CourtFile {
    switch self {
    case .success(let court): return court
    case .failure(let refusal): throw Refused(refusal: refusal)
    }
  }
}
