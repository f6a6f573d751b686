import Foundation
import Testing
import Wording

/// cli.md, section 1: contacts, complaints, reception, proposals and trainings by commands.
@Suite("The court's own book, by commands")
struct BookCommandsTests {
  @Test("The contact card of this court is written and shown, and that of another court by a part of its name")
  func contacts() throws {
    let shell = try Shell.court()
    #expect(try shell.done("contact", "show")["phones"].list?.count == 0)
    let card = try shell.done(
      "contact", "edit", "--phone", "8 (727) 300-10-10", "--messenger", "+7 701 000 00 01", "--email", "kense@sot.example",
      "--reception", "ср 10:00–12:00")
    #expect(card["phones"][0].text == "+77273001010")
    #expect(try shell.done("contact", "show")["reception"].text == "ср 10:00–12:00")
    #expect(try shell.done("contact", "edit", "--email", "")["email"].isNull)
    let other = try shell.done("contact", "edit", "бостандык", "--address", "Алматы")
    #expect(other["id"].text == "bostandyk")
    #expect(try shell.done("contact", "show", "bostandyk")["address"].text == "Алматы")
    try shell.refused("contact", "show", "нигде", status: 66, code: "court.none")
    let several = try shell.refused("contact", "show", "алмат", status: 64, code: "argument.ambiguous")
    let possible = several["details"][0]["possible"].list?.compactMap(\.text) ?? []
    #expect(possible.count > 1 && possible.contains { $0.hasPrefix("bostandyk (") }, "\(possible)")
    try shell.refused("contact", "edit", "--phone", "12", status: 1, code: "party.phone")
    try shell.refused("contact", "edit", "--reception", "ср 10:00–12:00", status: 1, code: "nothing-changes")
    let courts = try #require(try shell.done("contact", "list").list)
    #expect(courts.first?["id"].isNull == true && courts.contains { $0["id"].text == "smes" })
    #expect(courts.filter { $0["court"].text == "Medeu District Court of Almaty" }.count == 1, "this court stands there once")
    let shown = try shell.dayin(["contact", "show", "--lang", "ru"]).output
    #expect(shown.contains("Канцелярия, тел.: +7 727 300 10 10") && shown.contains("Приём председателя: ср 10:00–12:00"))
  }

  @Test("A complaint is noted, answered, passed up, and listed; it is due in working time")
  func complaints() throws {
    let shell = try Shell.court()
    let noted = try shell.done("complaint", "add", "--from", "Ли В. А.", "--text", "Нет ответа", "--by", "email", "--case", number)
    #expect(noted["id"].int == 1 && noted["level"].text == "secretary" && noted["state"].text == "open")
    #expect(try noted["due"].text == shell.workingDay(3))
    #expect(noted["case"].text == number)
    let question = try shell.done("complaint", "add", "--kind", "question", "--from", "Ким", "--text", "Когда?", "--case", "7527-26-00-2/9")
    #expect(try question["due"].text == shell.workingDay(1))
    let unknown = try shell.dayin(["complaint", "add", "--from", "Ким", "--text", "Где?", "--case", "7527-26-00-2/9", "--lang", "en"])
    #expect(unknown.status == 0 && unknown.errors.contains("7527-26-00-2/9"))
    let early = ["complaint", "add", "--from", "Ким", "--text", "Где?", "--case", "7527-26-00-2/9", "--due", "2020-01-01", "--lang", "en"]
    #expect(!(try shell.dayin(early).errors.contains("7527-26-00-2/9")), "nothing was taken, so nothing is said of its number")
    let answered = try shell.done("complaint", "answer", "1", "--text", "Отправлено")
    #expect(answered["state"].text == "answered" && answered["answer"]["channel"].text == "email")
    try shell.refused("complaint", "answer", "1", "--text", "Ещё", status: 1, code: "complaint.already-answered")
    let passed = try shell.done("complaint", "escalate", "1", "--reason", "не устроил", "--due", "+2wd")
    let soon = try shell.workingDay(2)
    #expect(passed["level"].text == "chancery" && passed["state"].text == "open" && passed["due"].text == soon)
    #expect(try shell.done("complaint", "escalate", "1", "--to", "chair", "--reason", "снова")["level"].text == "chair")
    try shell.refused("complaint", "escalate", "1", "--reason", "выше", status: 1, code: "complaint.not-higher")
    try shell.refused("complaint", "answer", "9", "--text", "x", status: 66, code: "complaint.none")
    #expect(try shell.done("complaint", "edit", "2", "--text", "Когда и где?", "--due", "+5wd")["text"].text == "Когда и где?")
    let open = try #require(try shell.done("complaint", "list", "--open").list)
    #expect(open.map { $0["id"].int } == [1, 3, 2])
    #expect(try shell.done("complaint", "list", "--level", "chair").list?.count == 1)
    try shell.refused(
      "complaint", "add", "--from", "Ли", "--text", "x", "--due", "2020-01-01", status: 1, code: "complaint.due-before-receipt")
    try shell.refused("complaint", "add", "--from", "Ли", "--text", "x", "--due", "2026-02-30", status: 64, code: "argument.unreadable")
  }

