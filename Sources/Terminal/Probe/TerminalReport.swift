import CNcurses
import Cells
import Glibc

/// What the terminal before a person can do, found out without taking it over.
public struct TerminalReport: Equatable, Sendable {
  /// The description that is used: that of `TERM`, or of a type that most terminals understand; nil where none can be.
  public let description: String?
  /// How many colours that description has.
  public let colors: Int
  /// How much colour is used.
  public let depth: ColorDepth
  /// Why not more.
  public let reason: Reason
  /// Whether the locale is UTF-8; without, the program looks for one for itself.
  public let isUTF8: Bool
  /// Whether there is any UTF-8 locale: without, no screen is drawn.
  public let hasUTF8: Bool
  /// Columns and rows; nil where the terminal does not say.
  public let size: Size?
  /// What it answered; nil where it was not asked.
  public let answers: TerminalAnswers?
  /// Letters that the font of the Linux console lacks; nil where this is no such console, or it does not tell.
  public let lacking: [String]?

  /// Why there is as much colour as there is.
  public enum Reason: String, Sendable {
    /// `--color`, or the settings, say so.
    case asked
    /// `NO_COLOR` is set.
    case noColor
    /// `TERM=dumb`.
    case dumb
    /// The description says so.
    case description
    /// The terminal says it has true colour, but the machine has no description of it.
    case noDescription
  }

  /// Letters of which some fonts and terminals know nothing: Russian, all that only Kazakh has, and the program's own signs.
  public static let letters = ["Ж", "ё", "Ә", "ә", "Ғ", "ғ", "Қ", "қ", "Ң", "ң", "Ө", "ө", "Ұ", "ұ", "Ү", "ү", "Һ", "һ", "І", "і"]

  /// Looks at a terminal. It is asked questions only where it is a terminal in the foreground that can move its cursor.
  public init(_ settings: TerminalSettings) {
    isUTF8 = dn_own_locale_is_utf8()
    hasUTF8 = dn_set_locale()
    let candidates = settings.candidates
    var (count, direct): (Int32, Bool) = (0, false)
    description = candidates.first { dn_describe($0, &count, &direct) }
    colors = description == nil ? 0 : Int(max(0, count))
    let usable = colors > 256 && !direct ? 256 : colors
    depth = ColorDepth.chosen(term: settings.term, noColor: settings.noColor, terminalColors: usable, flag: settings.color)
    let wanted = ColorDepth.directTerms(term: settings.term, colorterm: settings.colorterm)
    if settings.term == "dumb" {
      reason = .dumb
    } else if settings.color == .never {
      reason = .asked
    } else if settings.color == .auto, settings.noColor?.isEmpty == false {
      reason = .noColor
    } else {
      reason = !wanted.isEmpty && depth != .trueColor ? .noDescription : .description
    }
    var window = winsize()
    let isMeasured = ioctl(settings.output, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0 && window.ws_row > 0
    size = isMeasured ? Size(width: Int(window.ws_col), height: Int(window.ws_row)) : nil
    answers =
      description == nil
      ? nil : TerminalAnswers.ask(input: settings.input, output: settings.output, letters: TerminalReport.letters)
    lacking = TerminalReport.lacking(settings.input)
  }

  /// Letters that did not take one column.
  public var oddlyWide: [String] {
    zip(TerminalReport.letters, answers?.widths ?? []).filter { $1 != nil && $1 != 1 }.map(\.0)
  }

  private static func lacking(_ terminal: Int32) -> [String]? {
    let scalars = letters.compactMap { $0.unicodeScalars.first?.value }
    var found = [Bool](repeating: false, count: scalars.count)
    guard dn_console_letters(terminal, scalars, Int32(scalars.count), &found) else { return nil }
    return zip(letters, found).filter { !$1 }.map(\.0)
  }
}
