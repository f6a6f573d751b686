import CaseEngine
import Foundation
import TestCourt
import Testing

@testable import StorePostgres

@Suite("Hearing of others", .enabled(if: PostgresServer.isThere))
struct HeadsTests {
  private static func act(_ register: PostgresRegister, _ place: UInt64) -> PlacedAct {
    let fact = CaseFact.caseOpened(details: CaseDetails(number: number("7517-26-00-2/\(place)"), category: "civil"))
    return register.act([fact], key: place, after: 0, in: CaseID(.test(place)))
  }

  @Test("A console hears of what others enter, at once at the start and then each time; what it did not hear it finds by the number")
  func heard() async throws {
    let server = try PostgresServer.shared()
    let here = try await server.enforced()
    let there = try await server.open(here.address.court, as: "owner")
    var heads = here.heads().makeAsyncIterator()
    #expect(await heads.next()?.sequence == 0)
    for place in 1...3 as ClosedRange<UInt64> {
      _ = try await there.enter(HeadsTests.act(there, place))
      #expect(await heads.next()?.sequence == Int64(place))
    }
    #expect(try await here.changes(since: 1, limit: 10).map(\.sequence) == [2, 3])
    // The one that listens is cut off: it hears of what happened meanwhile when it is back.
    let pid = try await here.ear.run(repeating: false) { session in try session.run("SELECT pg_backend_pid()").first { $0.int(0) } ?? 0 }
    try await server.sql("SELECT pg_terminate_backend(\(pid))")
    _ = try await there.enter(HeadsTests.act(there, 4))
    var last: Int64 = 0
    while last < 4 { last = await heads.next()?.sequence ?? 4 }
    #expect(last == 4)
    // A count on the same connection takes nothing away.
    _ = try await here.count(DocketQuery(today: day("2026-10-01")), upTo: 10)
    _ = try await there.enter(HeadsTests.act(there, 5))
    while last < 5 { last = await heads.next()?.sequence ?? 5 }
    #expect(last == 5)
    for register in [here, there] { await register.close() }
  }

  /// How many consoles are on one court; all of them in the long run.
  private static let consoles = ProcessInfo.processInfo.environment["DAYIN_LONG_RUN"] == nil ? 20 : 100

  @Test("Many consoles on one court hear of an act, each of it once")
  func many() async throws {
    let server = try PostgresServer.shared()
    let made = try await server.enforced()
    let consoles = try await withThrowingTaskGroup(of: PostgresRegister.self) { group in
      for _ in 0..<HeadsTests.consoles { group.addTask { try await server.open(made.address.court, as: "owner") } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let heard = try await withThrowingTaskGroup(of: [Int64].self) { group in
      let (listening, listens) = AsyncStream.makeStream(of: Void.self)
      for console in consoles {
        group.addTask {
          var heads: [Int64] = []
          for await head in console.heads() {
            heads.append(head.sequence)
            listens.yield()
            if head.sequence == 2 { break }
          }
          return heads
        }
      }
      // Everybody has heard where the register stands.
      var first = listening.makeAsyncIterator()
      for _ in consoles { await first.next() }
      for place in 1...2 as ClosedRange<UInt64> {
        _ = try await made.enter(HeadsTests.act(made, place))
        if place == 1 { for _ in consoles { await first.next() } }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(heard == Array(repeating: [0, 1, 2], count: HeadsTests.consoles))
    for console in consoles + [made] { await console.close() }
  }

  @Test("While the server is away whoever listens is woken to ask, and again when it is back")
  func away() async throws {
    let server = try PostgresServer.shared()
    let made = try await server.enforced()
    let proxy = try CuttingProxy(to: server)
    defer { proxy.stop() }
    let register = try await server.open(made.address.court, as: "owner", host: proxy.folder)
    var heads = register.heads().makeAsyncIterator()
    #expect(await heads.next()?.sequence == 0)
    proxy.away(true)
    #expect(await heads.next()?.sequence == 0)
    await #expect(throws: StoreError.outOfReach(.noServer)) { _ = try await register.changes(since: 0, limit: 5) }
    proxy.away(false)
    _ = try await made.enter(HeadsTests.act(made, 1))
    var last: Int64 = 0
    while last < 1 { last = await heads.next()?.sequence ?? 1 }
    #expect(last == 1)
    for open in [made, register] { await open.close() }
  }
}
