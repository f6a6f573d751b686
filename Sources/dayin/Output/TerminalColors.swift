import Glibc

/// Whether lines for people are coloured. Source: no-color.org.
enum TerminalColors {
  /// Colour on a terminal only, unless it was asked for, or refused.
  static func wanted(_ choice: ColorChoice, _ environment: Environment) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: environment["NO_COLOR"] == nil && environment["TERM"] != "dumb" && isatty(STDOUT_FILENO) == 1
    }
  }
}
