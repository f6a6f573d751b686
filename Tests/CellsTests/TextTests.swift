import Cells
import Testing

@Suite("Text on its way to the screen")
struct TextTests {
  @Test(
    "A text is as wide as the terminals of today show it",
    arguments: [
      ("Әбдіғалиев", 10), ("й", 1), ("и\u{306}", 1), ("日本語", 6), ("한글", 4), ("Ａ", 2), ("✓ ✗ ▸ …", 7), ("№", 1), ("👍", 2),
      ("👍🏽", 2), ("👨‍👩‍👧", 6), ("🇰🇿", 2), ("✉\u{FE0F}", 1), ("", 0), ("\u{301}", 1), ("ᄒ\u{1161}\u{11AB}", 2),
    ])
  func widths(text: String, columns: Int) {
    #expect(Width.of(text) == columns)
  }

  @Test("A text is as wide as its letters together, and as the columns it takes in a grid")
  func sums() {
    var dice = Dice(seed: 3)
    for _ in 0..<4_000 {
      let text = dice.hostileText()
      let columns = Width.of(text)
      #expect(text.reduce(0) { $0 + Width.of($1) } == columns, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
      var grid = Grid(Size(width: columns + 4, height: 1))
      #expect(grid.put(text, x: 1, y: 0) == columns)
      #expect(grid[columns + 1, 0] == .blank())
    }
  }

  @Test("No hostile text gets a control, a bidirectional or an invisible letter onto the screen")
  func hostile() {
    var dice = Dice(seed: 11)
    for _ in 0..<4_000 {
      var grid = Grid(Size(width: 40, height: 1))
      grid.put(dice.hostileText(), x: 0, y: 0)
      for scalar in grid.text.unicodeScalars {
        let properties = scalar.properties
        #expect(properties.generalCategory != .control && properties.generalCategory != .format && !properties.isBidiControl)
        #expect(!properties.isDefaultIgnorableCodePoint, "\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test("What would command the terminal is shown for what it is")
  func visible() {
    var grid = Grid(Size(width: 40, height: 1))
    grid.put("a\u{1B}[2J\u{9B}31m\r\n\tб\u{202E}в\u{200B}г\u{7F}", x: 0, y: 0)
    #expect(grid.text == "a␛[2J�31m␍↵␉б�в�г␡")
  }

  @Test("A heap of marks stays on its letter and does not grow")
  func heap() {
    var grid = Grid(Size(width: 3, height: 1))
    grid.put("a" + String(repeating: "\u{301}", count: 1_000) + "b", x: 0, y: 0)
    #expect(grid.text == "a\u{301}\u{301}b")
  }

  @Test("A text that does not fit ends in an ellipsis and is never wider than its place")
  func fitted() {
    #expect(Width.fitted("Договор аренды", to: 8) == "Договор…")
    #expect(Width.fitted("Договор", to: 7) == "Договор")
    #expect(Width.fitted("日本語", to: 4) == "日…")
    #expect(Width.fitted("日本語", to: 0) == "")
    #expect(Width.fittedAtEnd("/home/court/иск.pdf", to: 8) == "…иск.pdf")
    #expect(Width.padded("日", to: 4) == "日  ")
    var dice = Dice(seed: 5)
    for _ in 0..<2_000 {
      let text = dice.hostileText()
      let place = dice.below(12)
      #expect(Width.of(Width.fitted(text, to: place)) <= place)
      #expect(Width.of(Width.fittedAtEnd(text, to: place)) <= place)
      #expect(Width.of(Width.padded(text, to: place)) == place)
    }
  }

  @Test("Lines break at spaces, and a longer word is cut")
  func wrapped() {
    #expect(Width.wrapped("кто кому что должен", to: 8) == ["кто кому", "что", "должен"])
    #expect(Width.wrapped("abcdefgh ij", to: 3) == ["abc", "def", "gh", "ij"])
    #expect(Width.wrapped("a\n\nb", to: 3) == ["a", "", "b"])
    #expect(Width.wrapped("日本", to: 1) == ["日", "本"])
    #expect(Width.wrapped("", to: 3) == [""])
  }
}

extension Dice {
  /// Up to eight scalars from the corners where text is dangerous, with ordinary letters among them.
  mutating func hostileText() -> String {
    let ranges: [(UInt32, UInt32)] = [
      (0x00, 0x20), (0x20, 0x60), (0x7F, 0x21), (0x300, 0x70), (0x400, 0x100), (0x600, 0x20), (0x1100, 0x100), (0x2000, 0x70),
      (0x1F1E6, 26), (0x1F3F0, 0x20), (0x1F468, 4), (0xFE00, 0x10), (0xE0000, 0x80), (0x4E00, 0x100), (0xFFF0, 0x10), (0x900, 0x80),
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<below(8) {
      let (first, count) = ranges[below(ranges.count)]
      if let scalar = Unicode.Scalar(first + UInt32(below(Int(count)))) { text.append(scalar) }
    }
    return String(text)
  }
}
