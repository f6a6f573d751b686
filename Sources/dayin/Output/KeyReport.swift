import Screens
import Wording

/// The table of keys for people: in columns, and as the README has it.
enum KeyReport {
  private static func headings(_ words: any Wording) -> [String] {
    [.action, .functionKey, .letterKey, .otherKeys, .name].map { words.heading($0) }
  }

  /// In columns.
  static func table(_ lines: [KeyLine], _ words: any Wording) -> Table {
    var table = Table(headings(words))
    for line in lines { table.add([line.told, line.function, line.letters, line.others, line.name]) }
    return table
  }

  /// As Markdown: what has a key.
  static func markdown(_ lines: [KeyLine], _ words: any Wording) -> [String] {
    let headings = headings(words)
    let rows = lines.filter { !$0.spelled.isEmpty }.map {
      [$0.title, code($0.function), code($0.letters), code($0.others), code($0.name)]
    }
    return ([headings, headings.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
  }

  /// The keys of the spots as Markdown, where first.
  static func spotMarkdown(_ lines: [KeyLine], _ words: any Wording) -> [String] {
    let headings = [.spot, .action, .keys, .name].map { words.heading($0) }
    var told: String?
    let rows = lines.filter { !$0.spelled.isEmpty }.map { line in
      defer { told = line.spot }
      let shown = [line.function, line.letters, line.others].filter { !$0.isEmpty }.joined(separator: ", ")
      return [line.spot == told ? "" : line.spot ?? "", line.title, code(shown), code(line.name)]
    }
    return ([headings, headings.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
  }

  private static func code(_ text: String) -> String { text.isEmpty ? "" : "`\(text)`" }
}

extension KeyLine {
  /// What the keys do, and where that is not on the screens, where.
  var told: String { (spot.map { $0 + ": " } ?? "") + title }

  /// The line for programs: the keys as a file of keys writes them.
  var json: JSON { .keys(["action": .text(name), "title": .text(title), "keys": .array(spelled.map { .text($0) })]) }
}
