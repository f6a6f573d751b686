import Glibc

/// What a terminal answered to questions about itself. Nothing of the answers is left in the input: the last question is one that every
/// terminal answers, and reading goes on until that answer came.
public struct TerminalAnswers: Equatable, Sendable {
  /// How many columns each letter took, by asking where the cursor stands behind it; nil for those without an answer.
  public let widths: [Int?]
  /// Whether the terminal knows the kitty keyboard protocol. Source: sw.kovidgoyal.net/kitty/keyboard-protocol.
  public let hasKittyKeyboard: Bool
  /// Whether all answers came.
  public let isComplete: Bool

  /// Takes apart what came in after `questions(about:)`.
  public init(_ bytes: [UInt8], letters: Int) {
    var columns: [Int] = []
    var (kitty, complete) = (false, false)
    var rest = bytes[...]
    while let start = rest.firstIndex(of: 0x1B) {
      rest = rest[(start + 1)...]
      guard rest.popFirst() == UInt8(ascii: "[") else { continue }
      let inside = rest.prefix { (0x20...0x3F).contains($0) }
      rest = rest[inside.endIndex...]
      let isPrivate = inside.first == UInt8(ascii: "?")
      switch rest.popFirst() {
      case UInt8(ascii: "R") where !isPrivate:
        if let column = inside.split(separator: UInt8(ascii: ";")).last.flatMap({ Int(String(decoding: $0, as: UTF8.self)) }) {
          columns.append(column - 1)
        }
      case UInt8(ascii: "u") where isPrivate: kitty = true
      case UInt8(ascii: "c") where isPrivate: complete = true
      default: break
      }
    }
    widths = (0..<letters).map { columns.indices.contains($0) ? columns[$0] : nil }
    hasKittyKeyboard = kitty
    isComplete = complete
  }

  /// What is written to ask: each letter at the beginning of the line and then for the cursor's place; the line is left empty.
  public static func questions(about letters: [String]) -> String {
    letters.map { "\r" + $0 + "\u{1B}[6n" }.joined() + "\r\u{1B}[K\u{1B}[?u\u{1B}[c"
  }

  /// Asks a terminal, and waits at most so many milliseconds. What was typed meanwhile is lost. nil where it is not ours to ask.
  static func ask(input: Int32, output: Int32, letters: [String], milliseconds: Int32 = 1_000) -> TerminalAnswers? {
    var before = termios()
    guard tcgetpgrp(input) == getpgrp(), tcgetattr(input, &before) == 0 else { return nil }
    var raw = before
    cfmakeraw(&raw)
    raw.c_oflag = before.c_oflag
    guard tcsetattr(input, TCSAFLUSH, &raw) == 0 else { return nil }
    // An answer that comes too late is thrown away with whatever else is there.
    defer { tcsetattr(input, TCSAFLUSH, &before) }
    let text = questions(about: letters)
    guard write(output, text, text.utf8.count) == text.utf8.count else { return nil }
    var bytes: [UInt8] = []
    var answers = TerminalAnswers(bytes, letters: letters.count)
    let end = ContinuousClock.now + .milliseconds(Int(milliseconds))
    while !answers.isComplete {
      let left = ContinuousClock.now.duration(to: end) / .milliseconds(1)
      var entry = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&entry, 1, Int32(left.rounded(.up))) > 0 else { break }
      var part = [UInt8](repeating: 0, count: 4096)
      let count = read(input, &part, part.count)
      guard count > 0 else { break }
      bytes += part[..<count]
      answers = TerminalAnswers(bytes, letters: letters.count)
    }
    return answers
  }
}
