import ArgumentParser
import CaseEngine
import Wording

/// `dayin exhibit …`
struct ExhibitCommands: CommandGroup {
  static let topic = CommandTopic.exhibits
  static let commands: [any ParsableCommand.Type] = [
    List.self, Add.self, Edit.self, Remove.self, Receive.self, Opened.self, Share.self,
  ]

  struct List: CourtCommand {
    static let topic = CommandTopic.exhibitList
    @OptionGroup var about: CaseArgument
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let file = try await desk.file(about.number)
      try output.give(
        list: CaseJSON(file, at: desk).exhibits, people: CaseText(file, at: desk).exhibits, whenEmpty: desk.words.nothingFound)
    }
  }

  struct Add: CourtCommand {
    static let topic = CommandTopic.exhibitAdd
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.exhibitKind)) var kind: ExhibitKind
    @Option(help: .of(.topicTitle)) var title: TypedText
    @Option(help: .of(.exhibitFrom)) var from: PartyNumber?
    @Option(help: .of(.exhibitSpeech)) var speech: SpeechNumber?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(about) { file in
        guard let from = try from?.id ?? speech.map({ try file.speech($0).details.by }) else {
          throw CommandProblem.missing(oneOf: ["--from", "--speech"])
        }
        return [.announceExhibit(ExhibitDetails(kind: kind, title: title.text, from: from, speech: speech?.id))]
      }
      try output.give(outcome, at: desk)
    }
  }

  struct Edit: CourtCommand {
    static let topic = CommandTopic.exhibitEdit
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.exhibit)) var exhibit: ExhibitNumber
    @Option(help: .of(.exhibitKind)) var kind: ExhibitKind?
    @Option(help: .of(.topicTitle)) var title: TypedText?
    @Option(help: .of(.exhibitFrom)) var from: PartyNumber?
    @Option(help: .of(.exhibitSpeech)) var speech: SpeechNumber?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(about) { file in
        var details = try file.exhibit(exhibit).details
        if let kind { details.kind = kind }
        if let title { details.title = title.text }
        if let from { details.from = from.id }
        if let speech { details.speech = speech.id }
        return [.changeExhibit(exhibit.id, details)]
      }
      try output.give(outcome, at: desk)
    }
  }

  struct Remove: CourtCommand {
    static let topic = CommandTopic.exhibitRemove
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.exhibit)) var exhibit: ExhibitNumber
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(about) { _ in [.withdrawExhibit(exhibit.id)] }, at: desk)
    }
  }

  struct Receive: CourtCommand {
    static let topic = CommandTopic.exhibitReceive
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.exhibit)) var exhibit: ExhibitNumber
    @Option(help: .of(.receiveBy)) var by: Channel
    @Option(help: .of(.file)) var file: String?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let attached = try file.map { try FileFingerprint.attached($0, desk.environment) }
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { _ in
        [.room(.receiveExhibit(exhibit.id, by: by, file: attached))]
      }
      try output.give(outcome, at: desk)
    }
  }

  /// Notes that its file was opened once before the hearing.
  struct Opened: CourtCommand {
    static let topic = CommandTopic.exhibitOpened
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.exhibit)) var exhibit: ExhibitNumber
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { _ in
        [.room(.noteOpened(exhibit.id))]
      }
      try output.give(outcome, at: desk)
    }
  }

  /// Shares it with others: with those named, or with everybody who has not got it.
  struct Share: CourtCommand {
    static let topic = CommandTopic.exhibitShare
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.exhibit)) var exhibit: ExhibitNumber
    @Option(name: .customLong("to"), help: .of(.serveTo)) var to: [PartyNumber] = []
    @Flag(name: .customLong("to-all"), help: .of(.serveToAll)) var toAll = false
    @Option(help: .of(.serveBy)) var by: ServiceWay
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if to.isEmpty == !toAll {
        throw to.isEmpty ? CommandProblem.missing(oneOf: ["--to", "--to-all"]) : .tooMany(arguments: ["--to", "--to-all"])
      }
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { file in
        let found = try file.exhibit(exhibit)
        let parties = toAll ? file.state.owedSharing(of: found) : to.map(\.id)
        if parties.isEmpty {
          throw Refused(refusal: found.receipt == nil ? .impossible(.room(.exhibitNotReceived(found.id))) : .nothingChanges, file: file)
        }
        return parties.map { .room(.shareExhibit(found.id, with: $0, by: by)) }
      }
      try output.give(outcome, at: desk)
    }
  }
}
