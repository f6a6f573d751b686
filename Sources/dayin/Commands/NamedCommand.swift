import ArgumentParser
import Wording

/// Reads the arguments of the command that a call names.
///
/// The reader of arguments makes the tree of all commands, with every sentence of their help, before it reads the first word, and reads all
/// arguments anew at each step down: that is most of what a short command takes. Where a call begins with the names of a command, that one reads the
/// rest by itself. Whatever it cannot read is left to the whole tree, mistakes and questions for help among it, so that nothing is said otherwise.
enum NamedCommand {
  /// The command of a call, ready to run. Throws what the whole tree says of it.
  static func read(_ call: [String]) async throws -> any ParsableCommand {
    if let command = await quickly(call) { return command }
    return try await DayinCommand.asyncParseAsRoot(call)
  }

  /// The command that a call names, where it reads everything that follows its name; nil for every other call.
  static func quickly(_ call: [String]) async -> (any ParsableCommand)? {
    var rest = call[...]
    var held = DayinCommand.commands
    while let word = rest.first, let named = held.first(where: { $0.configuration.commandName == word }) {
      rest = rest.dropFirst()
      held = named.configuration.subcommands
      guard held.isEmpty else { continue }
      return await read(named, Array(rest))
    }
    return nil
  }

  private static func read<Command: ParsableCommand>(_ command: Command.Type, _ arguments: [String]) async -> (any ParsableCommand)? {
    guard !arguments.contains(where: { asksForTheWholeTree($0) }), !takesAnOption(arguments) else { return nil }
    guard let asynchronous = command as? any AsyncParsableCommand.Type else { return try? command.parse(arguments) }
    return try? await asynchronous.asyncParse(arguments)
  }

  /// A filter may begin with a minus. One that is an option of every command was read as that.
  private static func takesAnOption(_ arguments: [String]) -> Bool {
    zip(arguments, arguments.dropFirst()).contains { $0 == "--filter" && $1.hasPrefix("--") }
  }

  /// Completions, and help for programs, are made of the whole tree wherever they are asked for.
  private static func asksForTheWholeTree(_ argument: String) -> Bool {
    argument.hasPrefix("--generate-completion-script") || argument.hasPrefix("---completion")
      || argument.hasPrefix("--experimental-dump-help")
  }

  /// The first words of a call, where they name no command, with the commands that are near them; nil where they do, or an option comes first.
  static func unknown(in call: [String]) -> CommandProblem? {
    var held = DayinCommand.commands
    var path: [String] = []
    for word in call {
      guard !word.hasPrefix("-"), word != "help" else { return nil }
      if let named = held.first(where: { $0.configuration.commandName == word }) {
        held = named.configuration.subcommands
        path.append(word)
        // The words that follow are not names.
        if held.isEmpty || named.configuration.defaultSubcommand != nil { return nil }
        continue
      }
      let near = held.compactMap { $0.configuration.commandName }.filter {
        $0.hasPrefix(word) || word.count > 2 && steps(from: word, to: $0) <= 2
      }
      return .noSuchCommand((path + [word]).joined(separator: " "), near: near.map { (path + [$0]).joined(separator: " ") })
    }
    return nil
  }

  /// How many letters must be put in, taken out or exchanged to come from one word to another.
  private static func steps(from one: String, to other: String) -> Int {
    let (one, other) = (Array(one), Array(other))
    var row = Array(0...other.count)
    for (line, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (place, wanted) in other.enumerated() {
        let next = min(row[place] + 1, row[place + 1] + 1, diagonal + (letter == wanted ? 0 : 1))
        (diagonal, row[place + 1]) = (row[place + 1], next)
      }
    }
    return row[other.count]
  }
}
