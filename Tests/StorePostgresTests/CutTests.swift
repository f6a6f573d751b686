import CaseEngine
import Driver
import Foundation
import Screens
import TestCourt
import Testing

@testable import StorePostgres

/// Reliability, *reply lost after COMMIT*: "confirming…", then the first result, no doubles.
@Suite("A line that is cut", .enabled(if: PostgresServer.isThere), .serialized)
struct CutTests {
  /// How many cuts are made; all of them in the long run.
  private static let cuts = ProcessInfo.processInfo.environment["DAYIN_LONG_RUN"] == nil ? 30 : 10_000

  private static let opening = [CaseFact.caseOpened(details: CaseDetails(number: number("7517-26-00-2/1"), category: "civil"))]

  /// A new court, and a line to it that can be cut.
  private static func proxied() async throws -> (PostgresServer, court: String, CuttingProxy) {
    let server = try PostgresServer.shared()
    let made = try await server.enforced()
    await made.close()
    return (server, made.address.court, try CuttingProxy(to: server))
  }

  /// Waits until what nobody waits for is done, too: then the next thing that goes over the line is the act.
  private static func settle(_ register: PostgresRegister) async throws { _ = try await register.head() }

  @Test("Wherever the line is cut, before, during or after the commit, what is acknowledged is there once, and nothing is there twice")
  func cut() async throws {
    let (server, court, proxy) = try await CutTests.proxied()
    defer { proxy.stop() }
    let register = try await server.open(court, as: "owner", host: proxy.folder)
    var file = try await register.enter(register.act(CutTests.opening, key: 1, after: 0))
    var chances = Chances(seed: 5)
    var key: UInt64 = 1
    while proxy.cuts < CutTests.cuts {
      key += 1
      try await CutTests.settle(register)
      proxy.cut(after: Int.random(in: 0...1, using: &chances), chances.happens(50) ? .beforeServer : .beforeClient)
      let act = register.act([.itemTicked(key: "manual.\(key)", ticked: true)], key: key, after: file.version)
      file = try await register.enter(act)
      #expect(file.entries.last?.act == ActKey(.test(key)))
    }
    #expect(file.entries.map(\.version) == Array(1...Int(key)))
    #expect(Set(file.entries.map(\.act)).count == Int(key), "nothing lost, nothing doubled")
    await register.close()
    let again = try await server.open(court, as: "owner")
    #expect(try await again.file(CaseID(.test(1))) == file)
    #expect(try await again.verify(.register) { _ in true }.fault == nil)
    await again.close()
  }

  @Test("Without the key of the act the same cuts would double entries")
  func positiveControl() async throws {
    let (server, court, proxy) = try await CutTests.proxied()
    defer { proxy.stop() }
    let register = try await server.open(court, as: "owner", host: proxy.folder)
    var file = try await register.enter(register.act(CutTests.opening, key: 1, after: 0))
    try await CutTests.settle(register)
    proxy.cut(after: 0, .beforeClient)
    // Somebody who answers a lost reply with a new key, on what the register then has.
    do {
      file = try await register.desk.run(repeating: false) { session in
        try Entering(session: session, memory: register.memory, options: register.options).enter(
          register.act([.itemTicked(key: "manual.a", ticked: true)], key: 2, after: 1))
      }
    } catch StoreError.unconfirmed {
      let now = try await register.file(CaseID(.test(1)))
      file = try await register.enter(register.act([.itemTicked(key: "manual.a", ticked: true)], key: 3, after: now.version))
    }
    #expect(file.version == 3, "entered twice")
    await register.close()
  }

  @Test("A server that stays away is told as it is: nothing was entered, or it is not known; and the same key goes in once when it is back")
  func away() async throws {
    let (server, court, proxy) = try await CutTests.proxied()
    defer { proxy.stop() }
    var options = PostgresRegister.Options(form: 1)
    options.confirming = 50
    options.longestPause = 0
    let register = try await PostgresRegister.open(
      server.address(court, as: "owner", host: proxy.folder), defaults: TestCourt.rules(), options: options)
    let opened = register.act(CutTests.opening, key: 1, after: 0)
    _ = try await register.enter(opened)
    try await CutTests.settle(register)
    proxy.away(true)
    let act = register.act([.itemTicked(key: "manual.a", ticked: true)], key: 2, after: 1)
    await #expect(throws: StoreError.unconfirmed) { _ = try await register.enter(act) }
    await #expect(throws: StoreError.outOfReach(.noServer)) { _ = try await register.head() }
    await #expect(throws: StoreError.outOfReach(.noServer)) { _ = try await register.enter(act) }
    proxy.away(false)
    let file = try await register.enter(act)
    #expect(file.version == 2)
    await register.close()
  }

