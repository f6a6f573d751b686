import Testing

@Suite("Printing the papers of a case")
struct PrintCommandsTests {
  /// A court in which the readiness of a case is signed.
  private func signed() throws -> Shell {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--none", "--reason", "спор о праве")
    try shell.done("hearing", "set", number, "--start", try shell.workingDay(12) + "T10:00", "--minutes", "60", "--room", "4")
    let overrides = try shell.done("readiness", "show", number)["items"].list?.filter { $0["state"].text == "fail" } ?? []
    let reasons = overrides.flatMap { ["--override", ($0["key"].text ?? "") + "=известят по телефону"] }
    let answer = try shell.dayin(["readiness", "sign", number] + reasons)
    try #require(answer.status == 0, "\(answer.errors)")
    return shell
  }

  @Test("A certificate is tried against the register, as text and as HTML; one that was tampered with is found out")
  func certificate() throws {
    let shell = try signed()
    for file in ["certificate.txt", "certificate.html"] {
      #expect(try shell.dayin(["print", "certificate", number, "-o", file]).status == 0)
      #expect(try shell.done("verify", "--against", file)["anchors"].int == 1)
    }
    let text = try shell.read("certificate.txt")
    #expect(text.contains("CERTIFICATE OF READINESS") && text.contains("известят по телефону"))
    let page = try shell.read("certificate.html")
    #expect(page.hasPrefix("<!doctype html>") && page.contains("Certificate of readiness"))
    let line = try #require(text.split(separator: "\n").last { $0.hasPrefix("dayin-anchor ") })
    let other = String(line.dropLast()) + (line.hasSuffix("0") ? "1" : "0")
    try shell.write(text.replacing(line, with: other), to: "forged.txt")
    try shell.refused("verify", "--against", "forged.txt", status: 65, code: "register.not-whole")
  }

  @Test("Each paper is printed, or says why there is none, as text for people and as an object for programs")
  func each() throws {
    let shell = try Shell.court()
    try shell.refused("print", "certificate", number, status: 1, code: "certificate.not-signed")
    try shell.refused("print", "request-letter", number, status: 1, code: "request-letter.nothing-awaited")
    try shell.refused("print", "receipt", number, status: 1, code: "receipt.nothing-taken-in")
    try shell.refused("print", "inventory", number, status: 1, code: "inventory.nothing-received")
    try shell.refused("print", "notice", number, status: 1, code: "notice.none-waits")
    try shell.done("document", "need", number, "--title", "Договор аренды", "--from", "2")
    try shell.done("document", "need", number, "--title", "Отзыв", "--from", "2")
    try shell.done("document", "request", number, "1", "2", "--by", "letter", "--due", "+10wd")
    try shell.done("document", "receive", number, "1", "--by", "chancery", "--as", "copy")
    for (paper, word) in [
      ("checklist", "READINESS CHECKLIST"), ("request-letter", "– Отзыв"), ("receipt", "Договор аренды"), ("inventory", "Договор аренды"),
    ] {
      let people = try shell.dayin(["print", paper, number])
      #expect(people.status == 0 && people.output.contains(word), "\(people)")
      let json = try shell.done("print", paper, number)
      #expect(json["paper"].text == paper && json["text"].text == people.output && json["file"].isNull)
    }
    try shell.done("notice", "prepare", number, "--to", "2", "--by", "letter", "--text", "Просим позвонить")
    #expect(try shell.done("print", "notice", number, "1", "--to", "2")["text"].text?.contains("Просим позвонить") == true)
    try shell.refused("print", "notice", number, "1", "--to", "1", status: 1, code: "notice.none-waits")
    try shell.refused("print", "request-letter", number, "1", status: 1, code: "document.already-received")
    try shell.refused("print", "receipt", number, "9", status: 66, code: "document.none")
    try shell.refused("print", "checklist", "7527-26-00-2/77", status: 66, code: "case.none")
    try shell.refused("print", "checklist", number, "--format", "docx", status: 64, code: "usage")
    try shell.refused("print", "checklist", number, "-o", "no/such/folder.txt", status: 73, code: "file.cannot-create")
  }

  @Test("The form follows the name of the file, unless one is asked for; a paper is in the language that is asked for")
  func forms() throws {
    let shell = try Shell.court()
    #expect(try shell.dayin(["print", "checklist", number, "-o", "list.html", "--lang", "kk"]).status == 0)
    #expect(try shell.read("list.html").contains("<html lang=\"kk\">"))
    #expect(try shell.dayin(["print", "checklist", number, "-o", "list.html", "--format", "text"]).status == 0)
    #expect(try shell.read("list.html").contains("READINESS CHECKLIST"))
    for paper in [["checklist", number], ["day-sheet"], ["public-list"], ["proposals"]] {
      let answer = try shell.dayin(["print"] + paper + ["-o", "paper.pdf"])
      if answer.status == 73 {
        #expect(answer.errors.contains("libpangocairo"))
      } else {
        #expect(answer.status == 0)
        #expect(try shell.run("/usr/bin/head", ["-c", "5", "paper.pdf"]).output == "%PDF-")
      }
    }
  }
}
