/// The parts of the manual page.
public enum ManPart: CaseIterable, Sendable {
  case name, synopsis, description, commands, keys, files, environment, exitStatus
}

/// What the manual page says about files and variables.
public enum ManTopic: CaseIterable, Sendable {
  /// The register, the settings, a person's own keys, their own themes.
  case register, settings, ownKeys, themes
  /// What the palette has told of keys, and the log of the console.
  case palette, log
  /// The variables: which register; where the files lie; whether and how to colour; which language.
  case registerVariable, folders, color, language
}

/// What the manual page says, beyond help.
public protocol ManWords {
  /// The heading of a part, in capitals.
  func heading(_ part: ManPart) -> String
  /// What the program is, in a paragraph.
  var manDescription: String { get }
  /// What the table of keys is, before it.
  var manKeys: String { get }
  /// What a file or a variable is for.
  func man(_ topic: ManTopic) -> String
  /// What it means when the program ends with this number; nil for one that it never ends with.
  func meaning(ofExit status: Int32) -> String?
}
