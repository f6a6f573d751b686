import CaseEngine
import TestCourt
import Testing

@testable import StorePostgres

/// Bad input: each in words that tell what to do, with the password never shown.
@Suite("Opening a register on a server", .enabled(if: PostgresServer.isThere))
struct ServerOpeningTests {
  @Test(
    "An address with a password is refused, and what is no address too",
    arguments: [
      ("postgres://me:secret@court/courts", StoreError.outOfReach(.passwordInAddress)),
      ("postgres://me@court/courts?password=secret", .outOfReach(.passwordInAddress)),
      ("postgres://court/courts?court=a%20b", .outOfReach(.badAddress)), ("postgres://court/courts?court=Almaly", .outOfReach(.badAddress)),
      ("postgres://court/courts?court=pg_x", .outOfReach(.badAddress)), ("mysql://court", .outOfReach(.badAddress)),
    ])
  func address(_ text: String, _ why: StoreError) {
    #expect(throws: why) { try PostgresAddress(text) }
  }

  @Test("Words of the program's own do not go to the library; the rest stays as it is")
  func words() throws {
    let address = try PostgresAddress("postgresql://me@a,b:5433/courts?sslmode=verify-full&court=almaly_2&accept_unverified_server=yes")
    #expect(address.court == "almaly_2" && address.acceptsUnverifiedServer)
    #expect(address.uri == "postgresql://me@a,b:5433/courts?sslmode=verify-full")
    #expect(try address.naming(database: "x").uri == "postgresql://me@a,b:5433/x?sslmode=verify-full")
    #expect(try PostgresAddress("postgres:///courts").court == "dayin")
  }

