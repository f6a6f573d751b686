import ArgumentParser
import CaseEngine
import Wording

/// `dayin case …`
struct CaseCommands: CommandGroup {
  static let topic = CommandTopic.cases
  static let commands: [any ParsableCommand.Type] = [
    List.self, Show.self, Open.self, Edit.self, Reassign.self, Suspend.self, Resume.self, Close.self, Reopen.self, Link.self,
  ]

  struct Show: CourtCommand {
    static let topic = CommandTopic.caseShow
    @OptionGroup var about: CaseArgument
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws { try output.give(try await desk.file(about.number), at: desk) }
  }
}

/// What a case is, as options.
struct CaseDetailOptions: ParsableArguments {
  @Option(help: .of(.subject)) var subject: TypedText?
  @Option(help: .of(.registered)) var registered: String?
  @Option(help: .of(.secretary)) var secretary: TypedText?
  @Option(help: .of(.proceedings)) var proceedings: ProceedingsLanguage?
}

/// The languages in which a case can be heard.
enum ProceedingsLanguage: String, CaseIterable, ExpressibleByArgument, Sendable {
  case kk, ru
}
