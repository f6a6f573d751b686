import ArgumentParser
import CaseEngine
import Wording

/// Which list of documents, by the code of the command line.
enum PaperList: String, CaseIterable, ExpressibleByArgument, Sendable {
  case all, outstanding
  case toServe = "to-serve"

  var list: PaperQuery.List {
    switch self {
    case .all: .all
    case .outstanding: .outstanding
    case .toServe: .toServe
    }
  }
}

extension DocumentCommands {
  /// The documents of one case, or of all cases.
  struct List: CourtCommand {
    static let topic = CommandTopic.documentList
    @Argument(help: .of(.caseNumber)) var number: TypedText?
    @OptionGroup var narrowing: ListOptions
    @Option(help: .of(.list)) var list: PaperList = .all
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      var filter = try narrowing.filter(at: desk)
      var only: CaseID?
      if let number {
        let file = try await desk.file(number)
        only = file.id
        filter.terms.append(.init(.number(file.number?.text ?? number.text)))
      }
      let query = PaperQuery(list: list.list, filter: filter, today: desk.today)
      var writer = ListWriter(output)
      var table = Table([.number, .item, .title, .from, .status, .due, .received, .original, .toServe].map { desk.words.heading($0) })
      let most = try narrowing.most()
      var left = most ?? .max
      // A number of a case can be a part of another's: those are read too, and passed over.
      try await desk.papers(query, limit: only == nil ? most : nil) { row in
        guard only == nil || row.caseID == only, left > 0 else { return }
        left -= 1
        if output.isForPeople {
          table.rows.append(PaperRow.fields(row, at: desk))
        } else {
          try writer.add(row.json(on: desk.today, calendar: desk.rules.calendar))
        }
      }
      try writer.finish(table, whenEmpty: desk.words.nothingFound)
    }
  }
}

/// A document as a row for people.
enum PaperRow {
  static func fields(_ row: DocumentRow, at desk: Desk) -> [Table.Field] {
    let words = desk.words
    let overdue = row.isOverdue(on: desk.today)
    return [
      .init(row.caseNumber.text), .init(String(row.document.rawValue)), .init(row.title), .init(row.fromName),
      .init(words.name(row.status), row.status == .received ? .good : overdue ? .bad : .plain),
      .init(row.status == .received ? "" : row.due.map { words.due($0, today: desk.today) } ?? "", overdue ? .bad : .plain),
      .init(row.receivedOn.map { words.day($0) } ?? ""),
      .init(row.settlement.map { words.name($0) } ?? (row.owesOriginal ? words.name(row.original) : ""), row.owesOriginal ? .bad : .plain),
      .init(row.owedNames.joined(separator: ", ")),
    ]
  }
}
