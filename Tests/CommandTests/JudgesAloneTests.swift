import Testing

@Suite("What the rules ask for, from the command line")
struct JudgesAloneTests {
  private func judge(_ shell: Shell, in judge: String) throws {
    let me = try #require(try shell.done("history", number).list?.last?["login"].text)
    try shell.done(
      "staff", "add", "--name", "Ким А. Б.", "--login", me, "--role", "administrator", "--role", "judge", "--role", "secretary", "--role",
      "chancery")
    try shell.done("staff", "add", "--name", judge, "--login", "another", "--role", "judge")
    try shell.done("case", "reassign", number, "--judge", judge, "--reason", "распределение")
  }

  @Test("In another judge's case every act of the judge asks for --acting, and the history tells it")
  func acting() throws {
    let shell = try Shell.court()
    for title in ["Раз", "Два"] { try shell.done("document", "need", number, "--title", title, "--from", "2", "--original", "paper") }
    try judge(shell, in: "Ли В. А.")
    let acts = [
      ["document", "waive", number, "1", "--ground", "not-needed", "--reason", "не относится"],
      ["document", "need", number, "--none", "--reason", "спор о праве"],
      ["readiness", "acknowledge", number, "requests.made", "--reason", "позже"],
    ]
    for act in acts {
      let refused = try shell.dayin(act + ["--json"])
      #expect(try refused.status == 77 && refused.error()["code"].text == "judge.not-your-case", "\(act)")
      let done = try shell.dayin(act + ["--acting", "отпуск судьи"])
      #expect(done.status == 0, "\(done.errors)")
      let told = try #require(try shell.done("history", number).list)
      #expect(told.contains { $0["type"].text == "actedForJudge" && $0["text"].text?.contains("отпуск судьи") == true })
    }
  }

