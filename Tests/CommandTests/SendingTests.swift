import Foundation
import Testing

@Suite("Sending through the court's own command")
struct SendingTests {
  /// A court with a notice that waits, addressed by e-mail, and a script of the test's own as the command.
  private func court(_ script: String, seconds: String? = nil) throws -> Shell {
    let shell = try Shell.court()
    try shell.done("party", "edit", number, "2", "--email", "abdigaliev@example.org")
    try shell.done("settings", "set", "address", "улица Наурызбай батыра, 1")
    try shell.write("#!/bin/sh\n" + script + "\n", to: "send.sh")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: shell.folder + "/send.sh")
    try shell.done("settings", "set", "send.email", "\(shell.folder)/send.sh {address} '{title} of {case}'")
    if let seconds { try shell.done("settings", "set", "send.email.seconds", seconds) }
    try shell.done("notice", "prepare", number, "--to", "2", "--text", "Просим позвонить; $(touch hacked) `touch hacked`")
    return shell
  }

  @Test("It is run with the arguments as they are and no shell between; what it says is kept as the proof")
  func sent() throws {
    let shell = try court("cat > got.txt; echo \"$#:$1:$2\"")
    let notice = try shell.done("notice", "send", number, "--command", "--early", "проба")["notices"][0]
    #expect(notice["status"].text == "sent")
    #expect(notice["proof"].text == "2:abdigaliev@example.org:Сообщение суда, дело № \(number) of \(number)")
    #expect(notice["through"].text?.hasSuffix("/send.sh") == true)
    let got = try shell.read("got.txt")
    #expect(got.contains("Просим позвонить; $(touch hacked)") && !shell.has("hacked"))
  }

  @Test("Where it fails the notice waits, and that it was tried is kept with what it said; by hand it can still go")
  func failed() throws {
    let shell = try court("echo 'no route to host' >&2; exit 75")
    let answer = try shell.dayin(["notice", "send", number, "1", "--command", "--early", "проба", "--json"])
    #expect(answer.status == 74)
    let notice = try answer.json()["notices"][0]
    #expect(notice["status"].text == "waiting")
    #expect(notice["tries"][0]["failure"].text == "the command ended with error 75: no route to host")
    let history = try shell.done("history", number).list?.compactMap { $0["type"].text } ?? []
    #expect(history.suffix(2) == ["noticeTried", "noticeFailed"])
    #expect(try shell.done("notice", "send", number, "1", "--early", "проба")["notices"][0]["through"].isNull)
  }

  @Test("A long answer is told in a few words in the lists, and whole for programs and where the notice is shown")
  func longAnswers() throws {
    let shell = try court("echo 'no route to host, for the gateway of the provider answers on none of its three addresses' >&2; exit 75")
    #expect(try shell.dayin(["notice", "send", number, "--command", "--early", "проба"]).status == 74)
    for list in [["notice", "list", number], ["notice", "list"]] {
      let told = try shell.dayin(list).output
      #expect(told.contains("no route to host") && told.contains("…") && !told.contains("three addresses"), "\(told)")
    }
    #expect(try shell.done("notice", "list")[0]["failure"].text?.hasSuffix("three addresses") == true)
    let shown = try shell.dayin(["notice", "show", number, "1"])
    #expect(shown.errors.contains("three addresses") && shown.output.contains("Просим позвонить"))
    #expect(!shown.output.contains("three addresses"), "the text is for copying")
  }

  @Test("A command that does not end is ended, one that is not there is said to be so")
  func limits() throws {
    let shell = try court("exec /bin/sleep 600", seconds: "1")
    #expect(try shell.dayin(["notice", "send", number, "--command", "--early", "проба"]).status == 74)
    try shell.done("settings", "set", "send.email", "/no/such/program {address}")
    #expect(try shell.dayin(["notice", "send", number, "--command", "--early", "проба"]).status == 74)
    let failures = try shell.done("notice", "list", number)[0]["tries"].list?.compactMap { $0["failure"].text } ?? []
    #expect(
      failures == ["the command took longer than 1 s", "the command could not be started; it must be named with its whole path"])
  }

  @Test("Everything that may go is handed to the commands that the court has set; what has none stays")
  func ready() throws {
    let shell = try court("cat > got.txt")
    try shell.done("party", "edit", number, "1", "--phone", "+7 701 555 01 23")
    try shell.done("notice", "prepare", number, "--to", "1", "--by", "sms", "--text", "Просим позвонить")
    let sent = try shell.done("notice", "send", "--ready", "--command", "--early", "проба")
    #expect(sent[0]["notices"].list?.map { $0["status"].text } == ["sent", "waiting"])
    #expect(try shell.done("notice", "list").list?.compactMap { $0["by"].text } == ["sms"])
    try shell.write("#!/bin/sh\nexit 75\n", to: "send.sh")
    try shell.done("notice", "prepare", number, "--to", "2", "--text", "Просим ещё раз")
    #expect(try shell.dayin(["notice", "send", "--ready", "--command", "--early", "проба"]).status == 74)
    #expect(try shell.done("notice", "list").list?.compactMap { $0["failure"].text } == ["the command ended with error 75"])
  }

  @Test("At the console it is sent too, and whoever leaves right behind it waits for what the command answers")
  func atTheConsole() throws {
    let shell = try court("/bin/sleep 1; echo queued as 4711")
    let seat = try Seat(shell, ["--lang", "en"])
    #expect(seat.shows(number))
    seat.press("\r")
    #expect(seat.shows("Service"))
    seat.press("\u{1B}[Z\u{1B}[Z")
    #expect(seat.shows("abdigaliev@example.org"))
    // F8; where it is outside of working hours the reason is asked for behind the choice.
    seat.press("\u{1B}[19~\ttrial\r")
    #expect(seat.shows("no answer yet"))
    seat.press("q")
    #expect(seat.ended() == 0)
    let notice = try shell.done("notice", "list", number)[0]
    #expect(notice["status"].text == "sent" && notice["proof"].text == "queued as 4711")
  }

  @Test("A command that others could change is not run, whether the file is open to them or its folder")
  func untrusted() throws {
    let shell = try court("echo sent")
    let script = shell.folder + "/send.sh"
    for (path, mode, usual) in [(script, 0o722, 0o700), (shell.folder, 0o777, 0o755)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      #expect(try shell.dayin(["notice", "send", number, "1", "--command", "--early", "проба"]).status == 74)
      try FileManager.default.setAttributes([.posixPermissions: usual], ofItemAtPath: path)
    }
    let tries = try shell.done("notice", "list", number)[0]["tries"].list?.compactMap { $0["failure"].text } ?? []
    #expect(tries.count == 2 && tries.allSatisfy { $0.hasPrefix("others can change the command") })
    #expect(try shell.done("notice", "send", number, "1", "--command", "--early", "проба")["notices"][0]["proof"].text == "sent")
  }

  @Test("It is off until the court sets it, and off again when that is taken away")
  func off() throws {
    let shell = try court("true")
    try shell.done("settings", "unset", "send.email")
    try shell.refused("notice", "send", number, "--command", status: 1, code: "notice.no-command")
    try shell.refused("settings", "set", "send.sms", "sms {address}", status: 64, code: "argument.unreadable")
    try shell.refused("settings", "set", "send.sms", "/bin/sms {phone}", status: 1, code: "command.unknown-placeholder")
  }
}
