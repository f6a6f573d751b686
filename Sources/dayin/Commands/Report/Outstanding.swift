import ArgumentParser
import CaseEngine
import Exchange
import Wording

extension ReportCommands {
  /// Who owes what, by due date: streamed, however long it is.
  struct Outstanding: CourtCommand {
    static let topic = CommandTopic.reportOutstanding
    @OptionGroup var columns: ColumnOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try columns.check(output)
      let days = try columns.days(at: desk)
      var filter = Filter()
      if days.from != nil || days.to != nil {
        filter = Filter([.init(.due(.days((days.from ?? Day.accepted.lowerBound)...(days.to ?? Day.accepted.upperBound))))])
      }
      let query = PaperQuery(list: .outstanding, filter: filter, today: desk.today)
      if columns.csv { return try await writeCSV(query, desk, output) }
      var writer = ListWriter(output)
      var table = Table([.due, .from, .number, .title, .judge].map { desk.words.heading($0) })
      try await desk.papers(query) { row in
        if output.isForPeople {
          let due = row.due.map { desk.words.day($0) + (row.isOverdue(on: desk.today) ? " !" : "") } ?? ""
          table.add([due, row.fromName, row.caseNumber.text, row.title, row.judge ?? ""])
        } else {
          try writer.add(json(row, desk))
        }
      }
      try writer.finish(table, whenEmpty: desk.words.nothingOutstanding)
    }

    private func json(_ row: DocumentRow, _ desk: Desk) -> JSON {
      .keys([
        "due": .text(row.due?.iso), "overdue": .bool(row.isOverdue(on: desk.today)),
        "overdueDays": .int(row.isOverdue(on: desk.today) ? row.due.map { desk.today - $0 } : nil), "party": .text(row.fromName),
        "case": .text(row.caseNumber.text), "document": .int(row.document.rawValue), "title": .text(row.title),
        "status": .text(row.status.rawValue), "judge": .text(row.judge), "requests": .int(row.requests),
      ])
    }

    private func writeCSV(_ query: PaperQuery, _ desk: Desk, _ output: Output) async throws {
      try output.write(CSVLine.of(["due", "overdue", "party", "case", "document", "title", "status", "judge", "requests"]))
      try await desk.papers(query) { row in
        try output.write(
          CSVLine.of([
            row.due?.iso ?? "", row.isOverdue(on: desk.today) ? "yes" : "no", row.fromName, row.caseNumber.text,
            String(row.document.rawValue), row.title, row.status.rawValue, row.judge ?? "", String(row.requests),
          ]))
      }
    }
  }
}
