import Testing

@Suite("Notices, groups and messages by commands")
struct NoticeCommandsTests {
  /// A court whose case has its trial set, and one party that can be reached.
  private func court() throws -> Shell {
    let shell = try Shell.court()
    try shell.done("party", "edit", number, "2", "--email", "abdigaliev@example.org")
    try shell.done("document", "need", number, "--none", "--reason", "спор о праве")
    try shell.done("hearing", "set", number, "--start", try shell.workingDay(15) + "T10:00", "--minutes", "60", "--room", "4")
    return shell
  }

  @Test("A hearing is told to everybody in one go; nothing goes before it has all that the code asks for")
  func hearing() throws {
    let shell = try court()
    let prepared = try shell.done("notice", "prepare", number)["notices"]
    #expect(prepared.list?.compactMap { $0["to"].int } == [1, 2])
    #expect(prepared[0]["missing"].list?.compactMap(\.text) == ["contact", "court-address"])
    #expect(prepared[1]["missing"].list?.compactMap(\.text) == ["court-address"])
    #expect(prepared[1]["by"].text == "email" && prepared[1]["status"].text == "waiting")
    #expect(prepared[1]["text"].text?.contains("зал 4") == true)
    #expect(prepared[1]["release"].text != nil)
    let refused = try shell.refused("notice", "send", number, "2", "--early", "проба", status: 1, code: "notice.element-missing")
    #expect(refused["details"][0]["element"].text == "court-address")

    try shell.done("settings", "set", "address", "улица Наурызбай батыра, 1")
    try shell.done("party", "edit", number, "1", "--phone", "+7 701 555 01 23")
    try shell.done("notice", "edit", number, "1", "--by", "sms")
    try shell.done("notice", "edit", number, "2")
    // The tests run at any hour: outside of working hours the reason is kept, in them it is not needed.
    let sent = try shell.done("notice", "send", number, "--early", "проба")
    #expect(sent["notices"].list?.map { $0["status"].text } == ["sent", "sent"])
    #expect(sent["notices"].list?.map { $0["notifies"].bool } == [false, true])
    let told = try shell.done("notice", "outcome", number, "1", "--outcome", "delivered", "--proof", "отчёт")
    #expect(told["readiness"]["items"].list?.first { $0["key"].text == "parties.notified" }?["state"].text == "pass")
    #expect(try shell.done("notice", "list", number, "--status", "delivered").list?.compactMap { $0["id"].int } == [1])
    try shell.refused("notice", "prepare", number, status: 1, code: "notice.nobody")
    let history = try shell.done("history", number).list ?? []
    #expect(history.contains { $0["type"].text == "noticeSettled" && $0["notice"].int == 1 })
  }

  @Test("What did not arrive is prepared again by other means, in the same words")
  func again() throws {
    let shell = try court()
    try shell.done("settings", "set", "address", "улица Наурызбай батыра, 1")
    try shell.done("party", "edit", number, "2", "--phone", "+7 701 555 01 24")
    try shell.done("notice", "prepare", number, "--to", "2", "--by", "sms")
    try shell.done("notice", "send", number, "1", "--early", "проба")
    try shell.refused("notice", "prepare", number, "--again", "1", status: 1, code: "notice.nothing-to-repeat")
    try shell.done("notice", "outcome", number, "1", "--outcome", "not-delivered")
    let again = try shell.done("notice", "prepare", number, "--again", "1")["notices"][1]
    #expect(again["instead"].int == 1 && again["by"].text == "email")
    try shell.refused("notice", "show", number, "9", status: 66, code: "notice.none")
  }

  @Test("The group is named by the parties, made, and a party's access restricted up to a day")
  func group() throws {
    let shell = try Shell.court()
    let named = try shell.done("group", "name", number)["group"]
    #expect(named["name"]["ru"].text == "Рассвет — Әбдіғалиев" && named["createdOn"].isNull)
    try shell.done("group", "create", number, "--messenger", "WhatsApp")
    let restricted = try shell.done("group", "restrict", number, "2", "--reason", "оскорбления", "--until", "+5d")["group"]
    #expect(restricted["members"].list?.compactMap(\.int) == [1, 2])
    #expect(restricted["restrictions"][0]["holds"].bool == true)
    try shell.done("group", "restore", number, "2")
    #expect(try shell.done("group", "list", number)[0]["restrictions"][0]["holds"].bool == false)
    try shell.done("case", "open", "7527-26-00-2/77", "--category", "civil")
    try shell.refused(
      "group", "name", "7527-26-00-2/77", "--ru", "Рассвет — Әбдіғалиев", status: 1, code: "group.name-taken")
  }

