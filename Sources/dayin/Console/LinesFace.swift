import Cells
import Screens
import Terminal

/// Lines that are told as things happen, for a screen reader and for terminals on which nothing can be drawn.
final class LinesFace: Face {
  private let terminal: LineTerminal
  private var listener = Listener()
  /// What is told before everything else.
  private var greeting: [String]
  /// When a key came last.
  private var lastKey = ContinuousClock.now
  private var tellsAll = false

  /// How long nobody types before they are told what was found.
  private static let pause = Duration.milliseconds(700)

  /// Lines on this terminal. Throws where keys come from none.
  init(_ settings: TerminalSettings, waker: Waker? = nil, greeting: [String] = []) throws(TerminalFailure) {
    terminal = try LineTerminal(settings, waker: waker)
    self.greeting = greeting
  }

  var size: Size { Listener.size }
  /// Whatever the terminal lacks is replaced as it is written: no sign is told anyway.
  var signs: Glyphs { .unicode }
  var waker: Waker { terminal.waker }
  var calm: Duration { .milliseconds(150) }
  var patience: Duration? { listener.isHoldingBack ? max(.zero, LinesFace.pause - lastKey.duration(to: .now)) : nil }

  func wait(for descriptors: [Int32], timeout: Duration) -> [TerminalEvent] {
    let events = terminal.wait(for: descriptors, timeout: timeout)
    if events.contains(where: { if case .key = $0 { true } else { false } }) { lastKey = .now }
    return events
  }

  /// What is told follows what was told, one sentence after another.
  var foresees: Bool { false }
  func foresee(_ console: Console) {}

  func show(_ console: Console, asForeseen _: Bool) {
    let isPause = lastKey.duration(to: .now) >= LinesFace.pause
    let told = tellsAll ? listener.hearAll(console) : listener.hear(console, paused: isPause)
    terminal.tell(greeting + told.lines, told.last, again: told.isAgain)
    greeting = []
    tellsAll = false
  }

  func redraw() { tellsAll = true }
  func suspend() {
    terminal.suspend()
    tellsAll = true
  }
  func handOver(_ body: () -> Void) {
    terminal.leave()
    body()
    terminal.enter()
    tellsAll = true
  }
  func copyToClipboard(_ text: String) -> Bool { terminal.copyToClipboard(text) }
  func use(_ theme: Theme) {}
  func close() { terminal.close() }
}
