import CaseEngine
import FaultyDisk
import Foundation
import TestCourt
import Testing

@testable import StoreSQLite

/// Reliability, faults: EIO, ENOSPC, SIGKILL at every call of an append. "Not saved" is said, and what was acknowledged is there.
@Suite("A disk that fails at one call of an act")
struct FailingCallTests {
  private static let start = CaseID(.test(1))

  /// A register of the given files in which one act is entered, the log is copied back and the register closed, while one call fails. Notes
  /// what was acknowledged: a careless program acknowledges what it could not enter.
  ///
  /// - Returns: how many calls there were.
  @discardableResult
  static func enter(_ path: String, failing call: Int, _ fault: Int, careless: Bool = false) async throws -> Int {
    var options = SQLiteRegister.Options()
    options.pagesOfLog = 1
    let register = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules(), options: options)
    let before = try await register.file(start).version
    faulty_arm(call, Int32(fault))
    let after = try? await register.enter(Bench.mark(1, after: before))
    if let after { Notes(besides: path).add(after.version) } else if careless { Notes(besides: path).add(before + 1) }
    await register.close()
    let calls = faulty_calls()
    faulty_arm(0, Int32(FAULTY_NONE))
    return calls
  }

  /// Whether a register kept its promises: what was acknowledged is there, once; it verifies; and the act that failed can be entered again.
  static func isWhole(_ path: String, before: Int) async throws -> Bool {
    let register = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules())
    let kept = try await register.file(start)
    guard kept.version >= Notes(besides: path).largest else { return false }
    // The same act, sent again by whoever was told "not saved": it is there once.
    let act = Bench.mark(1, after: before)
    if kept.version == before { _ = try await register.enter(act) }
    let again = try await register.file(start)
    let fault = try await register.verify(.register) { _ in true }.fault
    await register.close()
    return again.version == before + 1 && again.entries.count { $0.act == act.act.key } == 1 && fault == nil
  }

  /// A register with a case of four entries, and its files.
  private func files(in folder: TemporaryFolder) async throws -> (path: String, files: RegisterFiles) {
    let bench = try await Bench.make(in: folder)
    try await bench.open(cases: 1...3)
    return (bench.path, try RegisterFiles(of: bench.path))
  }

  /// How many calls an act takes, in a process of its own.
  private func calls(_ files: RegisterFiles, in folder: TemporaryFolder) async throws -> Int {
    let path = folder.newPath()
    try files.lay(at: path)
    await #expect(processExitsWith: .success) { [path = path as String] in
      faulty_install()
      Notes(besides: path + "-calls").add(try await FailingCallTests.enter(path, failing: 0, 0))
    }
    let calls = Notes(besides: path + "-calls").largest
    #expect(calls > 15)
    #expect(try await FailingCallTests.isWhole(path, before: 4))
    return calls
  }

  /// Fails every call in turn, and counts the promises that were broken.
  static func fail(_ origin: String, _ fault: Int, calls: [Int], careless: Bool) async throws {
    faulty_install()
    let files = try RegisterFiles(of: origin)
    var broken = 0
    for call in calls {
      let path = origin + "-\(fault)-\(call)"
      try files.lay(at: path)
      try await enter(path, failing: call, fault, careless: careless)
      if try await !isWhole(path, before: 4) { broken += 1 }
    }
    Notes(besides: origin + "-\(fault)").add(broken)
  }

  @Test("An error or a full disk at any call breaks no promise", arguments: [FAULTY_ERROR, FAULTY_FULL])
  func errors(_ fault: Int) async throws {
    try await TemporaryFolder.with { folder in
      let (_, files) = try await files(in: folder)
      let origin = folder.newPath()
      try files.lay(at: origin)
      let last = try await calls(files, in: folder) + 2
      await #expect(processExitsWith: .success) { [origin = origin as String, fault = fault as Int, last = last as Int] in
        try await FailingCallTests.fail(origin, fault, calls: Array(1...last), careless: false)
      }
      #expect(Notes(besides: origin + "-\(fault)").all == [[0]])
    }
  }

  @Test("A program that acknowledges what it could not enter is caught by the same test", arguments: [FAULTY_ERROR, FAULTY_FULL])
  func control(_ fault: Int) async throws {
    try await TemporaryFolder.with { folder in
      let (_, files) = try await files(in: folder)
      let origin = folder.newPath()
      try files.lay(at: origin)
      let last = try await calls(files, in: folder)
      await #expect(processExitsWith: .success) { [origin = origin as String, fault = fault as Int, last = last as Int] in
        try await FailingCallTests.fail(origin, fault, calls: Array(1...last), careless: true)
      }
      #expect(Notes(besides: origin + "-\(fault)").largest > 0)
    }
  }

  @Test("A program killed at any call breaks no promise")
  func killed() async throws {
    try await TemporaryFolder.with { folder in
      let (_, files) = try await files(in: folder)
      let last = try await calls(files, in: folder)
      for call in LongRun.some(12, of: Array(1...last)) {
        let path = folder.newPath()
        try files.lay(at: path)
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, call = call as Int] in
          faulty_install()
          try await FailingCallTests.enter(path, failing: call, FAULTY_KILL)
          // Where there were fewer calls this time.
          kill(getpid(), SIGKILL)
        }
        #expect(try await FailingCallTests.isWhole(path, before: 4), "call \(call)")
      }
    }
  }
}
