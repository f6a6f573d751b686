import Foundation
import Testing

@Suite("A judge's absence, the day sheet and a standstill, by commands")
struct HearingAbsenceTests {
  @Test("The hearings are put off, or the cases given over, case by case; a dry run enters nothing; those that cannot are named")
  func absence() throws {
    let shell = try Shell.court()
    let judge = "Ахметова С. Қ."
    try shell.done("case", "reassign", number, "--judge", judge, "--reason", "распределение")
    let (first, later) = (try shell.workingDay(5), try shell.workingDay(6))
    try shell.done("hearing", "set", number, "--start", first + "T10:00", "--minutes", "60", "--room", "4")
    let asked = ["hearing", "absence", "--judge", judge, "--from", first, "--reason", "болезнь"]
    let dry = try shell.dayin(asked + ["--move", "--dry-run", "--json"]).json()
    #expect(dry[0]["number"].text == number && dry[0]["newStart"].text == later + "T10:00" && dry[0]["done"].bool == true)
    #expect(try shell.done("case", "show", number)["hearing"]["start"].text == first + "T10:00")
    let moved = try shell.dayin(asked + ["--move", "--json"])
    #expect(moved.status == 0)
    #expect(try shell.done("case", "show", number)["hearing"]["start"].text == later + "T10:00")
    let history = try shell.done("history", number).list?.suffix(3).map { $0["type"].text ?? "" } ?? []
    #expect(history.contains("hearingMoved") && history.contains("noticePrepared"))
    try shell.done("undo", number)
    #expect(try shell.done("case", "show", number)["hearing"]["start"].text == first + "T10:00")
    let given = try shell.dayin(asked + ["--reassign-to", "Сейтова А. М.", "--order", "№ 14", "--json"])
    #expect(try given.json()[0]["judge"].text == "Сейтова А. М.")
    #expect(try shell.done("case", "show", number)["judge"].text == "Сейтова А. М.")
    let none = try shell.dayin(asked + ["--move", "--json"])
    #expect(none.status == 0 && none.output == "[]\n")
    // A case that stands still moves nowhere: it is named, and nothing is drafted.
    try shell.done("case", "suspend", number, "--reason", "экспертиза")
    let other = ["hearing", "absence", "--judge", "Сейтова А. М.", "--from", first, "--reason", "болезнь", "--move", "--json"]
    let refused = try shell.dayin(other)
    #expect(refused.status == 1)
    #expect(try refused.json()[0]["done"].bool == false)
    #expect(try refused.json()[0]["refused"]["code"].text == refused.error()["code"].text)
    try shell.done("case", "resume", number)
    #expect(try shell.dayin(other).status == 0)
    #expect(try shell.dayin(asked).status == 64)
    #expect(try shell.dayin(asked + ["--move", "--reassign-to", "Ким"]).status == 64)
  }

  @Test("The day sheet is printed as text, as HTML and for programs")
  func daySheet() throws {
    let shell = try Shell.court()
    let first = try shell.workingDay(5)
    try shell.done("hearing", "set", number, "--start", first + "T10:00", "--minutes", "60", "--room", "4")
    let text = try shell.dayin(["print", "day-sheet", "--day", first])
    #expect(text.output.contains(number) && text.output.contains("10:00–11:00") && text.output.contains("______"))
    #expect(try shell.dayin(["print", "day-sheet", "--day", first, "--format", "html", "-o", "day.html"]).status == 0)
    let page = try String(contentsOfFile: shell.folder + "/day.html", encoding: .utf8)
    #expect(page.hasPrefix("<!doctype html>") && page.contains(number))
    let json = try shell.done("print", "day-sheet", "--day", first)
    #expect(json[0]["stage"].text == "waiting" && json[0]["ready"].bool == false && json[0]["room"].text == "4")
    #expect(try shell.done("print", "day-sheet", "--day", first, "--room", "9").list?.isEmpty == true)
    #expect(try shell.dayin(["print", "day-sheet", "--day", "2026-02-30"]).status == 64)
  }

  @Test("What `case resume` and `case reopen` say of a hearing that passed is asked of a case with one, and `--start` sets another time")
  func meanwhile() throws {
    let shell = try Shell.court()
    try shell.done("case", "suspend", number, "--reason", "экспертиза")
    #expect(try shell.dayin(["case", "resume", number, "--start", "2099-01-05T10:00"]).status == 64, "a new time wants its reason")
    try shell.done("case", "resume", number)
    // A file brings a hearing whose date has passed.
    let line = """
      {"number": "7517-26-00-2/77", "category": "civil", "registered": "2026-09-01", "judge": "Ахметова С. Қ.", \
      "parties": [{"role": "plaintiff", "name": "ТОО «Заря»"}], \
      "hearing": {"setOn": "2026-09-02T10:00", "start": "2026-09-10T10:00", "room": "4"}, \
      "suspended": {"on": "2026-09-05T10:00", "reason": "экспертиза"}}
      """
    try shell.write(line + "\n", to: "passed.jsonl")
    #expect(try shell.dayin(["import", "passed.jsonl"]).status == 0)
    let resumed = try shell.dayin(["case", "resume", "7517-26-00-2/77", "--json"])
    #expect(resumed.status == 0 && resumed.errors.contains("10.09.2026"))
    try shell.done("case", "close", "7517-26-00-2/77", "--reason", "отказ от иска")
    let start = try shell.workingDay(20) + "T10:00"
    let reopened = try shell.dayin(["case", "reopen", "7517-26-00-2/77", "--reason", "апелляция", "--start", start, "--json"])
    #expect(reopened.status == 0 && !reopened.errors.contains("10.09.2026"))
    #expect(try reopened.json()["hearing"]["start"].text == start)
  }
}
