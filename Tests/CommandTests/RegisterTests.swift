import Foundation
import Testing

@Suite("Registers, languages and help")
struct RegisterTests {
  @Test("Which register is meant: the option, the variable, the config file, the usual place")
  func which() throws {
    let shell = try Shell()
    for (place, name) in ["option.db", "variable.db", "config.db", ".local/share/dayin/register.db"].enumerated() {
      if place == 3 {
        try shell.done("init", "--court", "C\(place)")
      } else {
        try shell.done("init", "--court", "C\(place)", "--register", name)
      }
      #expect(shell.has(name))
    }
    func court(_ arguments: [String] = [], _ variables: [String: String] = [:]) throws -> String? {
      try shell.dayin(["settings", "show", "court.en", "--json"] + arguments, environment: variables).json()["value"].text
    }
    #expect(try court() == "C3")
    try shell.write("register = \"config.db\"\n", to: ".config/dayin/config.toml")
    #expect(try court() == "C2")
    #expect(try court([], ["DAYIN_REGISTER": "variable.db"]) == "C1")
    #expect(try court(["--register", "option.db"], ["DAYIN_REGISTER": "variable.db"]) == "C0")
  }

  @Test("A new register lies open to its owner and group alone, in a folder whose group it inherits")
  func permissions() throws {
    let shell = try Shell()
    try shell.done("init", "--court", "X")
    let file = try FileManager.default.attributesOfItem(atPath: shell.folder + "/.local/share/dayin/register.db")
    #expect(file[.posixPermissions] as? Int == 0o660)
    let folder = try FileManager.default.attributesOfItem(atPath: shell.folder + "/.local/share/dayin")
    #expect(((folder[.posixPermissions] as? Int) ?? 0) & 0o7777 == 0o2770)
  }

  @Test("The name of a known court is known in three languages; another can be given in each")
  func names() throws {
    let shell = try Shell()
    let known = try shell.done("init", "--court", "medeu", "--register", "a.db")
    #expect(known["court"]["en"].text == "Medeu District Court of Almaty")
    #expect(known["court"]["ru"].text == "Медеуский районный суд города Алматы")
    let own = try shell.done("init", "--court-kk", "Сот", "--court-ru", "Суд", "--court-en", "Court", "--register", "b.db")
    #expect(own["court"]["kk"].text == "Сот")
    #expect(own["timezone"].text == "Asia/Almaty")
    try shell.refused("init", "--register", "c.db", status: 64, code: "argument.missing")
  }