  @Test("Somebody comes to the chair, and what became of it is noted")
  func reception() throws {
    let shell = try Shell.court()
    let start = try shell.workingDay(2) + "T10:00"
    #expect(try shell.done("reception", "add", "--name", "Ли В. А.", "--start", start, "--about", "ход дела")["start"].text == start)
    try shell.refused("reception", "add", "--name", "Ким", "--start", start, "--about", "x", status: 1, code: "appointment.time-taken")
    try shell.refused("reception", "outcome", "1", "--outcome", "received", status: 1, code: "appointment.not-yet")
    let later = try shell.workingDay(3) + "T11:00"
    #expect(try shell.done("reception", "edit", "1", "--start", later)["start"].text == later)
    #expect(try shell.done("reception", "outcome", "1", "--outcome", "cancelled", "--note", "болезнь")["outcome"].text == "cancelled")
    #expect(try shell.done("reception", "list", "--open").list?.count == 0)
    #expect(try shell.done("reception", "list").list?.count == 1)
  }

  @Test("A proposal from outside is noted, planned, decided and carried out")
  func proposals() throws {
    let shell = try Shell.court()
    try shell.refused("proposal", "add", "--title", "Залы", "--source", "outside", status: 64, code: "argument.missing")
    #expect(try shell.done("proposal", "add", "--title", "Залы", "--source", "outside", "--by", "Сериков")["state"].text == "open")
    let planned = try shell.done("proposal", "plan", "1", "--meeting", "+5wd", "--owner", "Ким", "--due", "+10wd")
    #expect(try planned["meeting"].text == shell.workingDay(5))
    #expect(planned["owner"].text == "Ким")
    try shell.refused("proposal", "decide", "1", "--outcome", "carried-out", "--reply", "x", status: 1, code: "proposal.not-adopted")
    #expect(try shell.done("proposal", "decide", "1", "--outcome", "adopted", "--reply", "да")["reply"].text == "да")
    #expect(try shell.done("proposal", "list", "--open").list?.count == 1)
    #expect(try shell.done("proposal", "decide", "1", "--outcome", "carried-out", "--reply", "есть")["state"].text == "carried-out")
    #expect(try shell.done("proposal", "list", "--open").list?.count == 0)
    try shell.refused("proposal", "edit", "1", "--title", "x", status: 1, code: "proposal.already-settled")
  }

