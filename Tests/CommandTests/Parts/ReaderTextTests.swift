import ArgumentParser
import Testing
import Wording

@testable import dayin

@Suite("The reader of arguments in every language")
struct ReaderTextTests {
  private let english = [
    "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show help", "Show the version", "(default", "default:", "(values", "See '",
  ]

  private func said(_ call: String) async -> String {
    do {
      var command = try await DayinCommand.asyncParseAsRoot(call.split(separator: " ").map(String.init))
      try command.run()
      return ""
    } catch {
      return DayinCommand.fullMessage(for: error)
    }
  }

  @Test(
    "Nothing of the English frame is left in the help of another language, and all of it stays in English", arguments: Language.allCases)
  func help(_ language: Language) async {
    for call in ["--help", "case --help", "case list --help", "print checklist --help", "document receive --help"] {
      let said = await said(call)
      #expect(said.contains("OVERVIEW"))
      let told = ReaderText(words: language.words).told(said)
      #expect((told == said) == (language == .english))
      for phrase in english where language != .english { #expect(!told.contains(phrase), "\(phrase) in \(told)") }
    }
  }

  @Test(
    "Each mistake is told in the language that is asked for, with what was typed in it",
    arguments: [
      ("case list --bogus", ["--bogus"]), ("case list --filtr x", ["--filtr", "--filter"]), ("case list --limit", ["--limit <limit>"]),
      ("case show", ["<number>"]), ("case show 1 2", ["2"]), ("case show 1 2 3", ["2", "3"]), ("case list --json=1", ["--json", "1"]),
      ("document request N 1 --by pigeon", ["pigeon", "--by <by>", "letter", "in-court"]),
      ("case list --sort size", ["size", "hearing", "registered"]),
      ("document need N --from x --title y", ["x", "--from <from>"]),
    ])
  func mistakes(_ call: String, _ typed: [String]) async throws {
    let said = await said(call)
    let sentence = try #require(said.split(separator: "\nUsage").first?.split(separator: "\nHelp").first).dropFirst("Error: ".count)
    #expect(ReaderText.mistake(String(sentence)) != nil, "\(said)")
    for language in [Language.kazakh, .russian] {
      let text = ReaderText(words: language.words)
      let told = text.told(said)
      #expect(told.hasPrefix(language.words.reader(.error) + ": ") && !told.contains("Error") && !told.contains("Usage:"), "\(told)")
      #expect(text.sentence(String(sentence)) != sentence)
      for word in typed { #expect(told.contains(word), "\(word) in \(told)") }
    }
  }

  @Test("A sentence that is not known stays as it is")
  func unknown() { #expect(ReaderText(words: Russian()).sentence("Something else.") == "Something else.") }

  @Test("English says of each mistake what the reader itself says")
  func same() {
    let sentences = [
      "Unknown option '--x'", "Unknown option '--x'. Did you mean '--y'?", "Missing value for '--limit <limit>'", "Unexpected argument 'a'",
      "2 unexpected arguments: 'a', 'b'", "Missing expected argument '<number>'", "Missing one of: 'a', 'b'",
      "The option '--json' does not take any value, but '1' was specified.", "The value 'x' is invalid for '--from <from>'",
    ]
    for sentence in sentences { #expect(ReaderText.mistake(sentence).map { English().reader($0) } == sentence) }
  }

  @Test("A command that there is not is named with those that are near", arguments: Language.allCases)
  func noSuchCommand(_ language: Language) throws {
    let shell = try Shell()
    let near = try shell.dayin(["csae", "list", "--lang", language.rawValue])
    #expect(near.status == 64 && near.errors == "dayin: " + language.words.noSuchCommand("csae", near: ["case"]) + "\n")
    // A command that others hold is told as well as they are.
    let held = try shell.dayin(["case", "shwo", "7527-26-00-2/1234", "--lang", language.rawValue])
    #expect(held.status == 64 && held.errors == "dayin: " + language.words.noSuchCommand("case shwo", near: ["case show"]) + "\n")
    let far = try shell.dayin(["frobnicate", "--lang", language.rawValue, "--json"])
    #expect(far.status == 64 && far.errors.contains("\"code\":\"usage\"") && far.errors.contains("dayin --help"))
  }
}