  @Test("A made-up court is made once for a day, and can be written where one says")
  func demo() throws {
    let shell = try Shell()
    let made = try shell.done("demo", "--cases", "6", "--seed", "3", "--no-console")
    let path = try #require(made["register"].text)
    #expect(path.contains("/.cache/dayin/demo-6-3-"))
    let list = try shell.done("case", "list", "--register", path)
    #expect(list.list?.count == 6)
    let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    try shell.done("demo", "--cases", "6", "--seed", "3", "--no-console")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date == date)
    try shell.write("мой файл", to: "demo.db.half")
    try shell.done("demo", "--cases", "6", "--seed", "3", "--no-console", "--register", "demo.db")
    #expect(try shell.read("demo.db.half") == "мой файл")
    #expect(try FileManager.default.contentsOfDirectory(atPath: shell.folder).filter { $0.contains(".making-") }.isEmpty)
    #expect(try shell.done("verify", "--register", "demo.db")["whole"].bool == true)
    #expect(try shell.done("case", "list", "--register", "demo.db").list?.map { $0["number"].text } == list.list?.map { $0["number"].text })
    #expect(try shell.done("group", "list", "--register", "demo.db").list?.isEmpty == false)
    try shell.refused("demo", "--cases", "6", "--no-console", "--register", "demo.db", status: 73, code: "register.exists")
  }

  @Test("A whole register verifies, and its end can be kept elsewhere as an anchor")
  func verify() throws {
    let shell = try Shell.court()
    let verified = try shell.done("verify")
    let sequence = try #require(verified["sequence"].int)
    let head = try #require(verified["head"].text)
    #expect(verified["whole"].bool == true)
    try shell.write("# kept by the chair\n\(sequence) \(head)\n", to: "anchors")
    try shell.done("case", "suspend", number, "--reason", "экспертиза")
    #expect(try shell.done("verify", "--against", "anchors")["anchors"].int == 1)
    #expect(try shell.done("verify", "--case", number)["whole"].bool == true)
    try shell.write("\(sequence) \(String(head.reversed()))\n", to: "anchors")
    let broken = try shell.refused("verify", "--against", "anchors", status: 65, code: "register.not-whole")
    #expect(broken["details"][0]["sequence"].int == sequence)
    try shell.write("nonsense\n", to: "anchors")
    try shell.refused("verify", "--against", "anchors", status: 65, code: "anchors.unreadable")
    try shell.refused("verify", "--against", "none", status: 66, code: "file.none")
  }

  @Test("A copy is a register of its own, and putting it back sets the other aside")
  func backupAndRestore() throws {
    let shell = try Shell.court()
    let before = try shell.heads()
    try shell.done("backup", "copy.db")
    try shell.refused("backup", "copy.db", status: 73, code: "register.exists")
    try shell.refused("backup", "nowhere/copy.db", status: 73, code: "file.cannot-create")
    try shell.done("case", "suspend", number, "--reason", "экспертиза")
    #expect(try shell.done("verify", "--register", "copy.db")["head"].text == before[0])
    let restored = try shell.done("restore", "copy.db")
    #expect(try shell.heads() == before)
    let aside = try #require(restored["setAside"].text)
    #expect(try shell.done("case", "show", number, "--register", aside)["state"].text == "suspended")
    try shell.refused("restore", "none.db", status: 66, code: "file.none")
    try shell.write("not a register", to: "bad.db")
    try shell.refused("restore", "bad.db", status: 65, code: "restore.bad-copy")
    #expect(try shell.heads() == before)
  }

  @Test("The language is the one asked for, the one of the config file, or the machine's")
  func languages() throws {
    let shell = try Shell.court()
    let arguments = ["case", "show", "7527-26-00-2/404"]
    func said(_ more: [String] = [], _ variables: [String: String] = [:]) throws -> String {
      try shell.dayin(arguments + more, environment: variables).errors
    }
    let (english, russian, kazakh) = (try said(), try said(["--lang", "ru"]), try said(["--lang=kk"]))
    #expect(Set([english, russian, kazakh]).count == 3)
    #expect(try said([], ["LANG": "ru_RU.UTF-8"]) == russian)
    #expect(try said([], ["LANG": "C", "LC_ALL": "kk_KZ.UTF-8"]) == kazakh)
    try shell.write("language = \"kk\"\n", to: ".config/dayin/config.toml")
    #expect(try said([], ["LANG": "ru_RU.UTF-8"]) == kazakh)
    #expect(try said(["--lang", "en"]) == english)
  }

  @Test("Colour only where it is wanted")
  func color() throws {
    let shell = try Shell.court()
    let escape = "\u{1B}["
    #expect(try !shell.dayin(["case", "show", number]).output.contains(escape))
    #expect(try shell.dayin(["case", "show", number, "--color", "always"]).output.contains(escape))
    #expect(try !shell.dayin(["case", "show", number, "--color", "always", "--json"]).output.contains(escape))
  }

  @Test("Completion scripts and the version come from the program itself")
  func completion() throws {
    let shell = try Shell()
    #expect(try shell.dayin(["--version"]).output.hasPrefix("dayin 0."))
    for name in ["bash", "zsh", "fish"] { #expect(try shell.dayin(["--generate-completion-script", name]).output.contains("dayin")) }
  }
}
