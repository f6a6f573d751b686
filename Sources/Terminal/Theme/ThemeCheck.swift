import Cells

/// What there is to say about a theme. Data, not text: the words are made elsewhere.
public enum ThemeFinding: Equatable, Sendable {
  /// The file is wrong.
  case broken(ThemeProblem)
  /// The text of a role stands out from its ground by less than it must, in one column of colours.
  case faint(Role, ColorDepth, ratio: Double)
  /// Two roles that say different things look alike to such eyes, in one column of colours. A sign and a word stand beside the colour,
  /// so nothing is lost but speed.
  case alike(Role, Role, ColorDepth, Sight)

  /// Whether the theme can be used as it is.
  public var isWarning: Bool { if case .alike = self { true } else { false } }
}

extension Theme {
  /// The least contrast of a text. Source: WCAG 2.1, 1.4.3.
  public static let leastContrast = 4.5

  /// Everything that is wrong with a theme file, or could be better: what cannot be read, what is hard to see, what is hard to tell apart.
  public static func check(name: String, toml: String) -> [ThemeFinding] {
    let (theme, problems) = read(name: name, toml: toml)
    if problems.contains(where: \.leavesNothing) { return problems.map(ThemeFinding.broken) }
    return problems.map(ThemeFinding.broken) + theme.faintRoles + theme.rolesAlike
  }

  private static let columns: [ColorDepth] = [.trueColor, .palette256, .sixteen]

  private var faintRoles: [ThemeFinding] {
    Role.allCases.flatMap { role in
      Theme.columns.compactMap { depth in
        guard let ratio = contrast(of: role, depth: depth), ratio < Theme.leastContrast else { return nil }
        return .faint(role, depth, ratio: ratio)
      }
    }
  }

  /// What a person must tell apart at a glance.
  private static let groups: [[Role]] = [[.ready, .notReady, .overdue, .dueSoon], [.requested, .received, .original, .served]]

  private var rolesAlike: [ThemeFinding] {
    var found: [ThemeFinding] = []
    for depth in Theme.columns {
      for group in Theme.groups {
        for (place, one) in group.enumerated() {
          for other in group[(place + 1)...] { found += alike(one, other, depth) }
        }
      }
      found += groundsAlike(.selection, .text, depth)
    }
    return found
  }

  /// Eyes that lose a difference which others see; all eyes, where there is none at all. A theme that gives both roles the colour of
  /// plain text does not speak by colour there.
  private func alike(_ one: Role, _ other: Role, _ depth: ColorDepth) -> [ThemeFinding] {
    let (left, right, text) = (style(for: one, depth: depth), style(for: other, depth: depth), style(for: .text, depth: depth))
    if left.foreground == text.foreground, right.foreground == text.foreground { return [] }
    if left.background != right.background { return [] }
    if left.foreground == right.foreground, left.attributes != right.attributes { return [] }
    return eyes(left.foreground, right.foreground, depth).map { .alike(one, other, depth, $0) }
  }

  private func groundsAlike(_ one: Role, _ other: Role, _ depth: ColorDepth) -> [ThemeFinding] {
    eyes(style(for: one, depth: depth).background, style(for: other, depth: depth).background, depth).map { .alike(one, other, depth, $0) }
  }

  private func eyes(_ left: Int?, _ right: Int?, _ depth: ColorDepth) -> [Sight] {
    guard let left, let right else { return [] }
    let (one, other) = (XtermPalette.rgb(left, depth), XtermPalette.rgb(right, depth))
    if Sight.full.distance(one, other) < Sight.apart { return [.full] }
    return Sight.allCases.filter { $0.distance(one, other) < Sight.apart }
  }
}

extension ThemeProblem {
  /// Whether so little could be read that its colours say nothing about the theme.
  fileprivate var leavesNothing: Bool {
    switch self {
    case .syntax, .unknownTheme, .circle: true
    default: false
    }
  }
}
