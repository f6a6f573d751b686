import Cells
import Themes

/// How every meaning looks, at every depth of colour. A value, made of a theme file and of those it is based on.
public struct Theme: Equatable, Sendable {
  /// The name of its file, without `.toml`.
  public let name: String
  /// What a person picks it by; the name where the file gives no title.
  public internal(set) var title: String
  var palette: [String: ThemeColor] = [:]
  var looks: [Role: Look] = [:]

  /// A role's entry, its colours still by name, so that a theme based on this one can give the names other colours.
  struct Look: Equatable, Sendable {
    var foreground: ColorName?
    var background: ColorName?
    var attributes: Style.Attributes = []
    var mono: Style.Attributes?
  }

  enum ColorName: Equatable, Sendable {
    case named(String)
    case plain(ThemeColor)
  }

  /// The style of a role. What the theme leaves open is as in `text`.
  public func style(for role: Role, depth: ColorDepth) -> Style {
    let look = looks[role] ?? Look()
    if depth == .mono { return Style(foreground: nil, background: nil, attributes: look.mono ?? look.attributes) }
    let text = looks[.text] ?? Look()
    return Style(
      foreground: (color(look.foreground) ?? color(text.foreground) ?? Theme.white).value(depth),
      background: (color(look.background) ?? color(text.background) ?? Theme.black).value(depth),
      attributes: look.attributes)
  }

  /// How well a role's text stands out from its ground, from 1 to 21; nil without colour. Source: WCAG 2.1.
  ///
  /// The sixteen colours that have names look as each terminal likes; here as on a VGA, and so on the Linux console.
  public func contrast(of role: Role, depth: ColorDepth) -> Double? {
    let style = style(for: role, depth: depth)
    guard let text = style.foreground, let ground = style.background else { return nil }
    return Contrast.ratio(XtermPalette.rgb(text, depth), XtermPalette.rgb(ground, depth))
  }

  private func color(_ name: ColorName?) -> ThemeColor? {
    switch name {
    case .named(let name): palette[name]
    case .plain(let color): color
    case nil: nil
    }
  }

  private static let white = ThemeColor(rgb: 0xE5E5E5, x256: 252, x16: 7)
  /// In the place of a colour that cannot be read, so that what uses it is not called unknown as well.
  static let unreadable = white
  private static let black = ThemeColor(rgb: 0, x256: 16, x16: 0)

  /// The names of the themes that are part of the program, the default first.
  public static var builtInNames: [String] { BuiltInThemes.all.map(\.name) }

  /// A theme that is part of the program. Throws `.unknownTheme` for any other name.
  public static func builtIn(_ name: String) throws(ThemeProblem) -> Theme { try builtIn(name, below: []) }

  static func builtIn(_ name: String, below: [String]) throws(ThemeProblem) -> Theme {
    guard let file = BuiltInThemes.all.first(where: { $0.name == name }) else { throw .unknownTheme(name) }
    return try Theme(name: name, toml: String(decoding: file.bytes, as: UTF8.self), below: below)
  }
}
