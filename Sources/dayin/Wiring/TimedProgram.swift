import Foundation
import Glibc

/// A program of the court's that runs for a limited time, apart from this one: without a shell, in a session of its own without a terminal, with no
/// file of this program but the one that it reads. When its time is over it ends together with everything that it has started, and of what it says a
/// beginning is kept, however long it goes on.
struct TimedProgram: Sendable {
  /// How it ended.
  enum Ending: Equatable, Sendable {
    /// By itself, with this status; -1 where a signal ended it.
    case ended(status: Int, said: [UInt8])
    /// Its time was over.
    case late
  }

  /// The program with its whole path, and its arguments.
  let command: [String]
  let environment: [String: String]
  /// The file that it reads.
  let input: String
  /// How many seconds it may take.
  let seconds: Int
  /// How many bytes of what it says are kept.
  let most: Int
  /// Whether whoever interrupts this program at the terminal ends it, too: it has no terminal of its own to be interrupted at.
  var endsWithUs = false

  /// How long it may be before its end is seen, in milliseconds.
  private static let pause: Int32 = 20

  /// Runs it and waits for its end, on a thread of its own; nil where it could not be started.
  func run() async -> Ending? {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: runHere()) }
    }
  }

  private func runHere() -> Ending? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    let (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(reading) }
    // Whoever outlives the program may hold the other end open: what there is to read is asked, never waited for.
    _ = fcntl(reading, F_SETFL, O_NONBLOCK)
    let child = ForeignProgram.start(command, environment, .apart(reading: input, writing: writing))
    close(writing)
    guard let child else { return nil }
    let interruption = endsWithUs ? Interruption(ending: child) : nil
    defer { interruption?.end() }
    let limit = ContinuousClock.now.advanced(by: .seconds(seconds))
    var said: [UInt8] = []
    var isOpen = true
    while true {
      if isOpen { isOpen = takeIn(&said, from: reading) }
      var status: Int32 = 0
      let waited = waitpid(child, &status, WNOHANG)
      if waited == child {
        if isOpen { _ = takeIn(&said, from: reading) }
        return .ended(status: status & 0x7F == 0 ? Int((status >> 8) & 0xFF) : -1, said: said)
      }
      guard waited == 0 || errno == EINTR else { return .ended(status: -1, said: said) }
      if ContinuousClock.now >= limit {
        // Before it is waited for: as long as it is not, its number is nobody else's.
        kill(-child, SIGKILL)
        kill(child, SIGKILL)
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return .late
      }
      var asked = pollfd(fd: isOpen ? reading : -1, events: Int16(POLLIN), revents: 0)
      _ = poll(&asked, 1, TimedProgram.pause)
    }
  }

  /// Takes in what there is to read, and keeps the beginning; false where nothing more can come.
  private func takeIn(_ said: inout [UInt8], from reading: Int32) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    // Not for ever: one that never stops talking has a limit, too.
    for _ in 0..<64 {
      let count = read(reading, &buffer, buffer.count)
      if count == 0 { return false }
      if count < 0 { return errno == EAGAIN || errno == EINTR }
      said += buffer.prefix(min(count, most - said.count))
    }
    return true
  }
}

/// Owns what this process does when it is interrupted, until `end`: it ends a program with all that it has started, and then itself, as it would have
/// without it.
private final class Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  private let sources: [any DispatchSourceSignal]

  init(ending child: pid_t) {
    sources = Interruption.signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        kill(-child, SIGKILL)
        signal(number, SIG_DFL)
        // To the process: the thread that runs this takes no signals.
        kill(getpid(), number)
      }
      source.resume()
      return source
    }
  }

  func end() {
    for source in sources { source.cancel() }
    for number in Interruption.signals { signal(number, SIG_DFL) }
  }
}
