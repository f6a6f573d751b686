import Foundation
import Glibc

/// Owns a program that runs in a pseudo-terminal, and times what it answers. The program is ended in `end`.
final class Pty {
  private let master: Int32
  private let child: pid_t

  /// `POSIX_SPAWN_SETSID` of spawn.h, which is a macro that Swift does not see.
  private static let ownSession: Int16 = 0x80

  /// Starts a program in a terminal of this size.
  init?(_ command: [String], columns: UInt16, rows: UInt16, environment: [String: String]) {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.master, &ends.slave, nil, nil, &size) == 0, let name = ttyname(ends.slave).map({ String(cString: $0) }) else {
      return nil
    }
    master = ends.master
    defer { close(ends.slave) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, master)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Pty.ownSession)
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0.key + "=" + $0.value) } + [nil]
    var pid: pid_t = 0
    let result = posix_spawn(&pid, command[0], &actions, &attributes, &words, &variables)
    words.forEach { free($0) }
    variables.forEach { free($0) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    guard result == 0 else { return nil }
    child = pid
  }

  /// What a program wrote after something: when the last byte came, and the text that was waited for, in milliseconds, and how many bytes there were.
  struct Answer {
    var last = 0.0
    var sought: Double?
    var bytes = 0
  }

  /// Reads until the program has been quiet for so long. A text sought must come in one piece, as what is written to a terminal at once does.
  func answer(quiet milliseconds: Int32, limit: Double = 10_000, since start: UInt64 = Pty.now(), seeking text: String? = nil) -> Answer {
    var answer = Answer()
    let sought = text.map { Data($0.utf8) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while Pty.elapsed(start) < limit {
      var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&poller, 1, answer.bytes == 0 ? 2_000 : milliseconds) > 0 else { break }
      let count = read(master, &buffer, buffer.count)
      if count <= 0 { break }
      answer.last = Pty.elapsed(start)
      answer.bytes += count
      if let sought, answer.sought == nil, Data(buffer[..<count]).range(of: sought) != nil { answer.sought = answer.last }
    }
    return answer
  }

  /// Presses keys and times the answer.
  func press(_ keys: String, quiet milliseconds: Int32 = 12) -> Answer {
    let start = Pty.now()
    let bytes = Array(keys.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    return answer(quiet: milliseconds, since: start)
  }

  /// The resident memory of the program, in bytes.
  var residentBytes: Int {
    let text = (try? String(contentsOfFile: "/proc/\(child)/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return (line?.split(separator: " ").compactMap { Int($0) }.first ?? 0) * 1_024
  }

  /// The processor time that the program has used, in clock ticks.
  var ticks: Int {
    let text = (try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)) ?? ""
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
  }

  /// Ends the program and waits for it.
  func end() {
    kill(child, SIGHUP)
    close(master)
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }

  /// Nanoseconds of the monotonic clock.
  static func now() -> UInt64 { DispatchTime.now().uptimeNanoseconds }

  /// Milliseconds since.
  static func elapsed(_ start: UInt64) -> Double { Double(now() - start) / 1e6 }
}