  @Test("A digest names nobody, is taken in by another court once, and stays the same; the agenda lists what is to be decided")
  func digest() throws {
    let shell = try Shell.court()
    try shell.done(
      "proposal", "add", "--title", "Позвонить Әбдіғалиеву", "--text", "Просит ТОО «Рассвет», тел. 8 701 555 01 23, дело 7527-26-00-2/1234",
      "--by", "Сериков Е. М.", "--source", "outside")
    try shell.done("proposal", "add", "--title", "# Календарь <залов>", "--text", "> с 01.12.2026\nдля всех", "--by", "Ли")
    try shell.done("proposal", "decide", "2", "--outcome", "adopted", "--reply", "ввести")
    for form in ["markdown", "html"] {
      #expect(try shell.dayin(["proposal", "digest", "--format", form, "-o", "digest." + form, "--lang", "ru"]).status == 0)
      let text = try shell.read("digest." + form)
      for secret in ["Рассвет", "Әбдіғалиев", "701", "7527", "Сериков"] { #expect(!text.contains(secret), "\(form): \(text)") }
      #expect(text.contains("ввести") && text.contains("01.12.2026"))
      #expect(!text.contains("<залов>") || form == "markdown")
    }
    let cuts = try shell.done("proposal", "digest")["takenOut"]
    #expect(cuts["proposals"].list?.compactMap(\.int) == [1] && (cuts["places"].int ?? 0) >= 3)
    #expect(try shell.dayin(["proposal", "digest", "-o", "d.md", "--lang", "ru"]).errors.contains("Прочитайте его перед отправкой"))
    let other = try Shell.court()
    try other.write(try shell.read("digest.markdown"), to: "digest.md")
    let taken = try #require(try other.done("proposal", "take", "digest.md").list)
    #expect(taken.count == 2 && taken.allSatisfy { $0["source"].text == "court" })
    #expect(taken.last?["title"].text == "# Календарь <залов>")
    #expect(taken.last?["text"].text == "> с 01.12.2026\nдля всех\nadopted: ввести")
    let third = try Shell.court()
    try third.write(try shell.read("digest.html"), to: "digest.html")
    let page = try #require(try third.done("proposal", "take", "digest.html").list)
    #expect(
      page.map { $0["title"].text } == taken.map { $0["title"].text } && page.map { $0["text"].text } == taken.map { $0["text"].text })
    #expect(page.map { $0["by"].text } == taken.map { $0["by"].text })
    try other.refused("proposal", "take", "digest.md", status: 1, code: "nothing-changes")
    try other.write("просто текст", to: "no.md")
    try other.refused("proposal", "take", "no.md", status: 65, code: "digest.unreadable")
    try other.refused("proposal", "take", "none.md", status: 66, code: "file.none")
    try shell.done("proposal", "plan", "1", "--meeting", "+2wd", "--owner", "Ким")
    #expect(try shell.done("print", "proposals", "--meeting", "+2wd").list?.map { $0["id"].int } == [1])
    let agenda = try shell.dayin(["print", "proposals", "--lang", "ru"]).output
    #expect(agenda.contains("ПОВЕСТКА") && agenda.contains("Сериков Е. М.") && agenda.contains("ответственный Ким"))
    #expect(try shell.dayin(["print", "proposals", "--format", "html"]).output.contains("default-src 'none'"))
  }

  @Test("An export of everything carries the book too, and comes out of another register the same to the byte")
  func exchange() throws {
    let shell = try Shell.court()
    try shell.done("contact", "edit", "--phone", "8 (727) 300-10-10")
    try shell.done("complaint", "add", "--from", "Орлова Н. В.", "--text", "Где копия?", "--kind", "question")
    try shell.done("complaint", "answer", "1", "--text", "Готова")
    try shell.done("proposal", "add", "--title", "Календарь залов", "--owner", "Ким")
    try shell.done("training", "add", "--who", "Ли В. А.", "--subject", "Видеосвязь", "--by", "Ким", "--on", "yesterday")
    let all = try shell.dayin(["export", "--all"]).output
    #expect(all.split(separator: "\n").count == (try shell.dayin(["export"]).output.split(separator: "\n").count) + 4)
    let other = try Shell.court()
    try other.write(all, to: "all.jsonl")
    #expect(try other.done("import", "all.jsonl")["court"]["new"].int == 4)
    let again = try other.dayin(["export", "--all"]).output
    #expect(again.split(separator: "\n").suffix(4) == all.split(separator: "\n").suffix(4))
    #expect(try other.done("import", "all.jsonl")["court"]["unchanged"].int == 4)
    #expect(try shell.dayin(["export", "--all", "--format", "csv"]).status == 64)
    #expect(try shell.dayin(["export", "--all", "--case", number]).status == 64)
  }