  @Test(
    "A server over the network has to prove who it is, unless the address accepts it",
    arguments: ["disable", "require", "verify-ca"], ["192.0.2.1", "127.example.org"])
  func unverified(_ mode: String, _ host: String) async throws {
    let address = try PostgresAddress("postgres://" + host + "/courts?sslmode=" + mode)
    await #expect(throws: StoreError.outOfReach(.unverifiedServer)) {
      _ = try await PostgresRegister.open(address, defaults: TestCourt.rules(), options: .init(form: 1))
    }
  }

  private func opening(_ address: PostgresAddress) async throws {
    await (try await PostgresRegister.open(address, defaults: TestCourt.rules(), options: .init(form: 1))).close()
  }

  @Test("What is missing is told: the server, the database, the court, the password, the right to belong to it")
  func missing() async throws {
    let server = try PostgresServer.shared()
    let register = try await server.enforced()
    let court = register.address.court
    await register.close()
    await #expect(throws: StoreError.outOfReach(.noServer)) { try await opening(server.address(court, host: "/no/such/folder")) }
    await #expect(throws: StoreError.outOfReach(.noDatabase)) { try await opening(server.address(court, database: "nothing")) }
    await #expect(throws: StoreError.outOfReach(.noCourt)) { try await opening(server.address("nothing")) }
    try await server.sql("CREATE ROLE guarded LOGIN PASSWORD 'right'; CREATE ROLE stranger LOGIN")
    await #expect(throws: StoreError.outOfReach(.wrongPassword)) { try await opening(server.address(court, as: "guarded")) }
    await #expect(throws: StoreError.outOfReach(.noPermission)) { try await opening(server.address(court, as: "stranger")) }
    await #expect(throws: StoreError.exists) { _ = try await PostgresRegister.create(server.address(court), form: 1) }
    await #expect(throws: StoreError.notPermitted) {
      _ = try await PostgresRegister.create(server.address("theirs", as: "stranger"), form: 1)
    }
    #expect(try await server.sql("SELECT count(*) FROM pg_namespace WHERE nspname = 'theirs'") == [["0"]])
  }

  @Test("Of several hosts the first that is there and takes writes is used; one that takes none is passed over")
  func hosts() async throws {
    let server = try PostgresServer.shared()
    let register = try await server.enforced()
    let court = register.address.court
    await register.close()
    try await opening(server.address(court, host: "/no/such/folder," + server.folder))
    await #expect(throws: StoreError.outOfReach(.noServer)) { try await opening(server.address(court, host: "/no/such/folder,/nor/this")) }
    // As a standby does, which follows another server.
    try await server.person("standby_" + court, [.judge], of: court)
    try await server.sql("ALTER ROLE standby_" + court + " SET default_transaction_read_only = on")
    await #expect(throws: StoreError.outOfReach(.noServer)) { try await opening(server.address(court, as: "standby_" + court)) }
  }

  @Test("Whoever may make roles, and schemas in the database, makes a court without being a superuser, and works in it in every role")
  func maker() async throws {
    let server = try PostgresServer.shared()
    try await server.sql("CREATE ROLE maker LOGIN CREATEROLE CREATEDB; GRANT CREATE ON DATABASE postgres TO maker")
    let address = try server.address(PostgresServer.newCourt(), as: "maker")
    let made = try await PostgresRegister.create(address, form: 1)
    #expect(made.login == "maker" && made.owner == address.court + "_owner")
    let register = try await PostgresRegister.open(address, defaults: TestCourt.rules(), options: .init(form: 1))
    let by = Signature(name: "maker", login: "maker", role: .judge, program: "test")
    let at = moment("2026-10-01T09:00")
    let opening = CaseFact.caseOpened(details: CaseDetails(number: number("7517-26-00-2/1"), category: "civil"))
    let act = CaseAct(key: ActKey(.test(1)), facts: [Stated(opening, .at(at))], by: by, at: at)
    #expect(try await register.enter(PlacedAct(act, in: CaseID(.test(1)), after: 0)).version == 1)
    #expect(try await register.status().roles == CourtRole.allCases)
    let copy = server.folder + "/maker.dump"
    #expect(try await register.backup(to: copy).entries == 1)
    #expect(try await register.verify(.register) { _ in true }.fault == nil)
    // Somebody who does not see every row makes no backup.
    try await server.sql("CREATE ROLE made LOGIN; GRANT \(address.court)_judge TO made")
    let judge = try await server.open(address.court, as: "made")
    await #expect(throws: StoreError.notPermitted) { _ = try await judge.backup(to: server.folder + "/made.dump") }
    for open in [register, judge] { await open.close() }
  }

  @Test("A register of a newer program is read and not written; one of an older program, too, until it is brought up on purpose")
  func forms() async throws {
    let server = try PostgresServer.shared()
    let register = try await server.enforced()
    let address = register.address
    await register.close()
    let by = Signature(name: "owner", login: "owner", role: .administrator, program: "test")
    func open(_ form: Int) async throws -> PostgresRegister {
      try await PostgresRegister.open(address, defaults: TestCourt.rules(), options: .init(form: form))
    }
    let older = try await open(0)
    #expect(older.readOnly == .newerProgram)
    await #expect(throws: StoreError.readOnly(.newerProgram)) {
      _ = try await older.enter(
        settings: [.noticeDaysSet(days: 4)], after: 0, by: by, key: ActKey(.test(1)), at: moment("2026-10-01T09:00"))
    }
    #expect(try await older.court().settingsVersion == 0)
    await #expect(throws: StoreError.readOnly(.newerProgram)) {
      _ = try await PostgresRegister.migrate(address, defaults: TestCourt.rules(), form: 0)
    }
    let newer = try await open(2)
    #expect(newer.readOnly == .olderRegister)
    #expect(try await PostgresRegister.migrate(address, defaults: TestCourt.rules(), form: 2))
    #expect(try await PostgresRegister.migrate(address, defaults: TestCourt.rules(), form: 2) == false)
    let now = try await open(2)
    #expect(now.readOnly == nil)
    #expect(try await now.status().form == 2)
    for open in [older, newer, now] { await open.close() }
  }

  @Test("Pauses between two tries grow, and end at three seconds")
  func pauses() {
    #expect((1...12).map { SessionLane.pause(after: $0, atMost: 3_000) }.first == .milliseconds(50))
    #expect((1...11).allSatisfy { SessionLane.pause(after: $0, atMost: 3_000) <= SessionLane.pause(after: $0 + 1, atMost: 3_000) })
    #expect(SessionLane.pause(after: 40, atMost: 3_000) == .seconds(3))
  }

  @Test(
    "What the database refuses is told in the terms of the court",
    arguments: [
      ("23505", StoreError.surroundingsChanged), ("55P03", .busy), ("57014", .busy), ("42501", .notPermitted), ("53100", .diskFull),
      ("57P01", .outOfReach(.noServer)), ("08006", .outOfReach(.noServer)),
    ])
  func told(_ state: String, _ error: StoreError) { #expect(WireFault.refused(state: state).told == error) }
}
