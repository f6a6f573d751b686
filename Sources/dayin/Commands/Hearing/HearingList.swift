import ArgumentParser
import CaseEngine
import Wording

extension HearingCommands {
  /// Every hearing of one case; or the trial hearings of all cases, from today on unless other days are named.
  struct List: CourtCommand {
    static let topic = CommandTopic.hearingList
    @Argument(help: .of(.caseNumber)) var number: TypedText?
    @Option(help: .of(.hearingFrom)) var from: String?
    @Option(help: .of(.hearingTo)) var to: String?
    @OptionGroup var narrowing: ListOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if let number { return try await listOne(number, desk, output) }
      let first = try from.map { try desk.dates.day($0, "--from") } ?? desk.today
      let last = try to.map { try desk.dates.day($0, "--to") } ?? Day.accepted.upperBound
      if last < first { throw CommandProblem.unreadable(argument: "--to", given: last.iso, possible: [first.iso]) }
      let span = Filter([.init(.hearing(.days(first...last)))])
      let query = DocketQuery(filter: span.and(try narrowing.filter(at: desk)), order: .hearing, today: desk.today)
      var writer = ListWriter(output)
      var table = Table([.start, .duration, .room, .number, .judge, .parties, .state].map { desk.words.heading($0) })
      try await desk.docket(query, limit: try narrowing.most()) { summary in
        guard let hearing = summary.hearing else { return }
        if output.isForPeople {
          let plan = hearing.plan
          table.add([
            desk.words.momentWithWeekday(plan.start, desk.zone), desk.words.minutes(plan.minutes), plan.room ?? plan.link ?? "",
            summary.details.number.text, plan.judge ?? summary.details.judge ?? "", desk.words.parties(summary.parties),
            desk.words.name(summary.phase),
          ])
        } else {
          let number: KeyValuePairs<String, JSON> = ["case": .text(summary.details.number.text), "state": .text(summary.phase.rawValue)]
          try writer.add(JSON.keys(number).adding(CaseSummary.hearing(hearing, in: desk.zone)))
        }
      }
      try writer.finish(table, whenEmpty: desk.words.nothingFound)
    }

    private func listOne(_ number: TypedText, _ desk: Desk, _ output: Output) async throws {
      let file = try await desk.file(number)
      let writer = CaseJSON(file, at: desk)
      try output.give(
        list: file.state.hearings.map { writer.hearing($0) }, people: CaseText(file, at: desk).hearings, whenEmpty: desk.words.nothingFound)
    }
  }
}
