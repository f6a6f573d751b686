import CaseEngine

extension PostgresRegister {
  /// What was made for a new court, and what is left to whoever keeps the server: to let people in.
  public struct Made: Hashable, Sendable {
    /// The schema.
    public let court: String
    /// The role that owns everything; nobody logs in with it.
    public let owner: String
    /// The roles of people, by the court's roles.
    public let groups: [(role: CourtRole, group: String)]

    public static func == (one: Made, other: Made) -> Bool { one.court == other.court }
    public func hash(into hasher: inout Hasher) { hasher.combine(court) }

    /// The statement that lets a login act in a role.
    public func grant(_ role: CourtRole, to login: String) -> String { "GRANT " + court + "_" + role.rawValue + " TO " + login + ";" }
  }

  /// Makes a new court in a database: its owner, its roles, its schema, its tables and the functions by which they are written, all in one
  /// transaction. Whoever makes it gets every role, as in every register until others are entered among the staff.
  ///
  /// - Throws: `.exists` where the court is there already, `.notPermitted` where the login may not make schemas and roles, `.outOfReach`.
  public static func create(_ address: PostgresAddress, form: Int) async throws(StoreError) -> Made {
    let lane = SessionLane(address, label: "dayin.creating") { _ in }
    defer { lane.close() }
    let court = CourtForm(court: address.court)
    try await lane.run(repeating: false) { session in
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
    }
    return Made(court: court.court, owner: court.owner, groups: CourtRole.allCases.map { ($0, court.group($0)) })
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
