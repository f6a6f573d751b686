import ArgumentParser
import CaseEngine
import Wording

extension TrainingTopic: ExpressibleByArgument {}

/// `dayin training …`
struct TrainingCommands: CommandGroup {
  static let topic = CommandTopic.trainings
  static let commands: [any ParsableCommand.Type] = [Add.self, List.self]

  struct Add: CourtCommand {
    static let topic = CommandTopic.trainingAdd
    @Option(help: .of(.trained)) var who: TypedText?
    @Option(help: .of(.trainingTopic)) var topic: TrainingTopic = .remoteHearings
    @Option(help: .of(.trainingSubject)) var subject: TypedText
    @Option(help: .of(.trainer)) var by: TypedText
    @Option(help: .of(.trainedOn)) var on: String?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let training = Training(
        who: who.text ?? desk.actor.name, topic: topic, subject: subject.text,
        on: try on.map { try desk.dates.day($0, "--on") } ?? desk.today, by: by.text)
      let book = try await desk.enter { _ in .noteTraining(training) }
      guard let record = book.trainings.state.trainings.last(where: { $0.training == training }) else { return }
      try output.give(BookJSON(desk: desk).training(record)) {
        [TerminalText.safe(desk.words.fact(.trainingNoted(number: record.number, training: training)))]
      }
    }
  }

  struct List: CourtCommand {
    static let topic = CommandTopic.trainingList
    @Option(help: .of(.trained)) var who: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let found = try await desk.store.book().trainings.state.inOrder.filter { who == nil || $0.training.who == who?.text }
      let json = BookJSON(desk: desk)
      var table = Table([.item, .who, .topic, .what, .day, .trainer].map { desk.words.heading($0) })
      for record in found {
        let training = record.training
        table.add([
          String(record.number), training.who, desk.words.name(training.topic), training.subject, desk.words.day(training.on), training.by,
        ])
      }
      try output.give(list: found.map { json.training($0) }, people: table, whenEmpty: desk.words.nothingFound)
    }
  }
}
