import ArgumentParser
import Wording

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(name: .long, help: .of(.register)) var register: String?
  @Flag(name: .long, help: .of(.json)) var json = false
  @Flag(name: .long, help: .of(.jsonl)) var jsonl = false
  @Option(name: .long, help: .of(.lang)) var lang: Language?
  @Option(name: .long, help: .of(.color)) var color: ColorChoice?
}

extension Language: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}

extension ArgumentHelp {
  /// What help says about an argument, in the language of this call.
  static func of(_ topic: OptionTopic) -> ArgumentHelp { ArgumentHelp(stringLiteral: Invocation.current.words.help(topic)) }
}

extension CommandConfiguration {
  /// How a command is called, what help says about it, and its examples.
  static func of(_ topic: CommandTopic, subcommands: [any ParsableCommand.Type] = []) -> CommandConfiguration {
    let words = Invocation.current.words
    let lines = Examples.of(topic)
    let discussion = lines.isEmpty ? "" : words.examples + "\n" + lines.map { "  " + $0 }.joined(separator: "\n")
    return CommandConfiguration(
      commandName: topic.rawValue.split(separator: " ").last.map(String.init), abstract: words.help(topic), discussion: discussion,
      subcommands: subcommands)
  }
}
