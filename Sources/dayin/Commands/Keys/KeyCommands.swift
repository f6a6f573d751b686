import ArgumentParser
import Screens
import Wording

/// `dayin keys`: what each key of the console does here, this person's own keys among them.
struct Keys: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .of(.keys) }
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let invocation = Invocation.current
    let output = try global.output(invocation)
    let file = KeyFile(invocation.environment)
    for mistake in file.mistakes { output.tell(TerminalText.safe(invocation.words.keyMistake(mistake))) }
    let lines = file.keymap.table(in: invocation.words) + file.keymap.spotTable(in: invocation.words)
    try output.give(list: lines.map(\.json), people: KeyReport.table(lines, invocation.words), whenEmpty: invocation.words.nothingFound)
  }
}

/// `dayin man`: the manual page.
struct Manual: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .of(.man) }
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let invocation = Invocation.current
    let page = ManPage(invocation.words).page
    try global.output(invocation).give(.keys(["man": .text(page)])) {
      page.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }
}
