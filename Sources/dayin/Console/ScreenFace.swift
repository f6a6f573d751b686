import Cells
import Screens
import Terminal

/// A screen that is drawn.
final class ScreenFace: Face {
  private let screen: TerminalScreen
  private var drawn: Drawn?
  /// The next drawing, as it was foreseen.
  private var ahead: Drawn?

  /// The face of this screen.
  init(_ screen: TerminalScreen) { self.screen = screen }

  var size: Size { screen.size }
  var signs: Glyphs { screen.glyphs == .ascii ? .ascii : .unicode }
  var waker: Waker { screen.waker }
  var calm: Duration { .zero }
  var patience: Duration? { nil }

  func wait(for descriptors: [Int32], timeout: Duration) -> [TerminalEvent] { screen.wait(for: descriptors, timeout: timeout) }
  func show(_ console: Console, asForeseen: Bool) {
    let next = (asForeseen ? ahead : nil) ?? console.drawn(screen.size, after: drawn)
    ahead = nil
    drawn = next
    screen.draw(next.grid)
  }
  var foresees: Bool { true }
  func foresee(_ console: Console) { ahead = console.drawn(screen.size, after: drawn) }
  func redraw() { screen.redraw() }
  func suspend() { screen.suspend() }
  func handOver(_ body: () -> Void) {
    screen.leave()
    body()
    screen.enter()
  }
  func copyToClipboard(_ text: String) -> Bool { screen.copyToClipboard(text) }
  func use(_ theme: Theme) { screen.use(theme) }
  func close() { screen.close() }
}
