import Glibc

/// Wakes whoever waits for a socket. Owns a pipe; closes it in `deinit`.
final class Bell: Sendable {
  /// What becomes readable when it rings.
  let descriptor: Int32
  private let writing: Int32

  /// A silent bell; where the system has no pipe left, one that never rings.
  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
    }
    (descriptor, writing) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(writing)
  }

  /// Rings until somebody silences it.
  func ring() {
    var byte: UInt8 = 1
    _ = write(writing, &byte, 1)
  }

  /// Silences it; whether it rang.
  @discardableResult
  func silence() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 64)
    var rang = false
    while read(descriptor, &bytes, bytes.count) > 0 { rang = true }
    return rang
  }
}
