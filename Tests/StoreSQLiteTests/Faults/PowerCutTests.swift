import CaseEngine
import FaultyDisk
import Foundation
import TestCourt
import Testing

@testable import StoreSQLite

/// Reliability, faults: a power cut. Of what was written since the last sync none, some or a torn part has reached the disk.
@Suite("A power cut at any moment")
struct PowerCutTests {
  /// Enters marks and cases while every write, cut and sync of the two files is recorded, and with them what was acknowledged.
  static func record(_ path: String, synchronous: String, acts: Int) async throws {
    faulty_install()
    var options = SQLiteRegister.Options()
    options.pagesOfLog = 60
    let register = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules(), options: options)
    let writer = try #require(register.writer)
    try await writer.run { try $0.execute(sql: "PRAGMA synchronous = " + synchronous) }
    var version = try await register.file(CaseID(.test(1))).version
    try RegisterFiles(of: path).lay(at: path + "-before")
    let record = open(path + "-steps", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    faulty_record(record)
    for place in 0..<acts {
      version = try await register.enter(Bench.mark(1, after: version)).version
      if place % 5 == 4 { _ = try await register.enter(Bench.opening(UInt64(10 + place))) }
      faulty_note(UInt64(version))
      // The copying back of the log is a step of its own: it is waited for, so that it is recorded.
      try await writer.run { _ in }
    }
    faulty_record(-1)
  }

  /// What of the writes since the last sync is on the disk after the cut.
  enum Kept: CaseIterable { case none, part, torn, all }

  /// A disk whose power can be cut: what was synced, and what was written since.
  private struct Disk {
    var synced: RegisterFiles
    var since: [(file: Int, place: Int, bytes: Data?)] = []

    mutating func sync(_ file: Int) {
      for step in since where step.file == file { Disk.apply(step, to: &synced[file]) }
      since.removeAll { $0.file == file }
    }

    /// The files as they are found after the cut.
    func cut(_ kept: Kept, _ chances: inout Chances) -> RegisterFiles {
      var found = synced
      for (place, step) in since.enumerated() {
        switch kept {
        case .none: continue
        case .part where Bool.random(using: &chances): continue
        case .torn where place == since.count - 1:
          guard let bytes = step.bytes else { continue }
          let length = Int.random(in: 0...bytes.count / 512, using: &chances) * 512
          Disk.apply((step.file, step.place, bytes.prefix(length)), to: &found[step.file])
        default: Disk.apply(step, to: &found[step.file])
        }
      }
      return found
    }

    private static func apply(_ step: (file: Int, place: Int, bytes: Data?), to file: inout Data) {
      guard let bytes = step.bytes else {
        file = file.prefix(step.place)
        return
      }
      if bytes.isEmpty { return }
      if file.count < step.place { file.append(Data(count: step.place - file.count)) }
      let end = step.place + bytes.count
      if file.count < end { file.append(Data(count: end - file.count)) }
      file.replaceSubrange(step.place..<end, with: bytes)
    }
  }

  /// A record, step by step.
  private static func steps(_ path: String) throws -> [(what: Int, file: Int, place: Int, bytes: Data)] {
    let record = try Data(contentsOf: URL(fileURLWithPath: path + "-steps"))
    var steps: [(what: Int, file: Int, place: Int, bytes: Data)] = []
    var start = 0
    while start + 16 <= record.count {
      let (length, place) = record.withUnsafeBytes {
        ($0.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self), $0.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
      }
      let end = start + 16 + Int(length)
      steps.append((Int(record[start]), Int(record[start + 1]), Int(place), Data(record[start + 16..<end])))
      start = end
    }
    return steps
  }

  /// Cuts the power behind steps of the record, and counts the registers that broke a promise.
  private func cut(_ path: String, cuts: Int, in folder: TemporaryFolder) async throws -> (cuts: Int, broken: Int) {
    var disk = Disk(synced: try RegisterFiles(of: path + "-before"))
    var chances = Chances(seed: 7)
    let steps = try PowerCutTests.steps(path)
    let every = max(1, steps.count * Kept.allCases.count / cuts)
    var (acknowledged, done, broken) = (4, 0, 0)
    for (place, step) in steps.enumerated() {
      switch step.what {
      case FAULTY_WROTE: disk.since.append((step.file, step.place, step.bytes))
      case FAULTY_CUT: disk.since.append((step.file, step.place, nil))
      case FAULTY_SYNCED: disk.sync(step.file)
      default: acknowledged = step.place
      }
      guard place % every == 0 || LongRun.isAskedFor else { continue }
      for kept in Kept.allCases {
        let found = folder.newPath()
        try disk.cut(kept, &chances).lay(at: found)
        done += 1
        if try await !isWhole(found, acknowledged) { broken += 1 }
        for end in ["", "-wal", "-shm", "-lock"] { try? FileManager.default.removeItem(atPath: found + end) }
      }
    }
    return (done, broken)
  }

  private func isWhole(_ path: String, _ acknowledged: Int) async throws -> Bool {
    do {
      let register = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules())
      let version = try await register.file(CaseID(.test(1))).version
      let fault = try await register.verify(.register) { _ in true }.fault
      await register.close()
      return version >= acknowledged && fault == nil
    } catch {
      return false
    }
  }

  private func recorded(_ synchronous: String, in folder: TemporaryFolder) async throws -> String {
    let bench = try await Bench.make(in: folder)
    try await bench.open(cases: 1...3)
    await bench.register.close()
    let (path, acts) = (bench.path, LongRun.count(40, full: 1_000))
    await #expect(processExitsWith: .success) { [path = path as String, synchronous = synchronous as String, acts = acts as Int] in
      try await PowerCutTests.record(path, synchronous: synchronous, acts: acts)
    }
    return path
  }

  @Test("Nothing that was acknowledged is lost, whatever of the last writes has reached the disk")
  func cut() async throws {
    try await TemporaryFolder.with { folder in
      let path = try await recorded("FULL", in: folder)
      let steps = try PowerCutTests.steps(path)
      #expect(steps.contains { $0.what == FAULTY_WROTE && $0.file == 0 }, "the log was copied back meanwhile")
      let (cuts, broken) = try await cut(path, cuts: 240, in: folder)
      #expect(cuts >= 200 && broken == 0)
    }
  }

  @Test("A register that does not wait for the disk at each commit is caught by the same test")
  func control() async throws {
    try await TemporaryFolder.with { folder in
      let path = try await recorded("NORMAL", in: folder)
      #expect(try await cut(path, cuts: 240, in: folder).broken > 0)
    }
  }
}
