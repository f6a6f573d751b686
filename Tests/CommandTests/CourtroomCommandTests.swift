import Testing

@Suite("The courtroom, by commands")
struct CourtroomCommandTests {
  /// A case with a remote trial, and one paper that is here.
  private func shell() throws -> Shell {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Расчёт", "--from", "1")
    try shell.done("document", "request", number, "1", "--by", "letter", "--due", "+5wd")
    let start = try shell.workingDay(15) + "T10:00"
    try shell.done("hearing", "set", number, "--start", start, "--minutes", "60", "--link", "https://vks.example/1")
    try shell.done("document", "receive", number, "1", "--by", "email", "--as", "copy")
    return shell
  }

  private func item(_ key: String, _ json: Shell.Value) -> Shell.Value? {
    json["readiness"]["items"].list?.first { $0["key"].text == key }
  }

  @Test("A remote hearing is made ready: the meeting, a test with everybody, the viewing list")
  func remote() throws {
    let shell = try shell()
    let arranged = try shell.done("hearing", "remote", number, "--number", "824 1190", "--passcode", "4471", "--host", "Ли В. А.")
    #expect(arranged["hearing"]["meeting"]["passcode"].text == "4471")
    let kept = try shell.done("hearing", "remote", number, "--passcode", "5582")
    #expect(kept["hearing"]["meeting"]["number"].text == "824 1190" && kept["hearing"]["meeting"]["passcode"].text == "5582")
    #expect(item("hearing.remote", kept)?["state"].text == "fail")
    try shell.done("hearing", "test", number, "--party", "1")
    let half = try shell.done("hearing", "test", number, "--party", "2", "--no-authority", "--note", "нет доверенности")
    #expect(half["hearing"]["tests"][1]["authority"].bool == false && half["hearing"]["tests"][1]["identity"].bool == true)
    try shell.done("hearing", "test", number, "--party", "2")
    let viewed = try shell.done("viewing", "add", number, "1", "--presenter", "1", "--minutes", "5")
    #expect(viewed["viewing"][0]["title"].text == "Расчёт")
    #expect(item("hearing.remote", viewed)?["state"].text == "pass")
    let listed = try shell.done("hearing", "list")[0]
    #expect(listed["tested"].int == 2 && listed["toTest"].int == 2 && listed["viewing"].int == 1 && listed["speeches"].int == 0)
  }

  @Test("The list of viewing tells its minutes against those of the hearing; a case tells how often its dates held")
  func planned() throws {
    let shell = try shell()
    try shell.done("viewing", "add", number, "1", "--minutes", "40")
    try shell.done("speech", "add", number, "--by", "1", "--title", "О долге", "--minutes", "25")
    #expect(try shell.dayin(["viewing", "list", number]).output.contains("65"))
    #expect(try shell.dayin(["speech", "list", number]).output.contains("65"))
    let start = try shell.workingDay(16) + "T10:00"
    let moved = try shell.done("hearing", "move", number, "--start", start, "--reason", "болезнь")
    #expect(moved["dates"]["fixed"].int == 1 && moved["dates"]["givenUp"].int == 1 && moved["dates"]["held"].int == 0)
    #expect(try shell.dayin(["hearing", "list", number]).output.contains("болезнь"))
  }

  @Test("Speeches, their slides, and who has them")
  func speeches() throws {
    let shell = try shell()
    try shell.done("speech", "add", number, "--by", "1", "--title", "О долге", "--minutes", "10")
    try shell.done("speech", "add", number, "--by", "2", "--title", "Возражения")
    let moved = try shell.done("speech", "move", number, "2", "--to", "1")
    #expect(moved["speeches"].list?.compactMap { $0["id"].int } == [2, 1])
    let limited = try shell.done("speech", "edit", number, "2", "--minutes", "7")
    #expect(item("speeches.prepared", limited)?["state"].text == "pass")
    let announced = try shell.done("exhibit", "add", number, "--kind", "slides", "--title", "Ход событий", "--speech", "1")
    #expect(announced["exhibits"][0]["from"].int == 1)
    #expect(item("speeches.prepared", announced)?["blockers"][0]["party"].int == 1)
    try shell.write("%PDF", to: "slides.pdf")
    try shell.done("exhibit", "receive", number, "1", "--by", "email", "--file", "slides.pdf")
    try shell.done("exhibit", "opened", number, "1")
    let shared = try shell.done("exhibit", "share", number, "1", "--to-all", "--by", "email")
    #expect(shared["exhibits"][0]["file"]["sha256"].text?.count == 64)
    #expect(shared["exhibits"][0]["shared"][0]["to"].int == 2 && shared["exhibits"][0]["toShare"].list?.isEmpty == true)
    #expect(shared["exhibits"][0]["openedOn"].text != nil)
    try shell.refused("speech", "edit", number, "9", "--minutes", "5", status: 66, code: "speech.none")
  }

