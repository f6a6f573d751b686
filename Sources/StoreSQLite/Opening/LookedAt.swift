import Glibc
import Synchronization

/// The descriptors through which this program looked at registers.
///
/// They stay open. Whenever a process closes any descriptor of a file, it gives up all locks that it has on it (POSIX), and those of SQLite with them: who
/// looked at a register that is open here would leave it unlocked, and the next program to close would take itself for the last one and remove the log
/// under us. A descriptor is closed once its file is gone.
enum LookedAt {
  private struct File: Hashable {
    let device: UInt64
    let number: UInt64

    init(_ status: stat) { (device, number) = (UInt64(status.st_dev), UInt64(status.st_ino)) }
  }

  private static let descriptors = Mutex<[File: Int32]>([:])

  /// The first bytes of a file, at most so many. Nil where it cannot be opened: then `errno` tells why.
  static func beginning(of path: String, _ most: Int) -> [UInt8]? {
    descriptors.withLock { descriptors in
      closeThoseGone(&descriptors)
      guard let descriptor = descriptor(of: path, &descriptors) else { return nil }
      var bytes = [UInt8](repeating: 0, count: most)
      let count = pread(descriptor, &bytes, most, 0)
      return Array(bytes.prefix(max(0, count)))
    }
  }

  private static func descriptor(of path: String, _ descriptors: inout [File: Int32]) -> Int32? {
    var status = stat()
    if lstat(path, &status) == 0, let known = descriptors[File(status)] { return known }
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else { return nil }
    // Where another file took the place meanwhile that is known already, this one stays open beside it.
    descriptors[File(status)] = descriptors[File(status)] ?? descriptor
    return descriptor
  }

  private static func closeThoseGone(_ descriptors: inout [File: Int32]) {
    for (file, descriptor) in descriptors {
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_nlink == 0 else { continue }
      close(descriptor)
      descriptors[file] = nil
    }
  }
}
