import CaseEngine
import Foundation
import GRDB
import Glibc
import Lines
import TestCourt
import Testing

@testable import StoreSQLite

@Suite("A register that is there filled, or not at all")
struct FilledRegisterTests {
  /// What is made for a place and not in it yet.
  private func halves(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains(".making-") }
  }

  /// Why nothing was made; nil where it was.
  private func refusal(at path: String, filling fill: (SQLiteRegister) async throws(StoreError) -> Void) async -> StoreError? {
    do throws(StoreError) {
      try await SQLiteRegister.create(path: path, defaults: TestCourt.rules(), filling: fill)
      return nil
    } catch {
      return error
    }
  }

  @Test("It is not in its place before all of it is, and then as durable and as shared as any other")
  func filled() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.newPath()
      let entered = try await SQLiteRegister.create(path: path, defaults: TestCourt.rules()) { register throws(StoreError) in
        for place in 1...5 as ClosedRange<UInt64> { _ = try await register.enter(Bench.opening(place)) }
        try await register.enter(batch: (6...300).map { Bench.opening($0) })
        #expect(access(path, F_OK) != 0)
        let end = try await register.head()
        #expect(end.sequence == 1_200)
        return 300
      }
      #expect(entered == 300)
      #expect(try halves(in: folder).isEmpty)
      let bench = Bench(register: try await SQLiteRegister.open(path: path, defaults: TestCourt.rules()), path: path)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o660)
      #expect(try await bench.register.verify(.register) { _ in true }.fault == nil)
      #expect(try await bench.register.docket(DocketQuery(today: day("2026-10-01")), at: .first, limit: 400).rows.count == 300)
      // Two programs write in it, as in any other.
      let other = try await bench.opened()
      _ = try await bench.register.enter(Bench.opening(301))
      _ = try await other.register.enter(Bench.opening(302))
      #expect(try await bench.register.head().sequence == 1_208)
      let journal = try await DatabaseQueue(path: path).read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
      #expect(journal == "wal")
    }
  }

  @Test("Lines that are written without a log are those that are written with one")
  func sameLines() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.register.enter(batch: (1...200).map { Bench.opening($0) })
      await bench.register.close()
      let path = folder.newPath()
      try await SQLiteRegister.create(path: path, defaults: TestCourt.rules()) { register throws(StoreError) in
        try await register.enter(batch: (1...200).map { Bench.opening($0) })
      }
      let tables = ["cases", "documents", "words", "hearings", "submissions", "slips", "group_names", "streams"]
      for table in tables {
        var rows: [[String]] = []
        for path in [bench.path, path] {
          rows.append(try await DatabaseQueue(path: path).read { try Row.fetchAll($0, sql: "SELECT * FROM \(table)").map(\.description) })
        }
        #expect(rows[0] == rows[1], "\(table)")
        if table == "cases" { #expect(rows[0].count == 200) }
      }
    }
  }

  @Test("Where filling fails nothing is left, and after a refusal nothing more goes in")
  func failing() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.newPath()
      let late = PlacedAct(Bench.act([.caseSuspended(reason: "экспертиза")], key: 7), in: CaseID(.test(1)), after: 2)
      let first = await refusal(at: path) { register throws(StoreError) in
        _ = try await register.enter(Bench.opening(1))
        _ = try await register.enter(late)
      }
      #expect(first == .conflict(version: 4))
      // Whoever passes over a refusal is refused everything after it, and gets no register.
      var more: StoreError?
      let second = await refusal(at: path) { register throws(StoreError) in
        _ = try await register.enter(Bench.opening(1))
        _ = try? await register.enter(late)
        do throws(StoreError) { _ = try await register.enter(Bench.opening(2)) } catch { more = error }
      }
      #expect(more == .readOnly(.afterFailure))
      #expect(second == .readOnly(.afterFailure))
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.isEmpty)
    }
  }

  @Test("What came to lie in the place meanwhile stays there")
  func overtaken() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.newPath()
      let refused = await refusal(at: path) { register throws(StoreError) in
        _ = try await register.enter(Bench.opening(1))
        #expect(FileManager.default.createFile(atPath: path, contents: Data("мой файл".utf8)))
      }
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(refused == .exists)
      #expect(text == "мой файл")
      #expect(try halves(in: folder).isEmpty)
    }
  }

  @Test("What a program left half-made when it died goes with the next one for the same place; what is being made stays")
  func abandoned() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.newPath()
      let dead = [".making-1abc", ".making-1abc-lock", ".making-1abc-wal"].map { path + $0 }
      let foreign = [path + ".making-note.txt", path + "2.making-1abc"]
      for file in dead + foreign { #expect(FileManager.default.createFile(atPath: file, contents: Data())) }
      let living = try HalfMade(for: path, mode: 0o660)
      for file in dead { #expect(access(file, F_OK) != 0) }
      for file in foreign { #expect(access(file, F_OK) == 0) }
      let bench = Bench(register: try await SQLiteRegister.create(path: path, defaults: TestCourt.rules()), path: path)
      #expect(access(living.path, F_OK) == 0)
      #expect(throws: StoreError.exists) { try living.putInPlace() }
      #expect(try await bench.register.head().sequence == 0)
    }
  }
}
