extension PrintedPaper {
  /// How wide a line of text is at the most: what a sheet and a terminal of 80 columns hold.
  private static let width = 78

  /// The paper as plain text, in lines that a sheet holds.
  public var text: String {
    var lines: [String] = []
    for block in blocks {
      if case .nextSheet = block {
        lines.append("\u{0C}")
        continue
      }
      if let last = lines.last, !last.isEmpty, last != "\u{0C}" { lines.append("") }
      lines += PrintedPaper.lines(of: block)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of block: Block) -> [String] {
    switch block {
    case .title(let title): wrapped(title.uppercased())
    case .heading(let heading): wrapped(heading)
    case .lines(let lines): lines.flatMap { wrapped($0) }
    case .fields(let fields): fields.flatMap { wrapped($0.label + ": " + $0.text, hanging: 2) }
    case .table(let headings, let rows): table(headings, rows)
    case .items(let items): Array(items.map { lines(of: $0) }.joined(separator: items.contains { !$0.closing.isEmpty } ? [""] : []))
    case .blanks(let labels): labels.flatMap { [$0 + ": " + String(repeating: "_", count: max(8, 40 - $0.count)), ""] }.dropLast()
    case .exact(let line): [line]
    case .note(let note): wrapped(note)
    case .nextSheet: []
    }
  }

  private static func lines(of item: Item) -> [String] {
    let indent = item.sign.count + 1
    var lines: [String] = []
    for (place, line) in item.all.enumerated() {
      let set = wrapped(line, in: width - indent)
      lines += set.enumerated().map { row, text in
        (place == 0 && row == 0 ? item.sign + " " : String(repeating: " ", count: indent)) + text
      }
    }
    return lines
  }

  /// Columns where they fit beside each other; else each row as a thing of a list, with the headings as labels.
  private static func table(_ headings: [String], _ rows: [[String]]) -> [String] {
    let widths = headings.indices.map { column in ([headings] + rows).map { $0[column].count }.max() ?? 0 }
    if widths.reduce(0, +) + 2 * (widths.count - 1) <= width {
      return ([headings] + rows).map { row in
        let cells = zip(row, widths).map { cell, width in cell + String(repeating: " ", count: width - cell.count) }
        return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
      }
    }
    return items(of: headings, rows).flatMap { lines(of: $0) }
  }

  /// Rows that do not fit beside each other: the first cell is the sign, the second says what it is, the rest stand under it with their headings.
  static func items(of headings: [String], _ rows: [[String]]) -> [Item] {
    rows.map { row in
      let told = zip(headings, row).dropFirst(2).filter { !$0.1.isEmpty }.map { $0 + ": " + $1 }
      return Item(sign: row[0] + ".", lines: [row[1]] + told)
    }
  }

  /// The words of a line; a surname and its initials are one.
  private static func unbroken(_ line: Substring) -> [String] {
    var words: [String] = []
    for word in line.split(separator: " ") {
      let isInitial = word.first?.isUppercase == true && word.dropFirst().first == "."
      if isInitial, let last = words.popLast() { words.append(last + " " + word) } else { words.append(String(word)) }
    }
    return words
  }

  /// A text in lines no wider than this; the lines after the first may hang.
  private static func wrapped(_ text: String, in width: Int = width, hanging: Int = 0) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in unbroken(paragraph) {
        var word = word[...]
        if !line.isEmpty, line.count + 1 + word.count <= width {
          line += " " + word
          continue
        }
        if !line.isEmpty { lines.append(line) }
        let indent = lines.isEmpty ? "" : String(repeating: " ", count: hanging)
        // A word that no line holds is broken.
        while indent.count + word.count > width {
          lines.append(indent + word.prefix(width - indent.count))
          word = word.dropFirst(width - indent.count)
        }
        line = indent + word
      }
      lines.append(line)
    }
    return lines
  }
}
