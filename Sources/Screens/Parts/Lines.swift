import Cells

/// Text broken into lines for drawing with every key: one pass, and nothing is copied but the lines themselves.
enum Lines {
  /// The text broken at spaces into lines no wider than so many columns; a longer word is cut. Of the last line that is wanted, all the rest.
  static func of(_ text: String, width: Int, most: Int = .max) -> [String] {
    guard width > 0, most > 0 else { return [] }
    let scalars = text.unicodeScalars
    var lines: [String] = []
    var start = scalars.startIndex
    var used = 0
    // Where the line can be broken, and how wide what follows is.
    var space: String.UnicodeScalarView.Index?
    var sinceSpace = 0
    var place = start
    while place < scalars.endIndex, lines.count < most - 1 {
      let scalar = scalars[place]
      let columns = columns(of: scalar)
      if used + columns > width, place > start {
        if scalar == " " {
          lines.append(String(scalars[start..<place]))
          start = scalars.index(after: place)
          place = start
          used = 0
        } else if let end = space {
          lines.append(String(scalars[start..<end]))
          start = scalars.index(after: end)
          used = sinceSpace
        } else {
          lines.append(String(scalars[start..<place]))
          start = place
          used = 0
        }
        space = nil
        continue
      }
      if scalar == " " {
        space = place
        sinceSpace = 0
      } else {
        sinceSpace += columns
      }
      used += columns
      place = scalars.index(after: place)
    }
    if start < scalars.endIndex || lines.isEmpty { lines.append(String(scalars[start...])) }
    return lines
  }

  /// Parts laid out in lines no wider than so many columns, with two spaces between them. None of them is broken.
  static func packed(_ parts: [String], width: Int) -> [String] {
    parts.reduce(into: []) { lines, part in
      if let last = lines.last, Width.of(last) + 2 + Width.of(part) <= width {
        lines[lines.count - 1] = last + "  " + part
      } else {
        lines.append(part)
      }
    }
  }

  /// As many parts as fit into so many columns, with commas between them, and how many more there are: `получить 4, вручить 1 +2`.
  static func fitted(_ parts: [String], to width: Int) -> String {
    var text = ""
    for (place, part) in parts.enumerated() {
      let longer = text.isEmpty ? part : text + ", " + part
      let rest = place + 1 < parts.count ? " +\(parts.count - place - 1)" : ""
      if Width.of(longer) + Width.of(rest) > width { return (text.isEmpty ? part : text) + " +\(parts.count - max(1, place))" }
      text = longer
    }
    return text
  }

  /// The text, or as many whole words of it as fit, with the ellipsis behind the last; nil where not even one does.
  static func wholeWords(of text: String, to width: Int) -> String? {
    if Width.of(text) <= width { return text }
    var kept = text[...]
    while let space = kept.lastIndex(of: " ") {
      kept = kept[..<space]
      let shown = kept.last.map { " ,;:·—-".contains($0) } == true ? kept.dropLast() : kept
      if Width.of(String(shown)) < width, !shown.isEmpty { return shown + "…" }
    }
    return nil
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F, 0x400..<0x483, 0x48A..<0x530: 1
    default: Width.of(String(scalar))
    }
  }
}
