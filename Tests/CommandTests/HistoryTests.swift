import Testing

@Suite("History, undo and redo")
struct HistoryTests {
  @Test("Every entry is listed with who, when and what, and undo and redo leave entries of their own")
  func undoAndRedo() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Отзыв", "--from", "2")
    try shell.done("document", "receive", number, "1", "--by", "email", "--as", "copy")
    #expect(try shell.done("undo", number)["documents"][0]["status"].text == "needed")
    #expect(try shell.done("redo", number)["documents"][0]["status"].text == "received")
    let entries = try #require(try shell.done("history", number).list)
    #expect(entries.map { $0["version"].int } == Array(1...entries.count))
    #expect(entries.map { $0["type"].text }.suffix(3) == ["documentReceived", "retracted", "retracted"])
    #expect(entries[3]["document"].int == 1)
    let last = try #require(entries.last)
    #expect(last["role"].text != nil)
    #expect(last["recordedAt"].text?.contains("+05:00") == true)
    #expect(last["hash"].text == (try shell.done("case", "show", number)["head"].text))
  }

  @Test("One entry is taken back by its version, and is shown as taken back")
  func oneEntry() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Отзыв", "--from", "2")
    try shell.done("document", "need", number, "--title", "Договор", "--from", "2")
    let after = try shell.done("undo", number, "--entry", "4", "--reason", "по ошибке")
    #expect(after["documents"].list?.map { $0["id"].int } == [2])
    #expect(try shell.done("history", number)[3]["retracted"].bool == true)
    try shell.refused("undo", number, "--entry", "4", status: 1, code: "history.already-retracted")
  }

  @Test("What later entries rest on stays, and the entry in the way is named")
  func inTheWay() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Отзыв", "--from", "2")
    let refusal = try shell.refused("undo", number, "--entry", "3", "--reason", "лишний", status: 1, code: "history.in-the-way")
    #expect(refusal["details"][0]["entry"].int == 4)
  }

  @Test("For people an undo says what it took back")
  func told() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Отзыв на иск", "--from", "2")
    let answer = try shell.dayin(["undo", number])
    #expect(answer.status == 0)
    #expect(answer.output.contains("Отзыв на иск"))
    #expect(try shell.dayin(["history", number]).output.contains("[taken back]"))
  }
}
