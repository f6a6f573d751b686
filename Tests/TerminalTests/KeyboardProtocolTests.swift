import Cells
import Glibc
import Terminal
import Testing

extension TerminalScreenTests {
  private static let asked = "\u{1B}[?u\u{1B}[c"
  private static let pushed = "\u{1B}[>5u"
  private static let popped = "\u{1B}[<u"

  private func text(_ terminal: PseudoTerminal) -> String { String(decoding: terminal.written(), as: UTF8.self) }

  @Test("The kitty protocol is pushed only once the terminal says that it knows it")
  func kittyIsAskedFor() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen(answering: "")
    let opened = text(terminal)
    #expect(opened.contains(TerminalScreenTests.asked))
    #expect(!opened.contains(TerminalScreenTests.pushed))
    terminal.type("\u{1B}[?0u\u{1B}[?62cq")
    #expect(screen.wait() == [.key(.character("q"))])
    #expect(text(terminal) == TerminalScreenTests.pushed)
    terminal.type("\u{1B}[1103::122;5u")
    #expect(screen.wait() == [.key(.control("z"))])
    screen.close()
    let closed = text(terminal)
    #expect(closed.contains(TerminalScreenTests.popped))
    // The other screen has a keyboard of its own: popped before it is left.
    let last = try #require(closed.range(of: "\u{1B}[?1049l"))
    let pop = try #require(closed.range(of: TerminalScreenTests.popped))
    #expect(pop.lowerBound < last.lowerBound)
    #expect(!terminal.isRaw)
  }

  @Test("A terminal that does not know the protocol gets none of it")
  func withoutKitty() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    screen.leave()
    screen.enter()
    screen.close()
    let all = text(terminal)
    #expect(!all.contains(TerminalScreenTests.pushed))
    #expect(!all.contains(TerminalScreenTests.popped))
  }

  @Test("The protocol, pasting and focus are taken back for another program, and come again after it")
  func leavingAndEntering() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen(answering: "\u{1B}[?0u\u{1B}[?62c")
    _ = terminal.written()
    screen.leave()
    let left = text(terminal)
    for sequence in [TerminalScreenTests.popped, "\u{1B}[?2004l", "\u{1B}[?1004l"] { #expect(left.contains(sequence)) }
    screen.enter()
    let entered = text(terminal)
    for sequence in [TerminalScreenTests.pushed, "\u{1B}[?2004h", "\u{1B}[?1004h"] { #expect(entered.contains(sequence)) }
    screen.close()
  }

  @Test("Answers that are still on their way are waited for, and do not reach the shell")
  func lateAnswers() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen(answering: "")
    terminal.type("\u{1B}[?0u\u{1B}[?62c")
    screen.close()
    var entry = pollfd(fd: terminal.slave, events: Int16(POLLIN), revents: 0)
    #expect(poll(&entry, 1, 0) == 0)
    let all = text(terminal)
    #expect(!all.contains(TerminalScreenTests.pushed))
  }

  @Test("What is typed while another program is made room for is not lost")
  func typedMeanwhile() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen(answering: "")
    terminal.type("я\u{1B}[?62c")
    screen.leave()
    screen.enter()
    #expect(screen.wait(timeout: .zero) == [.key(.character("я"))])
    screen.close()
  }

  @Test("A terminal that answers nothing is not waited for beyond a second")
  func silentTerminal() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen(answering: "")
    let start = ContinuousClock.now
    screen.close()
    #expect(start.duration(to: .now) < .seconds(3))
    #expect(!terminal.isRaw)
  }

  @Test("A lone ESC is a key when its time is up, whatever else keeps coming")
  func busyEscape() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    terminal.type("\u{1B}")
    let start = ContinuousClock.now
    var events: [TerminalEvent] = []
    while !events.contains(.key(.escape)), start.duration(to: .now) < .seconds(5) {
      screen.waker.wake()
      events += screen.wait()
    }
    #expect(events.contains(.key(.escape)))
    #expect(start.duration(to: .now) >= .milliseconds(20))
    screen.close()
  }
}
