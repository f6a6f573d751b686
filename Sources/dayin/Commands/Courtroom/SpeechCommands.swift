import ArgumentParser
import CaseEngine
import Wording

/// `dayin speech …`
struct SpeechCommands: CommandGroup {
  static let topic = CommandTopic.speeches
  static let commands: [any ParsableCommand.Type] = [
    List.self, Add.self, Edit.self, Move.self, Remove.self, Begin.self, End.self,
  ]

  struct List: CourtCommand {
    static let topic = CommandTopic.speechList
    @OptionGroup var about: CaseArgument
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let file = try await desk.file(about.number)
      try output.give(
        list: CaseJSON(file, at: desk).speeches, people: CaseText(file, at: desk).speeches, below: CaseText(file, at: desk).planned,
        whenEmpty: desk.words.nothingFound)
    }
  }

  struct Add: CourtCommand {
    static let topic = CommandTopic.speechAdd
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.speechBy)) var by: PartyNumber
    @Option(help: .of(.topicTitle)) var title: TypedText
    @Option(help: .of(.timeLimit)) var minutes: Int?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let details = SpeechDetails(by: by.id, title: title.text, minutes: minutes)
      try output.give(try await desk.act(about) { _ in [.announceSpeech(details)] }, at: desk)
    }
  }

  struct Edit: CourtCommand {
    static let topic = CommandTopic.speechEdit
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.speech)) var speech: SpeechNumber
    @Option(help: .of(.speechBy)) var by: PartyNumber?
    @Option(help: .of(.topicTitle)) var title: TypedText?
    @Option(help: .of(.timeLimit)) var minutes: Int?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(about) { file in
        var details = try file.speech(speech).details
        if let by { details.by = by.id }
        if let title { details.title = title.text }
        if let minutes { details.minutes = minutes }
        return [.changeSpeech(speech.id, details)]
      }
      try output.give(outcome, at: desk)
    }
  }

  struct Move: CourtCommand {
    static let topic = CommandTopic.speechMove
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.speech)) var speech: SpeechNumber
    @Option(help: .of(.viewingPlace)) var to: Int
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(about) { _ in [.moveSpeech(speech.id, to: to)] }, at: desk)
    }
  }

  struct Remove: CourtCommand {
    static let topic = CommandTopic.speechRemove
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.speech)) var speech: SpeechNumber
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(about) { _ in [.withdrawSpeech(speech.id)] }, at: desk)
    }
  }

  struct Begin: CourtCommand {
    static let topic = CommandTopic.speechBegin
    @OptionGroup var place: InHearing
    @Argument(help: .of(.speech)) var speech: SpeechNumber
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(place) { _, hearing in [.beginSpeech(hearing, speech.id)] }, at: desk)
    }
  }

  struct End: CourtCommand {
    static let topic = CommandTopic.speechEnd
    @OptionGroup var place: InHearing
    @Argument(help: .of(.speech)) var speech: SpeechNumber
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(place) { _, hearing in [.endSpeech(hearing, speech.id)] }, at: desk)
    }
  }
}
