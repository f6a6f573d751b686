import CaseEngine

/// What can go wrong on the command line itself, below the rules and above the store. Data, never text.
public enum CommandProblem: Error, Hashable, Sendable {
  /// An argument that cannot be read, and what could stand there.
  case unreadable(argument: String, given: String, possible: [String])
  /// A word that fits several things, and which.
  case ambiguous(given: String, possible: [String])
  /// One of these arguments must be given.
  case missing(oneOf: [String])
  /// Only one of these arguments can be given.
  case tooMany(arguments: [String])
  /// The argument at this place (counted from 1) is not UTF-8.
  case notUTF8(place: Int)
  /// What the reader of arguments says.
  case usage(String)
  /// No command of this name; these are near.
  case noSuchCommand(String, near: [String])
  /// No file at this path.
  case noSuchFile(path: String)
  /// A file that cannot be read.
  case fileUnreadable(path: String)
  /// A file that is larger than what it is for can be.
  case fileTooLarge(path: String, megabytes: Int)
  /// A link, a folder or a device where a file must be: files are opened without following links.
  case notAFile(path: String)
  /// There is a file already.
  case fileExists(path: String)
  /// A file or folder that cannot be made.
  case cannotCreate(path: String)
  /// PDF cannot be made on this machine.
  case noPDF
  /// A file could not be written.
  case cannotWrite(path: String)
  /// The config file has a mistake.
  case badConfig(path: String, ConfigMistake)
  /// The address of a register on a server is none, or holds a password.
  case registerAddress(StoreError)
  /// The file of a register cannot be opened, and why.
  case cannotOpen(StoreError, path: String)
  /// Another program holds the register for longer than anything takes; which process, where the system says so.
  case held(path: String, process: Int?)
  /// The console needs a terminal.
  case noTerminal
  /// No zone of this name in the tz database of this machine.
  case noSuchZone(name: String)
  /// The court has no such setting.
  case unknownSetting(key: String, known: [String])
  /// No look of this name.
  case noSuchTheme(name: String)
  /// A line of an anchor file that cannot be read, counted from 1.
  case badAnchor(line: Int)
  /// The register is not what was recorded.
  case notWhole(Verification.Fault)
  /// A copy that is no register, or not what was recorded.
  case badCopy(path: String)
  /// A file that is no digest of another court.
  case notADigest(path: String)
  /// So many lines of a file were refused.
  case badLines(count: Int, entered: Int)
  /// What cannot happen did; a word for whoever looks into it, without names or titles.
  case ourFault(String)

  /// What is wrong in a config file.
  public enum ConfigMistake: Hashable, Sendable {
    case syntax(line: Int, column: Int)
    case unknownKey(String, known: [String])
    /// No text, or none of the possible ones.
    case badValue(key: String, possible: [String])
  }
}