  @Test("Who waits for the answer of a server that went away hears that it is asked for, and then what became of the act")
  func confirming() async throws {
    let (server, court, proxy) = try await CutTests.proxied()
    defer { proxy.stop() }
    var options = PostgresRegister.Options(form: 1)
    options.longestPause = 0
    let register = try await PostgresRegister.open(
      server.address(court, as: "owner", host: proxy.folder), defaults: TestCourt.rules(), options: options)
    _ = try await register.enter(register.act(CutTests.opening, key: 1, after: 0))
    let driver = Driver(
      store: register, login: register.login, program: "test", seen: try await register.head().sequence,
      clock: { PostgresRegister.testMoment })
    let heads = register.heads()
    // As it goes over the line.
    proxy.leave(before: .beforeClient, afterHearing: JSONText.hex(Array("экспертиза".utf8)))
    let listening = Task {
      for await _ in heads where await driver.changes() == .confirming {
        proxy.away(false)
        return true
      }
      return false
    }
    let act = Act(key: ActKey(.test(2)), steps: [Act.Step(.suspendCase(reason: "экспертиза"), in: CaseID(.test(1)))])
    guard case .entered(_, let outcome) = await driver.perform(.enter(act, Tag(rawValue: 1))) else {
      Issue.record("nothing became of the act")
      return
    }
    listening.cancel()
    #expect(await listening.value, "that it is asked for was told")
    #expect(outcome.failed.isEmpty && outcome.refused.isEmpty)
    #expect(outcome.files.first?.version == 2, "entered once")
    #expect(!register.isConfirming)
    await register.close()
  }

  @Test("Sessions that the server ends are made anew, in the middle of reading and of entering")
  func terminated() async throws {
    let server = try PostgresServer.shared()
    let register = try await server.enforced()
    var file = try await register.enter(register.act(CutTests.opening, key: 1, after: 0))
    for key in 2...8 as ClosedRange<UInt64> {
      // Only this test's own: their search path names its court.
      let pid = try await register.read { session in try session.run("SELECT pg_backend_pid()").first { $0.int(0) } ?? 0 }
      try await server.sql("SELECT pg_terminate_backend(\(pid))")
      if key % 2 == 0 { #expect(try await register.head().sequence == Int64(file.version)) }
      file = try await register.enter(register.act([.itemTicked(key: "manual.\(key)", ticked: true)], key: key, after: file.version))
    }
    #expect(file.version == 8)
    #expect(try await register.verify(.register) { _ in true }.fault == nil)
    await register.close()
  }

  @Test("After a crash of the server everything that was acknowledged is there, and whoever was at work goes on")
  func crash() async throws {
    let server = try PostgresServer(settings: ["fsync=on"])
    defer { server.remove() }
    let made = try await server.enforced(court: "crashing")
    await made.close()
    var options = PostgresRegister.Options(form: 1)
    options.longestPause = 0
    let register = try await PostgresRegister.open(made.address, defaults: TestCourt.rules(), options: options)
    var file = try await register.enter(register.act(CutTests.opening, key: 1, after: 0))
    for key in 2...20 as ClosedRange<UInt64> {
      file = try await register.enter(register.act([.itemTicked(key: "manual.\(key)", ticked: true)], key: key, after: file.version))
    }
    try server.stop(immediate: true)
    await #expect(throws: StoreError.outOfReach(.noServer)) { _ = try await register.file(CaseID(.test(1))) }
    try server.start(["fsync=on"])
    #expect(try await register.file(CaseID(.test(1))) == file)
    file = try await register.enter(register.act([.itemTicked(key: "manual.x", ticked: true)], key: 30, after: file.version))
    #expect(file.version == 21)
    await register.close()
  }
}
