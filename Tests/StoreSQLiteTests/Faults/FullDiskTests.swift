import CaseEngine
import FaultyDisk
import Foundation
import TestCourt
import Testing

@testable import StoreSQLite

/// Reliability, faults: the disk is full. Reading works, nothing acknowledged is lost, and it goes on when there is room.
@Suite("A disk that is full")
struct FullDiskTests {
  /// Enters cases until the disk is full, reads, gets room, and goes on; notes how far each came. A careless program takes a full disk for success.
  static func fill(_ path: String, careless: Bool) async throws {
    faulty_install()
    let register = try await SQLiteRegister.open(path: path, defaults: TestCourt.rules())
    let size = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int ?? 0
    faulty_room(Int64(size + 800_000))
    var entered = 0
    var isFull = false
    while !isFull {
      do {
        _ = try await register.enter(Bench.opening(UInt64(100 + entered)))
        entered += 1
      } catch .diskFull {
        isFull = true
        if careless { entered += 1 }
      }
    }
    let whileFull = (try? await register.file(CaseID(.test(1))).version) ?? 0
    let stops = register.readOnly == nil ? 0 : 1
    faulty_room(-1)
    let afterwards = (try? await register.enter(Bench.mark(1, after: 4)).version) ?? 0
    await register.close()
    Notes(besides: path).add(entered, whileFull, stops, afterwards)
  }

  private func run(careless: Bool) async throws -> (said: [Int], cases: Int, fault: Verification.Fault?) {
    var result: (said: [Int], cases: Int, fault: Verification.Fault?) = ([], 0, nil)
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...2)
      await bench.register.close()
      let path = bench.path
      await #expect(processExitsWith: .success) { [path = path as String, careless = careless as Bool] in
        try await FullDiskTests.fill(path, careless: careless)
      }
      let again = try await bench.opened()
      let query = DocketQuery(filter: Filter([]), today: day("2026-10-01"))
      result.cases = try await again.register.count(query, upTo: 100_000).value - 2
      result.said = Notes(besides: path).all.first ?? []
      result.fault = try await again.fault()
      await again.register.close()
    }
    return result
  }

  @Test("What was entered before is there, reading goes on, and so does writing when there is room again")
  func full() async throws {
    let (said, cases, fault) = try await run(careless: false)
    try #require(said.count == 4)
    #expect(said[0] > 0 && cases == said[0])
    #expect(said[1] == 4, "a case is read while the disk is full")
    #expect(said[2] == 0 && said[3] == 5, "and the next act is entered")
    #expect(fault == nil)
  }

  @Test("A program that takes a full disk for success is caught by the same test")
  func control() async throws {
    let (said, cases, _) = try await run(careless: true)
    #expect(cases < said[0])
  }
}
