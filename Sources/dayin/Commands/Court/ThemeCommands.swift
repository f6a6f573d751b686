import ArgumentParser
import Terminal
import Wording

/// `dayin themes …`: needs no register.
struct ThemeCommands: CommandGroup {
  static let topic = CommandTopic.themes
  static let commands: [any ParsableCommand.Type] = [List.self, Show.self, Check.self]

  struct List: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .of(.themesList) }
    @OptionGroup var global: GlobalOptions

    func run() async throws {
      let invocation = Invocation.current
      let shelf = ThemeShelf(invocation.environment)
      var table = Table([.key, .name].map { invocation.words.heading($0) })
      for entry in shelf.entries { table.add([entry.name, entry.title]) }
      try global.output(invocation).give(
        list: shelf.entries.map(\.json), people: table, whenEmpty: invocation.words.nothingFound)
    }
  }

  struct Show: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .of(.themesShow) }
    @Argument(help: .of(.themeName)) var name: TypedText
    @OptionGroup var global: GlobalOptions

    func run() async throws {
      let invocation = Invocation.current
      guard let entry = ThemeShelf(invocation.environment).entries.first(where: { $0.name == name.text }) else {
        throw CommandProblem.noSuchTheme(name: name.text)
      }
      try global.output(invocation).give(entry.json.adding(["toml": .text(entry.toml)])) { [entry.toml] }
    }
  }

  struct Check: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .of(.themesCheck) }
    @Argument(help: .of(.themeFile)) var file: String
    @OptionGroup var global: GlobalOptions

    func run() async throws {
      let invocation = Invocation.current
      let output = try global.output(invocation)
      let report = try ThemeReport(of: RegisterAddress.absolute(file, invocation.environment))
      try output.give(report.json(invocation.words)) { report.lines(invocation.words, output) }
      if !report.isSound { throw AnswerGiven(status: .badSettings) }
    }
  }
}
