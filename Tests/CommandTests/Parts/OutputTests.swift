import CaseEngine
import Foundation
import Testing

@testable import dayin

@Suite("What is written")
struct OutputTests {
  @Test("JSON keeps the order of its keys, and hides nothing that a terminal would obey")
  func json() {
    let value = JSON.keys(["b": .int(1), "a": .text("x\u{1B}[2J\u{202E}\"\\\n"), "c": .array([]), "d": .null, "e": .bool(true)])
    #expect(value.line == #"{"b":1,"a":"x\u001b[2J\u202e\"\\\n","c":[],"d":null,"e":true}"#)
    #expect(value.page.hasPrefix("{\n  \"b\": 1,\n  \"a\": "))
  }

  @Test("Every text comes back from JSON as it went in", arguments: ["", "Әбдіғалиев «Ө»", "\u{0}\u{7F}\u{9F}", "👩‍⚖️", "\u{2028}\u{FEFF}"])
  func roundTrip(_ text: String) throws {
    for written in [JSON.array([.text(text)]).line, JSON.array([.text(text)]).page] {
      let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
      #expect(read?.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
  }

  @Test("Columns stand under each other whatever letters they hold, and nothing stands behind the last one")
  func columns() {
    var table = Table(["Имя", "X"])
    table.add(["ТОО «Рассвет»", "1"])
    table.add(["漢字", "2"])
    table.add(["é", ""])
    #expect(table.lines(colored: false) == ["Имя            X", "ТОО «Рассвет»  1", "漢字           2", "é"])
  }

  @Test("A command to the terminal in a name is shown, never obeyed")
  func hostile() {
    var table = Table()
    table.add(["a\u{1B}]0;b\u{7}\u{202E}c"])
    #expect(table.lines(colored: true) == ["a�]0;b��c"])
  }

  @Test(
    "What cannot be seen, or turns what follows, reaches no terminal",
    arguments: ["\u{61C}", "\u{180B}", "\u{115F}", "\u{3164}", "\u{AD}", "\u{34F}", "\u{202E}", "\u{E0041}", "\u{E007F}", "\u{7F}"]
      as [Unicode.Scalar])
  func unseen(scalar: Unicode.Scalar) throws {
    let text = "a" + String(scalar) + "b"
    #expect(TerminalText.safe(text) == "a\u{FFFD}b")
    let written = JSON.text(text).line
    #expect(!written.unicodeScalars.contains(scalar) && written.hasPrefix("\"a\\u"))
    let read = try JSONSerialization.jsonObject(with: Data(written.utf8), options: .fragmentsAllowed) as? String
    #expect(read.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test("Nothing that the register refuses as unseen is sent to a terminal")
  func refusedIsUnseen() {
    for value in Array(UInt32(0)...0xFFFF) + Array(0xE_0000...0xE_0FFF) {
      guard let scalar = Unicode.Scalar(value), case .forbidden? = TextRules.problem(in: "a" + String(scalar), kind: .name) else {
        continue
      }
      if TerminalText.safe(String(scalar)) != "\u{FFFD}" { Issue.record("\(String(value, radix: 16))") }
    }
  }

  @Test("A printed page keeps its lines and its sheets, and shows every other command to the terminal")
  func printed() {
    #expect(TerminalText.page("a\n\nb\u{0C}\nc\u{1B}[2Jd\u{202E}\n") == "a\n\nb\u{0C}\nc\u{FFFD}[2Jd\u{FFFD}\n")
  }

  @Test("Each way to end has its own number, those of the contract")
  func statuses() {
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 69, 70, 73, 74, 75, 77, 78])
  }
}
