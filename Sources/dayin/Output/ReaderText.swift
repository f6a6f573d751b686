import Wording

/// What the reader of arguments says, which speaks English, in the language of this call: help, and what is wrong with the arguments.
///
/// Its errors are its own and come out as text, so they are read back from that text. A sentence that is not known here stays as it is; in English all
/// do.
struct ReaderText {
  let words: any Wording

  /// Help, or a mistake with the usage below it.
  func told(_ text: String) -> String {
    if words.language == .english { return text }
    var told: [String] = []
    var mistake: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let begun = line.behind("Error: ") {
        mistake = [begun]
      } else if let open = mistake, !line.hasPrefix("Help:"), !line.hasPrefix("Usage:") {
        mistake = open + [line]
      } else {
        if let open = mistake { told.append(words.reader(.error) + ": " + sentence(open.joined(separator: "\n"))) }
        mistake = nil
        told.append(self.line(line))
      }
    }
    if let open = mistake { told.append(words.reader(.error) + ": " + sentence(open.joined(separator: "\n"))) }
    return told.joined(separator: "\n")
  }

  /// One sentence about a mistake, as it goes into an answer for programs.
  func sentence(_ text: String) -> String {
    if words.language == .english { return text }
    return ReaderText.mistake(text).map { words.reader($0) } ?? text
  }

  private func line(_ line: Substring) -> String {
    for (heading, phrase) in [("OVERVIEW: ", ReaderPhrase.overview), ("USAGE: ", .usage), ("Usage: ", .usageInline), ("Help:  ", .help)] {
      if let rest = line.behind(heading) { return words.reader(phrase) + ": " + listed(rest) }
    }
    for phrase in [ReaderPhrase.arguments, .options, .subcommands] where line == phrase.rawValue + ":" { return words.reader(phrase) + ":" }
    for phrase in [ReaderPhrase.showHelp, .showVersion] where line.hasSuffix(phrase.rawValue) {
      return line.dropLast(phrase.rawValue.count) + words.reader(phrase)
    }
    for ending in ["' for more information.", "' for detailed help."] where line.hasPrefix("  See '") && line.hasSuffix(ending) {
      return "  " + words.seeForMore(String(line.dropFirst(7).dropLast(ending.count)))
    }
    return listed(line)
  }

  /// The values that an argument can have, and the usual one.
  private func listed(_ line: Substring) -> String {
    var told = String(line)
    for (english, phrase) in [("(values:", ReaderPhrase.values), ("(default:", .usual), ("; default:", .usual)] {
      told = told.replacing(english, with: english.prefix(english.hasPrefix("(") ? 1 : 2) + words.reader(phrase) + ":")
    }
    // The line may have been broken before the word.
    let indent = told.prefix { $0 == " " }
    if told.dropFirst(indent.count).hasPrefix("default: ") { told = indent + words.reader(.usual) + told.dropFirst(indent.count + 7) }
    return told.replacing(" (default)", with: " (" + words.reader(.usual) + ")")
  }

  /// What a sentence of the reader says is wrong; nil where it says anything else.
  static func mistake(_ text: String) -> ReaderMistake? {
    let text = text[...]
    if let rest = text.behind("Unknown option '"), let end = rest.firstIndex(of: "'") {
      let meant = rest[end...].behind("'. Did you mean '")?.dropLast(2)
      return .unknownOption(String(rest[..<end]), meant: meant.map { String($0) })
    }
    if let rest = text.behind("Missing value for '") { return .missingValue(String(rest.dropLast())) }
    if let rest = text.behind("Missing expected argument '") { return .missing([String(rest.dropLast())]) }
    if let rest = text.behind("Missing one of: '") { return .missing(parts(rest.dropLast())) }
    if let rest = text.behind("Unexpected argument '") { return .tooMany([String(rest.dropLast())]) }
    if let found = text.firstRange(of: " unexpected arguments: '"), Int(text[..<found.lowerBound]) != nil {
      return .tooMany(parts(text[found.upperBound...].dropLast()))
    }
    if let rest = text.behind("The option '"), let end = rest.firstRange(of: "' does not take any value, but '"),
      rest.hasSuffix("' was specified.")
    {
      return .valueNotTaken(option: String(rest[..<end.lowerBound]), value: String(rest[end.upperBound...].dropLast(16)))
    }
    if let rest = text.behind("The value '"), let end = rest.firstRange(of: "' is invalid for '") {
      let behind = rest[end.upperBound...]
      guard let close = behind.firstIndex(of: "'") else { return nil }
      return .badValue(String(rest[..<end.lowerBound]), for: String(behind[..<close]), possible: possible(behind[close...]))
    }
    return nil
  }

  private static func parts(_ list: Substring) -> [String] { list.split(separator: "', '").map(String.init) }

  /// `Please provide one of 'a', 'b' or 'c'.`, or a line each.
  private static func possible(_ text: Substring) -> [String] {
    guard let start = text.firstRange(of: "Please provide one of") else { return [] }
    let lines = text[start.upperBound...].split(separator: "\n").compactMap { $0.behind("  - ").map(String.init) }
    if !lines.isEmpty { return lines }
    return text[start.upperBound...].split(separator: "'", omittingEmptySubsequences: false).enumerated().compactMap { place, part in
      place.isMultiple(of: 2) ? nil : String(part)
    }
  }
}

extension Substring {
  /// What stands behind a beginning; nil where the text begins otherwise.
  fileprivate func behind(_ beginning: String) -> Substring? { hasPrefix(beginning) ? dropFirst(beginning.count) : nil }
}
