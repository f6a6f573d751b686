import Cells
import Testing

@testable import Terminal

@Suite("Lines as they are written")
struct LineWriterTests {
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
