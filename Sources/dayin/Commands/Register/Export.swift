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
    var position = PagePosition.first
    while true {
      let page = try await desk.store.docket(DocketQuery(order: .number, today: desk.today), at: position, limit: 200)
      for text in try await desk.store.files(page.rows.map(\.row.id), lines) { try output.write(text) }
      guard page.hasAfter, let last = page.rows.last else { break }
      position = .after(last.cursor)
    }
    if all { for line in exporter.jsonLines(for: try await desk.store.book()) { try output.write(line + "\n") } }
  }
}
