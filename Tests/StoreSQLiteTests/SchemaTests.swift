import CaseEngine
import GRDB
import Synchronization
import TestCourt
import Testing

@testable import StoreSQLite

@Suite("The schema")
struct SchemaTests {
  @Test("A migration that was shipped is never edited")
  func neverEdited() {
    #expect(SchemaOne.sql == SchemaFixtures.one)
    #expect(SchemaFour.sql == SchemaFixtures.four)
  }

  @Test("A register of schema 1 opens, is brought to the schema of today, and works")
  func schemaOne() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.newPath()
      try DatabaseQueue(path: path).inDatabase { db in
        try db.execute(sql: "PRAGMA application_id = 1145133390; PRAGMA journal_mode = WAL;")
        try db.execute(sql: SchemaFixtures.one)
        try db.execute(sql: "PRAGMA user_version = 1")
      }
      let register = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules())
      #expect(register.readOnly == nil)
      _ = try await register.enter(Bench.opening(1))
      #expect(try await register.verify(.register) { _ in true }.fault == nil)
      #expect(try await register.reader.run { try Migration.schema($0) } == Migration.current)
    }
  }

  @Test("The lines of a register of schema 1 are made anew when it is opened")
  func linesAreMadeAnew() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.newPath()
      let register = try await SQLiteRegister.create(path: path, defaults: TestCourt.rules())
      let id = try await register.enter(Bench.opening(1)).id
      await register.close()
      try DatabaseQueue(path: path).inDatabase { db in
        let indexes = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
        for index in indexes where !SchemaFixtures.one.contains("INDEX \(index) ") { try db.execute(sql: "DROP INDEX " + index) }
        try db.execute(sql: "UPDATE cases SET line = X'00'; PRAGMA user_version = 1")
      }
      let told = Told()
      var options = SQLiteRegister.Options()
      options.beforeMigration = { told.count.withLock { $0 += 1 } }
      let again = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules(), options: options)
      // While the first is open its log is not copied back by anybody else: the second must know all the same.
      _ = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules(), options: options)
      #expect(told.count.withLock { $0 } == 1)
      #expect(try await again.verify(.register) { _ in true }.fault == nil)
      #expect(try await again.summary(id)?.checklist?.failing == ["requests.made"])
    }
  }

  @Test("A migration that is cut off leaves the register as it was, and the next start takes it whole")
  func cutOff() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.newPath()
      try DatabaseQueue(path: path).inDatabase { db in
        try db.execute(sql: SchemaFixtures.one)
        try db.execute(sql: "PRAGMA user_version = 1")
        let before = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master")
        #expect(throws: CancellationError.self) { try Migration.migrate(db) { _ in throw CancellationError() } }
        #expect(try Migration.schema(db) == 1)
        #expect(try String.fetchAll(db, sql: "SELECT name FROM sqlite_master") == before)
        var rebuilt = 0
        try Migration.migrate(db) { _ in rebuilt += 1 }
        #expect(rebuilt == 1)
        #expect(try Migration.schema(db) == Migration.current)
        try Migration.migrate(db) { _ in rebuilt += 1 }
        #expect(rebuilt == 1)
      }
    }
  }

  @Test("Migrations go up one by one")
  func oneByOne() { #expect(Migration.all.map(\.schema) == Array(1...Migration.current)) }
}

/// How often something was told.
private final class Told: Sendable {
  let count = Mutex(0)
}
