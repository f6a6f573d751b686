import ArgumentParser
import CaseEngine
import Wording

extension CaseCommands {
  struct Suspend: CourtCommand {
    static let topic = CommandTopic.caseSuspend
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.reason)) var reason: TypedText
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let occurred = try when.occurrence(at: desk)
      try output.give(try await desk.act(in: about.number, occurred: occurred) { _ in [.suspendCase(reason: reason.text)] }, at: desk)
    }
  }

  struct Resume: CourtCommand {
    static let topic = CommandTopic.caseResume
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.reason)) var reason: TypedText?
    @OptionGroup var meanwhile: MeanwhileOption
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if meanwhile.start != nil, reason == nil { throw CommandProblem.missing(oneOf: ["--reason"]) }
      let occurred = try when.occurrence(at: desk)
      let moving = try meanwhile.moving(because: reason.text ?? "", at: desk)
      let outcome = try await desk.act(in: about.number, occurred: occurred) { [.resumeCase(reason: reason.text)] + moving($0) }
      output.tellDatesPassed(outcome, at: desk)
      try output.give(outcome, at: desk)
    }
  }

  struct Close: CourtCommand {
    static let topic = CommandTopic.caseClose
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.reason)) var reason: TypedText
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let occurred = try when.occurrence(at: desk)
      try output.give(try await desk.act(in: about.number, occurred: occurred) { _ in [.closeCase(reason: reason.text)] }, at: desk)
    }
  }

  struct Reopen: CourtCommand {
    static let topic = CommandTopic.caseReopen
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.reason)) var reason: TypedText
    @OptionGroup var meanwhile: MeanwhileOption
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let occurred = try when.occurrence(at: desk)
      let moving = try meanwhile.moving(because: reason.text, at: desk)
      let outcome = try await desk.act(in: about.number, occurred: occurred) { [.reopenCase(reason: reason.text)] + moving($0) }
      output.tellDatesPassed(outcome, at: desk)
      try output.give(outcome, at: desk)
    }
  }
}
