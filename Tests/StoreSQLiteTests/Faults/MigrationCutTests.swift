import CaseEngine
import FaultyDisk
import Foundation
import GRDB
import TestCourt
import Testing

@testable import StoreSQLite

/// Reliability, faults: a migration that is cut off. The register is old or new, never between.
@Suite("A migration that is cut off at any step")
struct MigrationCutTests {
  /// Brings a register to the schema of today, or dies at a call of the disk. A careless program takes step after step for itself.
  @discardableResult
  static func migrate(_ path: String, dyingAt call: Int, careless: Bool) async throws -> Int {
    faulty_install()
    faulty_arm(call, Int32(FAULTY_KILL))
    if careless {
      try await DatabaseQueue(path: path).writeWithoutTransaction { db in
        for statement in SchemaFour.sql.split(separator: ";") where statement.contains("INDEX") { try db.execute(sql: String(statement)) }
        try db.execute(sql: "PRAGMA user_version = \(Migration.current)")
      }
    } else {
      let register = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules())
      await register.close()
    }
    let calls = faulty_calls()
    faulty_arm(0, Int32(FAULTY_NONE))
    return calls
  }

  /// A register of schema 1 with three cases, as files.
  private func old(in folder: TemporaryFolder) async throws -> RegisterFiles {
    let bench = try await Bench.make(in: folder)
    try await bench.open(cases: 1...3)
    await bench.register.close()
    try DatabaseQueue(path: bench.path).inDatabase { db in
      let indexes = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
      for index in indexes where !SchemaFixtures.one.contains("INDEX \(index) ") { try db.execute(sql: "DROP INDEX " + index) }
      try db.execute(sql: "DROP TABLE slips; DROP TABLE group_names; UPDATE cases SET line = X'00'; PRAGMA user_version = 1")
    }
    try? FileManager.default.removeItem(atPath: bench.path + "-wal")
    return try RegisterFiles(of: bench.path)
  }

  /// What a cut-off register is: of an old form or of the new one, in whole; nil where it is between.
  private func schema(_ path: String) throws -> Int? {
    try DatabaseQueue(path: path).read { db in
      let schema = try Migration.schema(db)
      let indexes = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
      let new = indexes.count { !SchemaFixtures.one.contains("INDEX \($0) ") }
      return schema == 1 && new == 0 || schema == Migration.current && new > 5 ? schema : nil
    }
  }

  /// Kills the migration at calls spread over it; the schemas found afterwards.
  private func cut(careless: Bool, in folder: TemporaryFolder) async throws -> [(path: String, schema: Int?)] {
    let files = try await old(in: folder)
    let counted = folder.newPath()
    try files.lay(at: counted)
    await #expect(processExitsWith: .success) { [counted = counted as String, careless = careless as Bool] in
      Notes(besides: counted).add(try await MigrationCutTests.migrate(counted, dyingAt: 0, careless: careless))
    }
    let last = Notes(besides: counted).largest
    #expect(last > 20)
    var found: [(path: String, schema: Int?)] = []
    for call in LongRun.some(14, of: Array(1...last)) {
      let path = folder.newPath()
      try files.lay(at: path)
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, call = call as Int, careless = careless as Bool] in
        try await MigrationCutTests.migrate(path, dyingAt: call, careless: careless)
        // Where there were fewer calls this time.
        kill(getpid(), SIGKILL)
      }
      found.append((path, try schema(path)))
    }
    return found
  }

  @Test("It is of the old form or of the new one, and the next start finishes it")
  func cut() async throws {
    try await TemporaryFolder.with { folder in
      let found = try await cut(careless: false, in: folder)
      #expect(found.allSatisfy { $0.schema != nil })
      #expect(Set(found.map(\.schema)) == [1, Migration.current], "some were cut before the end, some behind it")
      for (path, _) in found {
        let register = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules())
        #expect(try await register.verify(.register) { _ in true }.fault == nil)
        #expect(try await register.head().sequence == 12)
        #expect(try await register.summary(CaseID(.test(2)))?.checklist?.failing == ["requests.made"])
        await register.close()
      }
    }
  }

  @Test("A migration that takes its steps one by one is caught between them by the same test")
  func control() async throws {
    try await TemporaryFolder.with { folder in
      let found = try await cut(careless: true, in: folder)
      #expect(found.contains { $0.schema == nil })
    }
  }
}
