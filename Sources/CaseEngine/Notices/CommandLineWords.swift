/// A program and its arguments as one writes them in a line: with spaces between, and quotation marks around what has spaces in it. Nothing else of
/// a shell is known here.
public enum CommandLineWords {
  /// The words of a line; nil where a quotation mark is not closed.
  public static func split(_ line: String) -> [String]? {
    var words: [String] = []
    var word = ""
    var isOpen = false
    var mark: Character?
    for character in line {
      switch (character, mark) {
      case (_, let open?) where character == open: mark = nil
      case (_, _?): word.append(character)
      case ("'", nil), ("\"", nil): (mark, isOpen) = (character, true)
      case (" ", nil):
        if isOpen || !word.isEmpty { words.append(word) }
        (word, isOpen) = ("", false)
      default: word.append(character)
      }
    }
    if mark != nil { return nil }
    return isOpen || !word.isEmpty ? words + [word] : words
  }

  /// The line of these words.
  public static func joined(_ words: [String]) -> String {
    words.map { word in
      if word.isEmpty || word.contains(" ") { return word.contains("'") ? "\"" + word + "\"" : "'" + word + "'" }
      return word
    }.joined(separator: " ")
  }
}
