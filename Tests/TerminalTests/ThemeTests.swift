import Cells
import Terminal
import Testing

@Suite("Themes")
struct ThemeTests {
  @Test("Every role of every theme stands out from its own ground by at least 4.5 to 1", arguments: Theme.builtInNames)
  func contrast(name: String) throws {
    let theme = try Theme.builtIn(name)
    let least = ["high-contrast", "sunlit"].contains(name) ? 7.0 : 4.5
    for role in Role.allCases {
      for depth in [ColorDepth.trueColor, .palette256, .sixteen] {
        let contrast = try #require(theme.contrast(of: role, depth: depth))
        #expect(contrast >= least, "\(role) at \(depth): \(contrast)")
      }
    }
  }

  @Test("With sixteen colours no text has the colour of its ground", arguments: Theme.builtInNames)
  func sixteen(name: String) throws {
    let theme = try Theme.builtIn(name)
    for role in Role.allCases {
      let style = theme.style(for: role, depth: .sixteen)
      // Where there are only eight colours, a bright one is the plain one in bold.
      #expect(style.foreground.map { $0 % 8 } != style.background.map { $0 % 8 }, "\(role)")
    }
  }

  @Test("Without colour the selected row, the strip and an error still stand out", arguments: Theme.builtInNames)
  func mono(name: String) throws {
    let theme = try Theme.builtIn(name)
    for role in [Role.selection, .selectionBad, .strip, .error] {
      #expect(theme.style(for: role, depth: .mono).attributes.contains(.reverse), "\(role)")
    }
    #expect(theme.style(for: .text, depth: .mono) == Style(foreground: nil, background: nil, attributes: []))
  }

  @Test("A theme based on another gives its colours other values, and its roles other looks")
  func inheritance() throws {
    let mine = try Theme(
      name: "mine",
      toml: """
        title = "Mine"
        base = "calm-dark"
        [palette]
        red = { rgb = "#ff0000", x256 = 196, x16 = "red" }
        [roles]
        ready = { fg = "#00ff00", bold = true }
        """)
    let dark = try Theme.builtIn("calm-dark")
    #expect(mine.title == "Mine")
    #expect(mine.style(for: .overdue, depth: .trueColor).foreground == 0xFF0000)
    #expect(mine.style(for: .overdue, depth: .palette256).foreground == 196)
    #expect(mine.style(for: .ready, depth: .palette256).foreground == 46)
    #expect(mine.style(for: .ready, depth: .mono).attributes == .bold)
    #expect(mine.style(for: .title, depth: .trueColor) == dark.style(for: .title, depth: .trueColor))
  }

  @Test(
    "What is wrong with a theme file is told with its place",
    arguments: [
      ("a = ", ThemeProblem.syntax(line: 1, column: 5)),
      ("base = \"no-such\"", .unknownTheme("no-such")),
      ("base = 3", .wrongType(path: "base", expected: "string", line: 1)),
      ("colours = 1", .unknownKey(path: "colours", line: 1)),
      ("[roles]\nlate = {}", .unknownRole("late", line: 2)),
      ("[roles]\n\noverdue = { colour = 1 }", .unknownKey(path: "roles.overdue.colour", line: 3)),
      ("[roles.overdue]\nbold = 1", .wrongType(path: "roles.overdue.bold", expected: "true or false", line: 2)),
      ("[roles]\ntext = { fg = \"#12\" }", .unknownColor(path: "roles.text.fg", color: "#12", line: 2)),
      ("[roles]\ntext = { fg = \"sea\" }", .unknownColor(path: "roles.text.fg", color: "sea", line: 2)),
      ("[roles]\ntext = { mono = [\"blink\"] }", .unknownAttribute(path: "roles.text.mono", attribute: "blink", line: 2)),
      ("[palette]\nsea = { rgb = \"#001122\", x256 = 9 }", .unknownColor(path: "palette.sea.x256", color: "9", line: 2)),
      ("[palette]\nsea = { rgb = \"#001122\", x16 = \"pink\" }", .unknownColor(path: "palette.sea.x16", color: "pink", line: 2)),
      ("roles = 1", .wrongType(path: "roles", expected: "table", line: 1)),
    ])
  func problems(toml: String, problem: ThemeProblem) {
    #expect(throws: problem) { try Theme(name: "mine", toml: toml) }
  }
}

@Suite("How much colour")
struct ColorDepthTests {
  @Test(
    "The flag goes before NO_COLOR, NO_COLOR before the terminal, and the terminal says how much",
    arguments: [
      (nil, 256, ColorChoice.auto, ColorDepth.palette256), ("1", 256, .auto, .mono), ("", 256, .auto, .palette256),
      ("1", 256, .always, .palette256), (nil, 256, .never, .mono), (nil, 8, .auto, .sixteen), (nil, 16, .auto, .sixteen),
      (nil, 0, .always, .mono), (nil, -1, .auto, .mono), (nil, 1 << 24, .auto, .trueColor),
    ] as [(String?, Int, ColorChoice, ColorDepth)])
  func chosen(noColor: String?, colors: Int, flag: ColorChoice, depth: ColorDepth) {
    #expect(ColorDepth.chosen(term: "xterm", noColor: noColor, terminalColors: colors, flag: flag) == depth)
  }

  @Test("A dumb terminal has no colour unless it is asked for")
  func dumb() {
    #expect(ColorDepth.chosen(term: "dumb", noColor: nil, terminalColors: 8, flag: .auto) == .mono)
    #expect(ColorDepth.chosen(term: "dumb", noColor: nil, terminalColors: 8, flag: .always) == .sixteen)
  }
}