  @Test("A message waits until it is answered")
  func messages() throws {
    let shell = try Shell.court()
    try shell.done("message", "note", number, "--from", "2", "--by", "messenger", "--text", "Когда заседание?")
    #expect(try shell.done("message", "list", number, "--waiting").list?.count == 1)
    let answered = try shell.done("message", "answer", number, "1", "--text", "Завтра")["messages"][0]
    #expect(answered["answer"].text == "Завтра" && answered["minutes"].int == 0)
    #expect(try shell.done("message", "list", number, "--waiting").list?.isEmpty == true)
    try shell.refused("message", "answer", number, "9", "--text", "?", status: 66, code: "message.none")
  }

  @Test("Without a case number the lists are of all cases: what somebody has to see to, narrowed as other lists are")
  func acrossCases() throws {
    let shell = try court()
    try shell.done("settings", "set", "address", "улица Наурызбай батыра, 1")
    let untold = try shell.done("notice", "list", "--untold")
    #expect(untold[0]["case"].text == number && untold[0]["names"].list?.count == 2 && untold[0]["due"].text != nil)
    #expect(try shell.done("notice", "list").list?.isEmpty == true)
    try shell.done("notice", "prepare", number, "--to", "2", "--by", "email")
    let waiting = try shell.done("notice", "list")
    #expect(waiting[0]["case"].text == number && waiting[0]["status"].text == "waiting" && waiting[0]["release"].text != nil)
    #expect(try shell.done("notice", "list", "--untold")[0]["names"].list?.count == 1)
    try shell.done("notice", "send", number, "1", "--early", "проба")
    #expect(try shell.done("notice", "list").list?.isEmpty == true, "an e-mail that went tells its addressee")
    #expect(try shell.done("notice", "list", "--all")[0]["sentOn"].text != nil)
    #expect(try shell.done("notice", "list", "--status", "sent").list?.count == 1)
    #expect(try shell.done("notice", "list", "--status", "delivered").list?.isEmpty == true)
    try shell.refused("notice", "list", "--untold", "--all", status: 64, code: "argument.too-many")

    try shell.done("message", "note", number, "--from", "2", "--by", "sms", "--text", "Когда заседание?")
    #expect(try shell.done("message", "list")[0]["text"].text == "Когда заседание?")
    #expect(try shell.done("message", "list", "--filter", "number:77").list?.isEmpty == true)
    #expect(try shell.done("message", "list", "--filter", "number:1234").list?.count == 1)
    try shell.done("message", "answer", number, "1", "--text", "Завтра")
    #expect(try shell.done("message", "list").list?.isEmpty == true)
    #expect(try shell.done("message", "list", "--answered")[0]["answer"].text == "Завтра")
    try shell.refused("message", "list", "--waiting", "--answered", status: 64, code: "argument.too-many")

    try shell.done("group", "create", number)
    #expect(try shell.done("group", "list")[0]["name"]["ru"].text == "Рассвет — Әбдіғалиев")
    for language in ["kk", "ru", "en"] {
      for list in [["notice", "list", "--all"], ["message", "list", "--answered"], ["group", "list"], ["notice", "list", "--untold"]] {
        #expect(try shell.dayin(list + ["--lang", language]).output.contains(number), "\(list)")
      }
    }
  }

