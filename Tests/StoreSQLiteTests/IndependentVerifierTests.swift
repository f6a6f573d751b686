import CaseEngine
import Foundation
import StoreContract
import TestCourt
import Testing

@testable import StoreSQLite

@Suite("A second verifier")
struct IndependentVerifierTests {
  /// What the other program says of a register. Throws where there is no Python to run it.
  private func otherVerdict(_ path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", IndependentVerifier.program, path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "python3 is needed for this test")
    return String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What our own says, in the same words.
  private func ourVerdict(_ bench: Bench) async throws -> String {
    let found = try await bench.register.verify(.register) { _ in true }
    switch found.fault {
    case nil, .wrongLines: return "whole \(found.head.sequence)"
    case .brokenHash(let sequence), .brokenBody(let sequence), .gapInCase(let sequence): return "broken \(sequence)"
    case .gap(let sequence): return "broken \(sequence + 1)"
    case .damagedFile, .anchorNotFound: return "unreadable"
    }
  }

  @Test("It agrees that a register with settings, staff, imports and a clock that went back is whole")
  func whole() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      let register = bench.register
      try await bench.open(cases: 1...4)
      _ = try await register.enter(
        settings: [.noticeDaysSet(days: 5)], after: 0, by: Bench.signature, key: ActKey(.test(1)), at: moment("2026-09-01T09:00"))
      let person = StaffMember(name: "Ли В. А.", logins: ["li"], roles: [.secretary])
      _ = try await register.enter(
        staff: [.staffEntered(number: 1, person: person)], after: 0, by: Bench.signature, key: ActKey(.test(2)),
        at: moment("2026-10-02T09:00"))
      let imported = CaseAct(
        key: ActKey(.test(3)), facts: [Stated(.caseClosed(reason: "🗂 \"ә\""), on("2026-09-30"))],
        by: Signature(name: "Импорт", login: "root", role: nil, program: "test"), origin: .imported(file: "а.jsonl", line: 3),
        at: moment("2026-10-03T09:00"))
      _ = try await register.enter(PlacedAct(imported, in: CaseID(.test(1)), after: 4))
      #expect(try otherVerdict(bench.path) == "whole 19")
      #expect(try await ourVerdict(bench) == "whole 19")
    }
  }

  @Test("It names the same entry as ours, whatever is broken", arguments: TamperTests.changes.indices)
  func broken(_ place: Int) async throws {
    let (sql, fault) = TamperTests.changes[place]
    // A role that no court has is a broken entry for us before its hash is asked; for the other the hash tells. Both name the entry.
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...3)
      try bench.tamper(sql)
      let ours = try await ourVerdict(bench)
      #expect(try otherVerdict(bench.path) == ours, "\(sql)")
      if case .wrongLines = fault { #expect(ours == "whole 12") } else { #expect(ours.hasPrefix("broken")) }
    }
  }
}
