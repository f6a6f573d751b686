import Cells
import Screens
import Terminal

/// What a person has before them: a screen that is drawn, or lines that are told. The loop knows no more of either.
@MainActor
protocol Face: AnyObject {
  /// The window that the console counts with.
  var size: Size { get }
  /// Which signs can be shown.
  var signs: Glyphs { get }
  /// Wakes a `wait` from any thread.
  var waker: Waker { get }
  /// How long answers that are on their way are waited for before something is shown.
  var calm: Duration { get }
  /// How long until the console is to be shown again, although nothing happens; nil where it is not.
  var patience: Duration? { get }

  /// Waits for keys, signals, the waker and for descriptors to become readable, at most so long, and tells what came.
  func wait(for descriptors: [Int32], timeout: Duration) -> [TerminalEvent]
  /// Shows the console as it is; writes nothing where nothing is new. `asForeseen`: it is the one that `foresee` was told of last.
  func show(_ console: Console, asForeseen: Bool)
  /// Whether it gains by being told ahead what may be shown next.
  var foresees: Bool { get }
  /// Works out how a console would be shown, if it were the next.
  func foresee(_ console: Console)
  /// Shows everything at the next `show`.
  func redraw()
  /// Stops the program as the shell's Ctrl-Z would, and returns when it goes on.
  func suspend()
  /// Gives the terminal to another program while `body` runs, and takes it back.
  func handOver(_ body: () -> Void)
  /// Puts a text on the clipboard of the person's own machine. Tells whether it was sent.
  func copyToClipboard(_ text: String) -> Bool
  /// Looks of another theme, from the next `show` on.
  func use(_ theme: Theme)
  /// Gives the terminal back for good. May be called twice.
  func close()
}

/// Both faces, to be opened one after the other on the same terminal.
@MainActor
struct Faces {
  let settings: TerminalSettings
  private let look: Look

  /// The faces of a terminal.
  init(_ settings: TerminalSettings, _ look: Look) {
    self.settings = settings
    self.look = look
  }

  /// Opens one of them. Throws where it cannot be; the terminal is then as it was.
  func open(isAccessible: Bool, waker: Waker? = nil) throws(TerminalFailure) -> any Face {
    if isAccessible { return try LinesFace(settings, waker: waker) }
    guard let theme = look.now else { throw .unusable(term: settings.term) }
    return ScreenFace(try TerminalScreen(settings, theme: theme, waker: waker))
  }
}
