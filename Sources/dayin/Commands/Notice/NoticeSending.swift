import ArgumentParser
import CaseEngine
import Wording

extension NoticeCommands {
  /// Notes that notices went: those that are named, all of the case that wait, or all of all cases that lack nothing.
  struct Send: CourtCommand {
    static let topic = CommandTopic.noticeSend
    @Argument(help: .of(.caseNumber)) var number: TypedText?
    @Argument(help: .of(.noticeNumbers)) var notices: [NoticeNumber] = []
    @Flag(help: .of(.ready)) var ready = false
    @Option(help: .of(.early)) var early: TypedText?
    @Option(help: .of(.proof)) var proof: TypedText?
    @Flag(name: .customLong("command"), help: .of(.throughCommand)) var throughCommand = false
    @OptionGroup var across: AcrossOptions
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let given = [proof == nil ? nil : "--proof", when.on == nil ? nil : "--on"].compactMap { $0 }
      if throughCommand, !given.isEmpty { throw CommandProblem.tooMany(arguments: ["--command"] + given) }
      switch (number, ready) {
      case (nil, true): return try await sendReady(at: desk, output)
      case (nil, false): throw CommandProblem.missing(oneOf: ["NUMBER", "--ready"])
      case (_?, true): throw CommandProblem.tooMany(arguments: ["NUMBER", "--ready"])
      case (let number?, false):
        if throughCommand {
          let sent = await send(try meant(try await desk.file(number)), throughCommandIn: number, at: desk)
          if let outcome = sent.outcome { try output.give(outcome, at: desk) }
          return try sent.end()
        }
        let outcome = try await desk.act(in: number, occurred: try when.occurrence(at: desk)) { file in
          try meant(file).map { .notice(.send($0, early: early.text, proof: proof.text)) }
        }
        try output.give(outcome, at: desk)
      }
    }

    private func meant(_ file: CaseFile) throws -> [NoticeID] {
      let named = notices.map(\.id).unrepeated
      let ids = named.isEmpty ? file.state.notices.all.filter { $0.status == .waiting }.map(\.id) : named
      if ids.isEmpty { throw Refused(refusal: .nothingChanges, file: file) }
      return ids
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
      // How it stands goes beside the text, which is what is copied from here.
      if output.isForPeople {
        let notes = [desk.words.name(record.status)] + CaseText(file, at: desk).notes(record, desk.clock.now(), isShort: false)
        output.tell(TerminalText.safe(notes.joined(separator: "; ")))
      }
      try output.give(CaseJSON(file, at: desk).notice(record)) {
        [TerminalText.safe(record.notice.title), ""]
          + record.notice.text.split(separator: "\n", omittingEmptySubsequences: false).map { TerminalText.safe(String($0)) }
      }
    }
  }
}
