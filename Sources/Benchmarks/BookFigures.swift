import CaseEngine
import CourtData
import Foundation
import StoreSQLite
import Synchronization

/// What is done to a whole register: taking a court in, checking it, making its lines anew.
enum BookFigures {
  private static let cases = 20_000

  /// Exports a sample court of 100,000 documents, imports it into a new register, and cares for that.
  static func report(_ dayin: String, in folder: String) async throws {
    Report.heading("A court of \(cases) cases with 100,000 documents")
    let (sample, file, register) = (folder + "/book.db", folder + "/book.jsonl", folder + "/imported.db")
    defer { remove([sample, register], file) }
    remove([sample, register], file)
    guard Benchmarks.run([dayin, "demo", "--cases", String(cases), "--register", sample, "--no-console"]) == 0,
      Benchmarks.run([dayin, "export", "--register", sample], into: file) == 0
    else { return print("the court was not made") }
    let size = (try? FileManager.default.attributesOfItem(atPath: file))?[.size] as? Int
    guard Benchmarks.run([dayin, "init", "--court", "Benchmark", "--register", register]) == 0 else {
      return print("the register was not made")
    }
    let start = Pty.now()
    guard Benchmarks.run([dayin, "import", file, "--register", register]) == 0 else { return print("the import failed") }
    Report.line("import", Pty.elapsed(start) / 1_000, "s", note: "\((size ?? 0) / 1_048_576) MB")
    try await care(register)
  }

  private static func care(_ path: String) async throws {
    let rules = CourtRules(court: Named(kk: "", ru: "", en: ""), calendar: .almaty, terms: DefaultTerms.table)
    let store = try await SQLiteRegister.open(path: path, defaults: rules)
    let chain = Mutex((entries: 0 as Int64, at: 0 as UInt64))
    let start = Pty.now()
    let found = try await store.verify(.register) { entries in
      chain.withLock { if entries > $0.entries { $0 = (entries, Pty.now()) } }
      return true
    }
    let end = Pty.now()
    let checked = chain.withLock { $0 }
    let seconds = Double(checked.at - start) / 1e9
    Report.line("verify: entries of the chain, a second", Double(checked.entries) / seconds, "", note: "\(found.entries) entries")
    Report.line("verify, lines compared too", Double(end - start) / 1e9, "s", note: found.fault == nil ? "sound" : "NOT SOUND")
    let rebuilding = Pty.now()
    try await store.rebuildLines()
    Report.line("lines made anew: cases a second", Double(cases) / (Pty.elapsed(rebuilding) / 1_000), "")
    await store.close()
  }

  private static func remove(_ registers: [String], _ file: String) {
    for path in registers.flatMap({ [$0, $0 + "-wal", $0 + "-shm", $0 + "-lock"] }) + [file] {
      try? FileManager.default.removeItem(atPath: path)
    }
  }
}
