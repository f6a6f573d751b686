import Foundation

/// What a person feels at the keyboard, timed from outside through a pseudo-terminal: from the key in to the last byte out.
struct ConsoleFigures {
  /// Until the bottom row of the first screen is there, which is written last.
  var opening = Samples()
  /// Until the last count of a view is there too.
  var counted = Samples()
  var row = Samples()
  var rowBytes = Samples()
  var page = Samples()
  var ends = Samples()
  var filterKey = Samples()
  var open = Samples()
  var resident = 0
  var idleTicks = 0
  var idleBytes = 0

  /// Runs the program on a register, and presses keys. Nil where it does not start.
  static func measured(_ program: String, register: String, rounds: Int) -> ConsoleFigures? {
    var figures = ConsoleFigures()
    var environment = ProcessInfo.processInfo.environment
    environment["TERM"] = "xterm-256color"
    environment["LANG"] = "ru_RU.UTF-8"
    let command = [program, "--register", register, "--lang", "ru"]
    for _ in 0..<11 {
      let start = Pty.now()
      guard let pty = Pty(command, columns: 80, rows: 24, environment: environment) else { return nil }
      let answer = pty.answer(quiet: 250, since: start, seeking: "F10")
      if let sought = answer.sought { figures.opening.add(sought) }
      figures.counted.add(answer.last)
      pty.end()
    }
    guard let pty = Pty(command, columns: 80, rows: 24, environment: environment) else { return nil }
    defer { pty.end() }
    _ = pty.answer(quiet: 400)
    for step in 0..<rounds {
      let answer = pty.press(step % 30 < 15 ? Keys.down : Keys.up)
      figures.row.add(answer.last)
      figures.rowBytes.add(Double(answer.bytes))
    }
    for step in 0..<rounds / 4 { figures.page.add(pty.press(step % 8 < 4 ? Keys.pageDown : Keys.pageUp, quiet: 40).last) }
    for step in 0..<10 { figures.ends.add(pty.press(step % 2 == 0 ? Keys.end : Keys.home, quiet: 80).last) }
    for word in ["ахм", "7517", "akh"] {
      _ = pty.press("/", quiet: 60)
      for letter in word { figures.filterKey.add(pty.press(String(letter), quiet: 120).last) }
      _ = pty.press(Keys.escape, quiet: 150)
      _ = pty.press(Keys.escape, quiet: 150)
    }
    for _ in 0..<10 {
      figures.open.add(pty.press(Keys.enter, quiet: 60).last)
      _ = pty.press(Keys.escape, quiet: 120)
      _ = pty.press(Keys.down, quiet: 30)
    }
    figures.resident = pty.residentBytes
    let before = pty.ticks
    figures.idleBytes = pty.answer(quiet: 100, limit: 2_500).bytes
    figures.idleTicks = pty.ticks - before
    return figures
  }
}

/// The bytes that an xterm sends.
enum Keys {
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let pageUp = "\u{1B}[5~"
  static let pageDown = "\u{1B}[6~"
  static let enter = "\r"
  static let escape = "\u{1B}"
}
