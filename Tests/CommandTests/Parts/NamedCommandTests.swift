import ArgumentParser
import Testing
import Wording

@testable import dayin

@Suite("Reading the command that a call names")
struct NamedCommandTests {
  /// The words of an example, as a shell would hand them over; nil where it does more than call one command.
  private func words(_ example: String) -> [String]? {
    var (words, word, isQuoted, isBegun) = ([String](), "", false, false)
    for letter in example {
      switch letter {
      case "'": (isQuoted, isBegun) = (!isQuoted, true)
      case " " where !isQuoted:
        if isBegun { words.append(word) }
        (word, isBegun) = ("", false)
      case ">", "|", ";": if !isQuoted { return nil } else { word.append(letter) }
      default:
        word.append(letter)
        isBegun = true
      }
    }
    if isBegun { words.append(word) }
    return words.first == "dayin" ? Array(words.dropFirst()) : nil
  }

  private func told(_ command: any ParsableCommand) -> String {
    var told = ""
    dump(command, to: &told)
    return told
  }

  @Test("An example of each command is read quickly, and as the whole tree reads it")
  func examples() async throws {
    var count = 0
    for topic in CommandTopic.allCases where topic != .program {
      guard let call = Examples.of(topic).lazy.compactMap({ words($0) }).first(where: { !$0.isEmpty }) else { continue }
      let asked = call + (count.isMultiple(of: 8) ? ["--json", "--register", "r.db", "--lang", "kk"] : ["--color", "never"])
      let quick = try #require(await NamedCommand.quickly(asked), "\(asked)")
      // The whole tree takes its time: every fourth is read by it, too, and those who filter, for their values may begin with a minus.
      if count.isMultiple(of: 4) || asked.contains("--filter") {
        #expect(told(quick) == told(try await DayinCommand.asyncParseAsRoot(asked)), "\(asked)")
      }
      count += 1
    }
    #expect(count > 80)
  }

  @Test(
    "Everything else, and every mistake, is left to the whole tree",
    arguments: [
      "", "--help", "help case", "--version", "--json case list", "bogus", "case", "case --help", "case shwo", "case show",
      "case show --help",
      "case show N --bogus", "case show N --version", "case list --sort size", "case list --generate-completion-script bash",
      "---completion case show -- positional@0 0 0", "case show N --experimental-dump-help", "--accessible", "case list --filter --json",
      "document need N --title --json",
    ])
  func left(_ call: String) async { #expect(await NamedCommand.quickly(call.split(separator: " ").map(String.init)) == nil) }

  @Test("A value that looks like an option of every command is that option's, however the call is read")
  func optionLike() async throws {
    let call = ["document", "need", "N", "--from", "2", "--title=--json", "--", "--lang"]
    #expect(await NamedCommand.quickly(call) == nil)
    let titled = Array(call.prefix(6))
    let quick = try #require(await NamedCommand.quickly(titled))
    #expect(told(quick) == told(try await DayinCommand.asyncParseAsRoot(titled)))
  }
}
