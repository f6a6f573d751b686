import Foundation
import Glibc
import Testing

@Suite("The console at a terminal")
struct ConsoleTests {
  private static let number = "7517-26-00-2/1234"
  private static let f6 = "\u{1B}[17~"

  private static let drafts = "/.local/state/dayin/drafts/"

  /// The files of what was being typed.
  private func kept(_ shell: Shell) -> [String] {
    let all = try? FileManager.default.contentsOfDirectory(atPath: shell.folder + ConsoleTests.drafts)
    return (all ?? []).filter { $0.hasSuffix(".json") }
  }

  private func sit(_ shell: Shell, term: String = "xterm-256color", variables: [String] = []) throws -> Seat {
    try Seat(shell, ["--register", shell.folder + "/court.db", "--lang", "en"], term: term, variables: variables)
  }

  private func document(_ shell: Shell) throws -> Shell.Value {
    try shell.dayin(["case", "show", ConsoleTests.number, "--json", "--register", "court.db"]).json()["documents"][0]
  }

  @Test("A mark that was made at the console is there for the next program, and the terminal is given back")
  func markIsDurable() throws {
    let shell = try Shell.awaiting()
    let seat = try sit(shell)
    #expect(seat.shows(ConsoleTests.number))
    seat.press("\r")
    #expect(seat.shows("Service"))
    // The strip, the mark, and away at once: what was confirmed is stored before the program ends.
    seat.press(ConsoleTests.f6 + "\r" + "q")
    #expect(seat.ended() == 0)
    #expect(seat.isGivenBack)
    #expect(try document(shell)["status"].text == "received")
  }

  @Test("A first start with a file opens the register with all that could go in, and says what could not")
  func beginsWithAFile() throws {
    let shell = try Shell()
    let lines = [
      #"{"number": "7517-26-00-2/1", "category": "civil"}"#, #"{"number": 5}"#, #"{"number": "7517-26-00-2/2", "category": "civil"}"#,
    ]
    try shell.write(lines.joined(separator: "\n") + "\n", to: "cases.jsonl")
    let seat = try sit(shell)
    #expect(seat.shows("Make a new register"))
    seat.press("\u{1B}[B\r")
    #expect(seat.shows("name of the court"))
    seat.press("Medeu District Court\r\(shell.folder)/cases.jsonl\r")
    #expect(seat.shows("1 line refused"))
    seat.press("q")
    #expect(seat.ended() == 0)
    let listed = try shell.dayin(["case", "list", "--json", "--register", "court.db"]).json().list?.compactMap { $0["number"].text }
    #expect(listed?.sorted() == ["7517-26-00-2/1", "7517-26-00-2/2"])
  }

  @Test("What is confirmed without waiting for anything is entered in the order in which it was typed")
  func inOrder() throws {
    let shell = try Shell.awaiting()
    let seat = try sit(shell)
    #expect(seat.shows(ConsoleTests.number))
    seat.press("\r")
    #expect(seat.shows("Service"))
    let titles = (1...12).map { "Paper \($0)" }
    for title in titles { seat.press("+" + title + "\r") }
    seat.press("q")
    #expect(seat.ended() == 0)
    let listed = try shell.dayin(["case", "show", ConsoleTests.number, "--json", "--register", "court.db"]).json()["documents"].list
    #expect(listed?.compactMap { $0["title"].text } == ["Lease"] + titles)
  }

  @Test("Keys typed in one go, before the case is there, wait for it: none is lost, none goes to the list")
  func typedAhead() throws {
    let shell = try Shell.awaiting()
    let seat = try sit(shell)
    #expect(seat.shows(ConsoleTests.number))
    seat.press("\r" + ConsoleTests.f6 + "\r" + "q")
    #expect(seat.ended() == 0)
    #expect(try document(shell)["status"].text == "received")
  }

  @Test("A strip that was not confirmed enters nothing: the mark of the test above is not there by itself")
  func unconfirmedEntersNothing() throws {
    let shell = try Shell.awaiting()
    let seat = try sit(shell)
    #expect(seat.shows(ConsoleTests.number))
    seat.press("\r")
    #expect(seat.shows("Service"))
    seat.press(ConsoleTests.f6)
    seat.send(SIGTERM)
    _ = seat.ended()
    #expect(try document(shell)["status"].text == "requested")
  }

  @Test("What another program enters comes to the screen by itself")
  func othersAreSeen() throws {
    let shell = try Shell.awaiting()
    let seat = try sit(shell)
    #expect(seat.shows(ConsoleTests.number))
    seat.press("\r")
    #expect(seat.shows("Service"))
    let answer = try shell.dayin([
      "document", "receive", ConsoleTests.number, "1", "--by", "chancery", "--as", "copy", "--register", "court.db",
    ])
    #expect(answer.status == 0)
    #expect(seat.shows("received"))
  }

  @Test("The terminal is given back when the system ends the program", arguments: [SIGTERM, SIGHUP, SIGINT])
  func signals(signal: Int32) throws {
    let shell = try Shell.awaiting()
    let seat = try sit(shell)
    #expect(seat.shows(ConsoleTests.number))
    seat.send(signal)
    _ = seat.ended()
    #expect(seat.isGivenBack)
  }

  @Test("The console opens on every usual terminal", arguments: ["xterm", "linux", "vt100", "screen", "tmux-256color", "no-such-terminal"])
  func terminals(term: String) throws {
    let shell = try Shell.awaiting()
    let seat = try sit(shell, term: term)
    #expect(seat.shows("1234"))
    seat.press("q")
    #expect(seat.ended() == 0)
  }

