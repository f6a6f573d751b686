import Cells
import Terminal
import Testing
import Themes

@Suite("Checking a theme")
struct ThemeCheckTests {
  @Test("Every theme of the program is sound, with any number of colours", arguments: BuiltInThemes.all.map(\.name))
  func shipped(name: String) throws {
    let file = try #require(BuiltInThemes.all.first { $0.name == name })
    let findings = Theme.check(name: name, toml: String(decoding: file.bytes, as: UTF8.self))
    #expect(findings.filter { !$0.isWarning } == [])
    // Signs and words stand beside the colours; still, these are for eyes that need more than signs and words.
    if ["clear-sight", "ember", "sunlit", "mono"].contains(name) { #expect(findings == []) }
    // What looks the same to everybody would be a mistake in any of them.
    #expect(findings.filter { if case .alike(_, _, _, .full) = $0 { true } else { false } } == [])
  }

  @Test("Everything that is wrong is told at once, each with its own line")
  func several() {
    let findings = Theme.check(
      name: "mine",
      toml: """
        base = "calm-dark"
        colours = 1
        [palette]
        late = "#12"
        [roles]
        late = {}
        [roles.overdue]
        bold = true
        colour = "red"
        fg = "sea"
        """)
    #expect(
      findings.prefix(5) == [
        .broken(.unknownKey(path: "colours", line: 2)), .broken(.unknownColor(path: "palette.late", color: "#12", line: 4)),
        .broken(.unknownRole("late", line: 6)), .broken(.unknownKey(path: "roles.overdue.colour", line: 9)),
        .broken(.unknownColor(path: "roles.overdue.fg", color: "sea", line: 10)),
      ])
  }

  @Test("A base that does not exist is the only thing told, for all colours would follow from it")
  func base() {
    #expect(Theme.check(name: "mine", toml: "base = \"none\"\n[roles]\nready = { fg = \"green\" }").first == .broken(.unknownTheme("none")))
  }

  @Test("A text too faint is told for each number of colours in which it is")
  func faint() {
    let findings = Theme.check(
      name: "mine", toml: "base = \"calm-dark\"\n[palette]\nink = { rgb = \"#404040\", x256 = 252, x16 = \"red\" }\n")
    let text = findings.compactMap { finding -> ColorDepth? in
      if case .faint(.text, let depth, _) = finding { depth } else { nil }
    }
    #expect(text == [.trueColor, .sixteen])
  }

  @Test("Red and green of one brightness are confused without the cones for green, and by nobody else")
  func confused() {
    let findings = Theme.check(
      name: "mine",
      toml: """
        base = "calm-dark"
        [roles]
        ready = { fg = "#8fd19e" }
        notReady = { fg = "#f59a92" }
        """)
    #expect(findings.contains(.alike(.ready, .notReady, .trueColor, .deuteranopia)))
    #expect(!findings.contains(.alike(.ready, .notReady, .trueColor, .full)))
    #expect(!findings.contains(.alike(.ready, .notReady, .trueColor, .tritanopia)))
    #expect(findings.allSatisfy { $0.isWarning })
  }

  @Test("Two meanings of one look are alike for everybody, and so are a selection and its ground")
  func same() {
    let findings = Theme.check(
      name: "mine",
      toml: """
        base = "calm-dark"
        [roles]
        requested = { fg = "green" }
        selection = { fg = "bright", bg = "ground", bold = true }
        """)
    for depth in [ColorDepth.trueColor, .palette256, .sixteen] {
      #expect(findings.contains(.alike(.requested, .served, depth, .full)))
      #expect(findings.contains(.alike(.selection, .text, depth, .full)))
    }
  }
}
