public extension English {
  func reader(_ phrase: ReaderPhrase) -> String { phrase.rawValue }

  func reader(_ mistake: ReaderMistake) -> String {
    switch mistake {
    case .unknownOption(let option, let meant): "Unknown option '\(option)'" + (meant.map { ". Did you mean '\($0)'?" } ?? "")
    case .missingValue(let option): "Missing value for '\(option)'"
    case .valueNotTaken(let option, let value): "The option '\(option)' does not take any value, but '\(value)' was specified."
    case .tooMany(let values):
      values.count == 1
        ? "Unexpected argument '\(values[0])'" : "\(values.count) unexpected arguments: '" + values.joined(separator: "', '") + "'"
    case .missing(let arguments):
      arguments.count == 1
        ? "Missing expected argument '\(arguments[0])'" : "Missing one of: '" + arguments.joined(separator: "', '") + "'"
    case .badValue(let value, let argument, let possible):
      "The value '\(value)' is invalid for '\(argument)'"
        + (possible.isEmpty ? "" : ". Please provide one of: " + possible.joined(separator: ", ") + ".")
    }
  }

  func seeForMore(_ call: String) -> String { "See '\(call)' for more information." }

  func noSuchCommand(_ name: String, near: [String]) -> String {
    "There is no command “\(name)”. "
      + (near.isEmpty ? "All commands: dayin --help." : "Did you mean: " + near.map { "dayin " + $0 }.joined(separator: ", ") + "?")
  }
}