  @Test("Whoever is not trained for remote hearings is told when one is set, and nothing is refused")
  func untrained() throws {
    let shell = try Shell.court()
    let start = try shell.workingDay(9) + "T10:00"
    let judge = "Ахметова С. Қ."
    let set = ["hearing", "set", number, "--minutes", "30", "--kind", "preparatory", "--judge", judge, "--lang", "ru", "--start"]
    let first = try shell.dayin(set + [start, "--link", "https://vks.example/1"])
    #expect(first.status == 0 && first.errors.contains("Ещё не обучены онлайн-заседаниям: " + judge))
    try shell.done("training", "add", "--who", judge, "--subject", "Видеосвязь", "--by", "Ким", "--on", "yesterday")
    let second = try shell.dayin(set + [try shell.workingDay(10) + "T10:00", "--link", "https://vks.example/1"])
    #expect(second.status == 0 && !second.errors.contains("обучены"))
  }

  @Test("Trainings are noted and listed")
  func trainings() throws {
    let shell = try Shell.court()
    let noted = try shell.done("training", "add", "--who", "Ахметова С. Қ.", "--subject", "Видеосвязь", "--by", "Ким", "--on", "yesterday")
    #expect(noted["topic"].text == "remote-hearings")
    try shell.refused("training", "add", "--subject", "x", "--by", "y", "--on", "+1d", status: 1, code: "date.future")
    #expect(try shell.done("training", "list", "--who", "Ахметова С. Қ.").list?.count == 1)
    #expect(try shell.done("training", "list", "--who", "Ли").list?.count == 0)
  }

  @Test("Every stream has its history, undo and redo; and the register verifies, is backed up and restored with all of it")
  func history() throws {
    let shell = try Shell.court()
    try shell.done("complaint", "add", "--from", "Ли", "--text", "x")
    try shell.done("complaint", "answer", "1", "--text", "да")
    #expect(try shell.done("undo", "--of", "complaints").list?.last?["type"].text == "retracted")
    #expect(try shell.done("complaint", "list")[0]["state"].text == "open")
    try shell.done("redo", "--of", "complaints")
    #expect(try shell.done("complaint", "list")[0]["state"].text == "answered")
    try shell.done("undo", "--of", "complaints", "--entry", "2", "--reason", "ошибка")
    let history = try #require(try shell.done("history", "--of", "complaints").list)
    #expect(history.map { $0["type"].text } == ["complaintNoted", "complaintAnswered", "retracted", "retracted", "retracted"])
    #expect(history.map { $0["retracted"].bool } == [false, true, true, false, false])
    #expect(history[1]["text"].text?.contains("да") == true)
    try shell.refused("undo", "--of", "trainings", status: 1, code: "history.nothing-to-undo")
    try shell.refused("undo", "--of", "complaints", "--entry", "77", "--reason", "x", status: 66, code: "history.no-such-entry")
    try shell.refused("history", status: 64, code: "argument.missing")
    try shell.refused("history", number, "--of", "complaints", status: 64, code: "argument.too-many")
    #expect(try shell.done("verify")["fault"].isNull)
    try shell.done("backup", "kept.db")
    #expect(try shell.done("complaint", "list", "--register", "kept.db").list?.count == 1)
  }
}
