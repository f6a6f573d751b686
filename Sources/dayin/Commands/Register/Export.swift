import ArgumentParser
import CaseEngine
import Exchange
import Wording

/// Writes cases on stdout, by number, so that the same register is always the same file; with `--all` the court's own book behind them. What it
/// writes, `import` reads.
struct Export: CourtCommand {
  static let topic = CommandTopic.export
  @Option(help: .of(.exportFormat)) var format: ExchangeFormat = .jsonLines
  @Option(name: .customLong("case"), help: .of(.exportCases)) var cases: [TypedText] = []
  @Flag(help: .of(.exportAll)) var all = false
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk, _ output: Output) async throws {
    if all, !cases.isEmpty { throw CommandProblem.tooMany(arguments: ["--all", "--case"]) }
    if all, format == .csv { throw CommandProblem.tooMany(arguments: ["--all", "--format csv"]) }
    let exporter = Exporter(rules: desk.rules, masksIdentityNumbers: !desk.actor.maySeeIdentityNumbers)
    let format = format
    let lines: @Sendable (CaseFile) -> String = { file in
      (format == .csv ? exporter.csvRows(for: file) : [exporter.jsonLine(for: file)].compactMap { $0 }).map { $0 + "\n" }.joined()
    }
    var named: [CaseFile] = []
    for number in cases { named.append(try await desk.file(number)) }
    if format == .csv { try output.write(Exporter.csvHeader + "\n") }
    if !cases.isEmpty {
      for file in named { try output.write(lines(file)) }
      return
    }
    var pages = desk.store.pages(of: DocketQuery(order: .number, today: desk.today))
    while let cases = try await pages.next() {
      for text in try await desk.store.files(cases.map(\.id), lines) { try output.write(text) }
    }
    if all { for line in exporter.jsonLines(for: try await desk.store.book()) { try output.write(line + "\n") } }
  }
}
