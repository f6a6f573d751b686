import Cells

/// Rows whose columns stand under each other, whatever letters they hold.
struct Table {
  /// A field of a row.
  struct Field: ExpressibleByStringLiteral {
    var text: String
    var emphasis: Emphasis

    /// A text, in its colour.
    init(_ text: String, _ emphasis: Emphasis = .plain) {
      self.text = text
      self.emphasis = emphasis
    }

    init(stringLiteral value: String) { self.init(value) }
  }

  /// The headings; empty for a table without.
  var headings: [String]
  /// The rows.
  var rows: [[Field]] = []

  /// A table with these headings.
  init(_ headings: [String] = []) { self.headings = headings }

  /// Adds a row of plain texts.
  mutating func add(_ texts: [String]) { rows.append(texts.map { Field($0) }) }

  /// Adds a row.
  mutating func add(_ fields: Field...) { rows.append(fields) }

  /// The lines, two spaces between columns, nothing behind the last one. Controls in the text are made visible.
  func lines(colored: Bool) -> [String] {
    let all = (headings.isEmpty ? [] : [headings.map { Field($0, .heading) }]) + rows
    let columns = all.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in all.map { $0.indices.contains(column) ? Width.of($0[column].text) : 0 }.max() ?? 0 }
    return all.map { row in
      var line = ""
      var missing = 0
      for (column, field) in row.enumerated() {
        if !field.text.isEmpty {
          line += String(repeating: " ", count: missing) + field.emphasis.paint(TerminalText.safe(field.text), colored: colored)
          missing = 0
        }
        missing += widths[column] - Width.of(field.text) + 2
      }
      return line
    }
  }
}

/// The border between text and a terminal, for lines that do not go through the grid.
enum TerminalText {
  /// The text with every control, and what turns the direction of text or cannot be seen, as the grid would show it.
  static func safe(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ !Unseen.isOne($0.value) }) { return text }
    var safe = ""
    for scalar in text.unicodeScalars {
      safe.unicodeScalars.append(Unseen.isOne(scalar.value) ? "\u{FFFD}" : scalar)
    }
    return safe
  }

  /// A whole page: its lines and its sheets stay what they are.
  static func page(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\u{0C}", omittingEmptySubsequences: false).map { safe(String($0)) }.joined(separator: "\u{0C}")
    }.joined(separator: "\n")
  }
}