  @Test(
    "Everybody who has no notice of a hearing to come gets one at once, in all cases; what cannot be written is named, and the rest is there"
  )
  func untold() throws {
    let shell = try court()
    let second = "7527-26-00-2/2"
    try shell.done("case", "open", second, "--category", "civil")
    for (role, name) in [("plaintiff", "Ким В. А."), ("defendant", "АО «Алатау»")] {
      try shell.done("party", "add", second, "--role", role, "--name", name)
    }
    try shell.done("document", "need", second, "--none", "--reason", "спор о праве")
    try shell.done("hearing", "set", second, "--start", try shell.workingDay(15) + "T12:00", "--minutes", "30", "--room", "4")
    try shell.refused("notice", "prepare", status: 64, code: "argument.missing")
    try shell.refused("notice", "prepare", number, "--untold", status: 64, code: "argument.too-many")
    try shell.refused("notice", "prepare", "--untold", "--text", "x", status: 64, code: "argument.too-many")
    let one = try shell.done("notice", "prepare", "--untold", "--filter", "number:1234", "--by", "letter")
    #expect(one.list?.count == 1 && one[0]["number"].text == number && one[0]["prepared"].int == 2 && one[0]["done"].bool == true)
    #expect(try shell.done("notice", "list", number).list?.map { $0["by"].text } == ["letter", "letter"])
    let told = try shell.dayin(["notice", "prepare", "--untold", "--lang", "ru"])
    #expect(told.status == 0 && told.output.contains(second) && told.output.contains("2 извещения"), "\(told)")
    #expect(try shell.done("notice", "list", "--untold").list?.isEmpty == true)
    #expect(try shell.done("notice", "prepare", "--untold").list?.isEmpty == true, "where everybody has one there is nothing to do")
  }

  @Test("Everything that nothing keeps from going goes at once, in all cases; what lacks something stays")
  func ready() throws {
    let shell = try court()
    try shell.done("settings", "set", "address", "улица Наурызбай батыра, 1")
    try shell.refused("notice", "send", "--ready", status: 1, code: "nothing-changes")
    try shell.done("notice", "prepare", number)
    try shell.refused("notice", "send", "--early", "проба", status: 64, code: "argument.missing")
    try shell.refused("notice", "send", number, "--ready", status: 64, code: "argument.too-many")
    try shell.refused("notice", "send", "--ready", "--command", status: 1, code: "nothing-changes")
    let sent = try shell.done("notice", "send", "--ready", "--early", "проба")
    #expect(sent[0]["notices"].list?.map { $0["status"].text } == ["waiting", "sent"], "the first has no address")
  }

  @Test("Templates are shown, checked before they are taken, changed and reset")
  func templates() throws {
    let shell = try Shell.court()
    #expect(try shell.done("templates", "notice", "list").list?.count == 6)
    let shown = try shell.done("templates", "notice", "show", "hearing", "kk")
    #expect(shown["required"].list?.contains { $0.text == "court-address" } == true)
    try shell.write((shown["text"].text ?? "") + "\n{кому}", to: "words.txt")
    let checked = try shell.dayin(["templates", "notice", "check", "hearing", "kk", "--file", "words.txt"])
    #expect(checked.status == 1 && checked.output.contains("{кому}"))
    let refused = try shell.refused(
      "templates", "notice", "edit", "hearing", "kk", "--file", "words.txt", status: 1, code: "template.unknown-placeholder")
    #expect(refused["details"][0]["placeholder"].text == "кому")
    try shell.done("templates", "notice", "edit", "hearing", "kk", "--title", "Шақыру № {case}")
    #expect(try shell.done("templates", "notice", "show", "hearing", "kk")["title"].text == "Шақыру № {case}")
    try shell.done("templates", "notice", "reset", "hearing", "kk")
    #expect(try shell.done("templates", "notice", "show", "hearing", "kk")["title"].text == shown["title"].text)
  }

  @Test("What a register knows of notices goes out and comes in again, the same to the byte")
  func exchange() throws {
    let shell = try court()
    try shell.done("settings", "set", "address", "улица Наурызбай батыра, 1")
    try shell.done("notice", "prepare", number, "--to", "2")
    try shell.done("notice", "send", number, "1", "--early", "проба")
    try shell.done("group", "create", number)
    try shell.done("message", "note", number, "--from", "2", "--by", "sms", "--text", "Когда?")
    let line = try shell.dayin(["export"]).output
    try shell.write(line, to: "cases.jsonl")
    try shell.done("init", "--court", "Другой суд", "--register", "other.db")
    #expect(try shell.dayin(["import", "cases.jsonl", "--register", "other.db"]).status == 0)
    #expect(try shell.dayin(["export", "--register", "other.db"]).output == line)
  }
}
