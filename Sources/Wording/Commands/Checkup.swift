import CaseEngine

/// One thing that was looked at: what the terminal can do, the register, the files of this person. Data, never text.
public enum Checkup: Hashable, Sendable {
  /// There is no terminal to look at.
  case noTerminal
  /// `TERM`, and the description that is used for it; nil where none can be.
  case description(term: String, used: String?)
  /// How many colours the description has, how many are used, and why not more.
  case colors(Int, Depth, ColorReason)
  /// Whether the locale is UTF-8.
  case locale(isUTF8: Bool)
  /// The machine has no UTF-8 locale at all: no screen can be drawn.
  case noLocale
  /// Columns and rows; too small for the console, or only smaller than what it was made for.
  case size(columns: Int, rows: Int)
  /// Letters that do not take one column each; all do where there are none.
  case letters(odd: [String])
  /// The terminal does not say where its cursor is.
  case lettersUnknown
  /// Whether the terminal knows the kitty keyboard protocol. The program does not need it.
  case keyboard(isKitty: Bool)
  /// Letters that the font of the Linux console lacks.
  case font(lacking: [String])
  /// This may be a Linux console, and its font cannot be asked.
  case fontUnknown
  /// A register that can be opened, and the version of its tables.
  case register(path: String, version: Int)
  /// One that cannot be opened, or written.
  case registerFault(path: String, StoreError)
  /// The settings of this person: whether there is a file.
  case settings(path: String, isThere: Bool)
  case settingsFault(CommandProblem)
  /// Whether the console tells lines instead of drawing a screen.
  case accessible(isOn: Bool)
  /// A sound file of this person's own keys, and what is wrong in one.
  case keys(path: String)
  case keyFault(KeyMistake)
  /// A theme of this person's own.
  case theme(name: String)
  case themeFault(name: String, LookMistake)
  /// The settings name a theme that does not exist.
  case noSuchTheme(name: String)

  /// How much colour.
  public enum Depth: String, Sendable { case mono, sixteen, palette256, trueColor }
  /// Why not more.
  public enum ColorReason: String, Sendable { case asked, noColor, dumb, description, noDescription }
  /// What is to be made of it.
  public enum Weight: String, Sendable { case fine, note, mend }

  /// Whether it is as it should be, could be better, or must be mended.
  public var weight: Weight {
    switch self {
    case .description(_, nil): .note
    case .description(let term, let used?): Checkup.describes(used, term) ? .fine : .note
    case .colors(_, _, let reason): reason == .noDescription ? .note : .fine
    case .locale(let isUTF8): isUTF8 ? .fine : .note
    case .size(let columns, let rows): columns < 60 || rows < 20 ? .mend : columns < 80 || rows < 24 ? .note : .fine
    case .letters(let odd): odd.isEmpty ? .fine : .mend
    case .font(let lacking): lacking.isEmpty ? .fine : .mend
    case .noTerminal, .lettersUnknown, .fontUnknown: .note
    case .keyboard, .register, .settings, .accessible, .keys, .theme: .fine
    case .noLocale, .registerFault, .settingsFault, .keyFault, .themeFault, .noSuchTheme: .mend
    }
  }

  /// Whether a description is that of a terminal, or of the same one with true colour.
  private static func describes(_ used: String, _ term: String) -> Bool {
    let base = term.hasSuffix("-256color") ? String(term.dropLast("-256color".count)) : term
    return used == term || used == base + "-direct"
  }
}
