/// What is wrong with a theme file. Data, not text: the words are made elsewhere.
public enum ThemeProblem: Error, Equatable, Sendable {
  /// Not TOML at this line and column, both from one.
  case syntax(line: Int, column: Int)
  /// No theme of this name, for `base` or when asked for.
  case unknownTheme(String)
  /// A theme is its own base, through this one.
  case circle(through: String)
  /// A table or a key that no theme has, by its path: `roles.overdue.colour`.
  case unknownKey(path: String, line: Int?)
  /// A role that does not exist.
  case unknownRole(String, line: Int?)
  /// Something else than `expected` (string, whole number, true or false, table, list) stands at a path.
  case wrongType(path: String, expected: String, line: Int?)
  /// Neither `#rrggbb`, nor a name of the palette, nor a number or name that the column has.
  case unknownColor(path: String, color: String, line: Int?)
  /// An attribute that does not exist.
  case unknownAttribute(path: String, attribute: String, line: Int?)
}
