import CaseEngine
import GRDB
import Glibc
import TestCourt

@testable import StoreSQLite

/// A register in a file, and the short ways to write in it that the tests of this store need.
struct Bench: Sendable {
  let register: SQLiteRegister
  let path: String

  static let signature = Signature(name: "Ли В. А.", login: "li", role: .secretary, program: "test")

  /// A new register in a folder.
  static func make(in folder: TemporaryFolder, options: SQLiteRegister.Options = .init()) async throws -> Bench {
    let path = folder.newPath()
    return Bench(register: try await SQLiteRegister.create(path: path, defaults: TestCourt.rules(), options: options), path: path)
  }

  /// The same register, opened once more as another program would.
  func opened(options: SQLiteRegister.Options = .init()) async throws -> Bench {
    Bench(register: try await SQLiteRegister.open(path: path, defaults: TestCourt.rules(), options: options), path: path)
  }

  /// An act that opens a case with two parties and a document.
  static func opening(_ place: UInt64) -> PlacedAct {
    let facts: [CaseFact] = [
      .caseOpened(
        details: CaseDetails(
          number: number("7517-26-00-2/\(place)"), category: "civil", registered: day("2026-10-01"), judge: TestCourt.judge.name)),
      .partyAdded(party: 1, details: PartyDetails(role: .plaintiff, name: "ТОО «Рассвет»")),
      .partyAdded(party: 2, details: PartyDetails(role: .defendant, name: "Әбдіғалиев Ө. Ұ.")),
      .documentNeeded(document: 1, details: DocumentDetails(title: "Договор аренды", from: 2)),
    ]
    return PlacedAct(act(facts, key: 1_000_000 + place), in: CaseID(.test(place)), after: 0)
  }

  /// An act of facts under a key.
  static func act(_ facts: [CaseFact], key: UInt64) -> CaseAct {
    CaseAct(
      key: ActKey(.test(key)), facts: facts.map { Stated($0, at("2026-10-01T09:00")) }, by: signature, at: moment("2026-10-01T09:00"))
  }

  /// A mark in a case: one entry.
  static func mark(_ place: UInt64, after version: Int) -> PlacedAct {
    PlacedAct(act([.caseSuspended(reason: "№ \(version)")], key: place << 32 | UInt64(version)), in: CaseID(.test(place)), after: version)
  }

  /// Opens so many cases.
  func open(cases: ClosedRange<UInt64>) async throws {
    for place in cases { _ = try await register.enter(Bench.opening(place)) }
  }

  /// What a whole verification finds.
  func fault() async throws -> Verification.Fault? { try await register.verify(.register) { _ in true }.fault }

  /// Changes the file behind the register's back, as somebody with a tool would.
  func tamper(_ sql: String) throws {
    try DatabaseQueue(path: path).inDatabase { db in
      for (name, _) in try Row.fetchAll(db, sql: "SELECT name, 1 FROM sqlite_master WHERE type = 'trigger'").map({ ($0[0] as String, 1) }) {
        try db.execute(sql: "DROP TRIGGER " + name)
      }
      try db.execute(sql: sql)
    }
  }
}
