import ArgumentParser
import CaseEngine
import Wording

extension NoticeCommands {
  /// Notes that notices went: those that are named, or all of the case that wait.
  struct Send: CourtCommand {
    static let topic = CommandTopic.noticeSend
    @OptionGroup var about: NoticesArgument
    @Option(help: .of(.early)) var early: TypedText?
    @Option(help: .of(.proof)) var proof: TypedText?
    @Flag(name: .customLong("command"), help: .of(.throughCommand)) var throughCommand = false
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if throughCommand { return try await runCommand(at: desk, output) }
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { file in
        try meant(file).map { .notice(.send($0, early: early.text, proof: proof.text)) }
      }
      try output.give(outcome, at: desk)
    }

    private func meant(_ file: CaseFile) throws -> [NoticeID] {
      let ids = about.ids.isEmpty ? file.state.notices.all.filter { $0.status == .waiting }.map(\.id) : about.ids
      if ids.isEmpty { throw Refused(refusal: .nothingChanges, file: file) }
      return ids
    }

    /// One after another, each an act of its own: what went cannot wait for what does not.
    private func runCommand(at desk: Desk, _ output: Output) async throws {
      let given = [proof == nil ? nil : "--proof", when.on == nil ? nil : "--on"].compactMap { $0 }
      if !given.isEmpty { throw CommandProblem.tooMany(arguments: ["--command"] + given) }
      var file = try await desk.file(about.number)
      var added: [Entry<CaseFact>] = []
      var isSent = true
      for id in try meant(file) {
        let (told, went) = try await desk.sendThroughCommand(id, in: about.number, early: early.text)
        (file, added, isSent) = (told.file, added + told.added, isSent && went)
      }
      try output.give(dayin.Outcome(file: file, added: added), at: desk)
      if !isSent { throw AnswerGiven(status: .readOrWriteFailed) }
    }
  }

  /// Notes what became of notices at their addressees.
  struct Outcome: CourtCommand {
    static let topic = CommandTopic.noticeOutcome
    @OptionGroup var about: NoticesArgument
    @Option(help: .of(.noticeOutcome)) var outcome: NoticeOutcome
    @Option(help: .of(.proof)) var proof: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if about.notices.isEmpty { throw CommandProblem.missing(oneOf: ["NOTICE"]) }
      let told = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { _ in
        about.ids.map { .notice(.settle($0, outcome, proof: proof.text)) }
      }
      try output.give(told, at: desk)
    }
  }

  /// The text of a notice, for sending it by hand.
  struct Show: CourtCommand {
    static let topic = CommandTopic.noticeShow
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.noticeNumber)) var notice: NoticeNumber
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let file = try await desk.file(about.number)
      let record = try file.notice(named: notice.id)
      try output.give(CaseJSON(file, at: desk).notice(record)) {
        [TerminalText.safe(record.notice.title), ""]
          + record.notice.text.split(separator: "\n", omittingEmptySubsequences: false).map { TerminalText.safe(String($0)) }
      }
    }
  }
}
