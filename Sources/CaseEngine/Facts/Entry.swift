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
///
/// Files, folds and what was recorded pass entries around by the thousand: what is never changed is kept once, and a copy of an entry costs what a
/// reference does.
public struct Entry<Fact: Hashable & Sendable & Codable>: Hashable, Sendable {
  private struct Contents: Hashable, Sendable {
    let sequence: Int64
    let version: Int
    let occurred: Occurrence
    let recordedAt: Moment
    let act: ActKey
    let by: Signature
    let origin: Origin
    let fact: Fact
    let hash: Digest
  }

  private final class Kept: Sendable {
    let contents: Contents

    init(_ contents: Contents) { self.contents = contents }
  }

  private let kept: Kept

  /// Its place in the register, strictly increasing.
  public var sequence: Int64 { kept.contents.sequence }
  /// Its place in its stream: 1, 2, 3 … without gaps.
  public var version: Int { kept.contents.version }
  /// When it happened, as stated.
  public var occurred: Occurrence { kept.contents.occurred }
  /// When it was recorded, by the clock; never earlier than the entry before it.
  public var recordedAt: Moment { kept.contents.recordedAt }
  /// The act that it is part of.
  public var act: ActKey { kept.contents.act }
  /// Who entered it.
  public var by: Signature { kept.contents.by }
  /// Whether it was recorded or imported.
  public var origin: Origin { kept.contents.origin }
  /// What happened.
  public var fact: Fact { kept.contents.fact }
  /// The hash that seals it, chained to all that went before.
  public var hash: Digest { kept.contents.hash }

  /// An entry as the register has it.
  public init(
    sequence: Int64, version: Int, occurred: Occurrence, recordedAt: Moment, act: ActKey, by: Signature, origin: Origin, fact: Fact,
    hash: Digest
  ) {
    kept = Kept(
      Contents(
        sequence: sequence, version: version, occurred: occurred, recordedAt: recordedAt, act: act, by: by, origin: origin, fact: fact,
        hash: hash))
  }

  /// Whether both say the same; most often they are one.
  public static func == (left: Entry, right: Entry) -> Bool { left.kept === right.kept || left.kept.contents == right.kept.contents }

  /// By all that it says.
  public func hash(into hasher: inout Hasher) { hasher.combine(kept.contents) }
}
