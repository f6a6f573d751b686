import ArgumentParser
import CaseEngine
import Wording

/// What narrows a list.
struct ListOptions: ParsableArguments {
  // A filter may begin with a minus, which negates.
  @Option(parsing: .unconditional, help: .of(.filter)) var filter: TypedText?
  @Option(help: .of(.limit)) var limit: Int?

  /// The filter, read as the console reads it.
  func filter(at desk: Desk) throws -> Filter {
    guard let filter else { return Filter() }
    do {
      return try Filter.parse(
        filter.text, today: desk.today, calendar: desk.rules.calendar, me: desk.actor.name, identity: desk.actor.maySeeIdentityNumbers)
    } catch {
      throw error.problem
    }
  }

  /// At most how many; a limit below 1 is none that can be meant.
  func most() throws -> Int? {
    if let limit, limit < 1 { throw CommandProblem.unreadable(argument: "--limit", given: String(limit), possible: ["1", "2", "3 …"]) }
    return limit
  }
}

extension FilterProblem {
  /// The same as an argument that cannot be read, with what could stand there.
  var problem: CommandProblem {
    switch self {
    case .unknownField(let name, _):
      .unreadable(argument: "--filter", given: name + ":", possible: FilterField.allCases.map { $0.rawValue + ":" })
    case .badValue(let field, let value, _):
      .unreadable(argument: "--filter", given: field.rawValue + ":" + value, possible: field.examples.map { field.rawValue + ":" + $0 })
    case .unclosedQuote: .unreadable(argument: "--filter", given: "\"", possible: ["\"…\""])
    }
  }
}

extension FilterField {
  /// What can stand behind the colon, as somebody would type it.
  fileprivate var examples: [String] {
    switch expects {
    case .text: ["…"]
    case .person: ["…", "me"]
    case .category: CourtRules.builtInCategories
    case .yesNo: ["yes", "no"]
    case .days: ["2026-11-23", "2026-11-23..2026-11-27", "today", "+5wd", "none", "any"]
    case .phase: CasePhase.allCases.map(\.rawValue)
    case .status: DocumentStatus.allCases.map(\.rawValue)
    case .readiness: ["ready", "not-ready"]
    case .original: ["missing", "settled"]
    }
  }
}

extension CaseCommands {
  struct List: CourtCommand {
    static let topic = CommandTopic.caseList
    @OptionGroup var narrowing: ListOptions
    @Option(help: .of(.sort)) var sort: DocketOrder = .hearing
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let query = DocketQuery(filter: try narrowing.filter(at: desk), order: sort, today: desk.today)
      var writer = ListWriter(output)
      var table = Table([.number, .state, .readiness, .hearing, .judge, .parties, .missing].map { desk.words.heading($0) })
      try await desk.docket(query, limit: try narrowing.most()) { summary in
        if output.isForPeople {
          table.rows.append(CaseList.row(summary, at: desk))
        } else {
          try writer.add(summary.json(on: desk.today, in: desk.zone))
        }
      }
      try writer.finish(table, whenEmpty: desk.words.nothingFound)
    }
  }
}

/// A case as a row for people.
enum CaseList {
  static func row(_ summary: CaseSummary, at desk: Desk) -> [Table.Field] {
    let words = desk.words
    let (passed, of) = summary.readiness(on: desk.today, in: desk.zone)
    let missing = summary.missing.first.map { paper in
      [paper.title, paper.party, paper.due.map { words.due($0, today: desk.today) }].compactMap { $0 }.joined(separator: ", ")
    }
    return [
      .init(summary.details.number.text), .init(words.name(summary.phase)),
      .init(words.count(passed, of: of), summary.isReady(on: desk.today, in: desk.zone) ? .good : .plain),
      .init(summary.hearing.map { words.shortMoment($0.plan.start, desk.zone) } ?? ""), .init(summary.details.judge ?? ""),
      .init(words.parties(summary.parties)), .init(missing ?? "", summary.isOverdue(on: desk.today) ? .bad : .plain),
    ]
  }
}

extension Desk {
  /// Goes through a docket page by page, in order; nothing is held in memory but a page.
  func docket(_ query: DocketQuery, limit: Int? = nil, _ body: (CaseSummary) throws -> Void) async throws {
    var pages = store.pages(of: query, atMost: limit ?? .max)
    while let rows = try await pages.next() { for row in rows { try body(row) } }
  }

  /// Goes through a list of slips page by page, in order, until `body` returns false.
  func slips(_ query: SlipQuery, _ body: (Slip) throws -> Bool) async throws {
    var pages = store.pages(of: query)
    while let rows = try await pages.next() {
      for row in rows where try !body(row) { return }
    }
  }

  /// Goes through a list of documents page by page, in order.
  func papers(_ query: PaperQuery, limit: Int? = nil, _ body: (DocumentRow) throws -> Void) async throws {
    var pages = store.pages(of: query, atMost: limit ?? .max)
    while let rows = try await pages.next() { for row in rows { try body(row) } }
  }
}
