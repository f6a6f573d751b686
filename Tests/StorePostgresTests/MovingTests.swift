import CaseEngine
import Chain
import Foundation
import StoreContract
import StoreMemory
import StoreSQLite
import TestCourt
import Testing

@testable import StorePostgres

@Suite("Moving between stores", .enabled(if: PostgresServer.isThere))
struct MovingTests {
  /// Salts that come in the same order every time.
  private final class Order: Sendable {
    private let count = Count()
    func next() -> Token { count.next() }

    private final class Count: @unchecked Sendable {  // guarded by its lock
      private let lock = NSLock()
      private var chances = Chances(seed: 3)
      func next() -> Token { lock.withLock { Token(using: &chances) } }
    }
  }

  private static func temporary() -> String { NSTemporaryDirectory() + "dayin-moving-" + UUID().uuidString + ".db" }

  private static func fill(_ store: any CaseStore) async throws {
    let at = moment("2026-10-01T09:00")
    var key: UInt64 = 0
    func sign() -> Signature { Signature(name: TestCourt.judge.name, login: TestCourt.judge.login, role: .judge, program: "test") }
    for place in 1...6 as ClosedRange<UInt64> {
      var matter = TestCase.civil()
      _ = try matter.need("Договор")
      var chances = Chances(seed: place)
      for _ in 0..<12 { _ = try? matter.perform(.guess(in: matter, using: &chances)) }
      var after = 0
      for entry in matter.file.entries {
        key += 1
        var fact = entry.fact
        if case .caseOpened(var details) = fact {
          details.number = number("7517-26-00-2/\(place)")
          fact = .caseOpened(details: details)
        }
        // As a file states it: what is moved here is history, and asks for no place.
        let act = CaseAct(
          key: ActKey(.test(key)), facts: [Stated(fact, entry.occurred)], by: sign(), origin: .imported(file: "a.jsonl", line: Int(place)),
          at: at.adding(minutes: Int(key) % 7))
        after = try await store.enter(PlacedAct(act, in: CaseID(.test(place)), after: after)).version
      }
    }
    _ = try await store.enter(settings: [.noticeDaysSet(days: 4)], after: 0, by: sign(), key: ActKey(.test(9_000)), at: at)
  }

  @Test("The same acts under the same clock give the same head, in memory, in a file and on a server")
  func sameHead() async throws {
    let server = try PostgresServer.shared()
    let path = MovingTests.temporary()
    defer { for end in ["", "-wal", "-shm", "-lock"] { unlink(path + end) } }
    let file = try await SQLiteRegister.create(
      path: path, defaults: TestCourt.rules(), options: .init(salt: { [order = Order()] in order.next() }))
    let court = PostgresServer.newCourt()
    _ = try await PostgresRegister.create(server.address(court), form: 1)
    var options = PostgresRegister.Options(form: 1, salt: { [order = Order()] in order.next() })
    options.copying = true
    let shared = try await PostgresRegister.open(server.address(court), defaults: TestCourt.rules(), options: options)
    try await MovingTests.fill(file)
    try await MovingTests.fill(shared)
    let head = try await file.head()
    #expect(try await shared.head() == head)
    #expect(head.sequence > 50)
    let query = DocketQuery(order: .number, today: day("2026-10-02"))
    let (one, other) = (try await shared.docket(query, at: .first, limit: 50), try await file.docket(query, at: .first, limit: 50))
    #expect(one == other)
    await file.close()
    await shared.close()
  }

