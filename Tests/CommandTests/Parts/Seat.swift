import Foundation
import Glibc
import Testing

/// Owns a pseudo-terminal with the program in it: what a person has at their seat. Ends the program in deinit.
final class Seat {
  private let master: Int32
  private let slave: Int32
  private let child: pid_t
  private let before: termios
  private var unread: [UInt8] = []
  private var exit: Int32?
  private var isDropped = false
  /// The folder in which the program runs is there as long as the program is.
  private let shell: Shell

  /// `POSIX_SPAWN_SETSID` of spawn.h, which is a macro that Swift does not see.
  private static let ownSession: Int16 = 0x80

  /// `TIOCSPTLCK` and `TIOCGPTN` of asm/ioctls.h, which are macros that Swift does not see.
  private static let (lock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

  /// Starts the program, or another one, with these arguments in a terminal of 80×24.
  init(
    _ shell: Shell, _ arguments: [String], program: String = Shell.programPath, term: String = "xterm-256color", locale: String = "C.UTF-8",
    variables more: [String] = []
  ) throws {
    self.shell = shell
    // Not `openpty`: programs that other tests start meanwhile would have both ends open too, and the line would not drop when it drops here.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (locked, number): (Int32, UInt32) = (0, 0)
    try #require(master >= 0 && ioctl(master, Seat.lock, &locked) == 0 && ioctl(master, Seat.number, &number) == 0)
    let name = "/dev/pts/\(number)"
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    try #require(slave >= 0 && ioctl(slave, UInt(TIOCSWINSZ), &size) == 0)
    var modes = termios()
    tcgetattr(slave, &modes)
    before = modes
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, master)
    posix_spawn_file_actions_addclose(&actions, slave)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Seat.ownSession)
    let environment = ["TERM=" + term, "LANG=" + locale, "HOME=" + shell.folder, "PATH=/usr/bin:/bin"] + more
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    var pid: pid_t = 0
    let started = posix_spawn(&pid, program, &actions, &attributes, &words, &variables)
    for text in words + variables { free(text) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    child = pid
    try #require(started == 0)
  }

  deinit {
    if exit == nil {
      kill(child, SIGKILL)
      var status: Int32 = 0
      waitpid(child, &status, 0)
    }
    if !isDropped { close(master) }
    if !isDropped { close(slave) }
  }

  /// Lets the line drop: the terminal is gone, as when a connection breaks.
  func drop() {
    isDropped = true
    close(slave)
    close(master)
  }

  /// Whether the program ends without being told again. It gets some seconds, though it needs none of them.
  var endsByItself: Bool {
    let end = DispatchTime.now() + 5
    var status: Int32 = 0
    while DispatchTime.now() < end {
      if waitpid(child, &status, WNOHANG) == child {
        exit = status
        return true
      }
      poll(nil, 0, 20)
    }
    return false
  }

  /// Presses keys.
  func press(_ keys: String) { _ = write(master, keys, keys.utf8.count) }

  /// Sends a signal.
  func send(_ signal: Int32) { kill(child, signal) }

  /// Reads until a text was written since the last such wait; false where it does not come in half a minute.
  func shows(_ text: String) -> Bool {
    let end = DispatchTime.now() + 30
    while !plain.contains(text) {
      guard DispatchTime.now() < end, readMore() else { return false }
    }
    unread = []
    return true
  }

  /// Reads until a sequence was written since the last wait for a text; false where it does not come in half a minute.
  func writes(_ sequence: String) -> Bool {
    let end = DispatchTime.now() + 30
    while !String(decoding: unread, as: UTF8.self).contains(sequence) {
      guard DispatchTime.now() < end, readMore() else { return false }
    }
    return true
  }

  /// What was written since the last wait for a text.
  var written: String { String(decoding: unread, as: UTF8.self) }

  /// Waits for the program to end, and gives its exit code; negative for the signal that ended it. One that does not end is killed.
  func ended() -> Int32 {
    while readMore() {}
    var status: Int32 = 0
    if waitpid(child, &status, WNOHANG) == 0 {
      kill(child, SIGKILL)
      waitpid(child, &status, 0)
    }
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    exit = code
    return code
  }

  /// Whether the terminal takes letters as it did before the program came.
  var isGivenBack: Bool {
    var modes = termios()
    tcgetattr(slave, &modes)
    return modes.c_lflag == before.c_lflag && modes.c_iflag == before.c_iflag && modes.c_oflag == before.c_oflag
  }

  /// Waits for more; false where nothing comes in half a minute, or the program is gone.
  private func readMore() -> Bool {
    for _ in 0..<600 {
      var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      if poll(&poller, 1, 50) > 0 {
        var part = [UInt8](repeating: 0, count: 65_536)
        let count = read(master, &part, part.count)
        guard count > 0 else { return false }
        unread += part[..<count]
        return true
      }
      var state = siginfo_t()
      if waitid(P_PID, id_t(child), &state, WEXITED | WNOHANG | WNOWAIT) == 0, state.si_signo == SIGCHLD { return false }
    }
    return false
  }

  /// What was written, without the sequences that move the cursor and colour.
  private var plain: String {
    var letters: [UInt8] = []
    var (isEscaped, isSequence) = (false, false)
    for byte in unread {
      if byte == 0x1B {
        (isEscaped, isSequence) = (true, false)
      } else if isEscaped {
        isEscaped = (0x20...0x2F).contains(byte)
        isSequence = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
      } else if isSequence {
        isSequence = !(0x40...0x7E).contains(byte)
      } else {
        letters.append(byte)
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
