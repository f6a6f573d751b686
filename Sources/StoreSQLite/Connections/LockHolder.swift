import Foundation

/// Who holds the lock of a register, as the system lists it: for telling somebody who waits in vain.
enum LockHolder {
  /// The process that holds a lock on the file at a path; nil where none does, or the system does not say.
  static func process(of path: String) -> Int32? {
    var status = stat()
    guard stat(path, &status) == 0, let table = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else { return nil }
    // As the C library takes a device number apart.
    let device = UInt64(status.st_dev)
    let (major, minor) = ((device >> 8) & 0xFFF | (device >> 32) & ~0xFFF, device & 0xFF | (device >> 12) & ~0xFF)
    return process(in: table, major: major, minor: minor, inode: UInt64(status.st_ino))
  }

  /// The same, read from a table: `1: FLOCK ADVISORY WRITE 4711 08:01:131 0 EOF`. Whoever only waits has an arrow behind the number.
  static func process(in table: String, major: UInt64, minor: UInt64, inode: UInt64) -> Int32? {
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count >= 6, fields[1] == "FLOCK", let process = Int32(fields[4]), process > 0 else { continue }
      let place = fields[5].split(separator: ":")
      guard place.count == 3, UInt64(place[0], radix: 16) == major, UInt64(place[1], radix: 16) == minor, UInt64(place[2]) == inode else {
        continue
      }
      return process
    }
    return nil
  }
}

extension SQLiteRegister {
  /// The process that holds the lock of the register at a path; nil where none does, or the system does not say.
  public static func holder(of path: String) -> Int32? { LockHolder.process(of: path + "-lock") }
}
