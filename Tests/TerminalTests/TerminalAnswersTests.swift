import Cells
import Glibc
import Terminal
import Testing

@Suite("What a terminal answers about itself")
struct TerminalAnswersTests {
  @Test("Widths come from where the cursor stands, the protocol from its own answer, and the end from the last")
  func whole() {
    let answers = TerminalAnswers(Array("\u{1B}[5;2R\u{1B}[5;3R\u{1B}[?1u\u{1B}[?62;22c".utf8), letters: 2)
    #expect(answers.widths == [1, 2])
    #expect(answers.hasKittyKeyboard)
    #expect(answers.isComplete)
  }

  @Test("Keys typed meanwhile and answers cut off do no harm, wherever they are cut")
  func cut() {
    let bytes = Array("x\u{1B}[A\u{1B}[5;2Ry\u{1B}[?64;1;2c".utf8)
    for count in bytes.indices {
      let answers = TerminalAnswers(Array(bytes[..<count]), letters: 1)
      #expect(!answers.isComplete)
      #expect(!answers.hasKittyKeyboard)
    }
    #expect(TerminalAnswers(bytes, letters: 1).widths == [1])
    #expect(TerminalAnswers(bytes, letters: 1).isComplete)
    #expect(TerminalAnswers([], letters: 2).widths == [nil, nil])
  }
}

// Descriptions of terminals are read through the library that also draws, which knows one terminal at a time: in turn with the screen's own tests.
extension TerminalScreenTests {
  @Test("A terminal in the background is not asked, and what can be told without asking is")
  func report() throws {
    let terminal = try PseudoTerminal()
    let report = TerminalReport(TerminalSettings(term: "xterm-256color", noColor: "1", input: terminal.slave, output: terminal.slave))
    #expect(report.description == "xterm-256color")
    #expect(report.colors == 256)
    #expect(report.depth == .mono)
    #expect(report.reason == .noColor)
    #expect(report.size == Size(width: 40, height: 6))
    #expect(report.answers == nil)
    #expect(report.lacking == nil)
    #expect(terminal.written().isEmpty)
  }

  @Test("An unknown terminal is taken for a usual one, a dumb one for none")
  func unknown() throws {
    let terminal = try PseudoTerminal()
    let strange = TerminalReport(TerminalSettings(term: "no-such-terminal", input: terminal.slave, output: terminal.slave))
    #expect(strange.description == "xterm-256color")
    let dumb = TerminalReport(TerminalSettings(term: "dumb", input: terminal.slave, output: terminal.slave))
    #expect(dumb.description == nil)
    #expect(dumb.reason == .dumb)
  }
}
