/// Text for the ear: without the signs that stand beside words on a screen, and with commas where a screen has dots and arrows.
enum Spoken {
  private static let signs: Set<Substring> = ["✓", "✗", "≈", "↩", "○", "●", "▸", "!", "…", "*"]
  private static let pauses: Set<Substring> = ["·", "→"]

  /// The end of a line is a pause.
  static func of(_ text: String) -> String {
    var spoken = ""
    let text = text.contains(where: \.isNewline) ? text.split(whereSeparator: \.isNewline).joined(separator: " · ") : text
    for word in text.split(separator: " ") {
      if signs.contains(word) { continue }
      if pauses.contains(word) {
        if let last = spoken.last, !",:?!;".contains(last) { spoken += "," }
      } else {
        let isMarked = word.first == "!" && word.count > 1
        spoken += (spoken.isEmpty ? "" : " ") + (isMarked ? word.dropFirst() : word)
      }
    }
    return spoken
  }

  /// Facts with commas between them; what is empty is left out.
  static func list(_ facts: [String]) -> String { facts.filter { !$0.isEmpty }.joined(separator: ", ") }
}
