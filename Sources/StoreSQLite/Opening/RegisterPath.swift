import CaseEngine
import Glibc
import Lines

/// Where a register lies: one SQLite file, and the files beside it.
struct RegisterPath: Hashable, Sendable {
  /// The file itself; absolute, or as it was given where the working directory is unknown.
  let file: String

  /// `DAYN`: what the file says it is.
  static let applicationID: UInt32 = 0x4441_594E
  /// Read and write for owner and group: the group is the court's, by its directory. Source: reliability, identity and roles.
  static let mode: mode_t = 0o660

  /// The place of a path. A leading `file:` would be read as a URI by SQLite, so a path is always made absolute.
  init(_ path: String) {
    if path.hasPrefix("/") {
      file = path
    } else if let here = getcwd(nil, 0) {
      file = String(cString: here) + "/" + path
      free(here)
    } else {
      file = "./" + path
    }
  }

  /// The folder that holds it.
  var folder: String {
    let cut = file.lastIndex(of: "/").map { file[..<$0] } ?? "."
    return cut.isEmpty ? "/" : String(cut)
  }

  /// The name in that folder.
  var name: String { file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file }

  /// The lock beside it: who holds it may write.
  var lock: String { file + "-lock" }

  /// The write-ahead log.
  var log: String { file + "-wal" }

  /// What can be seen of a register from outside.
  struct Look: Hashable, Sendable {
    /// The schema that wrote it.
    let schema: Int
    /// Whether file and folder can be written.
    let writable: Bool
  }

  /// Looks at a register before SQLite does, so that nothing foreign is opened, let alone changed.
  func look() throws(StoreError) -> Look {
    try checkFolder()
    var status = stat()
    guard lstat(file, &status) == 0 else { throw .ofFile(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: throw .outOfReach(.symbolicLink)
    default: throw .outOfReach(.notADatabase)
    }
    guard let header = LookedAt.beginning(of: file, 100) else { throw .ofFile(errno) }
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .outOfReach(.notADatabase)
    }
    guard RegisterPath.integer(header, at: 68) == RegisterPath.applicationID else { throw .outOfReach(.notARegister) }
    let writable = access(file, W_OK) == 0 && access(folder, W_OK) == 0
    return Look(schema: Int(RegisterPath.integer(header, at: 60)), writable: writable)
  }

  /// Throws unless the folder is there, on this host, where locks hold.
  func checkFolder() throws(StoreError) {
    var status = stat()
    guard stat(folder, &status) == 0 else { throw errno == EACCES ? .outOfReach(.noPermission) : .outOfReach(.missingFolder) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .outOfReach(.missingFolder) }
    if FileSystems.isRemote(folder) { throw .outOfReach(.networkFileSystem) }
  }

  private static func integer(_ bytes: [UInt8], at place: Int) -> UInt32 { bytes[place..<(place + 4)].reduce(0) { $0 << 8 | UInt32($1) } }
}
