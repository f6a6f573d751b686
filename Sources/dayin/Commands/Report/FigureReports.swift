import ArgumentParser
import CaseEngine
import Exchange
import Wording

extension ReportCommands {
  /// The reports that count by columns of weeks and months, and the list of what is owed.
  static let figures: [any ParsableCommand.Type] = [
    Outstanding.self, ReadinessFigures.self, Requests.self, OriginalFigures.self, Recommendations.self,
  ]

  struct ReadinessFigures: FigureReport {
    static let topic = CommandTopic.reportReadiness
    static let report = ReportName.readiness
    @OptionGroup var columns: ColumnOptions
    @OptionGroup var global: GlobalOptions
  }

  struct Requests: FigureReport {
    static let topic = CommandTopic.reportRequests
    static let report = ReportName.requests
    @OptionGroup var columns: ColumnOptions
    @OptionGroup var global: GlobalOptions
  }

  struct OriginalFigures: FigureReport {
    static let topic = CommandTopic.reportOriginals
    static let report = ReportName.originals
    @OptionGroup var columns: ColumnOptions
    @OptionGroup var global: GlobalOptions
  }

  struct Recommendations: FigureReport {
    static let topic = CommandTopic.reportRecommendations
    static let report = ReportName.recommendations
    @OptionGroup var columns: ColumnOptions
    @OptionGroup var global: GlobalOptions
  }
}

/// From when to when a report looks, and whether it is for a spreadsheet.
struct ColumnOptions: ParsableArguments {
  @Option(help: .of(.figuresFrom)) var from: String?
  @Option(help: .of(.reportTo)) var to: String?
  @Flag(help: .of(.csv)) var csv = false

  /// The days that were named. Throws where the last is before the first.
  func days(at desk: Desk) throws -> (from: Day?, to: Day?) {
    let days = (try from.map { try desk.dates.day($0, "--from") }, try to.map { try desk.dates.day($0, "--to") })
    if let from = days.0, let to = days.1, to < from {
      throw CommandProblem.unreadable(argument: "--to", given: to.iso, possible: [from.iso])
    }
    return days
  }

  /// `--csv` is a form of its own.
  func check(_ output: Output) throws {
    if csv, !output.isForPeople { throw CommandProblem.tooMany(arguments: ["--csv", "--json"]) }
  }
}

/// A report of figures by columns.
protocol FigureReport: CourtCommand {
  static var report: ReportName { get }
  var columns: ColumnOptions { get }
}

extension FigureReport {
  func run(at desk: Desk, _ output: Output) async throws {
    try columns.check(output)
    let days = try columns.days(at: desk)
    let report = try await desk.store.report(ReportQuestion(Self.report, from: days.from, to: days.to, today: desk.today))
    let view = ReportView(report, at: desk)
    if columns.csv { return try output.write(view.csv) }
    try output.give(view.json) { view.lines(colored: output.isColored) }
  }
}
