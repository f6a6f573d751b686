import ArgumentParser
import CaseEngine
import Exchange
import Foundation
import Wording

extension ExchangeFormat: ExpressibleByArgument {}

/// Takes in cases. Bad lines are told and passed over, and the program then ends with 65; with `--strict` they keep all the others out.
struct Import: CourtCommand {
  static let topic = CommandTopic.importFile
  @Argument(help: .of(.importPath)) var path: String
  @Option(help: .of(.importFormat)) var format: ExchangeFormat?
  @Flag(name: .customLong("dry-run"), help: .of(.dryRun)) var dryRun = false
  @Flag(help: .of(.strict)) var strict = false
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk, _ output: Output) async throws {
    try checkRole(of: desk.actor)
    let fromStandardInput = path == "-"
    let descriptor = fromStandardInput ? STDIN_FILENO : try PlainFile.open(RegisterAddress.absolute(path, desk.environment))
    defer { if !fromStandardInput { close(descriptor) } }
    let name = fromStandardInput ? "-" : URL(fileURLWithPath: path).lastPathComponent.precomposedStringWithCanonicalMapping
    let reader = ImportReader(
      FileChunks(descriptor: descriptor), format: format ?? (fromStandardInput ? .jsonLines : ExchangeFormat(fileName: name)),
      rules: desk.rules)
    let importer = Importer(
      into: desk.store, rules: desk.rules, by: desk.signature(as: nil), file: name, now: desk.clock.now(),
      options: ImportOptions(dryRun: dryRun, strict: strict))
    var random = SystemRandomNumberGenerator()
    var telling = ImportTelling(desk, output)
    let report: ImportReport
    do {
      report = try await importer.run(reader, using: &random) { telling.take($0) }
    } catch {
      switch error {
      case .store(let error): throw error
      case .source: throw CommandProblem.fileUnreadable(path: path)
      }
    }
    try telling.finish(report, dryRun: dryRun || !report.entered && strict && report.refused > 0)
    if report.refused > 0 {
      throw CommandProblem.badLines(
        count: report.refused, entered: report.entered ? report.new + report.grown + report.court.new + report.court.grown : 0)
    }
  }

  /// Whoever only looks on brings nothing in.
  private func checkRole(of actor: Actor) throws {
    let may = CourtRole.allCases.filter { $0 != .observer }
    if actor.roles.isDisjoint(with: may) { throw Refused(refusal: .notAllowed(may: may)) }
  }
}

/// Tells how an import goes: bad and odd lines as they come, progress where somebody watches, the sum at the end.
private struct ImportTelling {
  private let desk: Desk
  private let output: Output
  private let isWatched = isatty(STDERR_FILENO) == 1
  private var problems: [JSON] = []
  private var warnings: [JSON] = []

  /// More lines than this are counted, not repeated, in the JSON of the end.
  private static let most = 1_000

  init(_ desk: Desk, _ output: Output) {
    self.desk = desk
    self.output = output
  }

  mutating func take(_ news: ImportNews) {
    switch news {
    case .problem(let problem):
      let why = desk.told(problem.what)
      if output.isForPeople { tell(problem.line, problem.column, problem.field, why) }
      let json = JSON.keys([
        "line": .int(problem.line), "column": .int(problem.column), "field": .text(problem.field), "code": .text(problem.code),
        "message": .text(why),
      ])
      if problems.count < ImportTelling.most { problems.append(json) }
    case .warning(let warning):
      let what = desk.told(warning.what)
      if output.isForPeople { tell(warning.line, nil, warning.field, what) }
      let json = JSON.keys(["line": .int(warning.line), "field": .text(warning.field), "message": .text(what)])
      if warnings.count < ImportTelling.most { warnings.append(json) }
    case .progress(let report):
      if isWatched { Output.mention("\r" + desk.words.importing(lines: report.read + report.refused)) }
    }
  }

  func finish(_ report: ImportReport, dryRun: Bool) throws {
    if isWatched { Output.mention("\r\u{1B}[K") }
    try output.give(
      .keys([
        "read": .int(report.read), "new": .int(report.new), "grown": .int(report.grown), "unchanged": .int(report.unchanged),
        "court": .keys([
          "new": .int(report.court.new), "grown": .int(report.court.grown), "unchanged": .int(report.court.unchanged),
        ]), "facts": .int(report.facts), "refused": .int(report.refused), "entered": .bool(report.entered), "problems": .array(problems),
        "warnings": .array(warnings),
      ])
    ) {
      let cases = desk.words.imported(new: report.new, grown: report.grown, unchanged: report.unchanged, dryRun: dryRun)
      let court = report.court
      return [cases]
        + (court.isEmpty ? [] : [desk.words.importedCourt(new: court.new, grown: court.grown, unchanged: court.unchanged)])
    }
  }

  private func tell(_ line: Int, _ column: Int?, _ field: String?, _ why: String) {
    output.tell(TerminalText.safe((isWatched ? "\r" : "") + desk.words.badLine(line, column: column, field: field, why: why)))
  }
}
