/// How many columns a text takes, by a table of our own, so that every terminal and every C library gives the same layout.
public enum Width {
  /// The columns of one letter: 1 or 2 for nearly all; 0 only for the empty text.
  public static func of(_ character: Character) -> Int { of(String(character)) }

  /// The columns of a text as the grid will show it, stand-ins for hidden characters counted.
  public static func of(_ text: String) -> Int {
    if let count = text.utf8.withContiguousStorageIfAvailable({ Shown.plainCount($0) }), let count { return count }
    var columns = 0
    Shown.forEachGlyph(in: text) {
      columns += $0.width
      return true
    }
    return columns
  }

  /// The text, if it fits into so many columns; else its beginning with the ellipsis at the end, together no wider than that.
  public static func fitted(_ text: String, to columns: Int, ellipsis: Character = "…") -> String {
    guard columns > 0 else { return "" }
    // As many UTF-8 bytes as columns always fit, whatever they are.
    if text.utf8.count <= columns || of(text) <= columns { return text }
    let room = columns - of(ellipsis)
    guard room >= 0 else { return "" }
    return prefix(text, columns: room) + String(ellipsis)
  }

  /// The text, if it fits; else its end with the ellipsis in front. For a path, or a field whose end is being typed.
  public static func fittedAtEnd(_ text: String, to columns: Int, ellipsis: Character = "…") -> String {
    guard columns > 0 else { return "" }
    if of(text) <= columns { return text }
    var room = columns - of(ellipsis)
    guard room >= 0 else { return "" }
    var kept: [Character] = []
    for character in text.reversed() {
      room -= of(character)
      guard room >= 0 else { break }
      kept.append(character)
    }
    return String(ellipsis) + String(kept.reversed())
  }

  /// The longest beginning that is not wider than so many columns.
  public static func prefix(_ text: String, columns: Int) -> String {
    if let count = text.utf8.withContiguousStorageIfAvailable({ Shown.plainCount($0) }), count != nil {
      return String(text.unicodeScalars.prefix(max(0, columns)))
    }
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += of(text[end])
      guard used <= columns else { break }
      end = text.index(after: end)
    }
    return String(text[..<end])
  }

  /// The text with spaces behind it, or cut with an ellipsis, so that it takes exactly so many columns.
  public static func padded(_ text: String, to columns: Int) -> String {
    let cut = fitted(text, to: columns)
    return cut + String(repeating: " ", count: max(0, columns - of(cut)))
  }

  /// The text broken at spaces into lines no wider than so many columns; a longer word is cut. Line feeds begin a new line.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      let firstLine = lines.count
      for word in paragraph.split(separator: " ") {
        var rest = String(word)
        var width = of(rest)
        if used > 0, used + 1 + width <= columns {
          line += " " + rest
          used += 1 + width
          continue
        }
        if used > 0 { lines.append(line) }
        while width > columns {
          var head = prefix(rest, columns: columns)
          if head.isEmpty { head = String(rest.prefix(1)) }
          lines.append(head)
          rest = String(rest.dropFirst(head.count))
          width = of(rest)
        }
        line = rest
        used = width
      }
      if used > 0 || lines.count == firstLine { lines.append(line) }
    }
    return lines
  }
}
