import CaseEngine
import Wording

extension Desk {
  /// Enters changes of the settings: the administrator's alone. Throws a refusal for whoever is none.
  func enter(settings facts: [SettingsFact]) async throws -> CourtFile {
    try checkAdministrator()
    if facts.isEmpty { throw Refused(refusal: .nothingChanges) }
    return try await store.enter(
      settings: facts, after: court.settingsVersion, by: signature(as: .administrator), key: newAct(), at: clock.now())
  }

  /// Enters changes of the staff: the administrator's alone.
  ///
  /// Until somebody is entered whoever works here has every role. So the first entry must be the person's own, and keep the role of the
  /// administrator: the roles named there are the ones that the maker of the register keeps.
  func enter(staff fact: StaffFact) async throws -> CourtFile {
    try checkAdministrator()
    try check(fact)
    return try await store.enter(
      staff: [fact], after: court.staffVersion, by: signature(as: .administrator), key: newAct(), at: clock.now())
  }

  private func checkAdministrator() throws {
    guard actor.roles.contains(.administrator) else { throw Refused(refusal: .notAllowed(may: [.administrator])) }
  }

  private func check(_ fact: StaffFact) throws {
    var staff = court.staff
    switch fact {
    case .staffEntered(let number, let person), .staffChanged(let number, let person):
      if person.logins.isEmpty { throw CommandProblem.staff(.loginMissing) }
      if person.roles.isEmpty { throw CommandProblem.staff(.roleMissing) }
      for (other, member) in staff where other != number {
        if let login = person.logins.first(where: { member.logins.contains($0) }) {
          throw CommandProblem.staff(.loginTaken(login: login, number: other))
        }
      }
      if staff.isEmpty, !person.logins.contains(actor.login) || !person.roles.contains(.administrator) {
        throw CommandProblem.staff(.firstMustBeYourself(login: actor.login))
      }
      staff[number] = person
    case .staffLeft(let number): staff[number] = nil
    case .retracted: break
    }
    if !staff.isEmpty, !staff.values.contains(where: { $0.roles.contains(.administrator) }) {
      throw CommandProblem.staff(.lastAdministrator)
    }
  }
}
