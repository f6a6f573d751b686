import CaseEngine
import Foundation
import TestCourt
import Testing

@testable import StoreSQLite

@Suite("Backups")
struct BackupTests {
  @Test("A backup beside a writer is whole, verifies, and says up to which entry it goes")
  func backup() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...30)
      let copy = folder.newPath()
      async let found = bench.register.backup(to: copy)
      for version in 4..<20 { _ = try await bench.register.enter(Bench.mark(1, after: version)) }
      let verification = try await found
      #expect(verification.fault == nil)
      #expect((120...136).contains(verification.head.sequence))
      let register = try await SQLiteRegister.open(path: copy, defaults: TestCourt.rules())
      #expect(try await register.head() == verification.head)
      #expect(try await register.verify(.register, anchors: []) { _ in true }.fault == nil)
      // The original passes through the end of its backup, and not through another.
      #expect(try await bench.register.verify(.register, anchors: [verification.head]) { _ in true }.fault == nil)
      let foreign = RegisterHead(sequence: 7, hash: verification.head.hash)
      #expect(try await bench.register.verify(.register, anchors: [foreign]) { _ in true }.fault == .anchorNotFound(sequence: 7))
      await #expect(throws: StoreError.exists) { try await bench.register.backup(to: copy) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains(".making") }.isEmpty)
    }
  }

  /// Why a backup came to nothing; nil where it is there.
  private static func problem(of register: SQLiteRegister, _ copy: String) async -> StoreError? {
    do throws(StoreError) {
      _ = try await register.backup(to: copy)
      return nil
    } catch {
      return error
    }
  }

  @Test("What lies beside the place of a backup stays as it is, and two backups at once spoil nothing for each other")
  func beside() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...5)
      let copy = folder.newPath()
      let own = [".making", ".making-", ".making-x_y", ".makings", ".making-wal.txt"].map { copy + $0 }
      for path in own { try Data("мой файл".utf8).write(to: URL(fileURLWithPath: path)) }
      async let first = BackupTests.problem(of: bench.register, copy)
      async let second = BackupTests.problem(of: bench.register, copy)
      let both = await [first, second]
      #expect(both.contains(nil) && both.contains(.exists))
      for path in own { #expect(try String(contentsOfFile: path, encoding: .utf8) == "мой файл") }
      let register = try await SQLiteRegister.open(path: copy, defaults: TestCourt.rules())
      #expect(try await register.verify(.register) { _ in true }.fault == nil)
      await register.close()
      let name = URL(fileURLWithPath: copy).lastPathComponent
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains(name + ".making") }
      #expect(left.count == own.count)
    }
  }

  @Test("A backup of a broken register is refused, and nothing is left behind")
  func broken() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...30)
      try bench.tamper("UPDATE entries SET type = 'caseClosed' WHERE sequence = 7")
      let copy = folder.newPath()
      await #expect(throws: StoreError.damaged(sequence: 7)) { try await bench.register.backup(to: copy) }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { copy.hasSuffix($0) || $0.contains(".part") }.isEmpty)
    }
  }

  @Test("A register comes back from its backup, and is never overwritten unless that is asked for")
  func restore() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...5)
      let copy = folder.newPath()
      let backedUp = try await bench.register.backup(to: copy)
      _ = try await bench.register.enter(Bench.mark(1, after: 4))
      _ = try await bench.register.enter(Bench.opening(6))

      let fresh = folder.newPath()
      #expect(try await SQLiteRegister.restore(from: copy, to: fresh, defaults: TestCourt.rules()).head == backedUp.head)
      await #expect(throws: StoreError.exists) { try await SQLiteRegister.restore(from: copy, to: bench.path, defaults: TestCourt.rules()) }
      #expect(try await bench.register.head().sequence == 25)

      let restored = try await SQLiteRegister.restore(from: copy, to: bench.path, defaults: TestCourt.rules(), replacing: true)
      #expect(restored.head == backedUp.head)
      // Who had it open sees what it is now, though it remembers what it was.
      #expect(try await bench.register.head() == backedUp.head)
      #expect(try await bench.register.file(CaseID(.test(1))).version == 4)
      await #expect(throws: StoreError.noSuchCase) { try await bench.register.file(CaseID(.test(6))) }
      let act = Bench.act([.caseClosed(reason: "другая история")], key: 77)
      _ = try await bench.register.enter(PlacedAct(act, in: CaseID(.test(1)), after: 4))
      #expect(try await bench.fault() == nil)
    }
  }

  @Test("A broken backup is not restored, and what is there stays as it was")
  func brokenBackup() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...5)
      let copy = folder.newPath()
      _ = try await bench.register.backup(to: copy)
      try Bench(register: bench.register, path: copy).tamper("UPDATE cases SET judge = 'Другая' WHERE key = 2")
      await #expect(throws: StoreError.damaged(sequence: nil)) {
        try await SQLiteRegister.restore(from: copy, to: bench.path, defaults: TestCourt.rules(), replacing: true)
      }
      await #expect(throws: StoreError.damaged(sequence: nil)) {
        try await SQLiteRegister.restore(from: copy, to: folder.newPath(), defaults: TestCourt.rules())
      }
      #expect(try await bench.fault() == nil)
      #expect(try await bench.register.head().sequence == 20)
    }
  }
}
