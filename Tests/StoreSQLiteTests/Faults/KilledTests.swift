import CaseEngine
import Dispatch
import Glibc
import TestCourt
import Testing

@testable import StoreSQLite

/// Reliability, faults: SIGKILL at any moment. Nothing that was acknowledged is lost, nothing is doubled, and the register verifies.
@Suite("A program that is killed at any moment")
struct KilledTests {
  /// Marks a case until it is killed, and notes the version of each mark: that is what was acknowledged. A careless program notes it before.
  static func mark(_ path: String, careless: Bool, after marks: Int, spin: Int) async throws {
    let notes = Notes(besides: path)
    let register = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules())
    var version = try await register.file(CaseID(.test(1))).version
    for count in 0... {
      if count == marks, !careless {
        // Some way into the marks that follow, wherever that is.
        DispatchQueue.global().async {
          var turns = spin
          while turns > 0 { turns = Int.random(in: 0...1) < 2 ? turns - 1 : 0 }
          kill(getpid(), SIGKILL)
        }
      }
      if careless { notes.add(version + 1) }
      if careless, count == marks { kill(getpid(), SIGKILL) }
      version = try await register.enter(Bench.mark(1, after: version)).version
      if !careless { notes.add(version) }
    }
  }

  /// What a register broke of its promises: what was acknowledged and is not there, and what is there twice.
  private func broken(_ bench: Bench) async throws -> (lost: Int, doubled: Int) {
    let file = try await bench.register.file(CaseID(.test(1)))
    let doubled = file.version - 3 - Set(file.entries.map(\.act)).count
    return (max(0, Notes(besides: bench.path).largest - file.version), doubled)
  }

  @Test("It loses nothing that it acknowledged, and doubles nothing")
  func killed() async throws {
    try await TemporaryFolder.with { folder in
      let rounds = LongRun.count(20, full: 10_000)
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...1)
      for round in 0..<rounds {
        let (path, marks, spin) = (bench.path, 1 + round % 7, 5_000 * (round % 23))
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, marks = marks as Int, spin = spin as Int] in
          try await KilledTests.mark(path, careless: false, after: marks, spin: spin)
        }
        let broken = try await broken(bench)
        #expect(broken.lost == 0 && broken.doubled == 0)
      }
      #expect(try await bench.fault() == nil)
      #expect(Notes(besides: bench.path).largest >= 3 * rounds)
    }
  }

  @Test("A program that acknowledges before it has entered is caught by the same test")
  func control() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...1)
      let path = bench.path
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
        try await KilledTests.mark(path, careless: true, after: 3, spin: 0)
      }
      #expect(try await broken(bench).lost > 0)
    }
  }
}
