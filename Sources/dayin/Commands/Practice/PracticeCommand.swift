import ArgumentParser
import CaseEngine
import Practice
import Screens
import Wording

/// `dayin practice`: lessons inside the real console, on a court that is made up for them. Reads and writes no register of a court.
struct PracticeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .of(.practice) }
  @Argument(help: .of(.lesson)) var lesson: TypedText?
  @Flag(help: .of(.listLessons)) var list = false
  @Flag(help: .of(.accessible)) var accessible = false
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let invocation = Invocation.current
    let output = try global.output(invocation)
    let first = try named()
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
