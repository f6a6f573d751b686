import Cells
import Glibc
import Testing

@testable import Terminal

@Suite("A terminal that is only written on", .serialized)
struct LineTerminalTests {
  private func typed(_ before: String, _ after: String = "", label: String = "name: ") -> LastLine {
    LastLine(label, typed: .init(before: before, after: after))
  }

  @Test("A row is a line of its own; the same again writes nothing, and is written again where that is asked for")
  func rows() {
    var writer = LineWriter(width: 80, glyphs: .unicode)
    #expect(writer.bytes(["Cases"], LastLine("row 1"), again: false) == "Cases\nrow 1")
    #expect(writer.bytes([], LastLine("row 1"), again: false) == "")
    #expect(writer.bytes([], LastLine("row 2"), again: false) == "\nrow 2")
    #expect(writer.bytes([], LastLine("row 2"), again: true) == "\nrow 2")
    #expect(writer.bytes(["Saved"], LastLine("row 2"), again: false) == "\nSaved\nrow 2")
    #expect(writer.finish() == "\n")
    #expect(writer.finish() == "")
  }

  @Test("A letter typed is one letter written, and one rubbed out is stepped back over")
  func echo() {
    var writer = LineWriter(width: 80, glyphs: .unicode)
    #expect(writer.bytes([], typed(""), again: false) == "name: ")
    #expect(writer.bytes([], typed("Қ"), again: false) == "Қ")
    #expect(writer.bytes([], typed("Қи"), again: false) == "и")
    #expect(writer.bytes([], typed("Қ"), again: false) == "\u{8} \u{8}")
    #expect(writer.bytes([], typed("", "Қ"), again: false) == "\u{8}")
    #expect(writer.bytes([], typed("Ә", "Қ"), again: false) == "ӘҚ\u{8}")
    #expect(writer.bytes([], typed("ӘҚ"), again: false) == "Қ")
  }

  @Test("Whatever is typed, the line reads as it should, and the cursor stands where it should")
  func anyTyping() {
    var state: UInt64 = 7
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for width in [30, 80] {
      var writer = LineWriter(width: width, glyphs: .unicode)
      var paper = Paper()
      for _ in 0..<2_000 {
        let letters = (0..<below(width * 2)).map { _ in ["a", "ә", "日", " "][below(4)] }
        let cut = below(letters.count + 1)
        let last = typed(letters[..<cut].joined(), letters[cut...].joined())
        paper.write(writer.bytes([], last, again: false))
        #expect(paper.width < width)
        #expect(paper.line.hasPrefix("name: "))
        if Width.of(last.text) < width {
          // What was longer before is rubbed out with spaces.
          #expect(paper.line.hasPrefix(last.text) && paper.line.dropFirst(last.text.count).allSatisfy { $0 == " " })
          #expect(paper.cursor == Width.of("name: " + letters[..<cut].joined()))
        }
      }
    }
  }

  @Test("No text commands the terminal, and one without signs gets none")
  func hostile() {
    var writer = LineWriter(width: 80, glyphs: .ascii)
    #expect(writer.bytes(["a\u{1B}[2J\u{9B}b\u{202E}", "«да» — нет…"], LastLine("№ 1"), again: false) == "a?[2J?b?\n\"да\" - нет.\nN 1")
  }

  @Test(
    "The terminal gives keys at once while it is told to, and is as it was afterwards; a dumb one is sent letters only",
    arguments: ["xterm", "dumb", "no-such-terminal"])
  func modes(term: String) throws {
    let terminal = try PseudoTerminal()
    let lines = try LineTerminal(TerminalSettings(term: term, input: terminal.slave, output: terminal.slave))
    #expect(terminal.isRaw)
    if term == "xterm" { terminal.type("\u{1B}[?62c") }
    terminal.type("ә\u{1B}[17~")
    var events: [TerminalEvent] = []
    while events.count < 2 { events += lines.wait() }
    #expect(events == [.key(.character("ә")), .key(.function(6))])
    lines.tell(["Саны: 2"], LastLine("row"))
    lines.close()
    lines.tell(["late"], LastLine("late"))
    #expect(!terminal.isRaw)
    let written = String(decoding: terminal.written(), as: UTF8.self)
    #expect(written.contains("Саны: 2\r\nrow\r\n"))
    #expect(!written.contains("late"))
    #expect(written.contains("\u{1B}") == (term == "xterm"))
    if term == "xterm" { #expect(written.hasSuffix("\u{1B}[?1004l\u{1B}[?2004l")) }
  }

  @Test("The kitty keyboard protocol is pushed once it is known of, and popped on the way out")
  func kitty() throws {
    let terminal = try PseudoTerminal()
    let lines = try LineTerminal(TerminalSettings(term: "xterm-256color", input: terminal.slave, output: terminal.slave))
    terminal.type("\u{1B}[?0u\u{1B}[?62cx")
    #expect(lines.wait() == [.key(.character("x"))])
    lines.close()
    let written = String(decoding: terminal.written(), as: UTF8.self)
    #expect(written.contains("\u{1B}[>5u"))
    #expect(written.contains("\u{1B}[<u"))
  }

  @Test("Lines go wherever they are sent, and a reader that goes away ends it like a line that drops")
  func pipe() throws {
    let terminal = try PseudoTerminal()
    var ends: [Int32] = [0, 0]
    try #require(Glibc.pipe(&ends) == 0)
    let lines = try LineTerminal(TerminalSettings(term: "xterm", input: terminal.slave, output: ends[1]))
    lines.tell(["one"], LastLine("two"))
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(ends[0], &bytes, bytes.count)
    #expect(String(decoding: bytes[..<max(0, count)], as: UTF8.self) == "one\ntwo")
    close(ends[0])
    lines.tell([], LastLine("three"))
    #expect(lines.wait() == [.hangUp])
    #expect(lines.wait(timeout: .zero) == [])
    lines.close()
    close(ends[1])
    #expect(!terminal.isRaw)
  }
}

/// The last line of a terminal of the simplest kind: letters, steps back, line feeds.
private struct Paper {
  private var cells: [Character?] = []
  private(set) var cursor = 0

  var line: String { String(cells.compactMap { $0 }) }
  var width: Int { cells.count }

  mutating func write(_ text: String) {
    for letter in text {
      switch letter {
      case "\u{8}": cursor -= 1
      case "\n": (cells, cursor) = ([], 0)
      default:
        let columns = Width.of(letter)
        while cells.count < cursor + columns { cells.append(" ") }
        cells[cursor] = letter
        if columns == 2 { cells[cursor + 1] = nil }
        cursor += columns
      }
    }
  }
}
