import CaseEngine
import Foundation
import TestCourt
import Testing

@testable import StoreSQLite

/// Reliability, faults: restore. Every backup that is made is restored and verified, and is the register as it was at one entry.
@Suite("Every backup comes back")
struct RestoredTests {
  @Test("A backup made beside a writer is restored whole, up to the entry that it says")
  func restored() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...5)
      var version = 4
      for round in 0..<LongRun.count(8, full: 500) {
        let copy = folder.newPath()
        async let made = bench.register.backup(to: copy)
        for _ in 0...round % 5 { version = try await bench.register.enter(Bench.mark(1, after: version)).version }
        let verification = try await made
        #expect(verification.fault == nil)
        let path = folder.newPath()
        let told = try await SQLiteRegister.restore(from: copy, to: path, defaults: TestCourt.rules())
        #expect(told.head == verification.head)
        let register = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules())
        #expect(try await register.head() == verification.head)
        #expect(try await register.verify(.register) { _ in true }.fault == nil)
        // What came back is what the register was then, entry by entry, and goes on.
        let (then, now) = (try await register.file(CaseID(.test(1))), try await bench.register.file(CaseID(.test(1))))
        #expect(then.entries == Array(now.entries.prefix(then.version)))
        _ = try await register.enter(Bench.opening(6))
        await register.close()
        for file in [copy, path] { try? FileManager.default.removeItem(atPath: file) }
      }
    }
  }

  @Test("A copy of the file alone, as a person would make it, is behind what was acknowledged: what a backup is for")
  func control() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...5)
      let head = try await bench.register.head()
      let copy = folder.newPath()
      try FileManager.default.copyItem(atPath: bench.path, toPath: copy)
      let careless = try? await SQLiteRegister.restore(from: copy, to: folder.newPath(), defaults: TestCourt.rules())
      #expect(careless?.head != head)
    }
  }
}
