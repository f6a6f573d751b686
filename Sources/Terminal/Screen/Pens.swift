import CNcurses
import Cells

/// The styles of a theme as this terminal draws them: a pair of colours and attributes for each role.
struct Pens {
  struct Pen {
    var pair: Int16 = 0
    var attributes: UInt8 = 0
    var ground: Int?

    /// Whether a blank looks the same under both: then the one in hand need not be put down for it.
    func blankLooksAs(_ other: Pen) -> Bool {
      let seen = Style.Attributes([.underline, .reverse]).rawValue
      return ground == other.ground && (attributes | other.attributes) & seen == 0
    }
  }

  private var pens: [Role: Pen] = [:]

  /// Tells the terminal the pairs that the theme needs at this depth.
  init(theme: Theme, depth: ColorDepth, colors: Int) {
    var pairs: [[Int]: Int16] = [:]
    for role in Role.allCases {
      var style = theme.style(for: role, depth: depth)
      if depth == .sixteen, colors < 16 { style = Pens.withEightColors(style) }
      var pen = Pen(attributes: style.attributes.rawValue, ground: style.background)
      if let text = style.foreground, let ground = style.background {
        let known = pairs[[text, ground]]
        let pair = known ?? Int16(pairs.count + 1)
        if known == nil {
          pairs[[text, ground]] = pair
          dn_set_pair(Int32(pair), Int32(text), Int32(ground))
        }
        pen.pair = pair
      }
      pens[role] = pen
    }
  }

  subscript(role: Role) -> Pen { pens[role] ?? Pen() }

  /// A bright colour is the plain one in bold where there are eight; a bright ground is the plain one.
  private static func withEightColors(_ style: Style) -> Style {
    var style = style
    if let text = style.foreground, text >= 8 {
      style.foreground = text - 8
      style.attributes.insert(.bold)
    }
    style.background = style.background.map { $0 % 8 }
    return style
  }
}
