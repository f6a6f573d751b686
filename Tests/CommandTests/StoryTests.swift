import Testing

@Suite("A case from its opening to its signature")
struct StoryTests {
  @Test("From an empty folder to a signed checklist, by commands alone")
  func toTheSignature() throws {
    let shell = try Shell()
    try shell.done("init", "--court", "Медеуский районный суд города Алматы", "--timezone", "Asia/Almaty")
    let opened = try shell.done("case", "open", number, "--category", "civil", "--subject", "О взыскании задолженности")
    #expect(opened["state"].text == "preparation")
    #expect(opened["version"].int == 1)

    try shell.done("party", "add", number, "--role", "plaintiff", "--name", "ТОО «Рассвет»", "--phone", "8 (701) 555-01-23")
    try shell.done("party", "add", number, "--role", "defendant", "--name", "Әбдіғалиев Ө. Ұ.", "--email", "abdigaliev@example.org")
    let parties = try shell.done("party", "add", number, "--role", "representative", "--of", "1", "--name", "Ли В. А.")["parties"]
    #expect(parties[0]["phone"].text == "+77015550123")
    #expect(parties[2]["of"].int == 1)

    try shell.done("document", "need", number, "--title", "Исковое заявление", "--from", "1")
    try shell.done("document", "need", number, "--title", "Отзыв на иск", "--from", "2")
    try shell.done("document", "need", number, "--title", "Договор аренды", "--from", "2", "--original", "paper")
    let requested = try shell.done("document", "request", number, "1", "2", "3", "--by", "letter", "--due", "+10wd")
    #expect(requested["documents"].list?.map { $0["status"].text } == ["requested", "requested", "requested"])
    #expect(requested["documents"][0]["due"].text == (try shell.workingDay(10)))

    let start = try shell.workingDay(15) + "T10:00"
    let set = try shell.done("hearing", "set", number, "--start", start, "--minutes", "60", "--room", "4")
    #expect(set["state"].text == "hearing-set")
    #expect(set["hearing"]["start"].text == start)
    #expect(set["documents"][2]["requestedBeforeHearingSet"].bool == true)
    #expect(set["documents"][2]["evidence"].text == "recorded")

    try shell.done("settings", "set", "address", "улица Наурызбай батыра, 1")
    try shell.done("notice", "prepare", number)
    // The tests run at any hour: in working hours the reason is not needed, and none is kept.
    try shell.done("notice", "send", number, "--early", "проба")
    try shell.done("notice", "outcome", number, "1", "--outcome", "delivered", "--proof", "отчёт о доставке")

    try shell.done("document", "receive", number, "1", "--by", "cabinet", "--as", "electronic")
    try shell.done("document", "receive", number, "2", "3", "--by", "chancery", "--as", "copy", "--pages", "12")
    let filed = try shell.done("document", "file-original", number, "3", "--number", "вх. 26-3391", "--sheets", "4")
    #expect(filed["documents"][2]["original"]["settled"].text == "filed")
    #expect(filed["documents"][2]["original"]["number"].text == "вх. 26-3391")
    #expect(filed["documents"][2]["toServe"].list?.compactMap(\.int) == [1])

    try shell.done("document", "serve", number, "1", "--to", "2", "--by", "email")
    let served = try shell.done("document", "serve", number, "2", "3", "--to-all", "--by", "by-court")
    #expect(served["documents"][2]["served"][0]["to"].int == 1)
    #expect(served["readiness"]["state"].text == "ready")

    let signed = try shell.done("readiness", "sign", number)
    #expect(signed["state"].text == "ready")
    #expect(signed["readiness"]["signed"]["stale"].bool == false)

    let late = try shell.done("document", "arrive", number, "--title", "Ходатайство", "--from", "2", "--by", "chancery", "--as", "original")
    #expect(late["state"].text == "hearing-set")
    #expect(late["readiness"]["signed"]["stale"].bool == true)
    #expect(late["readiness"]["signed"]["because"].list?.isEmpty == false)
    #expect(late["documents"][3]["unrequested"].bool == true)
  }

