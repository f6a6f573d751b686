import Cells

/// What comes up from the terminal and from the outside while the program waits.
public enum TerminalEvent: Equatable, Sendable {
  /// A key, or pasted text.
  case key(Key)
  /// The window has another size now; everything must be drawn again.
  case resized(Size)
  /// The program was stopped and goes on: time has passed, and everything must be drawn again.
  case resumed
  /// The terminal is gone. Nothing can be shown any more.
  case hangUp
  /// Somebody asks the program to end: SIGTERM, SIGINT or SIGQUIT.
  case terminate
  /// A `Waker` was used since the last wait.
  case woken
  /// One of the descriptors waited for can be read, or has failed.
  case readable(Int32)
}

/// Why the terminal could not be opened.
public enum TerminalFailure: Error, Equatable, Sendable {
  /// Input or output is not a terminal.
  case notATerminal
  /// The terminal cannot move its cursor (`TERM=dumb`), or nothing is known of its type.
  case unusable(term: String)
  /// The machine has no UTF-8 locale at all: no letter beyond ASCII could be drawn.
  case noLocale
  /// The system refused a pipe.
  case noPipe
}

/// What the terminal layer takes from outside; read once, at the top of the program.
public struct TerminalSettings: Sendable {
  /// `TERM`.
  public var term: String
  /// `COLORTERM`.
  public var colorterm: String?
  /// `NO_COLOR`.
  public var noColor: String?
  /// `--color`.
  public var color: ColorChoice
  /// The descriptor keys are read from.
  public var input: Int32
  /// The descriptor the screen is written to.
  public var output: Int32

  /// Settings for the standard input and output, or others.
  public init(
    term: String, colorterm: String? = nil, noColor: String? = nil, color: ColorChoice = .auto, input: Int32 = 0, output: Int32 = 1
  ) {
    self.term = term
    self.colorterm = colorterm
    self.noColor = noColor
    self.color = color
    self.input = input
    self.output = output
  }

  /// The descriptions of terminals to try, in order. A dumb terminal is not taken for another.
  var candidates: [String] {
    if term == "dumb" { return [] }
    var names = color == .never ? [] : ColorDepth.directTerms(term: term, colorterm: colorterm)
    for name in [term, "xterm-256color", "xterm", "linux", "vt100"] where !name.isEmpty && !names.contains(name) { names.append(name) }
    return names
  }

  /// Old terminals and consoles have no font for signs; without UTF-8 there is no way to send one.
  func glyphs(isUTF8: Bool) -> GlyphSet {
    let plain = ["vt", "linux", "ansi", "cons", "sun", "wy"].contains { term.hasPrefix($0) }
    return isUTF8 && !plain ? .unicode : .ascii
  }
}
