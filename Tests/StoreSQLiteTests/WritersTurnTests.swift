import CaseEngine
import Foundation
import TestCourt
import Testing

@testable import StoreSQLite

@Suite("The turn to write, and those who only read")
struct WritersTurnTests {
  private var impatient: SQLiteRegister.Options {
    var options = SQLiteRegister.Options()
    options.patience = 50
    return options
  }

  @Test("While the turn is another's a register opens, lists, counts, verifies and closes; only what is entered waits")
  func reading() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...3)
      let other = try WritingLock(RegisterPath(bench.path))
      #expect(other.tryTake())
      let mine = try await bench.opened(options: impatient)
      let query = DocketQuery(today: day("2026-10-01"))
      #expect(try await mine.register.docket(query, at: .first, limit: 9).rows.count == 3)
      #expect(try await mine.register.count(query, upTo: 9).value == 3)
      #expect(try await mine.register.file(CaseID(.test(2))).version == 4)
      #expect(try await mine.fault() == nil)
      await #expect(throws: StoreError.busy) { try await mine.register.enter(Bench.opening(4)) }
      other.giveBack()
      _ = try await mine.register.enter(Bench.opening(4))
      #expect(try await bench.register.head().sequence == 16)
      await mine.register.close()
      await bench.register.close()
    }
  }

  @Test("A log that a dead program left is read while the turn is another's, and what it had entered is there")
  func deadLog() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...2)
      // The files as a dead program leaves them: a log, and nobody who knows how far it goes.
      let left = folder.newPath()
      for end in ["", "-wal"] { try FileManager.default.copyItem(atPath: bench.path + end, toPath: left + end) }
      let other = try WritingLock(RegisterPath(left))
      #expect(other.tryTake())
      let register = try await SQLiteRegister.open(path: left, defaults: TestCourt.rules(), options: impatient)
      #expect(try await register.head().sequence == 8)
      await register.close()
      #expect(FileManager.default.fileExists(atPath: left + "-wal"), "whoever has no turn copies nothing back")
      other.giveBack()
      let again = try await SQLiteRegister.open(path: left, defaults: TestCourt.rules(), options: impatient)
      await again.close()
      #expect(!FileManager.default.fileExists(atPath: left + "-wal"), "with the turn free the last one who closes does")
      #expect(try await SQLiteRegister.open(path: left, defaults: TestCourt.rules()).head().sequence == 8)
      await bench.register.close()
    }
  }

  @Test("Whoever only reads has no writing connection, and never takes the turn but to copy the log back when closing")
  func noWriter() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...1)
      let reading = try await bench.opened()
      #expect(try await reading.register.file(CaseID(.test(1))).version == 4)
      let writer = try #require(reading.register.writer)
      #expect(!writer.isAsked)
      _ = try await reading.register.enter(Bench.mark(1, after: 4))
      #expect(writer.isAsked)
      await reading.register.close()
      await bench.register.close()
    }
  }
}
