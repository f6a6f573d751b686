import Cells
import Foundation
import Glibc
import Terminal
import TestCourt
import Testing

@Suite("The terminal, through a pseudo-terminal", .serialized)
struct TerminalScreenTests {
  @Test("A grid is written once; the same again writes nothing, and a changed word only itself")
  func drawing() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    #expect(screen.size == Size(width: 40, height: 6))
    #expect(screen.depth == .palette256)
    var grid = Grid(screen.size)
    grid.put("Әбдіғалиев Ө.", x: 2, y: 1, .overdue)
    grid.cursor = Point(x: 2, y: 1)
    screen.draw(grid)
    #expect(String(decoding: terminal.written(), as: UTF8.self).contains("Әбдіғалиев Ө."))
    screen.draw(grid)
    #expect(terminal.written().isEmpty)
    grid.put("готово", x: 2, y: 3, .ready)
    screen.draw(grid)
    let change = terminal.written()
    #expect(String(decoding: change, as: UTF8.self).contains("готово"))
    #expect(change.count < 90)
    screen.close()
  }

  /// How often this thread called `write`, as the kernel counts; nil where it does not count.
  private static func writes() throws -> Int? {
    guard let counts = try? String(contentsOfFile: "/proc/thread-self/io", encoding: .utf8) else { return nil }
    let line = counts.split(separator: "\n").first { $0.hasPrefix("syscw: ") }
    return line.flatMap { Int($0.dropFirst("syscw: ".count)) }
  }

  @Test(
    "A screen is written in one piece, from the first on, however often the cursor is moved for it",
    .enabled(if: try TerminalScreenTests.writes() != nil, "the kernel counts no calls"),
    arguments: ["xterm-256color", "vt100", "linux"])
  func onePiece(term: String) throws {
    let terminal = try PseudoTerminal(columns: 100, rows: 30)
    let screen = try terminal.screen(term: term)
    // Words far from each other, and fewer of them than curses has room for before it writes.
    func writes(_ word: String) throws -> Int {
      var grid = Grid(screen.size)
      for y in 0..<30 { for x in stride(from: y, to: 94, by: 40) { grid.put(word, x: x, y: y, y == 2 ? .overdue : .text) } }
      let before = try #require(try TerminalScreenTests.writes())
      screen.draw(grid)
      return try #require(try TerminalScreenTests.writes()) - before
    }
    let (first, second, same, two) = try (writes("өтіл"), writes("ждёт"), writes("ждёт"), writes("a") + writes("b"))
    // Colours are told before the first.
    #expect(first <= 2)
    #expect(second == 1)
    #expect(same == 0)
    // The counting counts.
    #expect(two == 2)
    screen.close()
  }

  @Test(
    "The terminal is raw while the screen is open, and as it was afterwards",
    arguments: ["xterm-256color", "linux", "vt100", "no-such-terminal"])
  func modes(term: String) throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen(term: term)
    #expect(terminal.isRaw)
    screen.leave()
    #expect(!terminal.isRaw)
    screen.enter()
    #expect(terminal.isRaw)
    screen.close()
    #expect(!terminal.isRaw)
    screen.draw(Grid(screen.size))
    _ = terminal.written()
    screen.draw(Grid(Size(width: 3, height: 3)))
    #expect(terminal.written().isEmpty)
  }

  @Test("What is no terminal, or cannot move its cursor, is refused and left alone")
  func refused() throws {
    let terminal = try PseudoTerminal()
    let theme = try Theme.builtIn("mono")
    #expect(throws: TerminalFailure.unusable(term: "dumb")) { try terminal.screen(term: "dumb") }
    #expect(!terminal.isRaw)
    #expect(terminal.written().isEmpty)
    let file = open("/dev/null", O_RDWR)
    defer { close(file) }
    #expect(throws: TerminalFailure.notATerminal) {
      try TerminalScreen(TerminalSettings(term: "xterm", input: file, output: file), theme: theme)
    }
  }

  @Test("Keys, a wake and a readable descriptor end the wait; a lone ESC becomes a key")
  func events() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    terminal.type("ә\u{1B}[15~")
    #expect(screen.wait() == [.key(.character("ә")), .key(.function(5))])
    terminal.type("\u{1B}")
    #expect(screen.wait() == [])
    #expect(screen.wait() == [.key(.escape)])
    screen.waker.wake()
    screen.waker.wake()
    #expect(screen.wait() == [.woken])
    #expect(screen.wait(timeout: .zero) == [])
    let always = open("/dev/zero", O_RDONLY)
    defer { close(always) }
    #expect(screen.wait(for: [always]) == [.readable(always)])
    screen.close()
  }

  @Test("Signals come as events: another size, a request to end")
  func signals() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    terminal.resize(columns: 30, rows: 5)
    kill(getpid(), SIGWINCH)
    #expect(screen.wait() == [.resized(Size(width: 30, height: 5))])
    kill(getpid(), SIGTERM)
    #expect(screen.wait() == [.terminate])
    screen.close()
  }

  @Test("A terminal that is gone is told once, and then looked at no more")
  func gone() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    _ = terminal.written()
    terminal.hangUp()
    #expect(screen.wait() == [.hangUp])
    #expect(screen.wait(timeout: .zero) == [])
    screen.draw(Grid(screen.size))
    screen.close()
  }

  @Test("Whatever text is drawn, only letters and the sequences of drawing reach the terminal", arguments: ["xterm-256color", "vt100"])
  func hostile(term: String) throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen(term: term)
    _ = terminal.written()
    var state: UInt64 = 99
    func below(_ limit: UInt32) -> UInt32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt32(truncatingIfNeeded: state >> 33) % limit
    }
    let dangerous: [UInt32] = [
      0x1B, 0x9B, 0x9D, 0x07, 0x0D, 0x202E, 0x200B, 0x5D, 0x5B, 0x63, 0x6E, 0x300, 0x4E00, 0x1F600, 0xE0041, 0xFEFF,
    ]
    for _ in 0..<LongRun.count(400, full: 500_000) {
      var text = String.UnicodeScalarView()
      for _ in 0..<30 {
        let value = below(3) > 0 ? dangerous[Int(below(UInt32(dangerous.count)))] : below(0x3000)
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      var grid = Grid(screen.size)
      grid.put(String(text), x: 0, y: Int(below(6)), Role.allCases[Int(below(UInt32(Role.allCases.count)))])
      screen.draw(grid)
      let bytes = terminal.written()
      #expect(Foreign.first(in: bytes) == nil)
    }
    screen.close()
  }

  @Test(
    "The test for foreign sequences finds them",
    arguments: ["\u{1B}]0;x\u{7}", "\u{1B}[6n", "\u{1B}c", "\u{9B}31m", "a\u{202E}b", "\u{7}", "\u{1B}[8;1;1t"])
  func control(text: String) {
    #expect(Foreign.first(in: Array("да \u{1B}[3;1Hнет\(text)".utf8)) != nil)
    #expect(Foreign.first(in: Array("да \u{1B}[3;1Hнет\u{1B}[38;5;1m\u{1B}[K".utf8)) == nil)
  }

  @Test("Text for the clipboard is sent as it is, in letters that harm nothing")
  func clipboard() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    _ = terminal.written()
    #expect(screen.copyToClipboard("Ким – Ли"))
    #expect(terminal.written() == Array("\u{1B}]52;c;0JrQuNC8IOKAkyDQm9C4\u{7}".utf8))
    #expect(!screen.copyToClipboard(String(repeating: "x", count: 70_001)))
    screen.close()
  }
}

/// Looks through what was written for anything but letters and what drawing needs.
enum Foreign {
  static func first(in bytes: [UInt8]) -> String? {
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x08, 0x0A, 0x0D: continue
      case 0x1B:
        guard let kind = scalars.popFirst() else { return "ESC" }
        // A character set, padded keys, save and restore: one more letter or none.
        if kind == "(" || kind == ")" {
          _ = scalars.popFirst()
          continue
        }
        if "M78=>".unicodeScalars.contains(kind) { continue }
        guard kind == "[" else { return "ESC \(kind)" }
        while let next = scalars.first, (0x20...0x3F).contains(next.value) { scalars.removeFirst() }
        guard let final = scalars.popFirst(), "ABCDGHJKLMPX@bdhlmr".unicodeScalars.contains(final) else { return "CSI" }
      case 0x0E, 0x0F: continue
      default:
        let category = scalar.properties.generalCategory
        if category == .control || category == .format || scalar.properties.isBidiControl { return String(scalar.value, radix: 16) }
      }
    }
    return nil
  }
}
