import ArgumentParser
import CaseEngine
import Wording

extension DocumentCommands {
  /// Asks parties for documents, all in one act.
  struct Request: CourtCommand {
    static let topic = CommandTopic.documentRequest
    @OptionGroup var about: DocumentsArgument
    @Option(help: .of(.requestBy)) var by: Channel
    @Option(help: .of(.due)) var due: String?
    @Option(help: .of(.cause)) var cause: LateCause?
    @Option(help: .of(.requestReason)) var reason: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let occurred = try when.occurrence(at: desk)
      let day = occurred?.day(in: desk.zone) ?? desk.today
      let due = try due.map { try desk.dates.due($0, after: day, "--due") }
      let request = CaseEngine.Request(by: by, due: due, cause: cause, reason: reason.text)
      let outcome = try await desk.act(in: about.number, occurred: occurred) { _ in
        about.ids.map { .requestDocument($0, request) }
      }
      if case .stated(_, .some)? = due, let due { output.tell(desk.words.due(due)) }
      try output.give(outcome, at: desk)
    }
  }
}
