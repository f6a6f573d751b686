import ArgumentParser
import CaseEngine
import Wording

/// What narrows a list of notices, groups or messages of all cases. Of one case every one is told.
struct AcrossOptions: ParsableArguments {
  @Option(help: .of(.judge)) var judge: TypedText?
  @Flag(help: .of(.mine)) var mine = false
  @OptionGroup var narrowing: ListOptions

  /// A list of these slips.
  func query(_ kind: SlipKind, isOpen: Bool?, at desk: Desk) -> SlipQuery {
    SlipQuery(kind, isOpen: isOpen, judge: judge.text, mine: mine ? desk.actor.name : nil)
  }
}

extension Desk {
  /// Tells lists of slips one after another, as far as their cases pass the filter and the limit is not reached.
  func tell(
    _ queries: [SlipQuery], _ across: AcrossOptions, _ headings: [Heading], _ output: Output,
    row: (Slip) -> [Table.Field]?, json: (Slip) -> JSON?
  ) async throws {
    let passing = try await across.narrowing.cases(at: self)
    var left = try across.narrowing.most() ?? .max
    var writer = ListWriter(output)
    var table = Table(headings.map { words.heading($0) })
    for query in queries where left > 0 {
      try await slips(query) { slip in
        guard passing?.contains(slip.caseID) ?? true else { return true }
        if output.isForPeople {
          guard let row = row(slip) else { return true }
          table.rows.append(row)
        } else {
          guard let json = json(slip) else { return true }
          try writer.add(json)
        }
        left -= 1
        return left > 0
      }
    }
    try writer.finish(table, whenEmpty: words.nothingFound)
  }
}

extension ListOptions {
  /// The cases that pass the filter; nil where all do.
  func cases(at desk: Desk) async throws -> Set<CaseID>? {
    let filter = try filter(at: desk)
    if filter.terms.isEmpty { return nil }
    var ids: Set<CaseID> = []
    try await desk.docket(DocketQuery(filter: filter, order: .number, today: desk.today)) { ids.insert($0.id) }
    return ids
  }
}
