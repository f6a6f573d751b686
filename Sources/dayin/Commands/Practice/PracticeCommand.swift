import ArgumentParser
import CaseEngine
import Practice
import Screens
import Wording

/// `dayin practice`: lessons inside the real console, on a court that is made up for them. Reads and writes no register of a court, unless
/// somebody wants what they learned entered as a training.
struct PracticeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .of(.practice) }
  @Argument(help: .of(.lesson)) var lesson: TypedText?
  @Flag(help: .of(.listLessons)) var list = false
  @Flag(help: .of(.noteLessons)) var noteTraining = false
  @Flag(help: .of(.accessible)) var accessible = false
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let invocation = Invocation.current
    let output = try global.output(invocation)
    let first = try named()
    if noteTraining { return try await note(output, invocation) }
    if list || !output.isForPeople { return try give(output, invocation) }
    guard ConsoleCommand.hasTerminal(invocation, accessible) else { throw CommandProblem.noTerminal }
    let room = await PracticeRoom(invocation: invocation, color: global.color, isAccessible: accessible, look: Look(invocation))
    try await room.run(first)
  }

  /// The lesson that was named, by its name or its number.
  private func named() throws -> LessonName? {
    guard let lesson else { return nil }
    guard let name = LessonName(name: lesson.text) else {
      throw CommandProblem.unreadable(argument: "LESSON", given: lesson.text, possible: LessonName.allCases.map(\.name))
    }
    return name
  }

  /// Enters the lessons that are finished into the court's trainings, once.
  private func note(_ output: Output, _ invocation: Invocation) async throws {
    let marks = ProgressFile(stateFolder: invocation.environment.stateFolder).marks
    let finished = marks.values.compactMap(\.finished)
    guard let last = finished.max() else { return output.tell(invocation.words.noLessonFinished) }
    let desk = try await global.openDesk(invocation)
    let training = Training(
      who: desk.actor.name, topic: .program, subject: invocation.words.lessonsFinished(finished.count, of: LessonName.allCases.count),
      on: last,
      by: "dayin practice")
    do {
      var book = try await desk.store.book()
      if !book.trainings.state.trainings.contains(where: { $0.training == training }) {
        book = try await desk.enter { _ in .noteTraining(training) }
      }
      guard let record = book.trainings.state.trainings.last(where: { $0.training == training }) else { return }
      try output.give(BookJSON(desk: desk).training(record)) {
        [TerminalText.safe(desk.words.fact(.trainingNoted(number: record.number, training: training)))]
      }
    } catch var refused as Refused {
      refused.rules = desk.rules
      throw refused
    }
  }

  /// The lessons, and how far this person came in each.
  private func give(_ output: Output, _ invocation: Invocation) throws {
    let words = invocation.words
    let marks = ProgressFile(stateFolder: invocation.environment.stateFolder).marks
    let lessons = try named().map { [$0] } ?? LessonName.allCases
    var table = Table()
    for lesson in lessons {
      let mark = marks[lesson] ?? LessonMark(done: 0)
      let state = words.lessonState(
        done: mark.done, of: Lesson.of(lesson).steps.count, finished: mark.finished.map { words.shortDay($0) })
      table.add([String(lesson.number), lesson.name, words.lesson(lesson).title, state])
    }
    let rows = lessons.map { lesson in
      let mark = marks[lesson] ?? LessonMark(done: 0)
      return JSON.keys([
        "number": .int(lesson.number), "lesson": .text(lesson.name), "title": .text(words.lesson(lesson).title),
        "steps": .int(Lesson.of(lesson).steps.count), "done": .int(mark.done), "finished": .bool(mark.finished != nil),
        "finishedOn": .text(mark.finished?.iso),
      ])
    }
    try output.give(list: rows, people: table, whenEmpty: words.nothingFound)
  }
}
