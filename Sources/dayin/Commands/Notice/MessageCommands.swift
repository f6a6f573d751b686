import ArgumentParser
import CaseEngine
import Wording

/// `dayin message …`: what parties wrote or said to the court, and what it answered.
struct MessageCommands: CommandGroup {
  static let topic = CommandTopic.messages
  static let commands: [any ParsableCommand.Type] = [Note.self, Answer.self, List.self]

  struct Note: CourtCommand {
    static let topic = CommandTopic.messageNote
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.messageFrom)) var from: PartyNumber
    @Option(help: .of(.receiveBy)) var by: Channel
    @Option(help: .of(.messageText)) var text: TypedText
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { _ in
        [.message(.note(from: from.id, by: by, text: text.text))]
      }
      try output.give(outcome, at: desk)
    }
  }

  struct Answer: CourtCommand {
    static let topic = CommandTopic.messageAnswer
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.messageNumber)) var message: MessageNumber
    @Option(help: .of(.answerText)) var text: TypedText
    @Option(help: .of(.noticeBy)) var by: Channel?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { _ in
        [.message(.answer(message.id, text.text, by: by))]
      }
      try output.give(outcome, at: desk)
    }
  }

  /// The messages of a case, and of those only what waits where that is asked; or the messages of all cases that wait for an answer.
  struct List: CourtCommand {
    static let topic = CommandTopic.messageList
    @Argument(help: .of(.caseNumber)) var number: TypedText?
    @Flag(help: .of(.waiting)) var waiting = false
    @Flag(help: .of(.answered)) var answered = false
    @OptionGroup var across: AcrossOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if waiting, answered { throw CommandProblem.tooMany(arguments: ["--waiting", "--answered"]) }
      if let number { return try listOne(try await desk.file(number), desk, output) }
      try await desk.tell([across.query(.message, isOpen: answered ? nil : true, at: desk)], across, MessageSlip.headings, output) { slip in
        if case .message(let message) = slip.body { message.row(slip, at: desk) } else { nil }
      } json: { slip in
        if case .message(let message) = slip.body { message.json(slip, at: desk) } else { nil }
      }
    }

    private func listOne(_ file: CaseFile, _ desk: Desk, _ output: Output) throws {
      let records = file.state.notices.messages.filter { !waiting || $0.answered == nil }
      let writer = CaseJSON(file, at: desk)
      try output.give(
        list: records.map { writer.message($0) }, people: CaseText(file, at: desk).messages(records), whenEmpty: desk.words.nothingFound)
    }
  }
}

/// The small number of a message, as people say it.
struct MessageNumber: ExpressibleByArgument {
  let id: MessageID

  /// Reads 1, 2, 3 …
  init?(argument: String) {
    guard let number = Int(argument), number > 0 else { return nil }
    id = MessageID(rawValue: number)
  }
}
