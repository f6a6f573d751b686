import CaseEngine
import TestCourt
import Testing

@testable import StorePostgres

/// Reliability, *the server goes away*: another one takes its place, and has what it has.
@Suite("A standby", .enabled(if: PostgresServer.isThere))
struct StandbyTests {
  private static func act(_ register: PostgresRegister, _ version: Int) -> PlacedAct {
    let fact: CaseFact =
      version == 0
      ? .caseOpened(details: CaseDetails(number: number("7517-26-00-2/1"), category: "civil"))
      : .itemTicked(key: "manual.\(version)", ticked: true)
    return register.act([fact], key: UInt64(version + 1), after: version)
  }

  /// A register whose address names both servers, the standby first.
  private static func open(_ court: String, _ standby: PostgresServer, _ primary: PostgresServer) async throws -> PostgresRegister {
    let folders = [standby, primary].map { $0.folder.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "%2F") }
    var options = PostgresRegister.Options(form: 1)
    options.confirming = 50
    options.longestPause = 0
    return try await PostgresRegister.open(
      PostgresAddress("postgres://owner@/postgres?host=\(folders.joined(separator: ","))&court=\(court)"), defaults: TestCourt.rules(),
      options: options)
  }

  @Test(
    "Who names two servers writes on the one that takes writes, and goes on with the standby that has everything when the first is gone")
  func failover() async throws {
    let primary = try PostgresServer(settings: ["fsync=off"])
    defer { primary.remove() }
    let made = try await primary.enforced(court: "following")
    await made.close()
    let standby = try PostgresServer(following: primary)
    defer { standby.remove() }
    // What is acknowledged has been applied by the standby.
    try primary.stop(immediate: false)
    try primary.start(["fsync=off", "synchronous_standby_names='*'", "synchronous_commit=remote_apply"])
    try standby.start(["fsync=off"])
    let register = try await StandbyTests.open("following", standby, primary)
    var file = try await register.enter(StandbyTests.act(register, 0))
    for version in 1...5 { file = try await register.enter(StandbyTests.act(register, version)) }
    primary.remove()
    await #expect(throws: StoreError.outOfReach(.noServer)) { _ = try await register.head() }
    try standby.promote()
    #expect(try await register.file(CaseID(.test(1))) == file)
    file = try await register.enter(StandbyTests.act(register, 6))
    #expect(file.version == 7)
    #expect(try await register.verify(.register) { _ in true }.fault == nil)
    await register.close()
  }

  @Test("A standby that stayed behind what was acknowledged is told as that, and nothing is read or entered there")
  func stale() async throws {
    let primary = try PostgresServer(settings: ["fsync=off"])
    defer { primary.remove() }
    let made = try await primary.enforced(court: "left_behind")
    await made.close()
    // It copies, and never follows.
    let standby = try PostgresServer(following: primary)
    defer { standby.remove() }
    let register = try await StandbyTests.open("left_behind", standby, primary)
    _ = try await register.enter(StandbyTests.act(register, 0))
    let file = try await register.enter(StandbyTests.act(register, 1))
    try primary.stop(immediate: false)
    try standby.start(["fsync=off"])
    try standby.promote()
    await #expect(throws: StoreError.outOfReach(.olderCopy)) { _ = try await register.file(CaseID(.test(1))) }
    await #expect(throws: StoreError.outOfReach(.olderCopy)) { _ = try await register.enter(StandbyTests.act(register, 2)) }
    #expect(try await standby.sql("SELECT count(*) FROM entries", court: "left_behind") == [["0"]])
    // Whoever comes anew has seen nothing else.
    let newcomer = try await StandbyTests.open("left_behind", standby, primary)
    #expect(try await newcomer.head().sequence == 0)
    await newcomer.close()
    try standby.stop()
    try primary.start(["fsync=off"])
    #expect(try await register.file(CaseID(.test(1))) == file)
    #expect(try await register.enter(StandbyTests.act(register, 2)).version == 3)
    await register.close()
  }
}
