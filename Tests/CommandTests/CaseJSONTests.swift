import Testing

@Suite("A case as JSON")
struct CaseJSONTests {
  /// The keys of an object, in the order in which they are written.
  private func keys(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent) + "\""
    return text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix(margin) else { return nil }
      return line.dropFirst(margin.count).split(separator: "\"").first.map(String.init)
    }
  }

  /// The part of a page that stands under a key.
  private func part(_ key: String, of text: String) -> String {
    guard let start = text.range(of: "\n  \"\(key)\": ") else { return "" }
    let rest = text[start.upperBound...]
    let end = rest.range(of: "\n  }")?.lowerBound ?? rest.endIndex
    let other = rest.range(of: "\n  ]")?.lowerBound ?? rest.endIndex
    return String(rest[..<min(end, other)])
  }

  private func full() throws -> String {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Договор", "--from", "2", "--original", "paper")
    try shell.done("document", "request", number, "1", "--by", "letter", "--due", "+10wd")
    let start = try shell.workingDay(12) + "T10:00"
    try shell.done("hearing", "set", number, "--start", start, "--minutes", "60", "--room", "4")
    return try shell.dayin(["case", "show", number, "--json"]).output
  }

  @Test("The keys of the contract are there, in their order, and new ones only behind")
  func order() throws {
    let text = try full()
    let contract = [
      "number", "category", "subject", "registered", "state", "judge", "secretary", "version", "head", "parties", "documents", "hearing",
      "terms", "readiness",
    ]
    #expect(Array(keys(text, indent: 2).prefix(contract.count)) == contract)
    #expect(Array(keys(part("parties", of: text), indent: 6).prefix(4)) == ["id", "role", "name", "of"])
    let document = [
      "id", "title", "from", "status", "unrequested", "requestedOn", "requestedBy", "requestedBeforeHearingSet", "evidence", "lateRequest",
      "backdated", "due", "overdue", "receivedOn", "receivedAs", "original", "served", "toServe", "surprise",
    ]
    #expect(Array(keys(part("documents", of: text), indent: 6).prefix(document.count)) == document)
    #expect(Array(keys(part("documents", of: text), indent: 8).prefix(4)) == ["required", "settled", "number", "on"])
    let hearing = ["kind", "setOn", "start", "minutes", "room", "link", "closed", "overrides"]
    #expect(Array(keys(part("hearing", of: text), indent: 4).prefix(hearing.count)) == hearing)
    #expect(Array(keys(part("terms", of: text), indent: 6).prefix(3)) == ["key", "ends", "basis"])
    #expect(keys(part("readiness", of: text), indent: 4) == ["state", "passed", "of", "items", "signed"])
    #expect(Array(keys(part("readiness", of: text), indent: 8).prefix(4)) == ["key", "state", "reason", "blockers"])
    #expect(Array(keys(part("readiness", of: text), indent: 12).prefix(3)) == ["document", "party", "text"])
  }

  @Test("The same case is the same text, and what is absent is null")
  func stable() throws {
    let shell = try Shell.court()
    let first = try shell.dayin(["case", "show", number, "--json"])
    #expect(first.output == (try shell.dayin(["--json", "case", "show", number]).output))
    let json = try first.json()
    for key in ["judge", "secretary", "hearing"] {
      #expect(json[key].isNull)
      #expect(json.keys.contains(key))
    }
    #expect(json["readiness"]["signed"].isNull)
    #expect(json["head"].text?.count == 64)
  }

  @Test("A list is an array, or one object a line, with the keys of a case")
  func lists() throws {
    let shell = try Shell.court()
    try shell.done("case", "open", "7527-26-00-2/5", "--category", "commercial")
    let list = try shell.done("case", "list", "--sort", "number")
    #expect(list.list?.map { $0["number"].text } == [number, "7527-26-00-2/5"])
    for key in ["number", "category", "subject", "registered", "state", "judge", "secretary", "version", "parties", "hearing", "readiness"]
    {
      #expect(list[0].keys.contains(key))
    }
    let lines = try shell.dayin(["case", "list", "--jsonl"]).output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"number\":") && $0.hasSuffix("}") })
    #expect(try shell.done("case", "list", "--filter", "category:criminal").list?.isEmpty == true)
    #expect(try shell.done("case", "list", "--filter", "-category:civil").list?.count == 1)
    #expect(try shell.done("case", "list", "--limit", "1").list?.count == 1)
  }

  @Test("Documents are listed in one case and across cases, and their recipients can be chosen")
  func documents() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Отзыв", "--from", "2")
    try shell.done("document", "need", number, "--title", "Лишнее", "--from", "1")
    try shell.done("document", "edit", number, "1", "--title", "Отзыв на иск", "--note", "срочно")
    try shell.done("document", "unneed", number, "2")
    try shell.done("document", "request", number, "1", "--by", "letter", "--on", "yesterday", "--due", "today")
    #expect(try shell.done("document", "list", number)[0]["title"].text == "Отзыв на иск")
    let outstanding = try shell.done("document", "list", "--list", "outstanding")
    #expect(outstanding[0]["case"].text == number)
    #expect(outstanding[0]["overdue"].bool == false)
    #expect(try shell.done("document", "recipients", number, "1")[0]["id"].int == 1)
    try shell.done("party", "add", number, "--role", "third-party", "--name", "АО «Банк»")
    let chosen = try shell.done("document", "recipients", number, "1", "--to", "3")
    #expect(chosen["documents"][0]["recipients"].list?.compactMap(\.int) == [3])
    let usual = try shell.done("document", "recipients", number, "1", "--default")
    #expect(usual["documents"][0]["recipients"].list?.compactMap(\.int) == [1, 3])
  }

  @Test("Parties are corrected and removed, and an identity number never shows whole")
  func parties() throws {
    let shell = try Shell.court()
    try shell.done("party", "edit", number, "2", "--email", "a@example.kz", "--id-number", "900101300007")
    let text = try shell.dayin(["party", "list", number, "--json"]).output
    #expect(text.contains("********0007"))
    #expect(!text.contains("900101300007"))
    try shell.done("party", "add", number, "--role", "witness", "--name", "Лишний")
    #expect(try shell.done("party", "remove", number, "3")["parties"].list?.count == 2)
  }

  @Test("Text is brought to one form at the border, so that equal names are equal bytes")
  func normalised() throws {
    let shell = try Shell.court()
    let decomposed = "Кии\u{306}ков"
    let answer = try shell.dayin(["party", "add", number, "--role", "witness", "--name", decomposed, "--json"])
    let name = try #require(try answer.json()["parties"][2]["name"].text)
    #expect(Array(name.unicodeScalars) == Array("Ки\u{439}ков".unicodeScalars))
  }

  @Test("A file that comes with a document is kept by its path and its SHA-256, and a link is not followed")
  func files() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Скан", "--from", "2")
    try shell.write("abc", to: "scan.pdf")
    try shell.link("scan.pdf", as: "link.pdf")
    try shell.refused(
      "document", "receive", number, "1", "--by", "email", "--as", "copy", "--file", "link.pdf", status: 66, code: "file.not-a-file")
    try shell.refused(
      "document", "receive", number, "1", "--by", "email", "--as", "copy", "--file", "no.pdf", status: 66, code: "file.none")
    let received = try shell.done("document", "receive", number, "1", "--by", "email", "--as", "copy", "--file", "scan.pdf")
    let file = received["documents"][0]["file"]
    #expect(file["sha256"].text == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(file["path"].text?.hasSuffix("/scan.pdf") == true)
  }
}
