/// What the reader of arguments says in English, and help is built of: told here in every language.
public enum ReaderPhrase: String, CaseIterable, Hashable, Sendable {
  case overview = "OVERVIEW"
  case usage = "USAGE"
  case usageInline = "Usage"
  case arguments = "ARGUMENTS"
  case options = "OPTIONS"
  case subcommands = "SUBCOMMANDS"
  case error = "Error"
  case help = "Help"
  case values = "values"
  case usual = "default"
  case showHelp = "Show help information."
  case showVersion = "Show the version."
}

/// A call that the reader of arguments could not read.
public enum ReaderMistake: Hashable, Sendable {
  /// An option that the command does not have; perhaps another one was meant.
  case unknownOption(String, meant: String?)
  /// An option without its value.
  case missingValue(String)
  /// A value behind an option that takes none.
  case valueNotTaken(option: String, value: String)
  /// More arguments than the command takes.
  case tooMany([String])
  /// Arguments that must be given.
  case missing([String])
  /// A value that cannot stand for an argument, and those that can.
  case badValue(String, for: String, possible: [String])
}

/// The words of the reader of arguments.
public protocol ReaderWords {
  /// A fixed phrase of help.
  func reader(_ phrase: ReaderPhrase) -> String
  /// What is wrong with a call.
  func reader(_ mistake: ReaderMistake) -> String
  /// Which call tells more.
  func seeForMore(_ call: String) -> String
  /// No command has this name; these are near.
  func noSuchCommand(_ name: String, near: [String]) -> String
}
