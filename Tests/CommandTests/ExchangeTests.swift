import Testing

@Suite("Import and export")
struct ExchangeTests {
  private let lines = """
    {"number": "7527-26-00-2/7", "category": "civil", "registered": "2026-10-01", "parties": [{"role": "plaintiff", "name": "ТОО «Рассвет»"}, \
    {"role": "defendant", "name": "Ким А. Б."}], "documents": [{"title": "Договор", "from": 2, "requested": {"on": "2026-10-03T10:00", "by": "letter", \
    "due": "2026-10-16"}}]}
    {"number": "7527-26-00-2/8", "category": "space"}
    {"number": "7527-26-00-2/9", "category": "civil"}

    """

  @Test("Good lines go in, bad ones are told with their number and field, and the end is 65")
  func badLines() throws {
    let shell = try Shell.court()
    try shell.write(lines, to: "cases.jsonl")
    let answer = try shell.dayin(["import", "cases.jsonl", "--json"])
    #expect(answer.status == 65, "\(answer.errors)")
    let report = try answer.json()
    #expect(report["new"].int == 2)
    #expect(report["problems"][0]["line"].int == 2)
    #expect(report["problems"][0]["field"].text == "category")
    #expect(try answer.error()["code"].text == "import.bad-lines")
    try shell.write("{\"number\" 1}", to: "broken.jsonl")
    #expect(try shell.dayin(["import", "broken.jsonl"]).errors.hasPrefix("line 1, column 11: not JSON"))
    #expect(try shell.done("case", "show", "7527-26-00-2/7")["documents"][0]["status"].text == "requested")
    try shell.refused("case", "show", "7527-26-00-2/8", status: 66, code: "case.none")
  }

  @Test("With --strict one bad line keeps all out, and --dry-run enters nothing at all")
  func nothingEntered() throws {
    let shell = try Shell.court()
    let before = try shell.heads()
    try shell.write(lines, to: "cases.jsonl")
    #expect(try shell.dayin(["import", "cases.jsonl", "--strict"]).status == 65)
    #expect(try shell.dayin(["import", "cases.jsonl", "--dry-run"]).status == 65)
    #expect(try shell.heads() == before)
  }

  @Test("What export writes import reads, and the second export is the same to the byte", arguments: ["jsonl", "csv"])
  func roundTrip(_ format: String) throws {
    let shell = try Shell.court()
    for title in ["Отзыв", "Договор, с «приложениями»"] {
      try shell.done("document", "need", number, "--title", title, "--from", "2", "--original", "paper")
    }
    try shell.done("document", "request", number, "1", "2", "--by", "letter", "--due", "+10wd")
    let start = try shell.workingDay(12) + "T10:00"
    try shell.done("hearing", "set", number, "--start", start, "--minutes", "60", "--room", "4")
    try shell.done("document", "receive", number, "1", "--by", "email", "--as", "copy")
    try shell.done("document", "file-original", number, "2", "--number", "вх. 26-3391")
    try shell.done("document", "serve", number, "1", "2", "--to-all", "--by", "email")
    let first = try shell.dayin(["export", "--format", format])
    #expect(first.status == 0)
    try shell.done("init", "--court", "X", "--register", "second.db")
    let taken = try shell.dayin(["import", "-", "--format", format, "--register", "second.db", "--json"], input: first.output)
    #expect(taken.status == 0, "\(taken.output) \(taken.errors)")
    #expect(try taken.json()["new"].int == 1)
    let second = try shell.dayin(["export", "--register", "second.db", "--format", format])
    #expect(second.output == first.output)
    let again = try shell.dayin(["import", "-", "--format", format, "--register", "second.db", "--json"], input: second.output)
    #expect(try again.json()["unchanged"].int == 1)
    #expect(try again.json()["facts"].int == 0)
  }

  @Test("One case is exported by its number, and a file that is not there is named")
  func oneCase() throws {
    let shell = try Shell.court()
    let answer = try shell.dayin(["export", "--case", number])
    #expect(answer.output.split(separator: "\n").count == 1)
    #expect(answer.output.contains(number))
    try shell.refused("export", "--case", "7527-26-00-2/404", status: 66, code: "case.none")
    try shell.refused("import", "none.jsonl", status: 66, code: "file.none")
  }
}