  @Test("A paper goes back as unfit, is asked for again, and is let go by the judge")
  func returnedAndWaived() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Справка", "--from", "2")
    try shell.done("document", "request", number, "1", "--by", "telephone", "--due", "+5d")
    try shell.done("document", "receive", number, "1", "--by", "email", "--as", "copy")
    let returned = try shell.done("document", "return", number, "1", "--reason", "не читается")
    #expect(returned["documents"][0]["status"].text == "returned")
    try shell.done("document", "request", number, "1", "--by", "letter", "--due", "+3wd", "--reason", "повторно")
    let waived = try shell.done("document", "waive", number, "1", "--ground", "not-submitted", "--reason", "ответчик молчит")
    #expect(waived["documents"][0]["status"].text == "waived")
    #expect(waived["documents"][0]["requests"].int == 2)
  }

  @Test("An original is compared and given back at once; another is filed and given back later")
  func originals() throws {
    let shell = try Shell.court()
    for title in ["Договор", "Расписка"] {
      try shell.done("document", "need", number, "--title", title, "--from", "1", "--original", "paper")
    }
    let compared = try shell.done("document", "compare-original", number, "1", "--number", "вх. 1", "--sheets", "4", "--to", "Ли В. А.")
    #expect(compared["documents"][0]["original"]["settled"].text == "compared")
    #expect(compared["documents"][0]["receivedAs"].text == "certified-copy")
    try shell.done("document", "file-original", number, "2", "--number", "вх. 1", "--place", "шкаф 2")
    let back = try shell.done("document", "give-back", number, "2", "--to", "Ли В. А.", "--receipt", "расписка")
    #expect(back["documents"][1]["original"]["settled"].text == "given-back")
    #expect(back["documents"][1]["original"]["givenBackTo"].text == "Ли В. А.")
  }

  @Test("A hearing is set, moved and cancelled; the setting stays in force while it is moved")
  func hearings() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Отзыв", "--from", "2")
    try shell.done("document", "request", number, "1", "--by", "letter")
    let first = try shell.workingDay(10)
    let set = try shell.done("hearing", "set", number, "--start", first + "T10:00", "--minutes", "60", "--link", "https://meet.example/1")
    #expect(set["hearing"]["remote"].bool == true)
    let moved = try shell.done("hearing", "move", number, "--start", first + "T15:00", "--reason", "болезнь")
    #expect(moved["hearing"]["setOn"].text == set["hearing"]["setOn"].text)
    #expect(moved["hearing"]["link"].text == "https://meet.example/1")
    #expect(try shell.done("hearing", "list")[0]["case"].text == number)
    let cancelled = try shell.done("hearing", "cancel", number, "--reason", "ошибка")
    #expect(cancelled["hearing"].isNull)
    #expect(cancelled["state"].text == "preparation")
    #expect(try shell.done("hearing", "list", number)[0]["cancelled"].text == "ошибка")
  }

  @Test("The gate stops a trial hearing, and a judge sets it aside for good with a reason")
  func gate() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Отзыв", "--from", "2")
    let start = try shell.workingDay(10) + "T10:00"
    let refusal = try shell.refused("hearing", "set", number, "--start", start, "--minutes", "60", status: 1, code: "hearing.gate")
    #expect(refusal["details"][0]["document"].int == 1)
    let set = try shell.done("hearing", "set", number, "--start", start, "--minutes", "60", "--override", "срок истекает")
    #expect(set["hearing"]["overrides"][0]["obstacle"].text == "gate")
    #expect(set["hearing"]["overrides"][0]["reason"].text == "срок истекает")
    let late = try shell.done("document", "request", number, "1", "--by", "letter", "--cause", "court-omission")
    #expect(late["documents"][0]["lateRequest"].bool == true)
    let acknowledged = try shell.done("readiness", "acknowledge", number, "requests.before-hearing", "--reason", "упущение суда")
    let item = acknowledged["readiness"]["items"].list?.first { $0["key"].text == "requests.before-hearing" }
    #expect(item?["state"].text == "waived")
    #expect(item?["reason"].text == "упущение суда")
  }

  @Test("A case is suspended, resumed, closed and reopened, each with its reason")
  func life() throws {
    let shell = try Shell.court()
    #expect(try shell.done("case", "suspend", number, "--reason", "экспертиза")["state"].text == "suspended")
    #expect(try shell.done("case", "resume", number)["state"].text == "preparation")
    #expect(try shell.done("case", "close", number, "--reason", "решение")["state"].text == "closed")
    #expect(try shell.done("case", "reopen", number, "--reason", "из апелляции")["state"].text == "preparation")
  }

  @Test("All open cases of one judge go to another, and closed ones stay")
  func reassignAll() throws {
    let shell = try Shell.court()
    for (serial, judge) in [("1", "Ахметова С. Қ."), ("2", "Ахметова С. Қ."), ("3", "Ли В. А.")] {
      try shell.done("case", "open", "7527-26-00-2/" + serial, "--category", "civil", "--judge", judge)
    }
    try shell.done("case", "close", "7527-26-00-2/2", "--reason", "решение")
    let moved = try shell.done(
      "case", "reassign", "--all-of", "Ахметова С. Қ.", "--judge", "Ким А. Б.", "--reason", "отпуск", "--order", "№ 14")
    #expect(moved.list?.map { $0["number"].text } == ["7527-26-00-2/1"])
    #expect(moved[0]["judge"].text == "Ким А. Б." && moved[0]["refused"].isNull)
    #expect(try shell.done("case", "show", "7527-26-00-2/2")["judge"].text == "Ахметова С. Қ.")
    #expect(try shell.done("case", "reassign", number, "--judge", "Ким А. Б.", "--reason", "распределение")["judge"].text == "Ким А. Б.")
  }
}
