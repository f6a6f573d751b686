import Cells

/// Digits of five rows, drawn from cells: to be read across a table.
enum LargeDigits {
  static let height = 5

  /// Each sign by its rows.
  private static let shapes: [Character: [String]] = [
    "0": ["####", "#  #", "#  #", "#  #", "####"], "1": ["  # ", " ## ", "  # ", "  # ", " ###"],
    "2": ["####", "   #", "####", "#   ", "####"], "3": ["####", "   #", " ###", "   #", "####"],
    "4": ["#  #", "#  #", "####", "   #", "   #"], "5": ["####", "#   ", "####", "   #", "####"],
    "6": ["####", "#   ", "####", "#  #", "####"], "7": ["####", "   #", "  # ", " #  ", " #  "],
    "8": ["####", "#  #", "####", "#  #", "####"], "9": ["####", "#  #", "####", "   #", "####"],
    ":": ["  ", "##", "  ", "##", "  "], "+": ["    ", " ## ", "####", " ## ", "    "],
  ]

  /// The rows of a text in large signs, each column twice as wide so that a digit is as wide as it is high.
  static func rows(of text: String, block: Character) -> [String] {
    (0..<height).map { row in
      text.compactMap { shapes[$0]?[row] }.map { shape in
        shape.map { $0 == "#" ? String(repeating: String(block), count: 2) : "  " }.joined()
      }.joined(separator: "  ")
    }
  }
}
