/// What `--color` asks for.
public enum ColorChoice: String, CaseIterable, Sendable {
  /// No colour at all.
  case never
  /// What the terminal and the environment suggest.
  case auto
  /// Colour, whatever the environment says.
  case always
}

/// How much colour a terminal has, and so which column of a theme is used.
public enum ColorDepth: String, CaseIterable, Sendable {
  /// None: attributes only.
  case mono
  /// The eight or sixteen colours that have names.
  case sixteen
  /// The xterm palette.
  case palette256
  /// Red, green and blue.
  case trueColor

  /// The depth to draw with. `terminalColors` is what the terminal's description says; 0 or less is a monochrome one.
  ///
  /// `NO_COLOR`, set to anything but nothing, and `TERM=dumb` mean none; `--color` goes before both. A terminal that has no colours gets
  /// none even under `always`, because there is no way to tell it any.
  public static func chosen(term: String?, noColor: String?, terminalColors: Int, flag: ColorChoice) -> ColorDepth {
    if flag == .never || terminalColors < 8 { return .mono }
    if flag == .auto, noColor?.isEmpty == false || term == "dumb" { return .mono }
    if terminalColors > 256 { return .trueColor }
    return terminalColors == 256 ? .palette256 : .sixteen
  }

  /// The descriptions of this terminal that know true colour, best first; none where it does not claim it.
  static func directTerms(term: String, colorterm: String?) -> [String] {
    guard let colorterm, colorterm == "truecolor" || colorterm == "24bit", !term.hasSuffix("-direct") else { return [] }
    let base = term.hasSuffix("-256color") ? String(term.dropLast("-256color".count)) : term
    return ["\(base)-direct"]
  }
}
