import Foundation
import Glibc
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

  /// Whether a process is still at work: what waits to be collected is not.
  private func isAlive(_ process: Int) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
    return status.split(separator: ")").last?.split(separator: " ").first != "Z"
  }

  @Test("When its time is over everything ends that it has started: nothing can still send")
  func wholeGroup() throws {
    let shell = try court("/bin/sleep 600 &\necho $! > child.txt\nwait", seconds: "1")
    #expect(try shell.dayin(["notice", "send", number, "--command", "--early", "проба"]).status == 74)
    #expect(try shell.done("notice", "list", number)[0]["tries"][0]["failure"].text == "the command took longer than 1 s")
    let child = try #require(Int(try shell.read("child.txt").trimmingCharacters(in: .whitespacesAndNewlines)))
    let end = DispatchTime.now() + 10
    while isAlive(child), DispatchTime.now() < end { poll(nil, 0, 20) }
    #expect(!isAlive(child))
  }

  @Test("Whoever interrupts the program at the terminal ends the command as well")
  func interrupted() throws {
    let shell = try court("cd $(dirname $0)\n/bin/sleep 600 &\necho $! > child.txt\nwait", seconds: "600")
    let seat = try Seat(
      shell,
      [
        "notice", "send", number, "--command", "--early", "проба", "--lang", "en", "--register",
        shell.folder + "/.local/share/dayin/register.db",
      ])
    let end = DispatchTime.now() + 20
    while ((try? shell.read("child.txt")) ?? "").last != "\n", DispatchTime.now() < end { poll(nil, 0, 20) }
    let child = try #require(Int(try shell.read("child.txt").trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(isAlive(child))
    seat.send(SIGINT)
    #expect(seat.ended() == -SIGINT)
    while isAlive(child), DispatchTime.now() < end { poll(nil, 0, 20) }
    #expect(!isAlive(child))
    #expect(try shell.done("notice", "list", number)[0]["status"].text == "waiting")
  }

  @Test("One that only leaves somebody behind has ended, and is not waited for; it has neither a terminal nor a file of the program")
  func leavesBehind() throws {
    let shell = try court(
      "/bin/sleep 600 &\necho $! > child.txt\n(: > /dev/tty) 2>/dev/null && echo terminal\nls /proc/$$/fd | tr '\\n' ' '")
    let notice = try shell.done("notice", "send", number, "--command", "--early", "проба")["notices"][0]
    let child = try #require(Int(try shell.read("child.txt").trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(isAlive(child))
    kill(pid_t(child), SIGKILL)
    let files = try #require(notice["proof"].text).split(separator: " ").compactMap { Int($0) }
    // The shell has its script open besides.
    #expect(files.filter { $0 < 10 } == [0, 1, 2], "\(notice)")
  }

  @Test("Of one that talks without end the beginning is kept, and its time is limited all the same", arguments: [false, true])
  func chatty(ends: Bool) throws {
    let shell = try court(ends ? "yes | head -c 30000000" : "yes", seconds: ends ? "60" : "1")
    let answer = try shell.dayin(["notice", "send", number, "--command", "--early", "проба", "--json"])
    #expect(answer.status == (ends ? 0 : 74), "\(answer.errors)")
    let notice = try answer.json()["notices"][0]
    #expect(ends ? notice["proof"].text?.count == 1_999 : notice["tries"][0]["failure"].text == "the command took longer than 1 s")
  }

  @Test("An address that would be an option is none: nothing is run, and why is kept; behind -- it is an address")
  func option() throws {
    let shell = try court("echo \"$1\" >> got.txt")
    try shell.done("party", "edit", number, "2", "--email=-X/tmp/log")
    try shell.done("notice", "prepare", number, "--to", "2", "--text", "Просим позвонить")
    #expect(try shell.dayin(["notice", "send", number, "2", "--command", "--early", "проба"]).status == 74)
    #expect(try shell.done("notice", "list", number)[1]["tries"][0]["failure"].text?.hasPrefix("{address} begins with a hyphen") == true)
    #expect(!shell.has("got.txt"))
    try shell.done("settings", "set", "send.email", "\(shell.folder)/send.sh -- {address}")
    try shell.done("notice", "send", number, "2", "--command", "--early", "проба")
    #expect(try shell.read("got.txt") == "--\n")
  }

  @Test("What is in the way of one is told with its case, and the others go and are told", arguments: [true, false])
  func goesOn(acrossCases: Bool) throws {
    // While the first goes, somebody takes the second away.
    let shell = try court("[ -f taken ] || { touch taken; . ./take.sh; }")
    let others = acrossCases ? ["7527-26-00-2/1235", "7527-26-00-2/1236"] : [number, number]
    for other in others {
      if acrossCases {
        try shell.done("case", "open", other, "--category", "civil")
        try shell.done("party", "add", other, "--role", "defendant", "--name", "Ким Вероника", "--email", "kim@example.org")
      }
      try shell.done("notice", "prepare", other, "--to", acrossCases ? "1" : "2", "--text", "Просим позвонить")
    }
    try shell.write("\(Shell.programPath) notice discard \(others[0]) \(acrossCases ? 1 : 2) --reason ошибка", to: "take.sh")
    let what = acrossCases ? ["--ready"] : [number]
    let answer = try shell.dayin(["notice", "send"] + what + ["--command", "--early", "проба", "--json"])
    let error = try answer.error()
    #expect(answer.status == 1 && error["code"].text == "notice.not-waiting", "\(answer)")
    let told = try answer.json()
    if acrossCases {
      #expect(answer.errors.contains(others[0] + ": "), "\(answer.errors)")
      #expect(told.list?.compactMap { $0["number"].text } == [number, others[1]], "\(answer)")
      #expect(told[1]["notices"][0]["status"].text == "sent")
    } else {
      #expect(told["notices"].list?.compactMap { $0["status"].text } == ["sent", "discarded", "sent"], "\(answer)")
    }
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
