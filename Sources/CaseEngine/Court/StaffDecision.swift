extension CourtFile {
  /// Decides a change of the staff: a fact, or a refusal. Pure; nothing is changed.
  ///
  /// Until somebody is entered whoever works here has every role. So the first entry must be the person's own, and keep the role of the
  /// administrator: the roles named there are the ones that the maker of the register keeps. From then on there is always an administrator.
  /// Source: rules, section 5.
  ///
  /// - Throws: the first rule that refuses.
  public func decide(_ instruction: StaffInstruction, by actor: Actor) throws(Refusal) -> StaffFact {
    _ = try Permissions.role(of: actor, among: Permissions.administrator)
    switch instruction {
    case .enterMember(let person):
      let (number, person) = (nextStaffNumber, try checked(person, as: nextStaffNumber))
      if staff.isEmpty, !person.logins.contains(actor.login) || !person.roles.contains(.administrator) {
        throw .staff(.firstMustBeYourself(login: actor.login))
      }
      return .staffEntered(number: number, person: person)
    case .changeMember(let number, let person):
      guard let current = staff[number] else { throw .nothingByThatName(.staffMember, name: String(number)) }
      let person = try checked(person, as: number)
      if person == current { throw .nothingChanges }
      try checkAdministrator(with: person, as: number)
      return .staffChanged(number: number, person: person)
    case .removeMember(let number):
      guard staff[number] != nil else { throw .nothingByThatName(.staffMember, name: String(number)) }
      try checkAdministrator(with: nil, as: number)
      return .staffLeft(number: number)
    }
  }

  /// A member as they can be kept: with a name, a login that is nobody else's, and a role; what is named twice, once.
  private func checked(_ person: StaffMember, as number: Int) throws(Refusal) -> StaffMember {
    try Checked.name(person.name, .name)
    if person.logins.isEmpty { throw .staff(.loginMissing) }
    if person.roles.isEmpty { throw .staff(.roleMissing) }
    for login in person.logins { try Checked.identifier(login, .login) }
    for (other, member) in staff.sorted(by: { $0.key < $1.key }) where other != number {
      if let login = person.logins.first(where: { member.logins.contains($0) }) {
        throw .staff(.loginTaken(login: login, number: other))
      }
    }
    return StaffMember(name: person.name, logins: person.logins.unrepeated, roles: person.roles.unrepeated)
  }

  private func checkAdministrator(with person: StaffMember?, as number: Int) throws(Refusal) {
    var after = staff
    after[number] = person
    guard after.values.contains(where: { $0.roles.contains(.administrator) }) else { throw .staff(.lastAdministrator) }
  }
}
