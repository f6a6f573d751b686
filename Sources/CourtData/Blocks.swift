import CaseEngine

/// Reads the tables of this target: blocks of lines with an empty line between them.
///
/// The tables are texts, read at their first use: that compiles in no time, and a person can check them.
enum Blocks {
  static func lines(of text: String) -> [[Substring]] {
    var blocks: [[Substring]] = [[]]
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map({ Substring($0) }) {
      if line.isEmpty { blocks.append([]) } else { blocks[blocks.count - 1].append(line) }
    }
    return blocks.filter { !$0.isEmpty }
  }

  /// The three names that stand in a block from this line on: Kazakh, Russian, English.
  static func name(_ block: [Substring], at line: Int) -> Named? {
    guard line + 2 < block.count else { return nil }
    return Named(kk: String(block[line]), ru: String(block[line + 1]), en: String(block[line + 2]))
  }

  static func fields(_ line: Substring) -> [Substring] { parts(line, " ") }

  /// The parts between a sign of one byte; empty ones are left out. By bytes, for letters take ten times as long, and a start waits for them.
  static func parts(_ line: Substring, _ separator: Unicode.Scalar) -> [Substring] {
    line.utf8.split(separator: UInt8(ascii: separator)).map { Substring($0) }
  }
}
