import Foundation

/// The files of a register, as they lie on a disk: the register, and its log.
struct RegisterFiles {
  var register: Data
  var log: Data

  /// The files as they are now.
  init(of path: String) throws {
    register = try Data(contentsOf: URL(fileURLWithPath: path))
    log = (try? Data(contentsOf: URL(fileURLWithPath: path + "-wal"))) ?? Data()
  }

  /// Lays them on a disk under another name, where nothing else lies.
  func lay(at path: String) throws {
    for end in ["", "-wal", "-shm", "-lock"] { try? FileManager.default.removeItem(atPath: path + end) }
    try register.write(to: URL(fileURLWithPath: path))
    if !log.isEmpty { try log.write(to: URL(fileURLWithPath: path + "-wal")) }
  }

  subscript(_ file: Int) -> Data {
    get { file == 0 ? register : log }
    set { if file == 0 { register = newValue } else { log = newValue } }
  }
}
