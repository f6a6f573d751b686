import Foundation
import Testing

@testable import StoreSQLite

@Suite("Who holds a register")
struct LockHolderTests {
  private let table = """
    1: FLOCK  ADVISORY  WRITE 4711 fe:00:131 0 EOF
    1: -> FLOCK  ADVISORY  WRITE 4712 fe:00:131 0 EOF
    2: POSIX  ADVISORY  WRITE 4713 fe:00:132 0 EOF
    3: FLOCK  ADVISORY  WRITE 4714 08:11:132 0 EOF
    4: FLOCK  ADVISORY  WRITE -1 fe:00:133 0 EOF
    """

  @Test("The process is read from the system's table: by device and file, of those that hold, not of those that wait")
  func readsTheTable() {
    #expect(LockHolder.process(in: table, major: 0xFE, minor: 0, inode: 131) == 4711)
    #expect(LockHolder.process(in: table, major: 8, minor: 0x11, inode: 132) == 4714)
    #expect(LockHolder.process(in: table, major: 0xFE, minor: 0, inode: 132) == nil)
    #expect(LockHolder.process(in: table, major: 0xFE, minor: 0, inode: 133) == nil)
    #expect(LockHolder.process(in: "", major: 0, minor: 0, inode: 0) == nil)
  }

  @Test("Whoever holds a lock now is found, and nobody once it is given back")
  func held() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      let lock = try WritingLock(RegisterPath(bench.path))
      #expect(SQLiteRegister.holder(of: bench.path) == nil)
      #expect(lock.tryTake())
      // Some file systems give the table another device than the file: then the system does not say.
      let holder = SQLiteRegister.holder(of: bench.path)
      #expect(holder == getpid() || holder == nil)
      lock.giveBack()
      #expect(SQLiteRegister.holder(of: bench.path) == nil)
    }
  }
}
