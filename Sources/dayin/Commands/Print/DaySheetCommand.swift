import ArgumentParser
import CaseEngine
import Printing
import Wording

extension SheetForm: ExpressibleByArgument {}

extension PrintCommands {
  /// The hearings of a day for the court itself.
  struct DaySheetOfHearings: CourtCommand {
    static let topic = CommandTopic.printDaySheet
    @Option(help: .of(.sheetDay)) var day: String?
    @Option(help: .of(.ofJudge)) var judge: TypedText?
    @Option(help: .of(.ofRoom)) var room: TypedText?
    @Option(help: .of(.sheetForm)) var format: SheetForm?
    @OptionGroup var paper: PaperOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let day = try day.map { try desk.dates.day($0, "--day") } ?? desk.today
      let sheet = try await desk.store.daySheet(
        of: day, now: desk.clock.now(), under: desk.rules, judge: judge.text, room: room.text)
      if !output.isForPeople { return try output.give(list: sheet.hearings.map { $0.json(at: desk) }, people: Table(), whenEmpty: "") }
      try paper.write(sheet.paper(in: desk.words), as: format ?? paper.form(of: SheetForm.self) ?? .text, output)
    }
  }
}

extension SheetHearing {
  /// The hearing as a list for programs gives it.
  func json(at desk: Desk) -> JSON {
    .keys([
      "number": .text(number), "hearing": .int(id.rawValue), "kind": .text(plan.kind.rawValue), "start": .text(desk.zone.iso(plan.start)),
      "minutes": .int(plan.minutes), "room": .text(plan.room), "judge": .text(judge), "secretary": .text(secretary),
      "parties": .text(desk.words.parties(parties)), "link": .text(plan.link), "closed": .text(plan.closed),
      "closedInPart": .bool(closing?.part != nil),
      "called": .array(called.map { .keys(["name": .text($0.name), "role": .text($0.role.rawValue)]) }),
      "ready": readiness.map { .bool($0.isReady) } ?? .null, "signed": .bool(isSigned), "stage": .text(course.stage.rawValue),
      "calledAt": .text(course.called.map { desk.zone.iso($0.occurred) }),
      "begunAt": .text(course.begun.map { desk.zone.iso($0.occurred) }),
      "endedAt": .text(course.ended.map { desk.zone.iso($0.occurred) }), "outcome": .text(course.ended?.fact.outcome.rawValue),
    ])
  }
}
