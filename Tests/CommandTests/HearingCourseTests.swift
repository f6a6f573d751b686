import Testing

@Suite("The course of a hearing, by commands")
struct HearingCourseTests {
  @Test("Whoever calls a hearing in a case that has none is told to set one")
  func noneYet() throws {
    let shell = try Shell.court()
    let error = try shell.refused("hearing", "call", number, status: 66, code: "hearing.none")
    #expect(error["message"].text?.contains("no hearing yet") == true)
  }

  @Test("A hearing is called, begun, adjourned with its next date, and decided there")
  func toTheDecision() throws {
    let shell = try Shell.court()
    let start = try shell.workingDay(5) + "T10:00"
    try shell.done("hearing", "set", number, "--start", start, "--minutes", "60", "--room", "4")
    try shell.done("hearing", "call", number)
    let begun = try shell.done("hearing", "start", number, "--cause", "overran", "--whose", "court")
    #expect(begun["hearing"]["stage"].text == "begun")
    #expect(begun["hearing"]["late"]["cause"].text == "overran")
    try shell.done("hearing", "break", number, "--reason", "обед")
    try shell.done("hearing", "resume", number)
    let next = try shell.workingDay(9) + "T11:00"
    let adjourned = try shell.done("hearing", "end", number, "--outcome", "adjourned", "--next", next, "--reason", "не явился")
    #expect(adjourned["state"].text == "hearing-set")
    #expect(adjourned["hearings"][0]["outcome"].text == "adjourned")
    #expect(adjourned["hearings"][0]["continuedBy"].int == 2)
    #expect(adjourned["hearing"]["start"].text == next)
    #expect(adjourned["hearing"]["room"].text == "4")
    #expect(adjourned["hearing"]["setOn"].text == adjourned["hearings"][0]["setOn"].text)
    try shell.done("hearing", "start", number)
    let decided = try shell.done("hearing", "end", number, "--outcome", "decided")
    #expect(decided["state"].text == "heard")
    let history = try shell.done("history", number)
    let types = history.list?.suffix(8).map { $0["type"].text }
    #expect(types?.last == "hearingEnded" && types?.contains("hearingBrokenOff") == true)
    #expect(history.list?.last?["hearing"].int == 2)
  }

  @Test("A call on another day than the hearing's own is told, and entered; on its day nothing is said")
  func anotherDay() throws {
    let shell = try Shell.court()
    let start = try shell.workingDay(5) + "T10:00"
    try shell.done("hearing", "set", number, "--start", start, "--minutes", "60")
    let early = try shell.dayin(["hearing", "call", number, "--json"])
    #expect(early.status == 0 && early.errors.contains("not for this day. Move it first"))
    #expect(try early.json()["hearing"]["stage"].text == "called")
    let begun = try shell.dayin(["hearing", "start", number, "--json"])
    #expect(begun.status == 0 && !begun.errors.contains("not for this day"), "it was told at the call")
  }

  @Test("The list of hearings is narrowed by judge, room and days, and says how each went")
  func list() throws {
    let shell = try Shell.court()
    let start = try shell.workingDay(5) + "T10:00"
    try shell.done("hearing", "set", number, "--start", start, "--minutes", "60", "--room", "4")
    try shell.done("hearing", "set", number, "--kind", "preparatory", "--start", try shell.workingDay(3) + "T09:00", "--minutes", "30")
    let all = try shell.done("hearing", "list")
    #expect(all.list?.map { $0["kind"].text } == ["preparatory", "trial"])
    let inRoom = try shell.done("hearing", "list", "--room", "4")
    #expect(inRoom.list?.map { $0["start"].text } == [start])
    #expect(inRoom[0]["stage"].text == "waiting" && inRoom[0]["state"].text == "hearing-set")
    #expect(try shell.done("hearing", "list", "--judge", "Другой").list?.isEmpty == true)
    try shell.done("hearing", "cancel", number, "--reason", "примирение")
    #expect(try shell.done("hearing", "list").list?.count == 1)
  }

  @Test("What cannot be is refused with its code")
  func refused() throws {
    let shell = try Shell.court()
    let start = try shell.workingDay(5) + "T10:00"
    try shell.done("hearing", "set", number, "--start", start, "--minutes", "60", "--room", "4")
    for (code, arguments) in [
      ("hearing.not-begun", ["--outcome", "decided"]), ("hearing.reason-missing", ["--outcome", "adjourned", "--next", start]),
      ("hearing.next-missing", ["--outcome", "adjourned", "--cause", "absent"]),
    ] {
      let answer = try shell.dayin(["hearing", "end", number] + arguments + ["--json"])
      #expect(answer.status == 1)
      #expect(try answer.error()["code"].text == code)
    }
  }
}

@Suite("Figures of punctuality, by commands")
struct PunctualityCommandTests {
  @Test("The report counts what was held, as JSON and as CSV, and an exported course comes back the same")
  func report() throws {
    let shell = try Shell.court()
    let start = try shell.workingDay(5) + "T10:00"
    try shell.done("hearing", "set", number, "--start", start, "--minutes", "60", "--room", "4")
    try shell.done("hearing", "start", number)
    try shell.done("hearing", "end", number, "--outcome", "decided")
    let report = try shell.done("report", "punctuality", "--to", "+60d")
    #expect(report["all"]["begun"].int == 1)
    #expect(report["by"]["room"][0]["group"].text == "4")
    let told = try shell.dayin(["report", "punctuality", "--to", "+60d", "--lang", "en"]).output
    #expect(told.contains("Buffer: too few hearings ended, 1 of the 5 that it takes"))
    let csv = try shell.dayin(["report", "punctuality", "--to", "+60d", "--csv"])
    #expect(csv.output.split(separator: "\n").first == "division,group,begun,late,medianDelay,usualDelay,ended,overran,buffer")
    let first = try shell.dayin(["export"]).output
    #expect(first.contains("\"outcome\": \"decided\""))
    let other = try Shell()
    try other.done("init", "--court", "Суд")
    _ = try other.dayin(["import", "-"], input: first)
    #expect(try other.dayin(["export"]).output == first)
  }
}

@Suite("Links between cases, by commands")
struct LinkCommandTests {
  @Test("Both cases tell of a link; a document is carried over; and files keep both")
  func linked() throws {
    let shell = try Shell.court()
    let other = "7527-26-00-2/77"
    try shell.done("case", "open", other, "--category", "civil")
    try shell.done("party", "add", other, "--role", "defendant", "--name", "Ким В. А.")
    try shell.done("document", "arrive", other, "--title", "Договор", "--from", "1", "--by", "chancery", "--as", "copy")
    let linked = try shell.done("case", "link", other, "--to", number, "--as", "joined")
    #expect(linked["links"][0]["to"].text == number && linked["links"][0]["side"].text == "source")
    #expect(try shell.done("case", "show", number)["links"][0]["side"].text == "target")
    let carried = try shell.done("document", "carry-over", number, "--from-case", other, "--document", "1", "--from", "2")
    #expect(carried["carriedOver"][0]["from"].text == other)
    #expect(carried["documents"].list?.last?["status"].text == "received")
    let exported = try shell.dayin(["export"]).output
    let second = try Shell()
    try second.done("init", "--court", "Суд")
    _ = try second.dayin(["import", "-"], input: exported)
    #expect(try second.dayin(["export"]).output == exported)
  }
}
