import Testing

@Suite("Refusals and exit codes")
struct RefusalTests {
  @Test("A refusal changes nothing: the heads of the register and of the case stay what they were")
  func nothingChanges() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Договор", "--from", "2", "--original", "paper")
    let before = try shell.heads()
    let start = try shell.workingDay(5)
    for (arguments, status, code) in [
      (["document", "serve", number, "1", "--to", "1", "--by", "email"], 1, "document.not-received"),
      (["document", "receive", number, "1", "--by", "email", "--as", "copy", "--on", "tomorrow"], 1, "date.future"),
      (["document", "receive", number, "1", "--by", "email", "--as", "copy", "--pages", "0"], 1, "value.pages"),
      (["document", "need", number, "--title", "a\u{202E}b", "--from", "1"], 1, "text.title"),
      (["document", "need", number, "--title", "  ", "--from", "1"], 1, "text.title"),
      (["document", "need", number, "--title", "Справка", "--from", "9"], 66, "party.none"),
      (["document", "request", number, "1", "9", "--by", "letter"], 66, "document.none"),
      (["hearing", "set", number, "--start", start + "T10:00", "--minutes", "60"], 1, "hearing.gate"),
      (["hearing", "set", number, "--start", "2020-01-06T10:00", "--minutes", "60"], 1, "hearing.past"),
      (["hearing", "cancel", number, "--hearing", "3", "--reason", "нет"], 66, "hearing.none"),
      (["readiness", "sign", number], 1, "readiness.not-ready"),
      (["readiness", "withdraw", number, "--reason", "нет"], 1, "readiness.nothing-signed"),
      (["readiness", "tick", number, "manual.nothing"], 1, "readiness.no-such-check"),
      (["case", "resume", number], 1, "case.not-suspended"),
      (["case", "open", number, "--category", "civil"], 1, "case.number-taken"),
      (["case", "open", "7527-26-00-2/77", "--category", "space"], 1, "case.unknown-category"),
      (["case", "open", "7527-26-00-2/77", "--category", "civil", "--registered", "1970-01-01"], 1, "date.out-of-range"),
      (["party", "add", number, "--role", "representative", "--name", "Никого"], 1, "party.represents-nobody"),
      (["party", "add", number, "--role", "witness", "--name", "Кто", "--phone", "abc"], 1, "party.phone"),
      (["party", "add", number, "--role", "witness", "--name", "Кто", "--id-number", "900101300008"], 1, "party.identity-number"),
      (["party", "remove", number, "2"], 1, "party.still-needed"),
      (["undo", number, "--entry", "99"], 66, "history.no-such-entry"),
      (["case", "show", "7527-26-00-2/404"], 66, "case.none"),
    ] as [([String], Int32, String)] {
      let answer = try shell.dayin(arguments + ["--json"])
      #expect(answer.status == status, "\(arguments): \(answer.errors)")
      #expect(try answer.error()["code"].text == code, "\(arguments)")
    }
    #expect(try shell.heads() == before)
  }

  @Test("Several documents in one command are one act: all of them, or none")
  func oneAct() throws {
    let shell = try Shell.court()
    for title in ["Раз", "Два", "Три"] { try shell.done("document", "need", number, "--title", title, "--from", "2") }
    try shell.done("document", "receive", number, "2", "--by", "email", "--as", "copy")
    try shell.refused("document", "request", number, "1", "2", "3", "--by", "letter", status: 1, code: "document.already-received")
    let file = try shell.done("case", "show", number)
    #expect(file["documents"].list?.map { $0["status"].text } == ["needed", "received", "needed"])
    try shell.done("document", "request", number, "1", "3", "--by", "letter")
    let acts = try shell.done("history", number).list?.suffix(2).map { $0["act"].text }
    #expect(Set(acts ?? []).count == 1)
  }

  @Test(
    "What cannot be read is told with what could stand there, and ends with 64",
    arguments: [
      (["document", "request", number, "1", "--by", "letter", "--due", "2026-02-30"], "--due"),
      (["document", "request", number, "1", "--by", "letter", "--on", "gestern"], "--on"),
      (["hearing", "set", number, "--start", "2026-12-10", "--minutes", "60"], "--start"),
      (["hearing", "set", number, "--start", "2026-12-10T25:00", "--minutes", "60"], "--start"),
      (["calendar", "due", "--period", "10"], "--period"),
      (["case", "list", "--filter", "overdue:maybe"], "--filter"),
      (["case", "list", "--limit", "0"], "--limit"),
      (["readiness", "sign", number, "--override", "documents.served"], "--override"),
    ])
  func unreadable(_ arguments: [String], _ field: String) throws {
    let shell = try Shell.court()
    let answer = try shell.dayin(arguments + ["--json"])
    #expect(answer.status == 64, "\(answer.errors)")
    let detail = try answer.error()["details"][0]
    #expect(detail["argument"].text == field)
    #expect(detail["possible"].list?.isEmpty == false)
    #expect(try shell.dayin(arguments).status == 64)
  }

  @Test(
    "Usage that the reader of arguments refuses ends with 64, as JSON where JSON was asked for",
    arguments: [
      ["case"], ["case", "show"], ["nonsense"], ["document", "request", number, "1", "--by", "pigeon"],
      ["party", "add", number, "--role", "king"],
      ["document", "request", number, "x", "--by", "letter"], ["document", "need", number], ["case", "list", "--jsonl", "--sort", "age"],
      ["document", "serve", number, "1", "--by", "email"], ["document", "serve", number, "1", "--to", "1", "--to-all", "--by", "email"],
    ])
  func usage(_ arguments: [String]) throws {
    let shell = try Shell.court()
    if arguments != ["case"] { #expect(try shell.dayin(arguments).status == 64) }
    let answer = try shell.dayin(arguments + ["--json"])
    if arguments != ["case"] {
      #expect(answer.status == 64, "\(answer.errors)")
      #expect(try answer.error()["message"].text?.isEmpty == false)
    }
  }

  @Test("An argument that is not UTF-8 is refused before anything is read from it")
  func notUTF8() throws {
    let shell = try Shell.court()
    try shell.write("#!/bin/sh\nexec \"$1\" case show \"$(printf '\\377')\" --json\n", to: "broken.sh")
    let answer = try shell.run("/bin/sh", ["broken.sh", Shell.programPath])
    #expect(answer.status == 64)
    #expect(try answer.error()["code"].text == "argument.not-utf8")
  }

  @Test("What was typed is told back without what it holds for the terminal")
  func hostileUsage() throws {
    let answer = try Shell.court().dayin(["document", "request", number, "\u{1B}[2J", "--by", "letter"])
    #expect(answer.status == 64)
    #expect(answer.errors.contains("[2J"))
    #expect(!answer.errors.contains("\u{1B}"))
  }

  @Test("A register that is not there, or is none, is out of reach")
  func outOfReach() throws {
    let shell = try Shell()
    try shell.refused("case", "list", status: 69, code: "register.out-of-reach")
    try shell.write("not a register", to: "other.db")
    try shell.refused("case", "list", "--register", "other.db", status: 69, code: "register.out-of-reach")
    try shell.refused("case", "list", "--register", "postgres:///court?host=/no/such/folder", status: 69, code: "register.out-of-reach")
    let answer = try shell.dayin(["case", "list", "--register", "postgres://me:secret@court/court"])
    #expect(answer.status == 64 && answer.errors.contains("pgpass") && !answer.errors.contains("secret"))
  }

  @Test("A register is never made over a file that is there")
  func exists() throws {
    let shell = try Shell.court()
    let before = try shell.heads()
    try shell.refused("init", "--court", "X", status: 73, code: "register.exists")
    #expect(try shell.heads() == before)
    try shell.refused("init", "--court", "X", "--register", "no/such/folder/r.db", status: 69, code: "register.out-of-reach")
    try shell.refused("init", "--court", "X", "--timezone", "Mars/Olympus", "--register", "m.db", status: 66, code: "zone.none")
    #expect(!shell.has("m.db"))
  }

  @Test("Bad settings of a person end with 78, and name what is wrong")
  func badConfig() throws {
    let shell = try Shell.court()
    for text in ["register = 5", "colour = \"auto\"", "language = \"tlh\"", "= nothing"] {
      try shell.write(text, to: ".config/dayin/config.toml")
      try shell.refused("case", "list", status: 78, code: "config.bad")
    }
  }

  @Test("The console without a terminal says so, and does not hang")
  func noTerminal() throws {
    let shell = try Shell.court()
    #expect(try shell.dayin([]).status == 64)
    #expect(try shell.dayin(["--json"]).error()["code"].text == "console.no-terminal")
  }

  @Test("A number of an unusual form is taken, and warned of on stderr")
  func unusual() throws {
    let shell = try Shell.court()
    let answer = try shell.dayin(["case", "open", "дело 5", "--category", "civil", "--json"])
    #expect(answer.status == 0)
    #expect(!answer.errors.isEmpty)
    #expect(try answer.json()["number"].text == "дело 5")
  }
}

@Suite("Writing under difficulties")
struct DifficultyTests {
  @Test("An answer that cannot be written is no success: 74")
  func fullDevice() throws {
    let shell = try Shell.court()
    for command in ["export", "case list --json", "case show \(number)"] {
      try shell.write("\"$1\" \(command) > /dev/full\n", to: "full.sh")
      let answer = try shell.run("/bin/sh", ["full.sh", Shell.programPath])
      #expect(answer.status == 74, "\(command): \(answer.errors)")
    }
  }

  @Test("Clerks who act in one case at the same moment lose nothing of what each entered")
  func atOnce() async throws {
    let shell = try Shell.court()
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for clerk in 1...6 {
        group.addTask { try shell.dayin(["document", "need", number, "--title", "Документ \(clerk)", "--from", "2"]).status }
      }
      for try await status in group { #expect(status == 0) }
    }
    let documents = try #require(try shell.done("case", "show", number)["documents"].list)
    #expect(documents.compactMap { $0["id"].int } == Array(1...6))
    #expect(Set(documents.compactMap { $0["title"].text }).count == 6)
    #expect(try shell.done("verify")["whole"].bool == true)
  }
}
