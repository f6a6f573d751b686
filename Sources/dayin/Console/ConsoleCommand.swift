import ArgumentParser
import Glibc
import Wording

/// The console: what `dayin` does when no command is named.
struct ConsoleCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .of(.console) }
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    guard ConsoleCommand.hasTerminal else { throw CommandProblem.noTerminal }
    try await ConsoleCommand.open(try await global.openDesk(.current))
  }

  /// Opens the console on a register. Throws where there is no terminal.
  static func open(_ desk: Desk) async throws {
    guard hasTerminal else { throw CommandProblem.noTerminal }
  }

  private static var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }
}
