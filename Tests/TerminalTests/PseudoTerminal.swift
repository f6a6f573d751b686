import Glibc
import Terminal
import Testing

/// Owns both ends of a pseudo-terminal: the screen gets one, the test reads and types at the other.
final class PseudoTerminal {
  private var master: Int32
  let slave: Int32

  init(columns: UInt16 = 40, rows: UInt16 = 6) throws {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    let opened = openpty(&ends.master, &ends.slave, nil, nil, nil)
    (master, slave) = ends
    try #require(opened == 0)
    resize(columns: columns, rows: rows)
  }

  deinit {
    hangUp()
    close(slave)
  }

  /// A screen on it. What a terminal answers when it is asked what it is has come in, unless the test leaves that out.
  func screen(term: String = "xterm-256color", theme: String = "calm-dark", answering: String = "\u{1B}[?62c") throws -> TerminalScreen {
    let screen = try TerminalScreen(TerminalSettings(term: term, input: slave, output: slave), theme: Theme.builtIn(theme))
    if !answering.isEmpty {
      type(answering)
      _ = screen.wait()
    }
    return screen
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) { _ = write(master, text, text.utf8.count) }

  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Everything that was written since the last call: up to a mark that is written now.
  func written() -> [UInt8] {
    let mark = Array("<<end of what was written>>".utf8)
    _ = write(slave, mark, mark.count)
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while !bytes.suffix(mark.count).elementsEqual(mark) {
      let count = read(master, &part, part.count)
      guard count > 0 else { break }
      bytes += part[..<count]
    }
    return Array(bytes.dropLast(mark.count))
  }

  /// Whether letters come through at once and unchanged, as programs want it, and not as a shell does.
  var isRaw: Bool {
    var modes = termios()
    return tcgetattr(slave, &modes) == 0 && modes.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0
  }
}
