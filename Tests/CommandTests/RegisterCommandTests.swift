import Testing

@Suite("The register as a whole")
struct RegisterCommandTests {
  @Test("A register is copied with its chain, tells what it is, and is copied on where it was left")
  func copied() throws {
    let shell = try Shell.court()
    let head = try shell.done("verify")["head"].text
    let copied = try shell.done("register", "copy", try #require(try shell.done("register", "status")["register"].text), "copy.db")
    #expect(copied["head"].text == head)
    let status = try shell.done("register", "status", "--register", "copy.db")
    #expect(status["kind"].text == "file" && status["head"].text == head)
    #expect(status["rolesEnforced"].bool == false && status["server"].isNull)
    #expect(try shell.done("case", "show", number, "--register", "copy.db")["parties"].list?.count == 2)
    try shell.done("document", "need", number, "--title", "Отзыв", "--from", "2")
    let from = try #require(status["register"].text).replacing("copy.db", with: "")
    let source = try #require(try shell.done("register", "status")["register"].text)
    #expect(try shell.done("register", "copy", source, from + "copy.db")["head"].text == (try shell.done("verify")["head"].text))
    #expect(try shell.done("document", "list", "--register", "copy.db").list?.isEmpty == false)
    // What grew apart is not overwritten.
    try shell.done("document", "need", number, "--title", "Акт", "--from", "2", "--register", "copy.db")
    try shell.refused("register", "copy", source, "copy.db", status: 73, code: "register.exists")
  }

  @Test("An empty register is made where there is none, and a file needs no migration")
  func made() throws {
    let shell = try Shell()
    try shell.done("register", "create", "new.db")
    #expect(try shell.done("register", "status", "--register", "new.db")["sequence"].int == 0)
    #expect(try shell.done("register", "migrate", "--register", "new.db")["changed"].bool == false)
    try shell.refused("register", "create", "new.db", status: 73, code: "register.exists")
  }

  @Test(
    "What is wrong with the address of a server is told without a password",
    arguments: [
      ("postgres://li:secret@court/courts", Int32(64), "register.out-of-reach"),
      ("postgres:///courts?court=Алмалы", 64, "register.out-of-reach"),
      ("postgres:///courts?host=/no/such/folder", 69, "register.out-of-reach"),
    ])
  func address(_ address: String, _ status: Int32, _ code: String) throws {
    let shell = try Shell()
    for command in [["case", "list"], ["register", "status"], ["verify"], ["doctor"]] {
      let answer = try shell.dayin(command + ["--register", address])
      #expect(answer.status != 0)
      #expect(!(answer.output + answer.errors).contains("secret"))
    }
    try shell.refused("case", "list", "--register", address, status: status, code: code)
    let made = try shell.dayin(["register", "create", address])
    #expect(made.status == status && !made.errors.contains("secret"))
  }
}
