import CNcurses
import Cells
import Glibc

/// Owns the terminal from `open` to `close`: its modes, its signals, what stands on it. One at a time, on one thread.
///
/// The terminal is given back whatever happens: by `close`, by deinit, at exit, and before the program dies of a crash.
public final class TerminalScreen {
  /// Columns and rows of the window now.
  public private(set) var size: Size
  /// How much colour is used.
  public let depth: ColorDepth
  /// Which signs this terminal is trusted with. Signs beyond it are replaced while drawing.
  public let glyphs: GlyphSet
  /// Wakes a `wait` from any thread.
  public var waker: Waker { input.waker }

  private let input: TerminalInput
  private let colors: Int
  private var pens: Pens
  private var shown: Grid?
  private var isOpen = true
  private var isAway = false
  private var hasJustResumed = false
  private var line: [dn_cell] = []
  /// When the terminal was asked what it knows.
  private var asked = ContinuousClock.now

  /// Takes the terminal. Where its type is unknown, types that most terminals understand are tried in turn. A waker that others hold already is
  /// taken over.
  ///
  /// Throws when input or output is no terminal, the terminal cannot move its cursor, or the machine has no UTF-8 locale; it is then left as it
  /// was.
  public init(_ settings: TerminalSettings, theme: Theme, waker: Waker? = nil) throws(TerminalFailure) {
    guard isatty(settings.input) == 1, isatty(settings.output) == 1 else { throw .notATerminal }
    let waker = if let waker { waker } else { try Waker() }
    guard dn_set_locale() else { throw .noLocale }
    glyphs = settings.glyphs(isUTF8: true)
    guard dn_catch_signals() else { throw .noPipe }
    guard settings.candidates.contains(where: { dn_start($0, settings.input, settings.output) }) else {
      dn_release_signals()
      throw .unusable(term: settings.term)
    }
    input = TerminalInput(settings.input, waker)
    colors = Int(dn_colors())
    // Many colours that are not red, green and blue are used as the palette they begin with.
    let usable = colors > 256 && !dn_colors_are_direct() ? 256 : colors
    depth = ColorDepth.chosen(term: settings.term, noColor: settings.noColor, terminalColors: usable, flag: settings.color)
    pens = Pens(theme: theme, depth: depth, colors: colors)
    size = TerminalScreen.measured()
    setGround()
    dn_resize(Int32(size.width), Int32(size.height))
    TerminalScreen.write(TerminalScreen.tellingOn + TerminalScreen.questions)
    asked = .now
  }

  deinit { close() }

  /// Shows a grid; writes only what differs from the last one, and nothing where nothing does.
  public func draw(_ grid: Grid) {
    guard isOpen, !isAway, !input.hasHungUp else { return }
    let runs = grid.changes(since: shown)
    if runs.isEmpty, shown?.cursor == grid.cursor { return }
    for run in runs { put(run) }
    if let cursor = grid.cursor { dn_set_cursor(Int32(clamping: cursor.y), Int32(clamping: cursor.x)) } else { dn_set_cursor(-1, -1) }
    dn_refresh()
    shown = grid
  }

  /// Looks of another theme, from the next `draw` on.
  public func use(_ theme: Theme) {
    pens = Pens(theme: theme, depth: depth, colors: colors)
    setGround()
    shown = nil
  }

  /// Makes the next `draw` write the whole screen anew, whatever another program may have left on it.
  public func redraw() {
    shown = nil
    dn_redraw()
  }

  /// Puts a text on the clipboard of the person's own machine (OSC 52), where the terminal allows it; there is no answer.
  /// Tells whether it was sent: terminals take no more than about 70,000 bytes.
  public func copyToClipboard(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard isOpen, !isAway, bytes.count <= 70_000 else { return false }
    TerminalScreen.write("\u{1B}]52;c;\(Base64.encoded(bytes))\u{7}")
    return true
  }

