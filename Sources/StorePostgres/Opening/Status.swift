import CaseEngine

extension PostgresRegister {
  /// What can be seen of a register on a server.
  public struct Status: Hashable, Sendable {
    /// The version of the server, as it names itself.
    public let server: String
    /// The step of the tables.
    public let schema: Int
    /// The form of facts and lines.
    public let form: Int
    /// Who is logged in.
    public let login: String
    /// The court's roles that this person has.
    public let roles: [CourtRole]
    /// How many connections the server has to this database.
    public let connections: Int
    /// How many times somebody was refused; nil for whoever may not see that.
    public let refusals: Int?
  }

  /// Looks at the register.
  public func status() async throws(StoreError) -> Status {
    try await read { [address] session in
      let found = try Greeting.look(session, address)
      let server = try session.run("SELECT current_setting('server_version')").first { $0.text(0) } ?? ""
      let connections = try session.run(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'"
      ).first { $0.int(0) }
      let keepsOrder = found.roles.contains(.chair) || found.roles.contains(.administrator)
      let refusals = keepsOrder ? try session.run("SELECT count(*) FROM refusals").first { Int($0.int(0)) } : nil
      return Status(
        server: server, schema: found.schema, form: found.form, login: found.login,
        roles: CourtRole.allCases.filter { found.roles.contains($0) }, connections: Int(connections ?? 0), refusals: refusals)
    }
  }

  /// Brings a register that an older program wrote to the form of this one: the steps of the tables that are missing, functions, permissions and the lines
  /// of lists made anew, all in one transaction. Gives false where nothing was missing.
  ///
  /// Throws `.notPermitted` where the login does not own the register, and `.readOnly(.newerProgram)` where a newer program wrote it.
  public static func migrate(_ address: PostgresAddress, defaults: CourtRules, form: Int) async throws(StoreError) -> Bool {
    let lane = SessionLane(address, label: "dayin.migrating") { session in
      try Greeting.greet(session, address)
      // Making lines anew takes as long as it takes.
      try session.perform("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0")
    }
    defer { lane.close() }
    let court = CourtForm(court: address.court)
    return try await lane.run(repeating: false) { session in
      let found = try Greeting.look(session, address)
      if found.schema > CourtForm.schema || found.form > form { throw StoreError.readOnly(.newerProgram) }
      if found.schema == CourtForm.schema, found.form == form { return false }
      let memory = Memory(defaults: defaults, entries: 0)
      try session.transaction {
        _ = try memory.hold(session)
        try session.perform("SET LOCAL ROLE \(court.owner)")
        try session.perform(court.renewal(from: found.schema, form: form))
        try session.perform("RESET ROLE")
        try PutLines.rewrite(session, under: try memory.court(session).rules)
      }
      return true
    }
  }
}
