import Cells

/// Bars and lines of blocks, as a terminal draws them. A terminal that has no blocks gets signs of ASCII.
enum Chart {
  /// A bar of a number beside the largest one, in eighths of a cell.
  static func bar(_ value: Int, of most: Int, width: Int, _ glyphs: Glyphs) -> String {
    guard value > 0, most > 0, width > 0 else { return "" }
    let eighths = max(1, min(width * 8, (value * width * 8 + most / 2) / most))
    if glyphs == .ascii { return String(repeating: "#", count: max(1, (eighths + 4) / 8)) }
    let part = eighths % 8
    return String(repeating: "█", count: eighths / 8) + (part == 0 ? "" : String(parts[part - 1]))
  }

  /// A line of numbers, a sign for each; a number that is not known is a dot.
  static func line(_ values: [Int?], _ glyphs: Glyphs) -> String {
    let most = values.compactMap { $0 }.max() ?? 0
    let steps = glyphs == .ascii ? asciiSteps : steps
    return String(
      values.map { value -> Character in
        guard let value else { return glyphs == .ascii ? "." : "·" }
        return most == 0 ? steps[0] : steps[(max(0, value) * (steps.count - 1) + most - 1) / most]
      })
  }

  private static let parts = Array("▏▎▍▌▋▊▉")
  private static let steps = Array("▁▂▃▄▅▆▇█")
  private static let asciiSteps = Array("_-=+*#")
}
