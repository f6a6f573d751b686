import CaseEngine
import Testing
import Wording

@testable import dayin

@Suite("The doctor")
struct DoctorTests {
  private func checks(_ shell: Shell, _ arguments: String..., status: Int32, at place: SourceLocation = #_sourceLocation) throws
    -> [String: String]
  {
    let answer = try shell.dayin(["doctor", "--json"] + arguments)
    #expect(answer.status == status, "\(answer)", sourceLocation: place)
    let list = try answer.json()["checks"].list ?? []
    return Dictionary(list.map { ($0["check"].text ?? "", $0["state"].text ?? "") }, uniquingKeysWith: { $0 == "mend" ? $0 : $1 })
  }

  @Test("Without a terminal it says so, and looks at the rest")
  func sound() throws {
    let shell = try Shell.court()
    #expect(try checks(shell, status: 0) == ["terminal": "note", "register": "fine", "settings": "fine", "accessible": "fine"])
    let people = try shell.dayin(["doctor"])
    #expect(people.output.hasPrefix("! No terminal here"))
    #expect(people.output.contains("✓ The register can be read and written"))
  }

  @Test("No register, a file that is none, and a link end with 69")
  func register() throws {
    let shell = try Shell.court()
    #expect(try checks(shell, "--register", "none.db", status: 69)["register"] == "mend")
    try shell.write("no database", to: "other.db")
    #expect(try checks(shell, "--register", "other.db", status: 69)["register"] == "mend")
    try shell.link(".local/share/dayin/register.db", as: "link.db")
    #expect(try checks(shell, "--register", "link.db", status: 69)["register"] == "mend")
  }

  @Test("A register that is missing is told once, with one way to mend it", arguments: Language.allCases)
  func missingRegister(language: Language) {
    let words = language.words
    for why in [StoreError.Unreachable.missing, .missingFolder] {
      let checkup = Checkup.registerFault(path: "/court.db", .outOfReach(why))
      #expect(words.told(checkup).hasSuffix(": /court.db") && !words.told(checkup).contains(". "), "\(words.told(checkup))")
      #expect(words.advice(checkup)?.contains("dayin init") == true)
    }
  }

  @Test("Settings and themes that cannot be read end with 78, each with its own line")
  func files() throws {
    let shell = try Shell.court()
    try shell.write("base = \"calm-dark\"\n", to: ".config/dayin/themes/good.toml")
    #expect(try checks(shell, status: 0)["theme"] == "fine")
    try shell.write("[roles]\nlate = {}\n", to: ".config/dayin/themes/bad.toml")
    #expect(try checks(shell, status: 78)["theme"] == "mend")
    #expect(try shell.dayin(["doctor"]).output.contains("✗ Theme bad: line 2: there is no role “late”.\n  → "))
    try shell.write("colour = 1\n", to: ".config/dayin/config.toml")
    let answer = try shell.dayin(["doctor"])
    #expect(answer.status == 78)
    #expect(answer.output.contains("config.toml"))
  }

  @Test("At a terminal every answer is taken out of the input, and the terminal is given back")
  func terminal() throws {
    let shell = try Shell.court()
    let seat = try Seat(shell, ["doctor", "--lang", "en"])
    #expect(seat.writes("\u{1B}[c"))
    let letters = 20
    seat.press(String(repeating: "\u{1B}[1;2R", count: letters) + "\u{1B}[?0u\u{1B}[?62c")
    #expect(seat.shows("take one column each"))
    #expect(seat.ended() == 0)
    #expect(seat.isGivenBack)
  }

  @Test("A terminal that answers nothing is told so, and nothing hangs")
  func silent() throws {
    let shell = try Shell.court()
    let seat = try Seat(shell, ["doctor", "--lang", "en"])
    #expect(seat.shows("width of letters is unknown"))
    #expect(seat.ended() == 0)
    #expect(seat.isGivenBack)
  }

  @Test("Everything that is not as it should be has a sentence, and nearly all a way to mend it", arguments: Language.allCases)
  func sentences(language: Language) {
    let all: [Checkup] = [
      .noTerminal, .description(term: "x", used: nil), .description(term: "x", used: "vt100"), .colors(8, .sixteen, .noDescription),
      .locale(isUTF8: false), .noLocale, .size(columns: 50, rows: 10), .letters(odd: ["қ"]), .lettersUnknown, .keyboard(isKitty: false),
      .font(lacking: ["қ"]), .fontUnknown, .register(path: "/r", version: 1), .registerFault(path: "/r", .outOfReach(.missing)),
      .settings(path: "/c", isThere: false), .settingsFault(.fileUnreadable(path: "/c")), .theme(name: "a"),
      .keys(path: "/k"), .keyFault(.digit("5", action: "served")), .themeFault(name: "a", .unknownRole("late", line: 2)),
      .noSuchTheme(name: "a"),
    ]
    for checkup in all {
      #expect(!language.words.told(checkup).isEmpty)
      if checkup.weight == .mend { #expect(language.words.advice(checkup)?.isEmpty == false, "\(checkup)") }
    }
  }
}
