import Foundation

/// The same keys in a bare curses list of the same look that touches only the rows that change: the floor.
struct FloorFigures {
  var opening = Samples()
  var row = Samples()
  var rowBytes = Samples()
  var page = Samples()

  /// Runs the floor. Nil where it does not start.
  static func measured(_ program: String, rounds: Int) -> FloorFigures? {
    var figures = FloorFigures()
    var environment = ProcessInfo.processInfo.environment
    environment["TERM"] = "xterm-256color"
    for _ in 0..<11 {
      let start = Pty.now()
      guard let pty = Pty([program, "200000"], columns: 80, rows: 24, environment: environment) else { return nil }
      if let sought = pty.answer(quiet: 100, since: start, seeking: "F8").sought { figures.opening.add(sought) }
      pty.end()
    }
    guard let pty = Pty([program, "200000"], columns: 80, rows: 24, environment: environment) else { return nil }
    defer { pty.end() }
    _ = pty.answer(quiet: 300)
    for step in 0..<rounds {
      let answer = pty.press(step % 30 < 15 ? "\u{1B}OB" : "\u{1B}OA")
      figures.row.add(answer.last)
      figures.rowBytes.add(Double(answer.bytes))
    }
    for step in 0..<rounds / 4 { figures.page.add(pty.press(step % 8 < 4 ? Keys.pageDown : Keys.pageUp, quiet: 40).last) }
    return figures
  }
}