  /// Gives the terminal back for good. May be called twice.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    if !isAway { giveBack() }
    dn_stop()
    dn_release_signals()
  }

  // MARK: Other programs

  /// Gives the terminal to another program, an editor or a viewer, until `enter`.
  public func leave() {
    guard isOpen, !isAway else { return }
    giveBack()
    isAway = true
    dn_leave()
  }

  /// Takes the terminal back after `leave`. The next `draw` writes everything.
  public func enter() {
    guard isOpen, isAway else { return }
    isAway = false
    dn_enter()
    TerminalScreen.write(TerminalScreen.tellingOn)
    if input.told.contains(.kittyKeyboard) { dn_extend_keyboard(true) }
    size = TerminalScreen.measured()
    dn_resize(Int32(size.width), Int32(size.height))
    redraw()
  }

  /// Stops the program as the shell's Ctrl-Z would, and returns when it goes on. The next `draw` writes everything.
  public func suspend() {
    leave()
    dn_stop_process()
    enter()
    hasJustResumed = true
  }

  // MARK: Waiting

  /// Waits for keys, signals, the waker and for descriptors to become readable, at most so long, and tells what came.
  ///
  /// Empty when the time ran out. While it waits no processor time is used and nothing is written.
  public func wait(for descriptors: [Int32] = [], timeout: Duration? = nil) -> [TerminalEvent] {
    input.wait(for: descriptors, timeout: timeout, signals: signalEvents) {
      if input.told.contains(.kittyKeyboard), isOpen, !isAway { dn_extend_keyboard(true) }
    }
  }

  private func signalEvents() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while true {
      switch Int(dn_take_signal()) {
      case DN_SIGNAL_RESIZE:
        let measured = TerminalScreen.measured()
        guard measured != size, !isAway else { continue }
        size = measured
        dn_resize(Int32(size.width), Int32(size.height))
        shown = nil
        events.append(.resized(size))
      case DN_SIGNAL_TERMINATE: events.append(.terminate)
      case DN_SIGNAL_HANG_UP: events.append(.hangUp)
      case DN_SIGNAL_STOP:
        let before = size
        suspend()
        events.append(size == before ? .resumed : .resized(size))
      case DN_SIGNAL_CONTINUE:
        // After a stop that could not be caught the modes are the shell's.
        if !hasJustResumed, !isAway {
          leave()
          enter()
          events.append(.resumed)
        }
      default:
        hasJustResumed = false
        return events
      }
    }
  }

  /// Takes back what was asked of the terminal. An answer that is still on its way is waited for, so that the shell does not get it.
  private func giveBack() {
    input.awaitAnswers(until: asked + TerminalScreen.answerWait)
    dn_extend_keyboard(false)
    TerminalScreen.write(TerminalScreen.tellingOff)
  }

  // MARK: Drawing

  private func put(_ run: Run) {
    line.removeAll(keepingCapacity: true)
    // Changing the pen costs more bytes than most words; a blank before or between two words is not worth it.
    var role = run.cells.first { $0 != .blank($0.role) }?.role
    var pen = role.map { pens[$0] } ?? Pens.Pen()
    for cell in run.cells {
      if cell.role != role {
        let next = pens[cell.role]
        if role == nil || cell != .blank(cell.role) || !pen.blankLooksAs(next) {
          role = cell.role
          pen = next
        }
      }
      if cell.isContinuation {
        line[line.count - 1].width = 2
        line.append(dn_cell(base: 0, mark: 0, second_mark: 0, pair: pen.pair, attributes: pen.attributes, width: 1))
      } else {
        let (base, mark, second) = cell.scalars
        line.append(
          dn_cell(base: glyphs.shown(base), mark: mark, second_mark: second, pair: pen.pair, attributes: pen.attributes, width: 1))
      }
    }
    dn_put(Int32(run.row), Int32(run.column), line, Int32(line.count))
  }

  private func setGround() {
    let ground = pens[.text]
    dn_set_ground(Int32(ground.pair), ground.attributes)
  }

  /// How long after it was asked a terminal is given to answer, before the shell gets it back.
  static let answerWait = Duration.seconds(1)
  /// Bracketed paste, and the telling of focus.
  static let tellingOn = "\u{1B}[?2004h\u{1B}[?1004h"
  static let tellingOff = "\u{1B}[?1004l\u{1B}[?2004l"
  /// Whether it knows the kitty keyboard protocol; and what every terminal answers, so that the answers are known to be all there.
  static let questions = "\u{1B}[?u\u{1B}[c"

  private static func write(_ text: String) { dn_write(text, Int32(text.utf8.count)) }

  private static func measured() -> Size {
    var width: Int32 = 0
    var height: Int32 = 0
    return dn_size(&width, &height) ? Size(width: Int(width), height: Int(height)) : Size(width: 80, height: 24)
  }
}
