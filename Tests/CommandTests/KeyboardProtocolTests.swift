import Foundation
import Glibc
import Testing

@Suite("The keyboard at a terminal")
struct KeyboardProtocolTests {
  private static let answers = "\u{1B}[?0u\u{1B}[?62c"
  private static let pushed = "\u{1B}[>5u"
  private static let popped = "\u{1B}[<u"

  private func sit(_ files: [String: String] = [:]) throws -> (Shell, Seat) {
    let shell = try Shell.court()
    for (name, text) in files { try shell.write(text, to: name) }
    let seat = try Seat(shell, ["--lang", "en"])
    #expect(seat.writes("\u{1B}[?u\u{1B}[c"))
    return (shell, seat)
  }

  @Test("The protocol is popped on every way out", arguments: [0, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT])
  func everyWayOut(signal: Int32) throws {
    let (_, seat) = try sit()
    seat.press(KeyboardProtocolTests.answers)
    #expect(seat.writes(KeyboardProtocolTests.pushed))
    #expect(seat.shows(number))
    if signal == 0 { seat.press("q") } else { seat.send(signal) }
    _ = seat.ended()
    #expect(seat.written.contains(KeyboardProtocolTests.popped))
    #expect(seat.written.contains("\u{1B}[?2004l") && seat.written.contains("\u{1B}[?1004l"))
    #expect(seat.isGivenBack)
  }

  @Test("It is popped when the program is stopped, and pushed when it goes on")
  func stopped() throws {
    let (_, seat) = try sit()
    seat.press(KeyboardProtocolTests.answers)
    #expect(seat.writes(KeyboardProtocolTests.pushed))
    #expect(seat.shows(number))
    // Without a shell that could let it go on the stop lasts no time.
    seat.send(SIGTSTP)
    seat.send(SIGCONT)
    #expect(seat.writes(KeyboardProtocolTests.popped))
    #expect(seat.writes(KeyboardProtocolTests.pushed))
    seat.press("q")
    #expect(seat.ended() == 0)
    #expect(seat.isGivenBack)
  }

  @Test("Under a Cyrillic layout Ctrl with a letter is the key that the letter stands on")
  func cyrillicControl() throws {
    let (_, seat) = try sit()
    seat.press(KeyboardProtocolTests.answers)
    #expect(seat.shows(number))
    // Ctrl-С twice, on the key of the Latin c.
    seat.press("\u{1B}[1089::99;5u")
    #expect(seat.shows("Ctrl-C"))
    seat.press("\u{1B}[1089::99;5u")
    #expect(seat.ended() == 0)
  }

  @Test("A person's own keys act, and what is wrong with them is said at the start")
  func ownKeys() throws {
    let (_, seat) = try sit([".config/dayin/keys.toml": "quit = [\"F11\", \"C-r\"]\nserved = [\"7\"]\n"])
    seat.press("\u{1B}[?62c")
    #expect(seat.shows("Your keys: served"))
    seat.press("q")
    #expect(seat.shows("does nothing"))
    seat.press("\u{12}")
    #expect(seat.ended() == 0)
  }

  @Test("A layout that was chosen, and what the palette told, are there at the next start")
  func kept() throws {
    let (shell, seat) = try sit([".config/dayin/config.toml": "# mine\ntheme = \"mono\"\n"])
    seat.press("\u{1B}[?62c")
    #expect(seat.shows(number))
    seat.press("\u{1B}[20~keyboard layout\r")
    #expect(seat.shows("kz-ruskaz"))
    seat.press("\u{1B}[4~\u{1B}[A\r")
    #expect(seat.shows("Keyboard layout: "))
    seat.press("\u{1B}[20~help\r")
    #expect(seat.shows("Quicker"))
    seat.press("\u{1B}[21~")
    #expect(seat.ended() == 0)
    #expect(try shell.read(".config/dayin/config.toml").hasSuffix("keyboard = \"kz-ruskaz\"\n# mine\ntheme = \"mono\"\n"))
    #expect(try shell.read(".local/state/dayin/palette.toml") == "help = 1\n")
    let again = try Seat(shell, ["--lang", "en"])
    #expect(again.shows(number))
    again.press("\u{1B}[20~keyboard layout\r")
    #expect(again.shows("✓"))
    again.press("\u{3}\u{3}")
    #expect(again.ended() == 0)
  }

  @Test("A learned keyboard is kept with its signs, and a broken line of it is told")
  func learned() throws {
    let (shell, seat) = try sit([".config/dayin/config.toml": "learned = \"я:q \\\":w\"\n"])
    seat.press("\u{1B}[?62c")
    #expect(seat.shows(number))
    seat.press("я")
    #expect(seat.ended() == 0)
    try shell.write("learned = \"яq\"\n", to: ".config/dayin/config.toml")
    #expect(try shell.dayin(["doctor"]).status == 78)
  }
}
