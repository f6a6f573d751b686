import CaseEngine
import Foundation
import GRDB
import TestCourt
import Testing

@testable import StoreSQLite

@Suite("Opening a register")
struct OpeningTests {
  private func open(_ path: String) async throws -> SQLiteRegister {
    try await SQLiteRegister.open(path: path, defaults: TestCourt.rules())
  }

  @Test("What is not there, or is no register, is told apart, and left alone")
  func notThere() async throws {
    try await TemporaryFolder.with { folder in
      await #expect(throws: StoreError.outOfReach(.missing)) { try await open(folder.newPath()) }
      await #expect(throws: StoreError.outOfReach(.missingFolder)) { try await open(folder.path + "/none/a.dayin") }
      await #expect(throws: StoreError.outOfReach(.notADatabase)) { try await open(folder.path) }
      for (name, text) in [("empty", ""), ("short", "SQLite format 3\0"), ("text", String(repeating: "Дело № 5\n", count: 100))] {
        let path = folder.path + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        await #expect(throws: StoreError.outOfReach(.notADatabase)) { try await open(path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3)
    }
  }

  @Test("Another program's database is not touched")
  func foreign() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.newPath()
      try await DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE theirs (a)") }
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      await #expect(throws: StoreError.outOfReach(.notARegister)) { try await open(path) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test("A symbolic link is not followed, for the register and for its lock")
  func links() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      await bench.register.close()
      let link = folder.newPath()
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: bench.path)
      await #expect(throws: StoreError.outOfReach(.symbolicLink)) { try await open(link) }
      await #expect(throws: StoreError.exists) { try await SQLiteRegister.create(path: link, defaults: TestCourt.rules()) }
      try FileManager.default.removeItem(atPath: bench.path + "-lock")
      try FileManager.default.createSymbolicLink(atPath: bench.path + "-lock", withDestinationPath: folder.path + "/elsewhere")
      await #expect(throws: StoreError.outOfReach(.symbolicLink)) { try await open(bench.path) }
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/elsewhere"))
    }
  }

  @Test("A register is never made over a file, nor in a folder that is not there")
  func making() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.newPath()
      try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
      await #expect(throws: StoreError.exists) { try await SQLiteRegister.create(path: path, defaults: TestCourt.rules()) }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
      await #expect(throws: StoreError.outOfReach(.missingFolder)) {
        try await SQLiteRegister.create(path: folder.path + "/none/a.dayin", defaults: TestCourt.rules())
      }
    }
  }

  @Test("The files of a register can be read and written by owner and group, and by nobody else")
  func modes() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...1)
      for suffix in ["", "-lock", "-wal", "-shm"] {
        let mode = try FileManager.default.attributesOfItem(atPath: bench.path + suffix)[.posixPermissions] as? Int
        #expect(mode == 0o660, "\(suffix)")
      }
    }
  }

  @Test("A register of a newer program opens, can be read, and is not written")
  func newer() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...2)
      await bench.register.close()
      try bench.tamper("PRAGMA user_version = 999")
      let register = try await open(bench.path)
      #expect(register.readOnly == .newerProgram)
      #expect(try await register.file(CaseID(.test(2))).version == 4)
      #expect(try await register.docket(DocketQuery(today: day("2026-10-01")), at: .first, limit: 9).rows.count == 2)
      await #expect(throws: StoreError.readOnly(.newerProgram)) { try await register.enter(Bench.opening(3)) }
      await #expect(throws: StoreError.readOnly(.newerProgram)) { try await register.rebuildLines() }
      #expect(try await register.head().sequence == 8)
    }
  }

  @Test("A register that nobody may write opens, and can be read", .enabled(if: getuid() != 0, "the superuser may write everything"))
  func unwritable() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...2)
      await bench.register.close()
      chmod(bench.path, 0o440)
      chmod(folder.path, 0o550)
      defer { chmod(folder.path, 0o770) }
      let register = try await open(bench.path)
      #expect(register.readOnly == .filePermissions)
      #expect(try await register.file(CaseID(.test(2))).version == 4)
    }
  }

  @Test("A register that lies still is read without a lock, a log or shared memory beside it")
  func frozen() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...2)
      await bench.register.close()
      #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)).count == 2)
      let lane = try Lane(RegisterPath(bench.path), .reading(frozen: true), label: "frozen")
      #expect(try await lane.read { try HeadRow.read($0).head.sequence } == 8)
      #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)).count == 2)
    }
  }

  @Test("A damaged end is told on opening, and the entry named")
  func damagedEnd() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...3)
      await bench.register.close()
      try bench.tamper("UPDATE entries SET type = 'caseClosed' WHERE sequence = 7")
      await #expect(throws: StoreError.damaged(sequence: 7)) { try await open(bench.path) }
    }
  }

  @Test("The kind of a file system is that of the longest mount point, the last of equals")
  func mounts() {
    let table = """
      22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
      30 22 0:40 / /srv/court rw - nfs4 server:/court rw
      31 30 0:41 / /srv/court/local rw - ext4 /dev/vdb rw
      32 22 0:42 / /mnt/a\\040b rw shared:5 - fuse.sshfs host:/ rw
      33 22 0:43 / /mnt/twice rw - ext4 /dev/vdc rw
      34 22 0:44 / /mnt/twice rw - cifs //host/x rw
      """
    for (path, kind) in [
      ("/home/a", "ext4"), ("/srv/court", "nfs4"), ("/srv/court/a", "nfs4"), ("/srv/court/local/a", "ext4"), ("/srv/courtyard", "ext4"),
      ("/mnt/a b/c", "fuse.sshfs"), ("/mnt/twice", "cifs"),
    ] {
      #expect(FileSystems.kind(of: path, in: Array(table.utf8)) == kind, "\(path)")
    }
    #expect(FileSystems.remote.isSuperset(of: ["nfs4", "cifs", "fuse.sshfs"]))
    #expect(FileSystems.remote.isDisjoint(with: ["ext4", "xfs", "btrfs", "tmpfs", "overlay", "zfs"]))
  }
}
