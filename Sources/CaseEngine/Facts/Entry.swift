/// The roles of the court's staff. Source: rules, section 5.
public enum CourtRole: String, CaseIterable, Sendable, Codable {
  case judge, secretary, chancery, chair, administrator, observer
}

/// Who asks: a name, the login behind it, and every role it has. Handed in from the top.
public struct Actor: Hashable, Sendable, Codable {
  /// The name as the staff list has it, or the login where it has none.
  public let name: String
  /// The login of the operating system or the database.
  public let login: String
  /// What this person may act as.
  public let roles: Set<CourtRole>

  /// A person with a name, a login and roles.
  public init(name: String, login: String, roles: Set<CourtRole>) {
    self.name = name
    self.login = login
    self.roles = roles
  }
}

/// Who entered a fact: the name and login then, the role that permitted it, and the program's version.
public struct Signature: Hashable, Sendable, Codable {
  /// The name of the person.
  public let name: String
  /// The login behind it.
  public let login: String
  /// The role under which the act was permitted; nil for what was imported.
  public let role: CourtRole?
  /// The version of the program that recorded it.
  public let program: String

  /// The signature of a person acting in a role, through a version of the program.
  public init(name: String, login: String, role: CourtRole?, program: String) {
    self.name = name
    self.login = login
    self.role = role
    self.program = program
  }
}

/// How an entry came in.
public enum Origin: Hashable, Sendable, Codable {
  /// A person entered it here.
  case recorded
  /// It was taken from a line (counted from 1) of an import file: shown as stated, not proven.
  case imported(file: String, line: Int)

  /// Whether it was taken from a file.
  public var isImported: Bool {
    if case .imported = self { true } else { false }
  }
}

/// A fact, and when the person states that it happened.
public struct Stated<Fact: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  /// What happened.
  public let fact: Fact
  /// When it happened, as stated.
  public let occurred: Occurrence

  /// A fact as stated.
  public init(_ fact: Fact, _ occurred: Occurrence) {
    self.fact = fact
    self.occurred = occurred
  }
}

/// A fact in the register: appended once, never changed. Source: rules, section 2.
public struct Entry<Fact: Hashable & Sendable & Codable>: Hashable, Sendable {
  /// Its place in the register, strictly increasing.
  public let sequence: Int64
  /// Its place in its stream: 1, 2, 3 … without gaps.
  public let version: Int
  /// When it happened, as stated.
  public let occurred: Occurrence
  /// When it was recorded, by the clock; never earlier than the entry before it.
  public let recordedAt: Moment
  /// The act that it is part of.
  public let act: ActKey
  /// Who entered it.
  public let by: Signature
  /// Whether it was recorded or imported.
  public let origin: Origin
  /// What happened.
  public let fact: Fact
  /// The hash that seals it, chained to all that went before.
  public let hash: Digest

  /// An entry as the register has it.
  public init(
    sequence: Int64, version: Int, occurred: Occurrence, recordedAt: Moment, act: ActKey, by: Signature, origin: Origin, fact: Fact,
    hash: Digest
  ) {
    self.sequence = sequence
    self.version = version
    self.occurred = occurred
    self.recordedAt = recordedAt
    self.act = act
    self.by = by
    self.origin = origin
    self.fact = fact
    self.hash = hash
  }
}
