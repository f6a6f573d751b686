import CaseEngine
import Foundation
import TestCourt
import Testing

@testable import StorePostgres

/// A court that an earlier program made, as `pg_dump` wrote it down.
@Suite("A court of an older program", .enabled(if: PostgresServer.isThere))
struct OlderCourtTests {
  /// The court of every step that was shipped, by its number.
  private static func restored(_ schema: Int, on server: PostgresServer) async throws -> PostgresAddress {
    let court = CourtForm(court: "first_form")
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/schema-\(schema).sql")
    for role in [court.owner] + court.groups { try await server.sql("CREATE ROLE " + role) }
    try await server.sql(try String(contentsOf: fixture, encoding: .utf8))
    return try server.address(court.court)
  }

  @Test("It is read as it is, brought up to date with everything in it, and written again")
  func first() async throws {
    let server = try PostgresServer.shared()
    let address = try await OlderCourtTests.restored(1, on: server)
    let form = try await server.sql("SELECT form FROM court", court: address.court)[0][0].flatMap { Int($0) } ?? 0
    func open() async throws -> PostgresRegister {
      try await PostgresRegister.open(address, defaults: TestCourt.rules(), options: .init(form: form))
    }
    let older = try await open()
    #expect(older.readOnly == .olderRegister)
    let end = try await older.head()
    let id = try #require(try await older.find(number("7527-26-00-2/1234")))
    let before = try await older.file(id)
    #expect(before.state.document(1)?.details.title == "Договор аренды")
    await older.close()
    #expect(try await PostgresRegister.migrate(address, defaults: TestCourt.rules(), form: form))
    let now = try await open()
    #expect(now.readOnly == nil)
    #expect(try await now.verify(.register, anchors: [end]) { _ in true }.fault == nil)
    #expect(try await now.file(id) == before)
    let by = Signature(name: "Ким А. Б.", login: now.login, role: .secretary, program: "test")
    let ticked = CaseAct(
      key: ActKey(.test(1)), facts: [Stated(.itemTicked(key: "manual.a", ticked: true), .at(moment("2026-12-01T09:00")))], by: by,
      at: moment("2026-12-01T09:00"))
    #expect(try await now.enter(PlacedAct(ticked, in: id, after: before.version)).version == before.version + 1)
    // What is new in the tables and the functions of today is there.
    let made = try await server.enforced()
    let shape =
      "SELECT relname::text, relkind::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace UNION ALL "
      + "SELECT proname::text, md5(replace(replace(prosrc, current_schema(), ''), (SELECT court::text FROM court), '')) FROM pg_proc "
      + "WHERE pronamespace = current_schema()::regnamespace ORDER BY 1, 2"
    let ours = try await server.sql(shape, court: made.address.court)
    #expect(try await server.sql(shape, court: address.court) == ours)
    #expect(ours.contains(["turn", "r"]))
    for register in [now, made] { await register.close() }
  }
}
