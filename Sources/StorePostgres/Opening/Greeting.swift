import CaseEngine
import Chain
import Lines

/// What is asked of a server first.
enum Greeting {
  /// Settings of every connection: the schema of the court and no other, and a time limit on everything. A transaction that is left standing ends by
  /// itself, so that nobody waits for a console that hangs. What is asked is planned once, for any values: a plan for each value cost more than
  /// the page. Everything asked is short: compiling it, or sharing it among processes of the server, would only cost. Whoever keeps the server is asked as the owner of the court: past row-level security no
  /// statement would name the court, with which every key begins.
  static func greet(_ session: Session, _ address: PostgresAddress) throws {
    try session.perform(
      """
      SET search_path = \(address.court), pg_temp; SET statement_timeout = 30000; SET lock_timeout = 8000;
      SET idle_in_transaction_session_timeout = 20000; SET client_min_messages = error; SET application_name = 'dayin';
      SET plan_cache_mode = force_generic_plan; SET jit = off; SET max_parallel_workers_per_gather = 0;
      SELECT set_config('role', rolname, false) FROM pg_roles WHERE rolname = '\(CourtForm(court: address.court).owner)'
        AND current_setting('is_superuser') = 'on'
      """)
  }

  /// What there is of a court, and who is logged in.
  struct Found: Hashable, Sendable {
    let schema: Int
    let form: Int
    let login: String
    /// Whether this person only looks on, so that identity numbers are withheld.
    let isObserver: Bool
    /// The court's roles that this person has.
    let roles: Set<CourtRole>
  }

  /// Looks at the court. Throws `.outOfReach` with the reason.
  static func look(_ session: Session, _ address: PostgresAddress) throws -> Found {
    let isThere = try session.run(
      """
      SELECT has_schema_privilege(n.oid, 'USAGE')::int, (SELECT count(*) FROM pg_class c WHERE c.relnamespace = n.oid AND c.relname = 'head')
      FROM pg_namespace n WHERE n.nspname = ?::text
      """, [.text(address.court)]
    ).first { ($0.flag(0), $0.flag(1)) }
    guard let isThere else { throw StoreError.outOfReach(.noCourt) }
    guard isThere.1 else { throw StoreError.outOfReach(.notARegister) }
    guard isThere.0 else { throw StoreError.outOfReach(.noPermission) }
    let roles = try roles(session, address)
    let found = try session.run("SELECT schema, form, session_user::text FROM court").first { row in
      Found(
        schema: Int(row.int(0)), form: Int(row.int(1)), login: row.text(2), isObserver: roles == [.observer], roles: roles)
    }
    // Who belongs to no role of the court sees no row of it.
    guard let found else { throw StoreError.outOfReach(.noPermission) }
    return found
  }

  private static func roles(_ session: Session, _ address: PostgresAddress) throws -> Set<CourtRole> {
    let form = CourtForm(court: address.court)
    let names = CourtRole.allCases.map(form.group)
    let rows = try session.run(
      "SELECT r.rolname::text FROM pg_roles r WHERE r.rolname = ANY (?::text[]) AND pg_has_role(session_user, r.oid, 'MEMBER')",
      [.text("{" + names.joined(separator: ",") + "}")]
    ).map { $0.text(0) }
    return Set(CourtRole.allCases.filter { rows.contains(form.group($0)) })
  }
}

/// What is asked of a register each time it is opened: whether its last entries are those that were stored. The whole is asked by `verify`.
enum TailCheck {
  /// How many entries are checked.
  static let entries: Int64 = 50

  /// Gives the end of the register. Throws `.damaged` with the first entry that is broken.
  static func check(_ session: Session, isObserver: Bool) throws -> RegisterEnd {
    let end = try HeadRow.read(session)
    let head = end.head
    var previous: RegisterHead?
    let rows = try session.run(
      StoredRow.tail + " WHERE e.sequence > ? AND e.sequence <= ? ORDER BY e.sequence",
      [.int(max(0, head.sequence - entries)), .int(head.sequence)], atMost: Int(entries)
    ).map { (try StoredRow($0), $0.digest(17) ?? .zero) }
    for (row, casePrevious) in rows {
      let sequence = row.columns.sequence
      if let previous {
        guard sequence == previous.sequence + 1, row.columns.hash(previous: previous.hash, casePrevious: casePrevious) == row.hash else {
          throw StoreError.damaged(sequence: sequence)
        }
      }
      if !row.isWithheld(from: isObserver) {
        guard let salt = row.salt, Digest.commitment(salt: salt, body: row.body) == row.columns.commitment else {
          throw StoreError.damaged(sequence: sequence)
        }
      }
      previous = RegisterHead(sequence: sequence, hash: row.hash)
    }
    guard (previous ?? RegisterHead(sequence: 0, hash: .zero)) == head else { throw StoreError.damaged(sequence: head.sequence) }
    return end
  }
}

extension StoredRow {
  /// The same columns, and behind them the hash of the entry before it in its stream.
  static let tail =
    select.replacingFirst("e.previous\n", with: "e.previous, q.hash\n")
    + "\n  LEFT JOIN entries q ON q.court = e.court AND q.stream = e.stream AND q.version = e.version - 1"
}

extension String {
  /// The text with the first occurrence of a piece replaced.
  func replacingFirst(_ piece: String, with other: String) -> String {
    let parts = split(separator: piece, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? parts[0] + other + parts[1] : self
  }
}
