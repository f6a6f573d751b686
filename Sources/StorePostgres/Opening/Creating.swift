import CaseEngine

extension PostgresRegister {
  /// What was made for a new court, and what is left to whoever keeps the server: to let people in.
  public struct Made: Hashable, Sendable {
    /// The schema.
    public let court: String
    /// The role that owns everything; nobody logs in with it.
    public let owner: String
    /// Who made it, and has every role until others are let in.
    public let login: String

    /// The role of the people of one of the court's roles.
    public func group(_ role: CourtRole) -> String { CourtForm(court: court).group(role) }
  }

  /// Makes a new court in a database: its owner, its roles, its schema, its tables and the functions by which they are written, all in one
  /// transaction. Whoever makes it gets every role, as in every register until others are entered among the staff.
  ///
  /// - Throws: `.exists` where the court is there already, `.notPermitted` where the login may not make schemas and roles, `.outOfReach`.
  public static func create(_ address: PostgresAddress, form: Int) async throws(StoreError) -> Made {
    let lane = SessionLane(address, label: "dayin.creating") { _ in }
    defer { lane.close() }
    let court = CourtForm(court: address.court)
    let login = try await lane.run(repeating: false) { session in
      let encoding = try session.run("SELECT current_setting('server_encoding')").first { $0.text(0) }
      guard encoding == "UTF8" else { throw StoreError.outOfReach(.wrongEncoding) }
      let isThere = try session.run("SELECT 1 FROM pg_namespace WHERE nspname = ?::text", [.text(court.court)]).count > 0
      if isThere { throw StoreError.exists }
      try session.transaction {
        try session.perform("SET client_min_messages = error; SET LOCAL lock_timeout = 8000")
        try makeRoles(session, court)
        try session.perform(
          "CREATE SCHEMA \(court.court) AUTHORIZATION \(court.owner); SET LOCAL ROLE \(court.owner); "
            + "SET LOCAL search_path = \(court.court), pg_temp")
        try session.perform(court.creation(form: form))
        try session.perform("RESET ROLE")
        for group in court.groups { try session.perform("GRANT \(group) TO CURRENT_USER") }
      }
      return try session.run("SELECT session_user::text").first { $0.text(0) } ?? ""
    }
    return Made(court: court.court, owner: court.owner, login: login)
  }

  /// Roles belong to the server, not to the database: a court of the same name may have left some.
  private static func makeRoles(_ session: Session, _ court: CourtForm) throws {
    for role in [court.owner] + court.groups {
      let isThere = try session.run("SELECT 1 FROM pg_roles WHERE rolname = ?::text", [.text(role)]).count > 0
      if !isThere { try session.perform("CREATE ROLE \(role) NOLOGIN") }
    }
    try session.perform("GRANT \(court.owner) TO CURRENT_USER")
  }
}
