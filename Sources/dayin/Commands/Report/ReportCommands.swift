import ArgumentParser
import CaseEngine
import Wording

/// `dayin report …`
struct ReportCommands: CommandGroup {
  static let topic = CommandTopic.reports
  static let commands: [any ParsableCommand.Type] = [PunctualityReport.self] + figures

  /// Which days the figures are of.
  struct SpanOptions: ParsableArguments {
    @Option(help: .of(.reportFrom)) var from: String?
    @Option(help: .of(.reportTo)) var to: String?

    /// The days, the first of the year to today where nothing is said.
    func days(at desk: Desk) throws -> ClosedRange<Day> {
      let first = try from.map { try desk.dates.day($0, "--from") } ?? Day(desk.today.civil.year, 1, 1) ?? desk.today
      let last = try to.map { try desk.dates.day($0, "--to") } ?? max(first, desk.today)
      if last < first { throw CommandProblem.unreadable(argument: "--to", given: last.iso, possible: [first.iso]) }
      return first...last
    }
  }
}
