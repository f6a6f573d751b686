/// Text for the ear: without the signs that stand beside words on a screen, and with commas where a screen has dots and arrows.
enum Spoken {
  private static let signs: Set<Substring> = ["✓", "✗", "≈", "↩", "○", "●", "▸", "!", "…", "*"]
  private static let pauses: Set<Substring> = ["·", "→"]

  static func of(_ text: String) -> String {
    var spoken = ""
    for word in text.split(separator: " ") {
      if signs.contains(word) { continue }
      if pauses.contains(word) {
        if let last = spoken.last, !",:?!;".contains(last) { spoken += "," }
      } else {
        spoken += (spoken.isEmpty ? "" : " ") + word
      }
    }
    return spoken
  }

  /// Facts with commas between them; what is empty is left out.
  static func list(_ facts: [String]) -> String { facts.filter { !$0.isEmpty }.joined(separator: ", ") }
}