  @Test("A theme of one's own is shown as it is written, and a broken one leaves the last look on and says why")
  func ownTheme() throws {
    let shell = try Shell.awaiting()
    let theme = ".config/dayin/themes/mine.toml"
    try shell.write("theme = \"mine\"\n", to: ".config/dayin/config.toml")
    try shell.write("base = \"calm-dark\"\ntitle = \"My look\"\n", to: theme)
    let seat = try sit(shell)
    #expect(seat.shows(ConsoleTests.number))
    try shell.write("base = \"calm-light\"\ntitle = \"My look\"\n", to: theme)
    // The paper of the light one, at 256 colours.
    #expect(seat.writes("48;5;231"))
    #expect(seat.shows("read again: My look"))
    try shell.write("base = \"calm-dark\"\n[roles]\nlate = {}\n", to: theme)
    #expect(seat.shows("line 3"))
    seat.press("q")
    #expect(seat.ended() == 0)
    #expect(seat.isGivenBack)
  }

  @Test(
    "What was being typed when the line dropped is offered at the next start, and is gone once it is entered",
    arguments: [SIGHUP, SIGTERM])
  func draft(signal: Int32) throws {
    let shell = try Shell.awaiting()
    let first = try sit(shell)
    #expect(first.shows(ConsoleTests.number))
    first.press("\r+Certificate of inco")
    #expect(first.shows("Certificate of inco"))
    first.send(signal)
    _ = first.ended()
    let name = try #require(kept(shell).first)
    let attributes = try FileManager.default.attributesOfItem(atPath: shell.folder + ConsoleTests.drafts + name)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)

    let second = try sit(shell)
    #expect(second.shows("Unfinished entry"))
    second.press("\r")
    #expect(second.shows("Certificate of inco"))
    second.press("me\r")
    #expect(second.shows("Saved"))
    second.press("q")
    #expect(second.ended() == 0)
    #expect(kept(shell).isEmpty)
    let documents = try shell.dayin(["case", "show", ConsoleTests.number, "--json", "--register", "court.db"]).json()["documents"]
    #expect(documents.list?.last?["title"].text == "Certificate of income")
  }

  @Test("A console that lives keeps its draft to itself; one that was killed leaves it to the next")
  func draftOfTheKilled() throws {
    let shell = try Shell.awaiting()
    let first = try sit(shell)
    #expect(first.shows(ConsoleTests.number))
    first.press("\r+")
    #expect(first.shows("New document"))
    first.press("Zebra")
    #expect(first.shows("Zebra"))
    let other = try sit(shell)
    #expect(other.shows(ConsoleTests.number))
    other.press("q")
    #expect(other.ended() == 0)
    first.send(SIGKILL)
    _ = first.ended()
    let second = try sit(shell)
    #expect(second.shows("Unfinished entry"))
    second.press("\u{1B}")
    #expect(second.shows("Help"))
    second.press("q")
    #expect(second.ended() == 0)
    #expect(kept(shell).isEmpty)
  }

  @Test(
    "Of those who share an account of the system each is offered what they typed themselves",
    .enabled(if: getuid() == 0, "only the superuser stands for somebody"))
  func whoseDraft() throws {
    let shell = try Shell.awaiting()
    let first = try sit(shell, variables: ["SUDO_USER=first"])
    #expect(first.shows(ConsoleTests.number))
    first.press("\r+Zebra")
    #expect(first.shows("Zebra"))
    first.send(SIGHUP)
    _ = first.ended()
    let other = try sit(shell, variables: ["SUDO_USER=other"])
    #expect(other.shows(ConsoleTests.number))
    other.press("q")
    #expect(other.ended() == 0)
    let again = try sit(shell, variables: ["SUDO_USER=first"])
    #expect(again.shows("Unfinished entry"))
  }

  @Test("A note is written in one's own editor, on a file that nobody else reads and that is gone afterwards")
  func editor() throws {
    let shell = try Shell.awaiting()
    let script =
      "#!/bin/sh\ncd \"$HOME\"\ncat \"$2\" > seen\nstat -c '%a' \"$2\" > mode\necho \"$1\" > word\nprintf 'Sealed\\nby a notary\\n' > \"$2\"\n"
    try shell.write(script, to: "edit-it")
    chmod(shell.folder + "/edit-it", 0o755)
    let seat = try sit(shell, variables: ["EDITOR=" + shell.folder + "/edit-it --wait"])
    #expect(seat.shows(ConsoleTests.number))
    seat.press("\r")
    #expect(seat.shows("Service"))
    seat.press("e")
    #expect(seat.shows("note"))
    seat.press("\t\t\tOld\u{18}")
    #expect(seat.shows("notary"))
    seat.press("\r")
    #expect(seat.shows("Saved"))
    seat.press("q")
    #expect(seat.ended() == 0)
    #expect(seat.isGivenBack)
    #expect(try document(shell)["note"].text == "Sealed\nby a notary")
    #expect(try shell.read("seen") == "Old\n")
    #expect(try shell.read("mode") == "600\n")
    #expect(try shell.read("word") == "--wait\n")
    let left = try FileManager.default.contentsOfDirectory(atPath: shell.folder + "/.local/state/dayin")
    #expect(!left.contains { $0.hasPrefix("edit.") })
  }
}
