import CaseEngine
import Exchange
import Wording

/// A report as the command line gives it: JSON, CSV, or a table for people.
struct ReportView {
  private let report: Report
  private let desk: Desk

  /// A report at a desk.
  init(_ report: Report, at desk: Desk) {
    self.report = report
    self.desk = desk
  }

  private var question: ReportQuestion { report.question }

  /// Names that stay, for programs; a figure that cannot be had is null.
  var json: JSON {
    .keys([
      "report": .text(question.name.rawValue), "from": .text(question.days.lowerBound.iso), "to": .text(question.days.upperBound.iso),
      "columns": .texts(question.columns.map(\.key)), "rows": .array(report.rows.map { row($0) }),
    ])
  }

  private func row(_ row: Report.Row) -> JSON {
    let (judge, item, cause) = parts(row.subject)
    return .keys([
      "figure": .text(row.figure.rawValue), "recommendation": .int(row.figure.recommendation), "judge": .text(judge), "item": .text(item),
      "cause": .text(cause), "values": .array(row.values.map { .int($0) }), "total": .int(row.total),
    ])
  }

  private func parts(_ subject: Report.Subject) -> (judge: String?, item: String?, cause: String?) {
    switch subject {
    case .court: (nil, nil, nil)
    case .judge(let name): (name, nil, nil)
    case .group: (nil, nil, nil)
    case .item(let key): (nil, key, nil)
    case .cause(let code): (nil, nil, code ?? "none")
    }
  }

  /// One row a line, for spreadsheets; an unknown figure is an empty cell.
  var csv: String {
    let head = ["figure", "recommendation", "judge", "item", "cause"] + question.columns.map(\.key) + ["total"]
    let rows = report.rows.map { row in
      let (judge, item, cause) = parts(row.subject)
      return [row.figure.rawValue, row.figure.recommendation.map { String($0) } ?? "", judge ?? "", item ?? "", cause ?? ""]
        + (row.values + [row.total]).map { $0.map { String($0) } ?? "" }
    }
    return ([head] + rows).map { CSVLine.of($0) }.joined()
  }

  /// A heading, and a table; the nine under their recommendations.
  func lines(colored: Bool) -> [String] {
    let words = desk.words
    var table = Table([""] + question.columns.map { words.column($0) } + [words.reportTotal])
    var number: Int?
    for row in report.rows {
      if question.name == .recommendations, let its = row.figure.recommendation, its != number {
        number = its
        table.add(Table.Field("\(its). " + words.recommendation(its), .heading))
      }
      let subject = words.subject(row, checks: desk.rules.manualChecks)
      let label = subject.isEmpty ? words.figure(row.figure) : "  " + words.figure(row.figure) + ": " + subject
      table.add([label] + (row.values + [row.total]).map { told($0) })
    }
    return [words.report(question.name) + ", " + words.span(question)] + table.lines(colored: colored)
  }

  private func told(_ value: Int?) -> String { value.map { String($0) } ?? "–" }
}
