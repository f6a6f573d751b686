import CaseEngine
import Dispatch
import Foundation
import Synchronization
import TestCourt
import Testing

@testable import StoreSQLite

@Suite("Programs that die, and programs that write together")
struct ProcessTests {
  /// Marks a case until it is killed. Before or after each mark it notes its version in a file: that is what was acknowledged.
  static func markUntilKilled(_ path: String, noteFirst: Bool, after marks: Int, spin: Int) async throws {
    let register = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules())
    let notes = open(path + "-notes", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var version = try await register.file(CaseID(.test(1))).version
    for count in 0... {
      if count == marks {
        if noteFirst { kill(getpid(), SIGKILL) }
        // Some way into the marks that follow, wherever that is.
        DispatchQueue.global().async {
          var turns = spin
          while turns > 0 { turns = Int.random(in: 0...1) < 2 ? turns - 1 : 0 }
          kill(getpid(), SIGKILL)
        }
      }
      if noteFirst { note(version + 1, notes) }
      if noteFirst, count == marks - 1 { kill(getpid(), SIGKILL) }
      version = try await register.enter(Bench.mark(1, after: version)).version
      if !noteFirst { note(version, notes) }
    }
  }

  private static func note(_ version: Int, _ file: Int32) {
    var line = Array("\(version)\n".utf8)
    write(file, &line, line.count)
  }

  /// The last version that was acknowledged in whole.
  private func acknowledged(_ path: String) throws -> Int {
    let notes = try String(contentsOfFile: path + "-notes", encoding: .utf8)
    return notes.split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap { Int($0) }.max() ?? 0
  }

  @Test("A program killed at any moment loses nothing that it acknowledged, and doubles nothing")
  func killed() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...1)
      for round in 0..<12 {
        let path = bench.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, round = round as Int] in
          try await ProcessTests.markUntilKilled(path, noteFirst: false, after: 3 + round, spin: 4_000 * round)
        }
        let file = try await bench.register.file(CaseID(.test(1)))
        #expect(file.version >= (try acknowledged(path)))
        #expect(Set(file.entries.map(\.act)).count == file.version - 3)
      }
      #expect(try await bench.fault() == nil)
      #expect(try acknowledged(bench.path) > 40)
    }
  }

  @Test("A program that acknowledges before it has entered is caught by the same test")
  func killedControl() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...1)
      let path = bench.path
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
        try await ProcessTests.markUntilKilled(path, noteFirst: true, after: 3, spin: 0)
      }
      #expect(try await bench.register.file(CaseID(.test(1))).version < (try acknowledged(path)))
    }
  }

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
}
