import Cells
import Glibc
import Terminal
import Testing

// Of the same suite as the screens: there is one terminal at a time.
extension TerminalScreenTests {
  @Test(
    "The terminal gives keys at once while it is told to, and is as it was afterwards; a dumb one is sent letters only",
    arguments: ["xterm", "dumb", "no-such-terminal"])
  func lineModes(term: String) throws {
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
  func lineKitty() throws {
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
  func linePipe() throws {
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