  @Test("A lost original is let go: settled stays null, and what was let go stands beside it")
  func lost() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Договор", "--from", "2", "--original", "paper")
    try shell.done("document", "receive", number, "1", "--by", "email", "--as", "copy")
    let file = try shell.done("document", "waive", number, "1", "--ground", "lost", "--reason", "сгорел")
    let document = file["documents"][0]
    #expect(document["status"].text == "received" && document["waived"].isNull)
    #expect(document["original"]["settled"].isNull)
    #expect(document["original"]["waived"]["ground"].text == "lost" && document["original"]["waived"]["reason"].text == "сгорел")
    let item = file["readiness"]["items"].list?.first { $0["key"].text == "originals.settled" }
    #expect(item?["state"].text == "waived" && item?["reason"].text == "сгорел")
    let rows = try shell.done("document", "list", "--filter", "number:" + number)
    #expect(rows[0]["original"]["waived"]["ground"].text == "lost")
    #expect(try shell.done("document", "list", "--filter", "original:no").list?.isEmpty == true)
  }

  @Test("Moving a due date asks for --reason; keeping it does not")
  func due() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Договор", "--from", "2")
    let (first, second) = (try shell.workingDay(5), try shell.workingDay(8))
    try shell.done("document", "request", number, "1", "--by", "letter", "--due", first)
    try shell.done("document", "request", number, "1", "--by", "telephone", "--due", first)
    try shell.refused("document", "request", number, "1", "--by", "letter", "--due", second, status: 1, code: "document.due-moved")
    let file = try shell.done("document", "request", number, "1", "--by", "letter", "--due", second, "--reason", "просьба стороны")
    #expect(file["documents"][0]["due"].text == second)
  }

  @Test("A suspended case tells its terms as standing still, without a day")
  func standstill() throws {
    let shell = try Shell.court()
    let runs = try shell.done("case", "show", number)["terms"][0]
    #expect(runs["ends"].text != nil && runs["standsStillSince"].isNull)
    let stands = try shell.done("case", "suspend", number, "--reason", "экспертиза")["terms"][0]
    #expect(stands["ends"].isNull && stands["standsStillSince"].text != nil)
    #expect(stands["key"].text == runs["key"].text)
  }

  @Test("Letters that look alike are told on stderr, and the number is taken")
  func lookAlikes() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Договор", "--from", "2", "--original", "paper")
    let answer = try shell.dayin(["document", "file-original", number, "1", "--number", "вх. 26-З391"])
    #expect(answer.status == 0 && answer.errors.contains("вх. 26-3391"), "\(answer.errors)")
    let opened = try shell.dayin(["case", "open", "7517-26-00-2/12О4", "--category", "civil"])
    #expect(opened.status == 0 && opened.errors.contains("7517-26-00-2/1204"), "\(opened.errors)")
  }

  @Test("Identity numbers are masked in every answer; --reveal records who had one shown, and then shows it")
  func reveal() throws {
    let shell = try Shell.court()
    try shell.done("party", "edit", number, "1", "--id-number", "150940013152")
    #expect(try shell.done("party", "list", number)[0]["idNumber"].text == "********3152")
    try shell.refused("party", "list", number, "--reveal", "2", status: 1, code: "party.no-identity-number")
    let before = try #require(try shell.done("history", number).list).count
    let shown = try shell.done("party", "list", number, "--reveal", "1")
    #expect(shown[0]["idNumber"].text == "150940013152")
    let told = try #require(try shell.done("history", number).list)
    #expect(told.count == before + 1 && told.last?["type"].text == "identityNumberRevealed" && told.last?["party"].int == 1)
    for answer in try ["case show", "party list", "history"].map({ try shell.dayin($0.split(separator: " ").map(String.init) + [number]) })
    {
      #expect(!answer.output.contains("150940013152"))
    }
  }

  @Test("A refusal for lack of a role is logged: time, login, what was asked for and who may; nothing of the case")
  func logged() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Договор", "--from", "2")
    #expect(!shell.has(".local/state/dayin/refusals.log"))
    try judge(shell, in: "Ли В. А.")
    try shell.refused("document", "waive", number, "1", "--ground", "other", "--reason", "так", status: 77, code: "judge.not-your-case")
    try shell.done("staff", "edit", "2", "--role", "administrator")
    try shell.done("staff", "edit", "1", "--role", "observer")
    try shell.refused("document", "file-original", number, "1", "--number", "вх. 26-1", status: 77, code: "original.chancery-only")
    try shell.refused("settings", "set", "notice-days", "4", status: 77, code: "role.not-allowed")
    try shell.refused("document", "list", "--filter", "status:", status: 64, code: "argument.unreadable")
    let login = try #require(try shell.done("history", number).list?.last?["login"].text)
    let lines = try shell.read(".local/state/dayin/refusals.log").split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.allSatisfy { $0.count == 4 && $0[1] == login && $0[0].contains("T") })
    #expect(lines.map { $0[2] } == ["waiveDocument", "fileOriginal", "settings"])
    #expect(lines.map { $0[3] } == ["judge-of-the-case", "chancery", "administrator"])
  }

  @Test(
    "An observer exports identity numbers masked and copies no register, everybody else whole; a file with masked ones is taken, without numbers"
  )
  func maskedExport() throws {
    let shell = try Shell.court()
    try shell.done("party", "edit", number, "1", "--id-number", "150940013152")
    #expect(try shell.dayin(["export"]).output.contains("150940013152"))
    try judge(shell, in: "Ли В. А.")
    try shell.done("staff", "edit", "2", "--role", "administrator")
    try shell.done("staff", "edit", "1", "--role", "observer")
    let masked = try shell.dayin(["export"]).output
    #expect(masked.contains("********3152") && !masked.contains("150940013152"))
    // What is whole in the register is whole in a copy of it: an observer makes none.
    try shell.refused("backup", "kept.db", status: 77, code: "role.not-allowed")
    try shell.refused("register", "copy", ".local/share/dayin/register.db", "moved.db", status: 77, code: "role.not-allowed")
    #expect(!shell.has("kept.db") && !shell.has("moved.db"))
    #expect(try shell.read(".local/state/dayin/refusals.log").contains(" backup "))
    try shell.done("init", "--court", "Sample court", "--register", "other.db")
    try shell.write(masked, to: "masked.jsonl")
    let taken = try shell.dayin(["import", "masked.jsonl", "--register", "other.db"])
    #expect(taken.status == 0, "\(taken.errors)")
    let parties = try shell.dayin(["party", "list", number, "--register", "other.db", "--json"]).json()
    #expect(parties.list?.count == 2 && parties[0]["idNumber"].isNull)
  }
}
