import ArgumentParser
import CaseEngine
import Wording

/// A command that works at an open register. It says what to do; how the register is found and opened is the same for all.
protocol CourtCommand: AsyncParsableCommand {
  /// What help says.
  static var topic: CommandTopic { get }
  /// What every command takes.
  var global: GlobalOptions { get }
  /// Does the work.
  func run(at desk: Desk, _ output: Output) async throws
}

extension CourtCommand {
  static var configuration: CommandConfiguration { .of(topic) }

  func run() async throws {
    let invocation = Invocation.current
    let output = try global.output(invocation)
    let desk = try await global.openDesk(invocation)
    do {
      try await run(at: desk, output)
    } catch var refused as Refused {
      refused.rules = desk.rules
      throw refused
    } catch StoreError.busy {
      throw Registers.held(try global.address(invocation))
    }
  }
}

/// A command that holds others, and does nothing itself.
protocol CommandGroup: AsyncParsableCommand {
  /// What help says.
  static var topic: CommandTopic { get }
  /// The commands it holds, in the order of help.
  static var commands: [any ParsableCommand.Type] { get }
}

extension CommandGroup {
  static var configuration: CommandConfiguration { .of(topic, subcommands: commands) }
}

extension GlobalOptions {
  /// Where the answers of a command go, and how.
  func output(_ invocation: Invocation) throws -> Output {
    if json, jsonl { throw CommandProblem.tooMany(arguments: ["--json", "--jsonl"]) }
    if json { return Output(form: .json) }
    if jsonl { return Output(form: .jsonLines) }
    let choice = color ?? (try? invocation.settings.get())?.color ?? .auto
    return Output(form: .people(colored: TerminalColors.wanted(choice, invocation.environment)))
  }

  /// Which register is meant.
  func address(_ invocation: Invocation) throws -> RegisterAddress {
    try RegisterAddress(option: register, invocation.environment, try invocation.settings.get())
  }

  /// Opens the register, and finds who acts.
  func openDesk(_ invocation: Invocation) async throws -> Desk {
    try await Desk(at: try Registers.reach(try address(invocation)), invocation: invocation)
  }
}
