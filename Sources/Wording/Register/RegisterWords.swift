import CaseEngine

/// What is said of registers themselves: how one is made on a server, what it is, how it is copied and brought up to date. A protocol each language has.
public protocol RegisterWords {
  /// A court was made in a database; everything belongs to this role, with which nobody logs in.
  func courtMade(address: String, owner: String) -> String
  /// Who made it has every role; these statements let others in, each in a role.
  func letPeopleIn(login: String) -> String
  /// A line of what a register is.
  func told(_ line: RegisterLine) -> String
  /// The register was brought to the form of this program.
  var broughtUp: String { get }
  /// The register has that form already.
  var isUpToDate: String { get }
  /// How far a copy has come.
  func copying(entries: Int64) -> String
  /// All entries are in the other register, and what is there was verified.
  func copied(sequence: Int64, to address: String) -> String
}

/// A line of what a register is.
public enum RegisterLine: Hashable, Sendable {
  /// A file, in which roles are advisory.
  case file(path: String)
  /// A court on a server, which enforces the roles.
  case server(address: String, version: String)
  /// The step of the tables and of what is written.
  case form(Int)
  /// The end of the chain.
  case end(sequence: Int64, hash: String)
  /// Who is logged in, and as what.
  case person(login: String, roles: [CourtRole])
  /// How many connections the server has to the database.
  case connections(Int)
  /// How often somebody was refused.
  case refusals(Int)
  /// Why it can only be read.
  case readOnly(StoreError.ReadOnlyReason)
}
