import ArgumentParser
import CaseEngine
import Wording

/// `dayin readiness …`
struct ReadinessCommands: CommandGroup {
  static let topic = CommandTopic.readiness
  static let commands: [any ParsableCommand.Type] = [Show.self, Acknowledge.self, Tick.self, Sign.self, Withdraw.self]

  struct Show: CourtCommand {
    static let topic = CommandTopic.readinessShow
    @OptionGroup var about: CaseArgument
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let file = try await desk.file(about.number)
      let writer = CaseJSON(file, at: desk)
      try output.give(JSON.keys(["number": .text(file.number?.text)]).adding(writer.readiness)) {
        CaseText(file, at: desk).readiness(colored: output.isColored)
      }
    }
  }

  struct Acknowledge: CourtCommand {
    static let topic = CommandTopic.readinessAcknowledge
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.item)) var item: TypedText
    @Option(help: .of(.reason)) var reason: TypedText
    @Option(help: .of(.acting)) var acting: TypedText?
    @OptionGroup var signature: SignatureOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(in: about.number, acting: acting.text) { _ in
        try signature.asked([.acknowledge(key: item.text, reason: reason.text)])
      }
      try output.give(outcome, at: desk)
    }
  }

  struct Tick: CourtCommand {
    static let topic = CommandTopic.readinessTick
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.item)) var item: TypedText
    @Flag(name: .customLong("off"), help: .of(.untick)) var off = false
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(in: about.number) { _ in [.tick(key: item.text, !off)] }, at: desk)
    }
  }

  /// Signs the checklist; an item that fails needs `--override KEY=REASON`, each its own.
  struct Sign: CourtCommand {
    static let topic = CommandTopic.readinessSign
    @OptionGroup var about: CaseArgument
    @Option(name: .customLong("override"), help: .of(.overrideItem)) var overrides: [TypedText] = []
    @Option(help: .of(.acting)) var acting: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      var reasons: [String: String] = [:]
      for given in overrides {
        guard let sign = given.text.firstIndex(of: "=") else {
          throw CommandProblem.unreadable(argument: "--override", given: given.text, possible: ["KEY=REASON"])
        }
        reasons[String(given.text[..<sign])] = String(given.text[given.text.index(after: sign)...])
      }
      let outcome = try await desk.act(in: about.number) { [reasons] _ in [.signReadiness(overrides: reasons, acting: acting.text)] }
      try output.give(outcome, at: desk)
    }
  }

  struct Withdraw: CourtCommand {
    static let topic = CommandTopic.readinessWithdraw
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.reason)) var reason: TypedText
    @Option(help: .of(.acting)) var acting: TypedText?
    @OptionGroup var signature: SignatureOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(in: about.number, acting: acting.text) { _ in
        try signature.asked([.withdrawSignature(reason: reason.text)])
      }
      try output.give(outcome, at: desk)
    }
  }
}
