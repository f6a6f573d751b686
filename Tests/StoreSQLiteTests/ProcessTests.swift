import CaseEngine
import Foundation
import TestCourt
import Testing

@testable import StoreSQLite

@Suite("Programs that write together")
struct ProcessTests {
  @Test("Two programs that write the same register lose nothing, and see what the other wrote")
  func together() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...2)
      let path = bench.path
      async let other: Void = ProcessTests.markElsewhere(path)
      try await ProcessTests.mark(path, case: 1, times: 150)
      _ = await other
      #expect(try await bench.register.file(CaseID(.test(1))).version == 154)
      #expect(try await bench.register.file(CaseID(.test(2))).version == 154)
      #expect(try await bench.register.head().sequence == 308)
      #expect(try await bench.fault() == nil)
    }
  }

  /// Marks case 2 in a program of its own.
  private static func markElsewhere(_ path: String) async {
    await #expect(processExitsWith: .success) { [path = path as String] in try await ProcessTests.mark(path, case: 2, times: 150) }
  }

  static func mark(_ path: String, case place: UInt64, times: Int) async throws {
    var options = SQLiteRegister.Options()
    options.pagesOfLog = 50
    let register = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules(), options: options)
    for _ in 0..<times {
      let version = try await register.file(CaseID(.test(place))).version
      _ = try await register.enter(Bench.mark(place, after: version))
    }
    await register.close()
  }

  @Test("Whoever looks at a register that is open here leaves it locked: another program that closes does not take itself for the last one")
  func looking() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...2)
      let path = bench.path
      let log = path + "-wal"
      func opensElsewhere() async {
        await #expect(processExitsWith: .success) { [path = path as String] in try await ProcessTests.mark(path, case: 2, times: 1) }
      }
      #expect(try SQLiteRegister.look(at: path).readOnly == nil)
      await opensElsewhere()
      #expect(FileManager.default.fileExists(atPath: log), "the log is ours, too")
      _ = try await bench.register.enter(Bench.mark(1, after: 4))
      #expect(try await bench.register.head().sequence == 10)
      #expect(try await bench.fault() == nil)
      await bench.register.close()
      await opensElsewhere()
      #expect(!FileManager.default.fileExists(atPath: log), "the control: the last one removes it")
    }
  }

  @Test("Whoever watches a register is told what another program entered")
  func watched() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      let other = try await bench.opened()
      var heads = bench.register.heads().makeAsyncIterator()
      #expect(await heads.next()?.sequence == 0)
      for place in UInt64(1)...3 {
        let file = try await other.register.enter(Bench.opening(place))
        var seen = await heads.next()
        while let head = seen, head.hash != file.head { seen = await heads.next() }
        #expect(seen?.sequence == Int64(4 * place))
      }
    }
  }

  @Test("Whoever was overtaken writes next, and who waits meanwhile waits: many who write in one case all come to their turn")
  func rightOfWay() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...1)
      var options = SQLiteRegister.Options()
      options.rightOfWay = 60_000
      let mine = try await SQLiteRegister.open(path: bench.path, defaults: TestCourt.rules(), options: options)
      let others = bench.register
      let version = try await mine.file(CaseID(.test(1))).version
      await #expect(throws: StoreError.conflict(version: version)) { try await mine.enter(Bench.mark(1, after: version - 1)) }
      let other = PlacedAct(Bench.act([.caseSuspended(reason: "другой")], key: 77), in: CaseID(.test(1)), after: version)
      let theirs = Task { try await others.enter(other) }
      #expect(try await mine.enter(Bench.mark(1, after: version)).version == version + 1)
      await #expect(throws: StoreError.conflict(version: version + 1)) { try await theirs.value }
      await others.giveWay()

      // Whoever does not try again gives way, and nobody waits.
      await #expect(throws: StoreError.conflict(version: version + 1)) { try await mine.enter(other) }
      await mine.giveWay()
      #expect(try await others.enter(Bench.mark(1, after: version + 1)).version == version + 2)
      await mine.close()
    }
  }

  @Test("A right of way that is not used ends by itself")
  func rightOfWayEnds() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...1)
      var options = SQLiteRegister.Options()
      options.rightOfWay = 1
      let mine = try await SQLiteRegister.open(path: bench.path, defaults: TestCourt.rules(), options: options)
      let version = try await mine.file(CaseID(.test(1))).version
      await #expect(throws: StoreError.conflict(version: version)) { try await mine.enter(Bench.mark(1, after: version - 1)) }
      #expect(try await bench.register.enter(Bench.mark(1, after: version)).version == version + 1)
      await mine.close()
    }
  }
}
