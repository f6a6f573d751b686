import ArgumentParser
import CaseEngine
import Wording

/// `dayin calendar …`
struct CalendarCommands: CommandGroup {
  static let topic = CommandTopic.calendar
  static let commands: [any ParsableCommand.Type] = [List.self, Show.self, Mark.self, Unmark.self, Due.self]

  /// What a day can be marked as, by the codes of the command line.
  enum DayKind: String, CaseIterable, ExpressibleByArgument, Sendable {
    case holiday
    case dayOff = "day-off"
    case working

    var kind: CalendarException.Kind {
      switch self {
      case .holiday: .holiday
      case .dayOff: .transferredDayOff
      case .working: .workingDay
      }
    }

    init(_ kind: CalendarException.Kind) {
      switch kind {
      case .holiday: self = .holiday
      case .transferredDayOff: self = .dayOff
      case .workingDay: self = .working
      }
    }
  }

  /// Every day that is not what its weekday says, of one year or of all.
  struct List: CourtCommand {
    static let topic = CommandTopic.calendarList
    @Option(help: .of(.year)) var year: Int?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let days = desk.rules.calendar.exceptions.filter { year == nil || $0.key.civil.year == year }.keys.sorted()
      var table = Table([.day, .kind, .name].map { desk.words.heading($0) })
      for day in days {
        guard let exception = desk.rules.calendar.exceptions[day] else { continue }
        table.add([desk.words.fullDayWithWeekday(day), desk.words.name(exception.kind), desk.words.named(exception.name)])
      }
      try output.give(list: days.map { DayView(day: $0).json(at: desk) }, people: table, whenEmpty: desk.words.nothingFound)
    }
  }

  struct Show: CourtCommand {
    static let topic = CommandTopic.calendarShow
    @Argument(help: .of(.day)) var day: String
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let view = DayView(day: try desk.dates.day(day, "DAY"))
      try output.give(view.json(at: desk)) { [view.line(at: desk)] }
    }
  }

  struct Mark: CourtCommand {
    static let topic = CommandTopic.calendarMark
    @Argument(help: .of(.day)) var day: String
    @Option(help: .of(.dayKind)) var kind: DayKind
    @Option(name: .customLong("name"), help: .of(.dayName)) var name: TypedText
    @OptionGroup var names: TranslationOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let view = DayView(day: try desk.dates.day(day, "DAY"))
      let exception = CalendarException(kind: kind.kind, name: names.named(name))
      let after = desk.after(try await desk.enter(settings: [.markDay(view.day, exception)]))
      try output.give(view.json(at: after)) { [view.line(at: after)] }
    }
  }

  struct Unmark: CourtCommand {
    static let topic = CommandTopic.calendarUnmark
    @Argument(help: .of(.day)) var day: String
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let view = DayView(day: try desk.dates.day(day, "DAY"))
      let after = desk.after(try await desk.enter(settings: [.unmarkDay(view.day)]))
      try output.give(view.json(at: after)) { [view.line(at: after)] }
    }
  }

  /// Counts a due date, and explains it.
  struct Due: CourtCommand {
    static let topic = CommandTopic.calendarDue
    @Option(help: .of(.dueFrom)) var from: String = "today"
    @Option(help: .of(.duePeriod)) var period: String
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let event = try desk.dates.day(from, "--from")
      guard let length = DateReading.period(period) else {
        throw CommandProblem.unreadable(argument: "--period", given: period, possible: ["+5d", "+5wd", "+1m"])
      }
      let deadline = desk.rules.calendar.deadline(after: event, length)
      if !Day.accepted.contains(deadline.ends) { throw Refused(refusal: .dateOutOfRange(field: .due)) }
      try output.give(DayView.json(deadline, at: desk)) {
        [desk.words.fullDayWithWeekday(deadline.ends), desk.words.explanation(deadline)].map { TerminalText.safe($0) }
      }
    }
  }
}

/// A day as the calendar has it.
private struct DayView {
  let day: Day

  func json(at desk: Desk) -> JSON {
    let calendar = desk.rules.calendar
    let exception = calendar.exceptions[day]
    return .keys([
      "day": .text(day.iso), "working": .bool(calendar.isWorkingDay(day)),
      "kind": .text(exception.map { CalendarCommands.DayKind($0.kind).rawValue }),
      "name": .text(exception.map { desk.words.named($0.name) }), "weekday": .int(day.weekday.rawValue),
    ])
  }

  func line(at desk: Desk) -> String {
    let words = desk.words
    let what = desk.rules.calendar.whyOff(day).map { words.dayOff($0) } ?? words.workingDay(words.hours(desk.rules.calendar.hours))
    return TerminalText.safe(words.fullDayWithWeekday(day) + ": " + what)
  }

  static func json(_ deadline: Deadline, at desk: Desk) -> JSON {
    .keys([
      "from": .text(deadline.from.iso), "ends": .text(deadline.ends.iso), "movedFrom": .text(deadline.movedFrom?.iso),
      "skipped": .array(
        deadline.skipped.map { .keys(["day": .text($0.day.iso), "why": .text(desk.words.dayOff($0.why))]) }),
      "text": .text(desk.words.explanation(deadline)),
    ])
  }
}

/// The same name in the other languages of the court.
struct TranslationOptions: ParsableArguments {
  @Option(name: .customLong("name-kk"), help: .of(.nameKazakh)) var kazakh: TypedText?
  @Option(name: .customLong("name-ru"), help: .of(.nameRussian)) var russian: TypedText?
  @Option(name: .customLong("name-en"), help: .of(.nameEnglish)) var english: TypedText?

  /// The name in three languages: the usual one where no other is given.
  func named(_ usual: TypedText) -> Named {
    Named(kk: kazakh?.text ?? usual.text, ru: russian?.text ?? usual.text, en: english?.text ?? usual.text)
  }
}
