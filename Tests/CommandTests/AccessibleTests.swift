import Foundation
import Glibc
import Testing
import Wording

@Suite("The console in lines, at a terminal")
struct AccessibleTests {
  private static let number = "7517-26-00-2/1234"
  private static let f6 = "\u{1B}[17~"
  private static let f9 = "\u{1B}[20~"

  private func sit(_ shell: Shell, _ arguments: [String] = ["--accessible"], term: String = "xterm-256color") throws -> Seat {
    try Seat(shell, arguments + ["--register", shell.folder + "/court.db", "--lang", "en"], term: term)
  }

  private func status(_ shell: Shell) throws -> String? {
    try shell.dayin(["case", "show", AccessibleTests.number, "--json", "--register", "court.db"]).json()["documents"][0]["status"].text
  }

  @Test("A mark is made by what is heard, and another process finds it", arguments: ["xterm-256color", "dumb"])
  func mark(term: String) throws {
    let shell = try Shell.awaiting()
    let seat = try sit(shell, term: term)
    #expect(seat.shows("1 of 1"))
    seat.press("\r")
    #expect(seat.shows("document 1 “Lease”, Aliya Sample, requested"))
    seat.press(AccessibleTests.f6)
    #expect(seat.shows("date: "))
    seat.press("\r")
    #expect(seat.shows("Saved. Received: Lease"))
    #expect(try status(shell) == "received")
    seat.press("\u{3}")
    #expect(seat.shows("Press Ctrl-C again"))
    seat.press("\u{3}")
    #expect(seat.ended() == 0)
    #expect(seat.isGivenBack)
  }

  @Test("Where no screen can be drawn lines are told by themselves, and that is told first")
  func dumb() throws {
    let seat = try sit(try Shell.awaiting(), [], term: "dumb")
    #expect(seat.shows("No screen can be drawn on the terminal “dumb”. Lines are told instead."))
    #expect(!seat.written.contains("\u{1B}"))
    seat.press("q")
    #expect(seat.ended() == 0)
    #expect(seat.isGivenBack)
  }

  @Test("The palette switches to lines and back, and the choice is kept")
  func switching() throws {
    let shell = try Shell.awaiting()
    let seat = try sit(shell, [])
    #expect(seat.shows("Help"))
    seat.press(AccessibleTests.f9 + "accessible\r")
    #expect(seat.shows("Accessible mode is on"))
    let config = shell.folder + "/.config/dayin/config.toml"
    #expect(try String(contentsOfFile: config, encoding: .utf8).contains("accessible = true\n"))
    seat.press("q")
    #expect(seat.ended() == 0)
    #expect(try shell.dayin(["doctor"]).output.contains("Accessible mode is on"))
    let again = try sit(shell, [])
    #expect(again.shows("Accessible mode."))
    again.press(AccessibleTests.f9 + "accessible\r")
    #expect(again.shows("Accessible mode is off"))
    again.press("q")
    #expect(again.ended() == 0)
    #expect(again.isGivenBack)
  }

  @Test("The terminal is given back when the system ends the program", arguments: [SIGTERM, SIGHUP, SIGINT])
  func signals(signal: Int32) throws {
    let seat = try sit(try Shell.awaiting())
    #expect(seat.shows(AccessibleTests.number))
    seat.send(signal)
    _ = seat.ended()
    #expect(seat.isGivenBack)
  }

  @Test("The program stops once where it is suspended, and goes on where it was; lines and screen alike", arguments: ["", " --accessible"])
  func suspended(face: String) throws {
    let shell = try Shell.awaiting()
    let seat = try Seat(shell, ["--norc", "--noprofile", "-i"], program: "/bin/bash")
    let command = "\(Shell.programPath) --lang en --register \(shell.folder)/court.db" + face
    seat.press(command + "\r")
    #expect(seat.shows(AccessibleTests.number))
    seat.press(AccessibleTests.f9 + "suspend the prog\r")
    // What is typed once the terminal is given back is for the shell.
    #expect(seat.writes("\u{1B}[?2004l"))
    seat.press("jobs\r")
    #expect(seat.shows("Stopped"))
    seat.press("fg\r")
    #expect(seat.shows(AccessibleTests.number))
    seat.press("\u{3}\u{3}")
    #expect(seat.writes("\u{1B}[?2004l"))
    seat.press("echo left:$?\r")
    #expect(seat.shows("left:0"))
    seat.press("exit\r")
    _ = seat.ended()
  }

  @Test("In a plain locale names keep their letters, on the screen and in lines", arguments: [[], ["--accessible"]])
  func plainLocale(face: [String]) throws {
    let shell = try Shell.awaiting()
    let seat = try Seat(shell, face + ["--register", shell.folder + "/court.db", "--lang", "kk"], locale: "C")
    #expect(seat.shows("Істер"))
    seat.press("q")
    #expect(seat.ended() == 0)
  }

  @Test(
    "Where the machine has no UTF-8 locale at all, lines are told with every letter of theirs, and the doctor says what to do",
    .enabled(if: AccessibleTests.canHideFolders, "folders can be hidden from a program only where namespaces are allowed"))
  func noLocale() throws {
    let shell = try Shell.awaiting()
    let register = ["--register", shell.folder + "/court.db"]
    let seat = try withoutLocales(shell, register + ["--lang", "kk"])
    #expect(seat.shows(Language.kazakh.words.linearWithoutLocale))
    seat.press("\u{C}")
    #expect(seat.shows("Істер"))
    seat.press("q")
    #expect(seat.ended() == 0)
    let doctor = try withoutLocales(shell, ["doctor", "--lang", "en"] + register)
    #expect(doctor.shows("has no UTF-8 locale"))
    #expect(doctor.ended() == 78)
  }

  private static let canHideFolders: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
    process.arguments = ["-rm", "mount", "-t", "tmpfs", "none", "/usr/lib/locale"]
    process.standardError = nil
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// The program where the folder of the locales is hidden from it.
  private func withoutLocales(_ shell: Shell, _ arguments: [String]) throws -> Seat {
    let hidden = ["-rm", "sh", "-c", "mount -t tmpfs none /usr/lib/locale && exec \"$@\"", "sh", Shell.programPath]
    return try Seat(shell, hidden + arguments, program: "/usr/bin/unshare", locale: "C")
  }

  @Test("A setting that is neither true nor false is told")
  func badSetting() throws {
    let shell = try Shell.court()
    try shell.write("accessible = \"yes\"\n", to: ".config/dayin/config.toml")
    let answer = try shell.dayin(["doctor"])
    #expect(answer.status == 78)
    #expect(answer.output.contains("true"))
  }
}
