import CaseEngine
import Foundation
import TestCourt
import Testing

@testable import StoreSQLite

@Suite("What is changed behind the register's back")
struct TamperTests {
  @Test(
    "Entries, bodies, streams and signatures cannot be changed or removed by a statement",
    arguments: [
      "UPDATE entries SET version = 1", "DELETE FROM entries", "UPDATE bodies SET body = x''", "DELETE FROM bodies",
      "UPDATE streams SET token = x''", "DELETE FROM streams", "UPDATE signatures SET actor = ''", "DELETE FROM signatures",
    ])
  func appendOnly(_ sql: String) async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...2)
      let writer = try #require(bench.register.writer)
      await #expect(throws: (any Error).self) { try await writer.run { try $0.execute(sql: sql) } }
      #expect(try await bench.fault() == nil)
    }
  }

  /// Changes of single values, and what a verification must say to each. Case 1 has entries 1–4, case 2 has 5–8, case 3 has 9–12.
  static let changes: [(String, Verification.Fault)] = [
    ("UPDATE entries SET hash = zeroblob(32) WHERE sequence = 6", .brokenHash(sequence: 6)),
    ("UPDATE entries SET hash = x'01' WHERE sequence = 6", .brokenHash(sequence: 6)),
    ("UPDATE entries SET recorded_at = recorded_at + 1 WHERE sequence = 6", .brokenHash(sequence: 6)),
    ("UPDATE entries SET occurred = occurred - 1 WHERE sequence = 6", .brokenHash(sequence: 6)),
    ("UPDATE entries SET occurred_on_day = 5 WHERE sequence = 6", .brokenHash(sequence: 6)),
    ("UPDATE entries SET act = randomblob(16) WHERE sequence = 6", .brokenHash(sequence: 6)),
    ("UPDATE entries SET type = 'partyRemoved' WHERE sequence = 6", .brokenHash(sequence: 6)),
    ("UPDATE entries SET commitment = randomblob(32) WHERE sequence = 6", .brokenHash(sequence: 6)),
    ("UPDATE entries SET signature = 99 WHERE sequence = 6", .brokenHash(sequence: 6)),
    ("UPDATE entries SET version = 7 WHERE sequence = 6", .gapInCase(sequence: 6)),
    ("UPDATE signatures SET actor = 'Никто'", .brokenHash(sequence: 1)),
    ("UPDATE signatures SET role = 'king'", .brokenHash(sequence: 1)),
    ("UPDATE streams SET token = randomblob(16) WHERE key = (SELECT stream FROM entries WHERE sequence = 6)", .brokenHash(sequence: 5)),
    ("UPDATE bodies SET body = CAST(replace(CAST(body AS TEXT), 'Рассвет', 'Закат') AS BLOB) WHERE sequence = 6", .brokenBody(sequence: 6)),
    ("UPDATE bodies SET salt = randomblob(16) WHERE sequence = 6", .brokenBody(sequence: 6)),
    ("DELETE FROM bodies WHERE sequence = 6", .brokenBody(sequence: 6)),
    ("DELETE FROM entries WHERE sequence = 6", .gap(after: 5)),
    ("DELETE FROM entries WHERE sequence > 10", .gap(after: 10)),
    ("UPDATE head SET hash = randomblob(32)", .brokenHash(sequence: 12)),
    ("UPDATE cases SET judge = 'Другая' WHERE number = '7517-26-00-2/2'", .wrongLines(CaseID(.test(2)))),
    ("UPDATE cases SET line = x'7b7d' WHERE number = '7517-26-00-2/2'", .wrongLines(CaseID(.test(2)))),
    ("DELETE FROM cases WHERE number = '7517-26-00-2/2'", .wrongLines(CaseID(.test(2)))),
    ("DELETE FROM documents WHERE number = '7517-26-00-2/2'", .wrongLines(CaseID(.test(2)))),
    ("INSERT INTO submissions SELECT 'вх. 1', key, 20000 FROM cases WHERE number = '7517-26-00-2/2'", .wrongLines(CaseID(.test(2)))),
    (
      "INSERT INTO hearings SELECT key, 0, number, 1, 2, NULL, '4', NULL FROM cases WHERE number = '7517-26-00-2/2'",
      .wrongLines(CaseID(.test(2)))
    ),
  ]

  @Test("A changed value is found by verification, and named", arguments: changes.indices)
  func found(_ place: Int) async throws {
    let (sql, fault) = TamperTests.changes[place]
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...3)
      #expect(try await bench.fault() == nil)
      try bench.tamper(sql)
      #expect(try await bench.fault() == fault, "\(sql)")
    }
  }

  @Test("A broken entry is told when its case is read, and other cases are read as before")
  func readingBroken() async throws {
    try await TemporaryFolder.with { folder in
      for sql in TamperTests.changes.map(\.0).filter({
        $0.hasSuffix("WHERE sequence = 6") && !$0.hasPrefix("DELETE FROM entries") && !$0.contains("version")
      }) {
        let bench = try await Bench.make(in: folder)
        try await bench.open(cases: 1...3)
        let head = try await bench.register.head()
        await bench.register.close()
        try bench.tamper(sql)
        // Read as a program does that has it open already: the last entries are checked on opening.
        let lane = try Lane(RegisterPath(bench.path), .reading(frozen: false), label: "test")
        let memory = Memory(defaults: TestCourt.rules(), entries: 100)
        await #expect(throws: StoreError.damaged(sequence: 6), "\(sql)") {
          try await lane.read { _ = try memory.file($0, CaseID(.test(2))) }
        }
        #expect(try await lane.read { try memory.file($0, CaseID(.test(1)))?.file.version } == 4)
        #expect(try await lane.read { try memory.file($0, CaseID(.test(3)))?.file.head } == head.hash)
      }
    }
  }

  @Test("Lines that were spoilt are made anew from the entries")
  func rebuilding() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...20)
      let query = DocketQuery(filter: Filter([.init(.word("рассвет"))]), today: day("2026-10-01"))
      let before = try await bench.register.docket(query, at: .first, limit: 100)
      try bench.tamper(
        "DELETE FROM words; DELETE FROM documents; UPDATE cases SET search = '', line = x'00'; DELETE FROM cases WHERE key % 2")
      #expect(try await bench.fault() != nil)
      try await bench.register.rebuildLines()
      #expect(try await bench.fault() == nil)
      #expect(try await bench.register.docket(query, at: .first, limit: 100) == before)
      #expect(before.rows.count == 20)
    }
  }
}
