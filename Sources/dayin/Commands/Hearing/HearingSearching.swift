import ArgumentParser
import CaseEngine
import Wording

extension HearingCommands {
  /// When can this be heard at the soonest, and what binds?
  struct Earliest: CourtCommand {
    static let topic = CommandTopic.hearingEarliest
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.minutes)) var minutes: Int = 60
    @OptionGroup var place: PlaceOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let file = try await desk.file(about.number)
      let now = desk.clock.now()
      var question = SurroundingsQuestion()
      question.hearings = file.earliestHearingSpan(from: now, under: desk.rules)
      let bookings = try await desk.store.surroundings(question).bookings
      let plan = HearingPlan(
        kind: .trial, start: now, minutes: minutes, room: place.room.text, remote: place.remote || place.link != nil, link: place.link.text,
        judge: place.judge.text)
      let found = file.earliestHearing(plan, from: now, under: desk.rules, among: bookings)
      try output.give(TimeJSON.answer(found, file, at: desk)) {
        [TerminalText.safe(desk.words.earliest(found, in: file.state, zone: desk.zone))]
      }
    }
  }

  /// When must this be heard at the latest, by the terms that run?
  struct Latest: CourtCommand {
    static let topic = CommandTopic.hearingLatest
    @OptionGroup var about: CaseArgument
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let file = try await desk.file(about.number)
      let found = file.latestHearing(on: desk.today, under: desk.rules)
      let passed = found.map { desk.zone.day(of: $0.start) < desk.today } ?? false
      try output.give(TimeJSON.answer(found, file, at: desk).adding(["passed": .bool(passed)])) {
        [TerminalText.safe(desk.words.latest(found, in: file.state, zone: desk.zone, today: desk.today))]
      }
    }
  }
}

/// An answer to "when can this be heard?", for programs.
enum TimeJSON {
  static func answer(_ time: HearingTime?, _ file: CaseFile, at desk: Desk) -> JSON {
    .keys([
      "number": .text(file.number?.text), "start": .text(time.map { desk.zone.iso($0.start) }),
      "binding": time.map { binding($0.binding, file, at: desk) } ?? .null,
    ])
  }

  private static func binding(_ binding: BindingConstraint, _ file: CaseFile, at desk: Desk) -> JSON {
    let (kind, members): (String, KeyValuePairs<String, JSON>) =
      switch binding {
      case .nothing: ("nothing", [:])
      case .dueDate(let id, let day): ("due-date", ["document": .int(id.rawValue), "day": .text(day.iso)])
      case .notice(let deadline): ("notice", ["day": .text(deadline.ends.iso)])
      case .calendar: ("calendar", [:])
      case .taken(let clash): ("taken", ["case": .text(clash.booking.number.text), "over": .text(clash.over.rawValue)])
      case .term(let term): ("term", ["key": .text(term.key), "day": .text(term.ends.iso), "basis": .text(term.basis)])
      }
    return JSON.keys(["kind": .text(kind)]).adding(members).adding([
      "text": .text(desk.words.binding(binding, in: file.state, zone: desk.zone))
    ])
  }
}
