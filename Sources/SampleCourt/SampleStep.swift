import CaseEngine

/// One act of a made-up person in one case.
public struct SampleStep: Hashable, Sendable {
  /// What the person does.
  public enum Deed: Hashable, Sendable {
    /// Facts that stand for themselves.
    case facts([Stated<CaseFact>])
    /// The judge signs the checklist: decided on the file as the register has it, because a signature holds the register's own hash.
    /// Items that fail are overridden with this reason; without one the judge then does not sign.
    case signature(excuse: String?)
  }

  /// The case.
  public let id: CaseID
  /// The act.
  public let key: ActKey
  /// Who acts.
  public let person: StaffMember
  /// In what role.
  public let role: CourtRole
  /// When it is entered.
  public let at: Moment
  /// What is done.
  public let deed: Deed
  /// The version of the program that is said to have recorded it.
  public let program: String

  /// An act of a person.
  public init(id: CaseID, key: ActKey, person: StaffMember, role: CourtRole, at: Moment, deed: Deed, program: String) {
    self.id = id
    self.key = key
    self.person = person
    self.role = role
    self.at = at
    self.deed = deed
    self.program = program
  }

  /// The signature of whoever acts.
  public var by: Signature { Signature(name: person.name, login: person.logins.first ?? "", role: role, program: program) }

  /// Whoever acts, as the engine asks.
  public var actor: Actor { Actor(name: person.name, login: person.logins.first ?? "", roles: Set(person.roles)) }

  /// The act behind a version of the case; nil for a signature, which must be decided first.
  public func placed(after version: Int) -> PlacedAct? {
    guard case .facts(let facts) = deed else { return nil }
    return PlacedAct(CaseAct(key: key, facts: facts, by: by, at: at), in: id, after: version)
  }
}
