/// Where in the text of a theme file a path stands. The TOML reader keeps no places of values, and a person needs a line to look at.
struct ThemeLines {
  private let places: [(path: [Substring], line: Int)]

  /// Looks at the heads of tables and at the beginnings of lines.
  init(_ source: String) {
    var places: [(path: [Substring], line: Int)] = []
    var head: [Substring] = []
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.hasPrefix("[") {
        head = ThemeLines.names(trimmed.dropFirst().prefix { $0 != "]" })
        places.append((head, index + 1))
      } else if !trimmed.hasPrefix("#"), let end = trimmed.firstIndex(of: "=") {
        places.append((head + ThemeLines.names(trimmed[..<end]), index + 1))
      }
    }
    self.places = places
  }

  /// The line, from one, on which a path begins, or else the innermost table around it; nil where the text has neither.
  subscript(_ path: String) -> Int? {
    let wanted = path.split(separator: ".")
    let around = places.filter { wanted.starts(with: $0.path) }
    guard let deepest = around.map(\.path.count).max() else { return places.first { $0.path.starts(with: wanted) }?.line }
    return around.first { $0.path.count == deepest }?.line
  }

  private static func names(_ text: Substring) -> [Substring] {
    text.split(separator: ".").map { part in
      var name = part.drop { " \t\"'".contains($0) }
      while let last = name.last, " \t\r\"'".contains(last) { name.removeLast() }
      return name
    }
  }
}
