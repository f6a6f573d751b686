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
    #expect(SlipsSchema.sql == SchemaFixtures.slips)
    #expect(SchemaOfGroups.sql == SchemaFixtures.groups)
    #expect(SlipRowsSchema.sql == SchemaFixtures.slipRows)
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
        let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE %'")
        for table in tables where !SchemaFixtures.one.contains("TABLE \(table) ") { try db.execute(sql: "DROP TABLE " + table) }
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

  @Test("In a register of schema 4 everything is found, once it was opened, that is found today")
  func schemaFour() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.newPath()
      let register = try await SQLiteRegister.create(path: path, defaults: TestCourt.rules())
      let id = try await register.enter(Bench.opening(1)).id
      let facts: [CaseFact] = [
        .partyIdentified(party: 1, idNumber: try IdentityNumber("940140000385")),
        .documentReceived(document: 1, receipt: Receipt(by: .chancery, form: .copy, submission: "вх. 26-3391")),
      ]
      _ = try await register.enter(PlacedAct(Bench.act(facts, key: 7), in: id, after: 4))
      await register.close()
      try DatabaseQueue(path: path).inDatabase { db in
        try db.execute(
          sql: """
            UPDATE cases SET search = ' 7517 26 00 2 1 too rasvet abdigaliev o u ahmetova s k dogovor arendi', line = X'00';
            UPDATE documents SET title_words = ' dogovor arendi';
            DELETE FROM words; DROP TABLE slips; DROP TABLE group_names; PRAGMA user_version = 4
            """)
      }
      let again = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules())
      #expect(try await again.verify(.register) { _ in true }.fault == nil)
      for word in [Filter.Condition.wordOrIdentity("0385"), .word("3391")] {
        let query = DocketQuery(filter: Filter([.init(word)]), today: day("2026-10-01"))
        #expect(try await again.docket(query, at: .first, limit: 9).rows.map(\.row.id) == [id])
      }
      #expect(try await again.summary(id)?.parties.first?.idNumber?.digits == "940140000385")
    }
  }

  @Test("Lines of a register of schema 4 that cannot be written are found as they were")
  func readOnlySchemaFour() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...1)
      try bench.tamper("UPDATE cases SET search = ' rasvet dogovor'; UPDATE documents SET title_words = ' dogovor'")
      for (condition, isFound) in [
        (Filter.Condition.word("договор"), true), (.title("договор"), true), (.word("рассвет"), true), (.word("акт"), false),
      ] {
        let query = PaperQuery(list: .all, filter: Filter([.init(condition)]), today: day("2026-10-01"))
        #expect(try await bench.register.papers(query, at: .first, limit: 9).rows.isEmpty != isFound)
      }
    }
  }

  @Test("A receipt and a service write no words; an original that is filed does")
  func marksWriteNoWords() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      let id = try await bench.register.enter(Bench.opening(1)).id
      try DatabaseQueue(path: bench.path).inDatabase { db in
        for change in ["INSERT", "DELETE"] {
          try db.execute(
            sql: "CREATE TRIGGER no_\(change) BEFORE \(change) ON words BEGIN SELECT RAISE(ABORT, 'a word was written'); END")
        }
        try db.execute(
          sql: "CREATE TRIGGER no_text BEFORE UPDATE OF search ON cases BEGIN SELECT RAISE(ABORT, 'a text was written'); END")
      }
      let marks: [CaseFact] = [
        .documentRequested(document: 1, request: Request(by: .letter, due: nil)),
        .documentReceived(document: 1, receipt: Receipt(by: .chancery, form: .copy)),
        .documentServed(document: 1, party: 1, by: .byCourt),
      ]
      for (place, fact) in marks.enumerated() {
        _ = try await bench.register.enter(PlacedAct(Bench.act([fact], key: UInt64(place + 1)), in: id, after: 4 + place))
      }
      let filed = CaseFact.originalFiled(document: 1, filing: Filing(number: "вх. 26-3391", on: day("2026-10-01")))
      await #expect(throws: StoreError.self) {
        try await bench.register.enter(PlacedAct(Bench.act([filed], key: 9), in: id, after: 7))
      }
    }
  }

  @Test("The lines of a register of schema 18, which may not know that the court took up groups, are made anew")
  func schemaEighteen() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.newPath()
      let register = try await SQLiteRegister.create(path: path, defaults: TestCourt.rules())
      _ = try await register.enter(Bench.opening(1))
      let stale = try await DatabaseQueue(path: path).read { db in try DatabaseValue.fetchOne(db, sql: "SELECT line FROM cases") }
      let by = Signature(name: "Ким Д. С.", login: "kim", role: .administrator, program: "test")
      _ = try await register.enter(
        settings: [.notices(.groupsSet(used: true))], after: 0, by: by, key: ActKey(.test(77)), at: moment("2026-10-01T10:00"))
      await register.close()
      try await DatabaseQueue(path: path).write { db in
        try db.execute(sql: "UPDATE cases SET line = ?", arguments: [stale])
        try db.execute(sql: "PRAGMA user_version = 18")
      }
      let again = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules())
      #expect(try await again.verify(.register) { _ in true }.fault == nil)
      let failing = try await again.docket(DocketQuery(today: day("2026-10-01")), at: .first, limit: 1).rows.first?.row.checklist?.failing
      #expect(failing?.contains("group.created") == true)
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
