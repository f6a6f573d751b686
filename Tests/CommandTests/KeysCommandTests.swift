import Foundation
import Screens
import Testing
import Wording

@testable import dayin

@Suite("The table of keys on paper")
struct KeysCommandTests {
  private static let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("README.md")
  private static let begin = "<!-- The table of keys: made by RECORD=1 swift test --filter KeysCommandTests -->"
  private static let end = "<!-- The end of the table of keys -->"
  private static let spotBegin = "<!-- The keys of fields, forms and boxes: made in the same way -->"

  @Test("The README has the table of keys as the program has it")
  func readme() throws {
    let words = English()
    try expect(KeyReport.markdown(Keymap.usual.table(in: words), words), from: KeysCommandTests.begin)
    try expect(KeyReport.spotMarkdown(Keymap.usual.spotTable(in: words), words), from: KeysCommandTests.spotBegin)
  }

  private func expect(_ lines: [String], from mark: String) throws {
    let text = try String(contentsOf: KeysCommandTests.readme, encoding: .utf8)
    let begin = try #require(text.range(of: mark + "\n"))
    let end = try #require(text.range(of: "\n" + KeysCommandTests.end, range: begin.upperBound..<text.endIndex))
    let table = lines.joined(separator: "\n")
    let written = String(text[begin.upperBound..<end.lowerBound])
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let fresh = text.replacingCharacters(in: begin.upperBound..<end.lowerBound, with: "\n" + table + "\n")
      try fresh.write(to: KeysCommandTests.readme, atomically: true, encoding: .utf8)
      Issue.record("recorded")
      return
    }
    #expect(written == "\n" + table + "\n")
  }

  @Test("The table tells every action and every key, in each language", arguments: Language.allCases)
  func table(language: Language) throws {
    let answer = try Shell().dayin(["keys", "--lang", language.rawValue])
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    for action in Action.allCases {
      #expect(answer.output.contains(language.words.title(action)))
      #expect(answer.output.contains(action.name))
    }
    #expect(answer.output.contains("v / м"))
    for spot in Spot.allCases { #expect(answer.output.contains(language.words.title(in: spot) + ": ")) }
    #expect(answer.output.contains("text.erase-word"))
  }

  @Test("Own keys are in the table and among the checks, and what is wrong with them is told")
  func ownKeys() throws {
    let shell = try Shell.court()
    try shell.write("received = [\"F6\", \"v\", \"C-r\"]\n", to: ".config/dayin/keys.toml")
    let received = try shell.dayin(["keys", "--json"]).json().list?.first { $0["action"].text == "received" }
    #expect(received?["keys"].list?.map(\.text) == ["F6", "v", "C-r"])
    try shell.write("received = [\"F6\", \"v\", \"C-r\"]\n[text]\nerase-word = [\"C-q\"]\n", to: ".config/dayin/keys.toml")
    let erase = try shell.dayin(["keys", "--json"]).json().list?.first { $0["action"].text == "text.erase-word" }
    #expect(erase?["keys"].list?.map(\.text) == ["C-q"])
    let sound = try shell.dayin(["doctor"])
    #expect(sound.status == 0)
    #expect(sound.output.contains("✓ Your own keys are sound"))
    try shell.write("received = [\"F6\", \"C-r\"]\nserved = [\"C-r\"]\nundone = []\nundo = 5\n", to: ".config/dayin/keys.toml")
    let broken = try shell.dayin(["doctor"])
    #expect(broken.status == 78)
    for told in ["C-r: wanted by received and by served", "no action “undone”", "undo: must be a list"] {
      #expect(broken.output.contains(told), "\(broken.output)")
    }
    #expect(try shell.dayin(["keys"]).errors.contains("C-r: wanted by received and by served"))
    try shell.write("received = [\n", to: ".config/dayin/keys.toml")
    #expect(try shell.dayin(["doctor"]).output.contains("not TOML at line"))
  }

  @Test("The manual page has every command, key, file and exit code, in each language", arguments: Language.allCases)
  func manual(language: Language) throws {
    let answer = try Shell().dayin(["man", "--lang", language.rawValue])
    #expect(answer.status == 0)
    let page = answer.output.replacingOccurrences(of: "\\-", with: "-")
    for part in ManPart.allCases { #expect(page.contains(".SH \"" + language.words.heading(part) + "\"")) }
    for topic in CommandTopic.allCases where topic != .program {
      let isGroup = CommandTopic.allCases.contains { $0.rawValue.hasPrefix(topic.rawValue + " ") }
      #expect(page.contains("\\fBdayin \(topic.rawValue)\\fR") != isGroup, "\(topic.rawValue)")
    }
    for action in Action.allCases { #expect(page.contains("(\(action.name))")) }
    for status in ExitStatus.allCases {
      let meaning = try #require(language.words.meaning(ofExit: status.rawValue))
      #expect(page.contains("\\fB\(status.rawValue)\\fR\n\(meaning)"))
    }
    for spot in Spot.allCases { #expect(page.contains(language.words.title(in: spot))) }
    #expect(page.contains("keys.toml") && page.contains("DAYIN_REGISTER"))
    // Nothing of it is taken for a command of the formatter but what is one.
    for line in answer.output.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect([".TH", ".SH", ".TP", ".br", "'\\\""].contains { line.hasPrefix($0) }, "\(line)")
    }
  }

  @Test(
    "The formatter has nothing to say about the page",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff"), "groff is not here"))
  func formatted() throws {
    let shell = try Shell()
    for language in Language.allCases {
      try shell.write(try shell.dayin(["man", "--lang", language.rawValue]).output, to: "dayin.1")
      let answer = try shell.run("/usr/bin/groff", ["-man", "-Kutf8", "-Tutf8", "-ww", "-z", "dayin.1"])
      #expect(answer.status == 0)
      #expect(answer.errors.isEmpty, "\(answer.errors)")
    }
  }
}
