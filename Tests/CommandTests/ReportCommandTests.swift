import Foundation
import Testing

@Suite("Reports by command")
struct ReportCommandTests {
  /// A court in which one document was asked for before the hearing was set, and one is overdue.
  private func court() throws -> Shell {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "=Lease", "--from", "2", "--original", "paper")
    try shell.done("document", "request", number, "1", "--by", "letter", "--due", "today")
    return shell
  }

  private func row(_ report: Shell.Value, _ figure: String) throws -> Shell.Value {
    try #require(report["rows"].list?.first { $0["figure"].text == figure && $0["judge"].isNull }, "\(figure)")
  }

  @Test(
    "Each report gives its figures by columns, and an average of nothing as null",
    arguments: ["requests", "originals", "readiness", "recommendations"])
  func figures(name: String) throws {
    let report = try court().done("report", name)
    #expect(report["report"].text == name)
    let columns = try #require(report["columns"].list?.count)
    for row in try #require(report["rows"].list) { #expect(row["values"].list?.count == columns) }
    if name == "requests" {
      #expect(try row(report, "requests.made")["total"].int == 1)
      #expect(try row(report, "requests.no-hearing")["total"].int == 1)
    }
    if name == "originals" { #expect(try row(report, "originals.missing")["total"].int == 1) }
    if name == "recommendations" {
      #expect(try row(report, "notices.sent")["total"].int == 0)
      #expect(try row(report, "punctuality.minutes-late")["total"].isNull)
      #expect(Set(report["rows"].list?.compactMap { $0["recommendation"].int } ?? []) == Set(1...9))
    }
  }

  @Test("Who owes what is a list by due date, in JSON, in CSV that no spreadsheet runs, and for people in three languages")
  func outstanding() throws {
    let shell = try court()
    let list = try shell.done("report", "outstanding")
    #expect(list[0]["title"].text == "=Lease")
    #expect(list[0]["overdue"].bool == false)
    let csv = try shell.dayin(["report", "outstanding", "--csv"])
    #expect(csv.output.contains("'=Lease"))
    #expect(csv.output.split(separator: "\n").count == 2)
    for language in ["kk", "ru", "en"] {
      #expect(try shell.dayin(["report", "outstanding", "--lang", language]).output.contains("=Lease"))
    }
    #expect(try shell.done("report", "outstanding", "--to", "yesterday").list?.isEmpty == true)
  }

  @Test("A report is asked for from a day to a day, as CSV too; the other way round it is refused")
  func span() throws {
    let shell = try court()
    let report = try shell.done("report", "requests", "--from", "2026-01-15", "--to", "2026-03-10")
    #expect(report["columns"].list?.compactMap(\.text) == ["2026-01", "2026-02", "2026-03"])
    #expect(try row(report, "requests.made")["total"].int == 0)
    let csv = try shell.dayin(["report", "recommendations", "--csv"])
    #expect(csv.output.hasPrefix("figure,recommendation,judge,item,cause,"))
    #expect(csv.output.contains("notices.sent,3,,,,0,0,0,0,0,0,0"))
    try shell.refused("report", "requests", "--from", "2026-03-10", "--to", "2026-01-15", status: 64, code: "argument.unreadable")
    try shell.refused("report", "requests", "--csv", status: 64, code: "argument.too-many")
  }
}
