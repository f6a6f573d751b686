import CaseEngine
import Chain
import Foundation
import Wording

/// Takes the fingerprint of a file that came with a document. The file stays where it is.
enum FileFingerprint {
  /// The file at a path, with its SHA-256. The last step of the path must not be a link. Throws where there is no file that can be read.
  static func attached(_ path: String, _ environment: Environment) throws(CommandProblem) -> AttachedFile {
    let absolute = RegisterAddress.absolute(path.precomposedStringWithCanonicalMapping, environment)
    // The name on the disk may be in another form than NFC: it is opened as it was typed, and kept in NFC.
    let bytes = try read(RegisterAddress.absolute(path, environment))
    return AttachedFile(path: absolute, sha256: Digest.sha256(bytes))
  }

  /// The bytes of a plain file. What a person names is opened without following a link; the system's own files may be links.
  static func read(_ path: String, followingLinks: Bool = false) throws(CommandProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .noSuchFile(path: path)
      case ELOOP: throw .notAFile(path: path)
      default: throw .fileUnreadable(path: path)
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .fileUnreadable(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, Int(status.st_size)))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw .fileUnreadable(path: path)
      }
      bytes += buffer[..<count]
    }
  }
}
