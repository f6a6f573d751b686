import CaseEngine
import Lines

/// Where a shared register lies: a libpq connection string, and which court of that database is meant.
///
///     postgres://registry.court.example/courts?court=almaly
///
/// Two words of the query are this program's own: `court`, the schema of the court (`dayin` where it is not named), and
/// `accept_unverified_server=yes`, by which somebody says that a server over the network may be talked to without proof of who it is.
public struct PostgresAddress: Hashable, Sendable {
  /// The address as it was given. Holds no password: an address with one is refused.
  public let text: String
  /// The schema of the court; also what its roles begin with.
  public let court: String
  /// Whether somebody said that a server without proof of who it is will do.
  let acceptsUnverifiedServer: Bool
  /// What libpq is given.
  let uri: String

  /// The schemes that mean a shared register.
  public static let schemes = ["postgres://", "postgresql://"]

  /// Whether a text is meant as such an address.
  public static func isMeant(by text: String) -> Bool { schemes.contains { text.hasPrefix($0) } }

  /// Reads an address. Throws `.outOfReach(.passwordInAddress)` where it holds a password, and `.outOfReach(.badAddress)` where it is none.
  public init(_ text: String) throws(StoreError) {
    guard let scheme = PostgresAddress.schemes.first(where: { text.hasPrefix($0) }) else { throw .outOfReach(.badAddress) }
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let authority = parts[0].dropFirst(scheme.count).prefix { $0 != "/" }
    if let person = authority.split(separator: "@", omittingEmptySubsequences: false).dropLast().last, person.contains(":") {
      throw .outOfReach(.passwordInAddress)
    }
    var court = PostgresAddress.usualCourt
    var accepts = false
    var rest: [Substring] = []
    for pair in (parts.count > 1 ? parts[1] : "").split(separator: "&") {
      let (name, value) = PostgresAddress.halves(pair)
      switch name {
      case "court": court = value
      case "accept_unverified_server": accepts = value == "yes"
      case "password", "sslpassword": throw .outOfReach(.passwordInAddress)
      default: rest.append(pair)
      }
    }
    guard PostgresAddress.isName(court) else { throw .outOfReach(.badAddress) }
    self.text = text
    self.court = court
    acceptsUnverifiedServer = accepts
    uri = String(parts[0]) + (rest.isEmpty ? "" : "?" + rest.joined(separator: "&"))
  }

  /// The same server and court, in another database of it.
  func naming(database: String) throws(StoreError) -> PostgresAddress {
    let parts = uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let scheme = PostgresAddress.schemes.first(where: { uri.hasPrefix($0) }) else { throw .outOfReach(.badAddress) }
    let authority = parts[0].dropFirst(scheme.count).prefix { $0 != "/" }
    // A name in the query would go before that in the path.
    var rest = (parts.count > 1 ? parts[1] : "").split(separator: "&").filter { PostgresAddress.halves($0).0 != "dbname" }.map(String.init)
    rest.append("court=" + court)
    if acceptsUnverifiedServer { rest.append("accept_unverified_server=yes") }
    return try PostgresAddress(scheme + authority + "/" + database + "?" + rest.joined(separator: "&"))
  }

  /// The court that is meant where none is named.
  public static let usualCourt = "dayin"

  /// Whether this can be the schema of a court: it stands in statements, and the longest role has room behind it.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (1...40).contains(text.utf8.count), !text.hasPrefix("pg_") else { return false }
    return (0x61...0x7A).contains(first)
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }

  private static func halves(_ pair: Substring) -> (String, String) {
    let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(halves[0]), halves.count > 1 ? String(halves[1]) : "")
  }
}