  @Test("A copy has every entry with its hash, its lists verify, and the way back gives the same; cut off half-way it goes on")
  func copied() async throws {
    let server = try PostgresServer.shared()
    let (first, last) = (MovingTests.temporary(), MovingTests.temporary())
    defer { for path in [first, last] { for end in ["", "-wal", "-shm", "-lock"] { unlink(path + end) } } }
    let source = try await SQLiteRegister.create(path: first, defaults: TestCourt.rules())
    try await MovingTests.fill(source)
    let shared = try await server.register(TestCourt.rules())
    // A part, and then the rest, of which the beginning comes twice: as after an answer that was lost.
    let part = try await source.links(after: 0, limit: 40).wholeActs
    try await shared.append(copied: part)
    try await shared.append(copied: try await source.links(after: Int64(part.count) - 5, limit: 10_000))
    try await shared.rebuildLines()
    let end = try await source.head()
    let verified = try await shared.verify(.register, anchors: [end]) { _ in true }
    #expect(verified.fault == nil && verified.head == end)
    for place in 1...6 as ClosedRange<UInt64> {
      let id = CaseID(.test(place))
      let (file, line) = (try await source.file(id), try await source.summary(id))
      #expect(try await shared.file(id) == file)
      #expect(try await shared.summary(id) == line)
    }
    let back = try await SQLiteRegister.create(path: last, defaults: TestCourt.rules())
    try await back.append(copied: try await shared.links(after: 0, limit: 10_000))
    try await back.rebuildLines()
    #expect(try await back.verify(.register, anchors: [end]) { _ in true }.fault == nil)
    for register in [source, back] { await register.close() }
    await shared.close()
  }

  @Test("An entry that does not follow, or was changed, is not taken, by either store")
  func changed() async throws {
    let server = try PostgresServer.shared()
    let path = MovingTests.temporary()
    defer { for end in ["", "-wal", "-shm", "-lock"] { unlink(path + end) } }
    let memory = try await server.register(TestCourt.rules())
    try await MovingTests.fill(memory)
    let links = try await memory.links(after: 0, limit: 10)
    var forged = links
    forged[4] = ChainLink(
      columns: links[4].columns, hash: links[4].hash, salt: links[4].salt, body: Array(#"{"fact":{"caseSuspended":{"reason":"x"}}}"#.utf8))
    let file = try await SQLiteRegister.create(path: path, defaults: TestCourt.rules())
    let shared = try await server.register(TestCourt.rules())
    await #expect(throws: StoreError.damaged(sequence: 5)) { try await file.append(copied: forged) }
    await #expect(throws: StoreError.damaged(sequence: 5)) { try await shared.append(copied: forged) }
    await #expect(throws: StoreError.damaged(sequence: 3)) { try await shared.append(copied: Array(links.dropFirst(2))) }
    #expect(try await shared.head().sequence == 0)
    for open in [memory, shared] { await open.close() }
    await file.close()
  }

  @Test("A backup is verified by a restore, and put back it is the same court; what was there is set aside")
  func backup() async throws {
    let server = try PostgresServer.shared()
    let copy = MovingTests.temporary() + ".dump"
    let own = copy + ".part"
    defer { for path in [copy, own] { unlink(path) } }
    try Data("мой файл".utf8).write(to: URL(fileURLWithPath: own))
    let shared = try await server.register(TestCourt.rules())
    try await MovingTests.fill(shared)
    let head = try await shared.head()
    #expect(try await shared.backup(to: copy).head == head)
    #expect(try String(contentsOfFile: own, encoding: .utf8) == "мой файл")
    await #expect(throws: StoreError.exists) { _ = try await shared.backup(to: copy) }
    _ = try await shared.enter(
      settings: [.noticeDaysSet(days: 9)], after: 1, by: Signature(name: "a", login: "a", role: nil, program: "t"),
      key: ActKey(.test(9_001)), at: moment("2026-10-02T09:00"))
    await shared.close()
    let restored = try await PostgresRegister.restore(
      from: copy, to: shared.address, defaults: TestCourt.rules(), options: .init(form: 1), aside: "before")
    #expect(restored.found.head == head)
    #expect(restored.aside == shared.address.court + "_before")
    let again = try await PostgresRegister.open(shared.address, defaults: TestCourt.rules(), options: .init(form: 1))
    #expect(try await again.head() == head)
    await again.close()
  }
}
