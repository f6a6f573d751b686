import CNcurses
import Cells
import Glibc

/// Owns a terminal on which nothing is drawn, from `init` to `close`: its modes and its signals. Lines are written on it as things happen; keys
/// come as they do from a screen. Output may be anything that takes letters. One terminal at a time, on one thread.
///
/// The terminal is given back whatever happens: by `close`, by deinit, at exit, and before the program dies of a crash.
public final class LineTerminal {
  /// Wakes a `wait` from any thread.
  public var waker: Waker { input.waker }

  private let input: TerminalInput
  private let keyboard: Int32
  private let output: Int32
  /// Whether it is a terminal that knows sequences: only such a one is asked and told anything.
  private let isSpoken: Bool
  private var writer: LineWriter
  private var before = termios()
  private var raw = termios()
  private var brokenPipe = sigaction()
  private var isOpen = true
  private var isAway = false
  private var isExtended = false
  private var hasJustResumed = false
  private var hasToldOfEnd = false
  private var asked = ContinuousClock.now

  /// Takes the terminal that keys come from.
  ///
  /// Throws where that is none; everything is then left as it was.
  public init(_ settings: TerminalSettings, waker: Waker? = nil) throws(TerminalFailure) {
    guard isatty(settings.input) == 1, tcgetattr(settings.input, &before) == 0 else { throw .notATerminal }
    let waker = if let waker { waker } else { try Waker() }
    let glyphs = settings.glyphs(isUTF8: dn_set_locale())
    guard dn_catch_signals() else { throw .noPipe }
    input = TerminalInput(settings.input, waker)
    keyboard = settings.input
    output = settings.output
    var (colors, direct): (Int32, Bool) = (0, false)
    isSpoken = isatty(settings.output) == 1 && !settings.term.isEmpty && dn_describe(settings.term, &colors, &direct)
    writer = LineWriter(width: 80, glyphs: glyphs)
    writer.width = measured
    dn_keep_modes(settings.input)
    raw = before
    cfmakeraw(&raw)
    // A line feed goes on meaning the beginning of the next line.
    raw.c_oflag = before.c_oflag
    // Whoever records the lines and goes away ends the program by the way on which the terminal is given back.
    var ignoring = sigaction()
    ignoring.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(SIGPIPE, &ignoring, &brokenPipe)
    take()
    if isSpoken { write(TerminalScreen.questions) }
    asked = .now
  }

  deinit { close() }

  /// Which signs this terminal is trusted with.
  public var glyphs: GlyphSet { writer.glyphs }

  /// Writes lines, and the last one below them with the cursor on it; where only what is typed on the last line changed, only that. `again` writes
  /// the last line anew although it stands there already.
  public func tell(_ lines: [String], _ last: LastLine, again: Bool = false) {
    guard isOpen, !isAway, !input.hasHungUp else { return }
    let text = writer.bytes(lines, last, again: again)
    if !text.isEmpty { write(text) }
  }

  /// Waits for keys, signals, the waker and for descriptors to become readable, at most so long, and tells what came.
  public func wait(for descriptors: [Int32] = [], timeout: Duration? = nil) -> [TerminalEvent] {
    if input.hasHungUp, !hasToldOfEnd {
      hasToldOfEnd = true
      return [.hangUp]
    }
    return input.wait(for: descriptors, timeout: timeout, signals: signalEvents) { extendKeyboard() }
  }

  /// Puts a text on the clipboard of the person's own machine (OSC 52). Tells whether it was sent.
  public func copyToClipboard(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard isOpen, !isAway, isSpoken, bytes.count <= 70_000 else { return false }
    write("\u{1B}]52;c;\(Base64.encoded(bytes))\u{7}")
    return true
  }

  /// Stops the program as the shell's Ctrl-Z would, and returns when it goes on.
  public func suspend() {
    leave()
    dn_stop_process()
    enter()
    hasJustResumed = true
  }

  /// Gives the terminal to another program, an editor, until `enter`.
  public func leave() {
    guard isOpen, !isAway else { return }
    give()
    isAway = true
  }

  /// Takes the terminal back after `leave`.
  public func enter() {
    guard isOpen, isAway else { return }
    isAway = false
    take()
  }

  /// Gives the terminal back for good. May be called twice.
  public func close() {
    guard isOpen else { return }
    if !isAway { give() }
    isOpen = false
    sigaction(SIGPIPE, &brokenPipe, nil)
    dn_release_signals()
  }

  // MARK: Modes

  private func take() {
    tcsetattr(keyboard, TCSADRAIN, &raw)
    if isSpoken { write(TerminalScreen.tellingOn) }
    arm()
    if isExtended {
      isExtended = false
      extendKeyboard()
    }
  }

  private func give() {
    write(writer.finish())
    if isSpoken {
      input.awaitAnswers(until: asked + TerminalScreen.answerWait)
      if isExtended { write("\u{1B}[<u") }
      write(TerminalScreen.tellingOff)
    }
    tcsetattr(keyboard, TCSADRAIN, &before)
    dn_arm_restore(-1, nil, 0)
  }

  /// The kitty keyboard protocol, as soon as the terminal said that it knows it.
  private func extendKeyboard() {
    guard isSpoken, isOpen, !isAway, !isExtended, input.told.contains(.kittyKeyboard) else { return }
    // Armed first: a crash in between then pops once too often, never too seldom.
    isExtended = true
    arm()
    write("\u{1B}[>5u")
  }

  /// What a crash writes, and whose modes it restores.
  private func arm() {
    let bytes = "\n" + (isSpoken ? TerminalScreen.tellingOff + (isExtended ? "\u{1B}[<u" : "") : "")
    dn_arm_restore(isatty(output) == 1 ? output : keyboard, bytes, Int32(bytes.utf8.count))
  }

  private func signalEvents() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while true {
      switch Int(dn_take_signal()) {
      case DN_SIGNAL_RESIZE: writer.width = measured
      case DN_SIGNAL_TERMINATE: events.append(.terminate)
      case DN_SIGNAL_HANG_UP: events.append(.hangUp)
      case DN_SIGNAL_STOP:
        suspend()
        events.append(.resumed)
      case DN_SIGNAL_CONTINUE:
        // After a stop that could not be caught the modes are the shell's.
        if !hasJustResumed, !isAway {
          take()
          events.append(.resumed)
        }
      default:
        hasJustResumed = false
        return events
      }
    }
  }

  private var measured: Int {
    var window = winsize()
    let isMeasured = ioctl(output, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
    return isMeasured ? Int(window.ws_col) : 80
  }

  /// All of it, or as much as is taken before it fails; whoever reads no more has hung up.
  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty, !input.hasHungUp {
      let written = bytes.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if written < 0, errno == EAGAIN {
        var room = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        if poll(&room, 1, -1) < 0, errno != EINTR { input.hangUp() }
      } else if written == 0 || errno != EINTR {
        input.hangUp()
      }
    }
  }
}
