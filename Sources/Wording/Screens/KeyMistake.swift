/// What is wrong with a person's own keys. Actions and keys are named as the file writes them.
public enum KeyMistake: Hashable, Sendable {
  /// The file cannot be read at all.
  case unreadable
  /// Not TOML at this line and column, both from one.
  case syntax(line: Int, column: Int)
  /// There is no action of this name.
  case noSuchAction(String)
  /// Something else than a list of texts stands at an action.
  case notAList(action: String)
  /// There is no key of this name.
  case noSuchKey(String, action: String)
  /// Digits are typed, and never act.
  case digit(String, action: String)
  /// Letters with Shift, and whatever is pressed with Alt, never act.
  case held(String, action: String)
  /// Letters are text there.
  case typed(String, action: String)
  /// The key is needed where it is, or cannot be told from another.
  case reserved(String, action: String)
  /// Two actions want one key; the first has it.
  case clash(key: String, String, String)
}
