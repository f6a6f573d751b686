import ArgumentParser
import CaseEngine
import Foundation
import Terminal
import Wording

/// Where the program begins and ends: reads the arguments, runs the command, and tells the shell how it went.
@main
enum Dayin {
  static func main() async {
    umask(0o007)
    // A reader that goes away (`| head`) ends the program quietly, as it does everywhere else.
    signal(SIGPIPE, SIG_DFL)
    let invocation = Invocation.current
    if let place = UTF8Arguments.firstBroken() { fail(CommandProblem.notUTF8(place: place), invocation) }
    do {
      if let start = ConsoleStart(invocation.arguments) {
        // Before there is any other thread: each would have a heap of its own by then.
        Heap.keepTwo()
        return try await start.run(invocation)
      }
      var command = try await NamedCommand.read(invocation.arguments)
      if var asynchronous = command as? any AsyncParsableCommand { try await asynchronous.run() } else { try command.run() }
    } catch {
      end(with: error, invocation)
    }
  }

  /// Help and the version are no failures; what the reader of arguments says about arguments is told as ours is.
  private static func end(with error: any Error, _ invocation: Invocation) -> Never {
    if let given = error as? AnswerGiven { exit(given.status.rawValue) }
    if isOurs(error) { fail(error, invocation) }
    let reader = ReaderText(words: invocation.words)
    if DayinCommand.exitCode(for: error).isSuccess {
      // Completions are read by a shell, and the version is the same in every language.
      let isAsked = invocation.arguments.contains { $0.hasPrefix("-") && $0.contains("completion") }
      let said = DayinCommand.fullMessage(for: error)
      print(isAsked ? said : reader.told(said))
      exit(ExitStatus.done.rawValue)
    }
    if let unknown = NamedCommand.unknown(in: invocation.arguments) { fail(unknown, invocation) }
    if invocation.wantsJSON { fail(CommandProblem.usage(reader.sentence(DayinCommand.message(for: error))), invocation) }
    // The message repeats what was typed, which may hold commands to the terminal.
    for line in reader.told(DayinCommand.fullMessage(for: error)).split(separator: "\n", omittingEmptySubsequences: false) {
      Output.mention(TerminalText.safe(String(line)) + "\n")
    }
    exit(ExitStatus.usage.rawValue)
  }

  private static func isOurs(_ error: any Error) -> Bool {
    // What is plainly ours is not put to the reader of arguments, which writes its page of usage to answer.
    if error is Refused || error is StoreError || error is CommandProblem { return true }
    return DayinCommand.exitCode(for: error) == ExitCode.failure && !(error is ExitCode) && !(error is CleanExit)
      && !(error is ValidationError)
  }

  private static func fail(_ error: any Error, _ invocation: Invocation) -> Never {
    let failure = Failure(error, in: invocation.words)
    Output.mention(invocation.wantsJSON ? failure.json.line + "\n" : "dayin: " + TerminalText.safe(failure.message) + "\n")
    exit(failure.status.rawValue)
  }
}

/// The arguments as the system handed them over.
enum UTF8Arguments {
  /// The first argument (counted from 1) that is not UTF-8; nil where all are. Read before anything repairs them.
  static func firstBroken() -> Int? {
    for place in 1..<max(1, Int(CommandLine.argc)) {
      if let argument = CommandLine.unsafeArgv[place], String(validatingCString: argument) == nil { return place }
    }
    return nil
  }
}
