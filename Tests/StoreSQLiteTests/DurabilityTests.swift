import CaseEngine
import Dispatch
import Foundation
import GRDB
import Synchronization
import TestCourt
import Testing

@testable import StoreSQLite

@Suite("What is acknowledged is on the disk")
struct DurabilityTests {
  @Test("The writing connection waits for the disk at every commit, and no connection copies the log back by itself")
  func settings() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      let writer = try #require(bench.register.writer)
      #expect(try await writer.run { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
      #expect(try await writer.run { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
      for lane in [bench.register.reader, bench.register.counter, writer] {
        #expect(try await lane.run { try Int.fetchOne($0, sql: "PRAGMA wal_autocheckpoint") } == 0)
      }
      try await writer.run { try Connection.assertDurable($0) }
    }
  }

  @Test("A connection that would not wait for the disk, or would copy the log back by itself, is refused")
  func control() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      for pragma in ["synchronous = NORMAL", "wal_autocheckpoint = 1000"] {
        let writer = try #require(bench.register.writer)
        await #expect(throws: StoreError.readOnly(.afterFailure)) {
          try await writer.run { db in
            try db.execute(sql: "PRAGMA " + pragma)
            defer { try? Connection.writing.prepare(db) }
            try Connection.assertDurable(db)
          }
        }
      }
    }
  }

  /// The file itself, without its log: it changes only when the log is copied back.
  private func contents(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  @Test("The log is never copied back while another program holds the lock, however long it has grown")
  func noCopyingWithoutTheLock() async throws {
    try await TemporaryFolder.with { folder in
      var options = SQLiteRegister.Options()
      options.pagesOfLog = 1
      options.patience = 50
      let bench = try await Bench.make(in: folder, options: options)
      // Ends of acts and of copying are told apart by running one more piece of work on the same thread.
      try await bench.register.enter(batch: (1...50).map { Bench.opening($0) })
      let writer = try #require(bench.register.writer)
      try await writer.run { _ in }
      let copied = try contents(bench.path)

      let other = try WritingLock(RegisterPath(bench.path))
      #expect(other.tryTake())
      await #expect(throws: StoreError.busy) { try await bench.register.enter(Bench.opening(51)) }
      bench.register.tendLog()
      try await writer.run { _ in }
      #expect(try contents(bench.path) == copied)
      other.giveBack()

      _ = try await bench.register.enter(Bench.opening(51))
      try await writer.run { _ in }
      #expect(try contents(bench.path) != copied, "with the lock free, the same growth is copied back")
    }
  }

  @Test("A connection that was left as SQLite makes it copies the log back under a held lock: what the settings are for")
  func controlOfCopying() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...3)
      let other = try WritingLock(RegisterPath(bench.path))
      #expect(other.tryTake())
      let before = try contents(bench.path)
      let careless = try DatabaseQueue(path: bench.path)
      try await careless.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA wal_autocheckpoint = 1")
        try db.execute(sql: "CREATE TABLE careless (a)")
      }
      #expect(try contents(bench.path) != before)
    }
  }

  @Test("Who waits for the lock gets it when it is given back, and a wait that was given up does not keep it")
  func waiting() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      let path = RegisterPath(bench.path)
      let (first, second) = (try WritingLock(path), try WritingLock(path))
      #expect(first.tryTake())
      #expect(throws: StoreError.busy) { try second.take(milliseconds: 1) }
      first.giveBack()
      try second.take(milliseconds: 5_000)
      #expect(!first.tryTake())
      second.giveBack()
      #expect(first.tryTake())
    }
  }

  @Test("A connection is closed behind all that was asked of it, and says afterwards that it is")
  func closing() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...1)
      let lane = try Lane(RegisterPath(bench.path), .writing, label: "test")
      let (gate, tally) = (DispatchSemaphore(value: 0), Tally())
      lane.later { _ in gate.wait() }
      lane.later { db in
        try WriteAheadLog.copyBack(db, .passive)
        tally.count.withLock { $0 += 1 }
      }
      DispatchQueue.global().async { gate.signal() }
      try lane.close()
      #expect(tally.count.withLock { $0 } == 1, "the log was copied back on a connection that was open")
      await #expect(throws: StoreError.failed(code: 21)) { try await lane.run { _ in } }
    }
  }

  @Test("A wait that was given up for good lets the lock go as soon as it comes, and nobody else has to wait for it")
  func givenUp() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      let path = RegisterPath(bench.path)
      let (first, second) = (try WritingLock(path), try WritingLock(path))
      for _ in 1...3 {
        try first.take(milliseconds: 5_000)
        #expect(throws: StoreError.busy) { try second.take(milliseconds: 1) }
        first.giveBack()
      }
      try first.take(milliseconds: 5_000)
      first.giveBack()
      try second.take(milliseconds: 5_000)
      second.giveBack()
      try first.take(milliseconds: 5_000)
      first.giveBack()
    }
  }

  @Test("When the disk is full nothing is entered, reading goes on, and so does writing when there is room again")
  func diskFull() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...3)
      let head = try await bench.register.head()
      let writer = try #require(bench.register.writer)
      // As many pages as there are: SQLite tells what it tells on a full disk.
      try await writer.run { db in
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        try db.execute(sql: "PRAGMA max_page_count = \(pages)")
      }
      await #expect(throws: StoreError.diskFull) { try await bench.register.enter(batch: (4...200).map { Bench.opening($0) }) }
      #expect(try await bench.register.head() == head)
      #expect(try await bench.register.file(CaseID(.test(1))).version == 4)
      #expect(bench.register.readOnly == nil)
      try await writer.run { try $0.execute(sql: "PRAGMA max_page_count = 1073741823") }
      try await bench.register.enter(batch: (4...200).map { Bench.opening($0) })
      #expect(try await bench.fault() == nil)
    }
  }

  @Test("After an error of the disk nothing more is written, and the register can still be read")
  func afterFailure() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...1)
      await #expect(throws: StoreError.failed(code: 5 << 8 | 10)) {
        // A failed fsync, as SQLite tells it.
        try await bench.register.write { _ in throw DatabaseError(resultCode: ResultCode(rawValue: 5 << 8 | 10)) }
      }
      #expect(bench.register.readOnly == .afterFailure)
      await #expect(throws: StoreError.readOnly(.afterFailure)) { try await bench.register.enter(Bench.opening(2)) }
      #expect(try await bench.register.file(CaseID(.test(1))).version == 4)
      let again = try await bench.opened()
      _ = try await again.register.enter(Bench.opening(2))
      #expect(try await again.fault() == nil)
    }
  }
}

/// How often something was done.
private final class Tally: Sendable {
  let count = Mutex(0)
}
