import Testing

@Suite("The judge's tray on the command line")
struct TrayCommandTests {
  private func court() throws -> Shell {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--none", "--reason", "спор о праве")
    return shell
  }

  @Test("A hearing is prepared for signature, signed with one command, and is the judge's own")
  func signing() throws {
    let shell = try court()
    let start = try shell.workingDay(15) + "T10:00"
    let prepared = try shell.done(
      "hearing", "set", number, "--start", start, "--minutes", "60", "--room", "4", "--for-signature", "--to-judge", "просят обе стороны")
    #expect(prepared["state"].text == "preparation")
    #expect(prepared["prepared"][0]["act"].text == "setHearing")
    #expect(prepared["prepared"][0]["word"].text == "просят обе стороны")
    let signed = try shell.done("tray", "sign", number)
    #expect(signed["hearing"]["start"].text == start)
    #expect(signed["prepared"].list?.isEmpty == true)
    #expect(try shell.done("tray", "list", number)[0]["state"].text == "signed")
    try shell.refused("tray", "sign", number, "1", status: 1, code: "tray.not-waiting")
  }

  @Test("It is sent back with a word, and withdrawn by whoever prepared it")
  func sentBack() throws {
    let shell = try court()
    try shell.done("hearing", "set", number, "--start", try shell.workingDay(15) + "T10:00", "--minutes", "60")
    try shell.done("hearing", "cancel", number, "--reason", "примирение", "--for-signature")
    let back = try shell.done("tray", "refuse", number, "1", "--reason", "рано")
    #expect(back["prepared"][0]["state"].text == "sent-back")
    #expect(back["prepared"][0]["answer"].text == "рано")
    #expect(try shell.done("tray", "withdraw", number, "1")["prepared"].list?.isEmpty == true)
    let types = try shell.done("history", number).list?.suffix(3).map { $0["type"].text }
    #expect(types == ["actPrepared", "actSentBack", "actWithdrawn"])
  }

  @Test("What went out of date is told, and what needs no signature is not prepared")
  func outOfDate() throws {
    let shell = try court()
    try shell.done("hearing", "set", number, "--start", try shell.workingDay(15) + "T10:00", "--minutes", "60")
    try shell.done("hearing", "cancel", number, "--reason", "примирение", "--for-signature")
    try shell.done("hearing", "move", number, "--start", try shell.workingDay(16) + "T10:00", "--reason", "болезнь")
    #expect(try shell.done("tray", "list", number)[0]["outOfDate"].text == "hearing-changed")
    try shell.refused("tray", "sign", number, "1", status: 1, code: "tray.out-of-date")
    try shell.refused(
      "hearing", "set", number, "--start", try shell.workingDay(17) + "T10:00", "--minutes", "30", "--kind", "preparatory",
      "--for-signature",
      status: 1, code: "tray.needs-no-signature")
  }

  @Test("What waits in all cases is listed with what went out of date, and signed in one go, each decided by itself")
  func acrossCases() throws {
    let shell = try court()
    let other = "7527-26-00-2/1301"
    try shell.done("case", "open", other, "--category", "civil")
    try shell.done("document", "need", other, "--none", "--reason", "спор о праве")
    let start = try shell.workingDay(15) + "T10:00"
    for matter in [number, other] {
      try shell.done("hearing", "set", matter, "--start", start, "--minutes", "60", "--room", "4", "--for-signature")
    }
    let waiting = try shell.done("tray", "list")
    #expect(Set(waiting.list?.compactMap { $0["case"].text } ?? []) == [number, other])
    // Whoever made the register is nobody's judge: what waits for nobody is signed case by case, and the second clashes with the first.
    try shell.done("tray", "sign", number, "1")
    #expect(try shell.dayin(["tray", "sign", other, "1"]).status == 1)
    #expect(try shell.done("tray", "list").list?.map { $0["case"].text } == [other])
    #expect(try shell.done("tray", "sign", "--all").list?.isEmpty == true)
  }

  @Test("Media requests of all cases stand by the day on which an answer is due")
  func mediaAcrossCases() throws {
    let shell = try court()
    try shell.done("media", "request", number, "--outlet", "Газета «Время»", "--for", "photo", "--due", "+5d")
    try shell.done("media", "request", number, "--outlet", "Телеканал «Алатау»", "--for", "video", "--due", "+1d")
    #expect(try shell.done("media", "list").list?.map { $0["id"].int } == [2, 1])
    try shell.done("media", "answer", number, "2", "--granted")
    #expect(try shell.done("media", "list").list?.map { $0["id"].int } == [1])
    #expect(try shell.done("media", "list", "--answered").list?.count == 2)
  }

  @Test("The public list goes to a file in each form, and nowhere else")
  func publicList() throws {
    let shell = try court()
    try shell.done("hearing", "set", number, "--start", try shell.workingDay(3) + "T10:00", "--minutes", "60", "--room", "4")
    for (form, sign) in [("text", number), ("html", "<!doctype html>"), ("csv", "date,start"), ("ics", "BEGIN:VCALENDAR")] {
      let answer = try shell.dayin(["print", "public-list", "--to", "+10wd", "--format", form, "-o", "list." + form])
      #expect(answer.status == 0 && answer.output.isEmpty, "\(answer)")
      let text = try shell.read("list." + form)
      #expect(text.contains(sign) && text.contains(number) && !text.contains("Әбдіғалиев"))
    }
    let listed = try shell.done("print", "public-list", "--to", "+10wd")
    #expect(listed[0]["parties"].text == "ТОО «Рассвет» — Ә. Ө. Ұ.")
    #expect(try shell.dayin(["print", "public-list", "-o", "no/such/folder/x"]).status == 73)
  }
}
