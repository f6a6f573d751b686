import Foundation
import Wording

/// Opens plain files, and nothing else: no folder, no device, and, where a person named it, no link.
enum PlainFile {
  /// A descriptor for reading; whoever gets it closes it. The system's own files may be links.
  static func open(_ path: String, followingLinks: Bool = false) throws(CommandProblem) -> Int32 {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .noSuchFile(path: path)
      case ELOOP: throw .notAFile(path: path)
      default: throw .fileUnreadable(path: path)
      }
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notAFile(path: path)
    }
    return descriptor
  }

  /// Gives the bytes of a file, piece by piece, so that a recording of hours needs no more memory than a letter.
  static func forEachPiece(of path: String, followingLinks: Bool = false, _ body: (ArraySlice<UInt8>) -> Void) throws(CommandProblem) {
    let descriptor = try open(path, followingLinks: followingLinks)
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count == 0 { return }
      if count > 0 { body(buffer[..<count]) } else if errno != EINTR { throw .fileUnreadable(path: path) }
    }
  }

  /// How many bytes a small file can have.
  static let most = 16 << 20

  /// All bytes of a small file. Throws `.fileTooLarge` for any other, before more of it is read than that.
  static func bytes(of path: String, followingLinks: Bool = false, most: Int = most) throws(CommandProblem) -> [UInt8] {
    let descriptor = try open(path, followingLinks: followingLinks)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 { bytes += buffer[..<count] } else if errno != EINTR { throw .fileUnreadable(path: path) }
      if bytes.count > most { throw .fileTooLarge(path: path, megabytes: most >> 20) }
    }
  }
}
