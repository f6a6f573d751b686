import ArgumentParser
import Testing
import Wording

@testable import dayin

@Suite("Help")
struct HelpTests {
  @Test("Every command there is a sentence for can be called, and its help says that sentence")
  func everyCommand() throws {
    for topic in CommandTopic.allCases {
      var command: any ParsableCommand.Type = DayinCommand.self
      for word in topic == .program ? [] : topic.rawValue.split(separator: " ") {
        command = try #require(
          command.configuration.subcommands.first { $0.configuration.commandName == String(word) }, "\(topic.rawValue)")
      }
      let said = DayinCommand.helpMessage(for: command).split { $0.isWhitespace }.joined(separator: " ")
      #expect(said.contains(Invocation.current.words.help(topic).split(separator: " ").joined(separator: " ")), "\(topic.rawValue)")
    }
  }

  @Test("Help speaks the language that is asked for", arguments: Language.allCases)
  func languages(_ language: Language) throws {
    let answer = try Shell().dayin(["case", "list", "--help", "--lang", language.rawValue])
    #expect(answer.status == 0)
    #expect(answer.output.contains(language.words.help(.caseList)))
    #expect(answer.output.contains(language.words.examples))
  }

  @Test("What help says about a command or an argument is a sentence in every language", arguments: Language.allCases)
  func everySentence(_ language: Language) {
    for topic in CommandTopic.allCases { #expect(language.words.help(topic).hasSuffix(".") || language.words.help(topic).hasSuffix("?")) }
    for topic in OptionTopic.allCases { #expect(!language.words.help(topic).isEmpty) }
    for heading in Heading.allCases { #expect(!language.words.heading(heading).isEmpty) }
  }
}
