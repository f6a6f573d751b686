import CaseEngine
import CourtData
import Foundation
import GRDB
import StoreSQLite

/// What the register itself costs, without a terminal.
struct StoreFigures {
  var firstPage = Samples()
  var searches: [(word: String, samples: Samples)] = []
  var file = Samples()
  var mark = Samples()

  /// Every search of every word.
  var search: Samples {
    searches.reduce(into: Samples()) { all, word in word.samples.values.forEach { all.add($0) } }
  }

  /// Reads lists and cases, and marks documents received, on a register.
  static func measured(_ path: String, marks: Int) async throws -> StoreFigures {
    let store = try await SQLiteRegister.open(path: path, defaults: rules)
    let figures = try await measured(store, login: "benchmark", marks: marks)
    await store.close()
    return figures
  }

  /// What holds where a court decided nothing.
  static let rules = CourtRules(court: Named(kk: "", ru: "", en: ""), calendar: .almaty, terms: DefaultTerms.table)

  /// The same on a register that is open, signed with a login.
  static func measured(_ store: any CaseStore, login: String, marks: Int) async throws -> StoreFigures {
    var figures = StoreFigures()
    let today = CourtZone.almaty.day(of: moment())
    for view in SavedView.allCases {
      let query = DocketQuery(filter: view.filter(for: "Ахметова С. Қ.", on: today), today: today)
      for _ in 0..<5 { figures.firstPage.add(try await timed { _ = try await store.docket(query, at: .first, limit: 70) }) }
    }
    for word in ["ахметова", "f[vtn", "договор", "1234", "akh", "рассвет"] {
      let query = DocketQuery(filter: Filter([.init(.word(word))]), today: today)
      var samples = Samples()
      for _ in 0..<5 { samples.add(try await timed { _ = try await store.docket(query, at: .first, limit: 70) }) }
      figures.searches.append((word, samples))
    }
    let owed = try await store.papers(PaperQuery(list: .outstanding, today: today), at: .first, limit: marks).rows.map(\.row)
    let actor = Actor(name: login, login: login, roles: Set(CourtRole.allCases))
    var read: Set<CaseID> = []
    for row in owed {
      var opened: CaseFile?
      let reading = try await timed { opened = try await store.file(row.caseID) }
      // The second document of a case finds it remembered.
      if read.insert(row.caseID).inserted { figures.file.add(reading) }
      guard let file = opened else { continue }
      let now = moment()
      let instruction = Instruction.receiveDocument(row.document, Receipt(by: .chancery, form: .copy))
      guard let decision = try? file.decide(instruction, by: actor, at: now, under: rules) else { continue }
      var random = SystemRandomNumberGenerator()
      let signature = Signature(name: actor.name, login: actor.login, role: decision.role, program: "benchmark")
      let act = CaseAct(key: ActKey(Token(using: &random)), facts: decision.facts, by: signature, at: now)
      figures.mark.add(try await timed { _ = try await store.enter(PlacedAct(act, in: row.caseID, after: file.version)) })
    }
    return figures
  }

  static func timed(_ work: () async throws -> Void) async throws -> Double {
    let start = Pty.now()
    try await work()
    return Pty.elapsed(start)
  }

  static func moment() -> Moment { Moment(microseconds: Int64(Date().timeIntervalSince1970 * 1e6)) }
}

/// The least that a durable mark could cost: as many rows of tables and of indexes, and as many bytes, in a bare database, synced the same way, on the
/// same disk.
///
/// A first receipt adds an entry, its key in the index of streams, and a body; rewrites the lines of the case and of the document, and the head; and
/// moves the case in the index of who owes, the document from the index of what is outstanding to those of what came and of what is to be served.
/// The sizes are the means of a sample court.
enum BareCommit {
  static func measured(in folder: String, marks: Int) throws -> Samples {
    var configuration = Configuration()
    configuration.journalMode = .wal
    for name in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder + "/bare.db" + name) }
    let queue = try DatabaseQueue(path: folder + "/bare.db", configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0")
      try database.execute(
        sql: """
          CREATE TABLE entries (key INTEGER PRIMARY KEY, rest BLOB NOT NULL, stream INTEGER NOT NULL);
          CREATE UNIQUE INDEX of_stream ON entries (stream);
          CREATE TABLE bodies (key INTEGER PRIMARY KEY, rest BLOB NOT NULL);
          CREATE TABLE cases (key INTEGER PRIMARY KEY, rest BLOB NOT NULL, due INTEGER);
          CREATE INDEX owing ON cases (key, substr(rest, 1, 18)) WHERE due IS NOT NULL;
          CREATE TABLE documents (key INTEGER PRIMARY KEY, rest BLOB NOT NULL, outstanding INTEGER, came INTEGER);
          CREATE INDEX outstanding ON documents (outstanding, substr(rest, 1, 18)) WHERE outstanding IS NOT NULL;
          CREATE INDEX to_serve ON documents (came, substr(rest, 1, 18)) WHERE came IS NOT NULL;
          CREATE INDEX came ON documents (came) WHERE came IS NOT NULL;
          CREATE TABLE head (key INTEGER PRIMARY KEY, rest BLOB NOT NULL); INSERT INTO head VALUES (1, zeroblob(48));
          """)
      for row in 1...marks {
        try database.execute(sql: "INSERT INTO cases VALUES (?, zeroblob(1290), 1)", arguments: [row])
        try database.execute(sql: "INSERT INTO documents VALUES (?, zeroblob(380), ?, NULL)", arguments: [row, row])
      }
    }
    var samples = Samples()
    for row in 1...marks {
      let start = Pty.now()
      try queue.write { database in
        try database.execute(sql: "INSERT INTO entries VALUES (?, randomblob(115), ?)", arguments: [row, -row])
        try database.execute(sql: "INSERT INTO bodies VALUES (?, randomblob(100))", arguments: [row])
        try database.execute(sql: "UPDATE cases SET rest = randomblob(1290), due = NULL WHERE key = ?", arguments: [row])
        try database.execute(
          sql: "UPDATE documents SET rest = randomblob(380), outstanding = NULL, came = ? WHERE key = ?", arguments: [row, row])
        try database.execute(sql: "UPDATE head SET rest = randomblob(48)")
      }
      samples.add(Pty.elapsed(start))
    }
    return samples
  }
}
