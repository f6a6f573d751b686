/// Text in HTML.
enum HTMLText {
  /// The text with everything escaped that HTML reads as its own.
  static func of(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A text that is an address of the web, as a link; any other as it is.
  static func link(_ text: String) -> String {
    let isAddress = (text.hasPrefix("https://") || text.hasPrefix("http://")) && !text.contains(where: \.isWhitespace)
    return isAddress ? "<a href=\"\(of(text))\" rel=\"noreferrer\">\(of(text))</a>" : of(text)
  }
}
