import CNcurses
import Glibc

/// Ends a wait of the screen from any thread. Owns both ends of a pipe, and closes them in deinit.
public final class Waker: Sendable {
  let reading: Int32
  private let writing: Int32

  init() throws(TerminalFailure) {
    var ends: (reading: Int32, writing: Int32) = (-1, -1)
    guard dn_pipe(&ends.reading, &ends.writing) else { throw .noPipe }
    (reading, writing) = ends
  }

  deinit {
    Glibc.close(reading)
    Glibc.close(writing)
  }

  /// Makes the wait that is on, or the next one, return `.woken`. Many calls may give one event.
  public func wake() {
    var byte: UInt8 = 1
    // A full pipe already wakes.
    _ = write(writing, &byte, 1)
  }

  func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(reading, &bytes, bytes.count) > 0 { continue }
  }
}
