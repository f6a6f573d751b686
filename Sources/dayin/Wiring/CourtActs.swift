import CaseEngine
import Wording

extension Desk {
  /// Enters changes of the settings. Throws a refusal where the court's law has one.
  func enter(settings instructions: [SettingsInstruction]) async throws -> CourtFile {
    let facts: [SettingsFact]
    do { facts = try court.decide(instructions, by: actor) } catch { throw Refused(refusal: error) }
    return try await store.enter(
      settings: facts, after: court.settingsVersion, by: signature(as: .administrator), key: newAct(), at: clock.now())
  }

  /// Enters a change of the staff.
  func enter(staff instruction: StaffInstruction) async throws -> CourtFile {
    let fact: StaffFact
    do { fact = try court.decide(instruction, by: actor) } catch { throw Refused(refusal: error) }
    return try await store.enter(
      staff: [fact], after: court.staffVersion, by: signature(as: .administrator), key: newAct(), at: clock.now())
  }
}