  @Test("What happens in the hearing is on record: who is there, what is shown, breaks, offered originals, notes")
  func inTheHearing() throws {
    let shell = try shell()
    try shell.done("viewing", "add", number, "1")
    try shell.done("hearing", "presence", number, "--party", "1", "--as", "in-room")
    let seen = try shell.done("hearing", "presence", number, "--party", "2", "--as", "by-video")
    #expect(seen["presence"].list?.compactMap { $0["as"].text } == ["in-room", "by-video"])
    let shown = try shell.done("viewing", "show", number)
    #expect(shown["hearing"]["shown"][0]["document"].int == 1)
    try shell.refused("viewing", "show", number, status: 1, code: "nothing-changes")
    let broken = try shell.done("hearing", "connection", number, "lost", "--party", "2", "--minutes", "4")
    #expect(broken["hearing"]["breaksInConnection"][0]["minutes"].int == 4)
    let undone = try shell.done("undo", number)
    #expect(undone["hearing"]["breaksInConnection"].list?.isEmpty == true)
    let offered = try shell.done("hearing", "offer-original", number, "--title", "Расписка", "--from", "2")
    #expect(offered["documents"][1]["receivedBy"].text == "in-court")
    #expect(offered["documents"][1]["original"]["settled"].isNull && offered["documents"][1]["unrequested"].bool == true)
    #expect(offered["hearing"]["originalsOffered"][0]["document"].int == 2)
    try shell.done("hearing", "note", number, "--note", "стороны примиряются")
    let types = try shell.done("history", number).list?.compactMap { $0["type"].text } ?? []
    #expect(types.suffix(2) == ["originalSentToChancery", "courtNoted"])
    #expect(types.contains("connectionLost"))
  }

  @Test("A party that is not ready says why, and the checklist names it")
  func notReady() throws {
    let shell = try shell()
    try shell.refused("party", "ready", number, "2", "--not", status: 1, code: "reason.missing")
    let declared = try shell.done("party", "ready", number, "2", "--not", "--reason", "болезнь")
    #expect(item("parties.ready", declared)?["state"].text == "fail")
    #expect(declared["declarations"][0]["reason"].text == "болезнь")
    let ready = try shell.done("party", "ready", number, "2")
    #expect(item("parties.ready", ready)?["state"].text == "pass")
  }

  @Test("What an export says of the courtroom comes in again, the same to the byte")
  func roundTrip() throws {
    let shell = try shell()
    try shell.done("hearing", "remote", number, "--number", "824 1190")
    try shell.done("speech", "add", number, "--by", "1", "--title", "О долге")
    try shell.done("exhibit", "add", number, "--kind", "video", "--title", "Осмотр", "--speech", "1")
    try shell.done("viewing", "add", number, "e1", "1", "--presenter", "1")
    try shell.done("hearing", "presence", number, "--party", "2", "--as", "absent")
    let exported = try shell.dayin(["export"]).output
    #expect(exported.contains(#""courtroom": ["#))
    let other = try Shell()
    try other.done("init", "--court", "Sample court")
    try other.write(exported, to: "cases.jsonl")
    for _ in 1...2 { #expect(try other.dayin(["import", "cases.jsonl"]).status == 0) }
    #expect(try other.dayin(["export"]).output == exported)
  }
}
