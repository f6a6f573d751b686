extension Grid {
  /// The letters, line by line, without the blanks at the ends of lines: what an expected screen is compared with.
  public var text: String { lines.joined(separator: "\n") }

  /// The letters of each row, without the blanks at its end.
  public var lines: [String] {
    (0..<height).map { row in
      var line = ""
      for cell in cells[(row * width)..<((row + 1) * width)] { line += cell.text }
      return Grid.trimmed(line, " ")
    }
  }

  /// The meanings, line by line: a letter for each cell, a dot for plain text, nothing for plain text at the end of a line.
  public var roles: String {
    (0..<height).map { row in
      Grid.trimmed(String(cells[(row * width)..<((row + 1) * width)].map(\.role.letter)), ".")
    }.joined(separator: "\n")
  }

  /// Which letter of `roles` means what, for the roles that this grid uses, in the order of `Role`.
  public var legend: String {
    let used = Set(cells.map(\.role))
    return Role.allCases.filter { $0 != .text && used.contains($0) }.map { "\($0.letter) \($0.rawValue)" }.joined(separator: "\n")
  }

  private static func trimmed(_ line: String, _ letter: Character) -> String {
    var line = Substring(line)
    while line.last == letter { line.removeLast() }
    return String(line)
  }
}
