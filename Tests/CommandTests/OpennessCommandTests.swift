import Testing

@Suite("The openness of hearings on the command line")
struct OpennessCommandTests {
  @Test("A hearing is closed on a ground of the law, by its code or its name; any other word is refused and the grounds are named")
  func grounds() throws {
    let shell = try Shell.court()
    let set = ["hearing", "set", number, "--start", try shell.workingDay(5) + "T10:00", "--minutes", "60", "--closed"]
    let answer = try shell.dayin(set + ["так надо", "--json"])
    let error = try answer.error()
    #expect(answer.status == 1 && error["code"].text == "hearing.unknown-ground")
    #expect(error["details"][0]["given"].text == "так надо")
    #expect(error["details"][0]["known"].list?.map(\.text).contains("adoption") == true)
    let closed = try shell.dayin(set + ["Коммерческая тайна", "--json"])
    #expect(closed.status == 0)
    #expect(try closed.json()["hearing"]["closed"].text == "commercial-secret")
  }

  private func court() throws -> Shell {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--none", "--reason", "спор о праве")
    try shell.done("hearing", "set", number, "--start", try shell.workingDay(15) + "T10:00", "--minutes", "60", "--room", "4")
    return shell
  }

  @Test("A hearing is closed in part by a ruling, and opened again")
  func closing() throws {
    let shell = try court()
    let closed = try shell.done(
      "hearing", "close-to-public", number, "--ground", "commercial-secret", "--part", "допрос эксперта", "--ruling", "minutes")
    #expect(closed["hearing"]["closed"].text == "commercial-secret")
    #expect(closed["hearing"]["openness"]["part"].text == "допрос эксперта")
    #expect(closed["hearing"]["openness"]["ruling"].text == "in-the-minutes")
    let opened = try shell.done("hearing", "open-to-public", number, "--ruling", "определение № 13")
    #expect(opened["hearing"]["openness"]["open"].bool == true)
    let history = try shell.done("history", number)
    #expect(history.list?.suffix(2).map { $0["type"].text } == ["closedToPublic", "openedToPublic"])
  }

  @Test("A media request waits for its answer, and a refusal without a ground is refused by a rule")
  func media() throws {
    let shell = try court()
    let asked = try shell.done("media", "request", number, "--outlet", "Газета «Время»", "--for", "photo", "--for", "notes")
    #expect(asked["media"][0]["for"].list?.map(\.text) == ["notes", "photo"])
    #expect(asked["readiness"]["items"].list?.first { $0["key"].text == "hearing.open" }?["state"].text == "fail")
    try shell.done("media", "opinion", number, "1", "--party", "2", "--objects")
    try shell.refused(
      "media", "answer", number, "1", "--refused", "--reason", "нельзя", status: 1, code: "media.refusal-without-ground")
    try shell.done("media", "answer", number, "1", "--refused", "--ground", "participants-object")
    let listed = try shell.done("media", "list", number)
    #expect(listed[0]["answer"]["ground"].text == "participants-object")
    #expect(listed[0]["opinions"][0]["objects"].bool == true)
    #expect(listed[0]["answer"]["ruling"].text == "in-the-minutes")
  }

  @Test("What needs no leave is answered at once")
  func noLeave() throws {
    let shell = try court()
    let asked = try shell.done("media", "request", number, "--outlet", "Газета «Время»", "--for", "sound")
    #expect(asked["media"][0]["answer"]["decision"].text == "no-leave-needed")
    #expect(asked["media"][0]["due"].isNull)
  }

  @Test("An answer says one thing, and what cannot be read is a matter of usage")
  func usage() throws {
    let shell = try court()
    try shell.done("media", "request", number, "--outlet", "Газета «Время»", "--for", "photo")
    #expect(try shell.dayin(["media", "answer", number, "1"]).status == 64)
    #expect(try shell.dayin(["media", "answer", number, "1", "--granted", "--refused", "--ground", "order"]).status == 64)
    #expect(try shell.dayin(["media", "request", number, "--outlet", "Газета", "--for", "painting"]).status == 64)
    #expect(try shell.dayin(["hearing", "close-to-public", number, "--ground", "weather", "--ruling", "minutes"]).status == 64)
  }
}
