import CaseEngine

/// The schema of one court as text: the statements of `CourtSchema` and `EnterFunction` with the names that are made from the court's own. A name of a
/// court is letters, digits and `_`, so nothing has to be quoted.
struct CourtForm {
  /// The court, as the address has it.
  let court: String

  /// What brings the tables of an older court to those of this program, the first of them from 1 to 2. Appended to, never edited. Functions,
  /// permissions and grants are made anew each time, and need no step of their own.
  static let steps = [
    // Whose turn it is to write: waited for in the order in which they came. Of a row, whoever comes by takes it.
    """
    CREATE TABLE turn (court integer);
    DROP FUNCTION IF EXISTS has_twins(json), is_plain(bytea), permits(bytea, text, text, jsonb, jsonb, boolean, text);

    """,
    // What is late, what is backdated, and both: where rows are hidden, a sum is not looked up in an index.
    """
    DROP INDEX cases_questionable;
    CREATE INDEX cases_questionable ON cases (court, hearing_start, number) WHERE late > 0 OR backdated > 0;

    """,
  ]

  /// The step of the tables that this program knows.
  static var schema: Int { 1 + steps.count }

  /// The number that stands in every key: made of the name, so that a copy of a court is the same court.
  var number: Int32 {
    let hash = court.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    return Int32(hash & 0x7FFF_FFFF)
  }

  /// The role that owns everything, and that nobody logs in with.
  var owner: String { court + "_owner" }

  /// The role of the people of a court's role.
  func group(_ role: CourtRole) -> String { court + "_" + role.rawValue }

  /// The roles of people, all of them.
  var groups: [String] { CourtRole.allCases.map(group) }

  /// A statement with the names filled in.
  func filled(_ sql: String) -> String {
    [
      ("{schema}", court), ("{court}", String(number)), ("{owner}", owner), ("{prefix}", court + "_"),
    ].reduce(sql) { text, pair in text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1) }
  }

  /// Everything that a new court consists of, in the hands of its owner.
  func creation(form: Int) -> String {
    filled(CourtSchema.sql) + rowSecurity
      + "INSERT INTO court (court, schema, form) VALUES (\(number), 1, \(form));\n" + renewal(from: 1, form: form)
  }

  /// What makes of a court of an older program one of this: for its owner.
  func renewal(from schema: Int, form: Int) -> String {
    filled(CourtForm.steps.dropFirst(schema - 1).joined()) + filled(EnterFunction.sql) + permissions + grants
      + "UPDATE court SET schema = \(CourtForm.schema), form = \(form) WHERE court = \(number);\n"
  }

  private var permissions: String {
    let rows = FactPermission.all.flatMap { line in
      line.roles.map { "(\(number), '\(line.stream)', '\(line.type)', '\(line.detail)', '\($0.rawValue)')" }
    }
    return "DELETE FROM permissions WHERE court = \(number);\nINSERT INTO permissions VALUES " + rows.joined(separator: ", ") + ";\n"
  }

  private static let all = CourtSchema.open + CourtSchema.withheld + CourtSchema.guarded

  /// Who reads which rows: those of this court, and of those only what the role may see. The owner is held by it, too.
  private var rowSecurity: String {
    let held = CourtForm.all.map { table in
      """
      ALTER TABLE \(table) ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own ON \(table) FOR ALL TO \(owner) USING (court = \(number)) WITH CHECK (court = \(number));

      """
    }
    return held.joined()
      + CourtSchema.open.map {
        "CREATE POLICY reading ON \($0) FOR SELECT TO \(groups.joined(separator: ", ")) USING (court = \(number));\n"
      }.joined()
      + CourtSchema.withheld.map { "CREATE POLICY reading ON \($0) FOR SELECT TO \(seeing) USING (court = \(number));\n" }.joined()
      + CourtSchema.guarded.map { "CREATE POLICY reading ON \($0) FOR SELECT TO \(keeping) USING (court = \(number));\n" }.joined()
      + CourtSchema.appended.map {
        "CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON \($0) FOR EACH STATEMENT EXECUTE FUNCTION never();\n"
      }.joined()
  }

  /// Those to whom identity numbers may be shown.
  private var seeing: String { CourtRole.allCases.filter { $0 != .observer }.map(group).joined(separator: ", ") }
  /// Those who see what was refused.
  private var keeping: String { [CourtRole.chair, .administrator].map(group).joined(separator: ", ") }

  /// What the roles of people may do: read, and call the three functions.
  var grants: String {
    let people = groups.joined(separator: ", ")
    let functions = [
      "enter(bytea, bigint, bytea, text, text, text, text, bigint, bigint, jsonb, jsonb, bigint)", "hold()",
      "put_lines(bytea, jsonb)",
      "instr(text, text)", "json_each(text)", "may(text)",
    ]
    return "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA \(court) FROM PUBLIC;\n" + "GRANT USAGE ON SCHEMA \(court) TO \(people);\n"
      + "GRANT SELECT ON \(CourtSchema.open.joined(separator: ", ")) TO \(people);\n"
      // An observer may ask, and finds nothing: the policy shows no row.
      + "GRANT SELECT ON \(CourtSchema.withheld.joined(separator: ", ")) TO \(people);\n"
      + "GRANT SELECT ON \(CourtSchema.guarded.joined(separator: ", ")) TO \(keeping);\n"
      + functions.map { "GRANT EXECUTE ON FUNCTION \($0) TO \(people);\n" }.joined()
  }
}
