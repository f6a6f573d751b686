import ArgumentParser
import CaseEngine
import Wording

extension HearingCommands {
  /// Every hearing of one case; or the hearings of all cases that were not cancelled, from today on unless other days are named.
  struct List: CourtCommand {
    static let topic = CommandTopic.hearingList
    @Argument(help: .of(.caseNumber)) var number: TypedText?
    @Option(help: .of(.hearingFrom)) var from: String?
    @Option(help: .of(.hearingTo)) var to: String?
    @Option(help: .of(.ofJudge)) var judge: TypedText?
    @Option(help: .of(.ofRoom)) var room: TypedText?
    @Option(help: .of(.ofLink)) var link: TypedText?
    @OptionGroup var narrowing: ListOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if let number { return try await listOne(number, desk, output) }
      let first = try from.map { try desk.dates.day($0, "--from") } ?? desk.today
      let last = try to.map { try desk.dates.day($0, "--to") } ?? Day.accepted.upperBound
      if last < first { throw CommandProblem.unreadable(argument: "--to", given: last.iso, possible: [first.iso]) }
      let span = desk.zone.moment(first, .midnight)..<desk.zone.moment(last + 1, .midnight)
      let passing = try await narrowing.cases(at: desk)
      var left = try narrowing.most() ?? .max
      var writer = ListWriter(output)
      var table = Table([.start, .duration, .room, .kind, .number, .judge, .parties, .state].map { desk.words.heading($0) })
      let query = SlipQuery(.hearing, in: span, judge: judge.text, room: room.text, link: link.text)
      try await desk.slips(query) { slip in
        guard case .hearing(let hearing) = slip.body, hearing.cancelled == nil, passing?.contains(slip.caseID) ?? true else { return true }
        if output.isForPeople {
          table.add(row(slip, hearing, desk))
        } else if let json = slip.hearingJSON(in: desk.zone, desk.words) {
          try writer.add(json)
        }
        left -= 1
        return left > 0
      }
      try writer.finish(table, whenEmpty: desk.words.nothingFound)
    }

    private func row(_ slip: Slip, _ hearing: HearingSlip, _ desk: Desk) -> [String] {
      let plan = hearing.plan
      let stage = hearing.outcome.map { desk.words.name($0) } ?? desk.words.name(hearing.stage)
      return [
        desk.words.momentWithWeekday(plan.start, desk.zone), desk.words.minutes(plan.minutes), plan.room ?? plan.link ?? "",
        desk.words.name(plan.kind), slip.number.text, slip.judge ?? "", desk.words.parties(slip.parties), stage,
      ]
    }

    private func listOne(_ number: TypedText, _ desk: Desk, _ output: Output) async throws {
      let file = try await desk.file(number)
      let writer = CaseJSON(file, at: desk)
      try output.give(
        list: file.state.hearings.map { writer.hearing($0) }, people: CaseText(file, at: desk).hearings, whenEmpty: desk.words.nothingFound)
    }
  }
}
