import CaseEngine
import Foundation
import GRDB
import TestCourt
import Testing

@testable import StoreSQLite

/// Reliability, faults: a flipped bit. None that changes an answer goes unnoticed, and cases whose entries are whole are read as before.
@Suite("A flipped bit in the file")
struct FlippedBitTests {
  private static let query = DocketQuery(filter: Filter([]), today: day("2026-10-01"))

  /// What a register answers: every case, and the list of them.
  private struct Answers: Equatable {
    let files: [CaseFile]
    let rows: [CaseSummary]
  }

  /// What a register answers to somebody who asks for everything.
  private func answers(_ register: SQLiteRegister, _ cases: [CaseID]) async throws -> Answers {
    var files: [CaseFile] = []
    for id in cases { files.append(try await register.file(id)) }
    return Answers(files: files, rows: try await register.docket(FlippedBitTests.query, at: .first, limit: 100).rows.map(\.row))
  }

  /// What the file holds, read without a look at the chain: the protection taken away.
  private func unprotected(_ path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT e.sequence || ' ' || e.version || ' ' || e.type || ' ' || e.recorded_at || ' ' || hex(e.act) || ' ' || CAST(b.body AS TEXT)
          FROM entries e JOIN bodies b USING (sequence) ORDER BY e.sequence
          """)
    }
  }

  @Test("Each is noticed by opening, by reading or by verification, or it changes no answer; without the chain answers change unnoticed")
  func flipped() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...3)
      let cases = (UInt64(1)...3).map { CaseID(.test($0)) }
      let expected = try await answers(bench.register, cases)
      await bench.register.close()
      let plain = try unprotected(bench.path)
      let whole = try Data(contentsOf: URL(fileURLWithPath: bench.path))
      var chances = Chances(seed: 61)
      var (harmless, unnoticedWithoutTheChain) = (0, 0)
      let path = folder.newPath()
      for _ in 0..<LongRun.count(300, full: 10_000) {
        var flipped = whole
        flipped[Int.random(in: 0..<whole.count, using: &chances)] ^= 1 << UInt8.random(in: 0..<8, using: &chances)
        for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
        try flipped.write(to: URL(fileURLWithPath: path))
        if let found = try? unprotected(path), found != plain { unnoticedWithoutTheChain += 1 }
        try flipped.write(to: URL(fileURLWithPath: path))
        guard let register = try? await SQLiteRegister.open(path: path, defaults: TestCourt.rules()) else { continue }
        for file in expected.files {
          if let read = try? await register.file(file.id) { #expect(read == file) }
        }
        if let verified = try? await register.verify(.register, progress: { _ in true }), verified.fault == nil {
          harmless += 1
          #expect(try await answers(register, cases) == expected)
        }
        await register.close()
      }
      // Free space and the statistics of pages say nothing: a bit there may pass.
      #expect(harmless > 0)
      #expect(unnoticedWithoutTheChain > 0, "the same flips change what is read, where nobody looks at the chain")
    }
  }
}
