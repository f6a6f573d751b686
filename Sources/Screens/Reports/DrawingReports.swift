import CaseEngine
import Cells
import Wording

extension Console {
  func drawReports(_ grid: inout Grid) {
    drawReportNames(content.top(1), &grid)
    let question = reports.question(on: sitting.today)
    grid.put(words.span(question), in: content.row(1).droppingLeft(1), .muted)
    guard let report = reports.report else {
      return drawEmpty(reports.failure.map { words.storeError($0) } ?? words.loading, content.droppingTop(3), &grid)
    }
    let area = content.droppingTop(2).droppingBottom(reportDetailHeight)
    let shown = shownColumns(of: report)
    let table = Table(reportColumns(report, shown), in: area)
    table.drawHeading(&grid)
    let rows = area.height - 1 - covered(area.maxY)
    let top = Rect.top(reports.scroller.top, selected: reports.scroller.selected, rows: rows)
    for place in 0..<max(0, rows) where top + place < reports.lines.count {
      let line = reports.lines[top + place]
      let y = area.y + 1 + place
      let isSelected = top + place == reports.scroller.selected
      table.draw(
        pieces(line, shown, barWidth), y: y, Table.Standing(isSelected: isSelected, hasKeys: overlay == nil), sitting.glyphs, &grid)
      // A heading has the whole line, for no number stands beside it.
      if line.row == nil { grid.put(line.label, in: Rect(x: area.x + 2, y: y, width: area.width - 3, height: 1), .heading) }
      if isSelected, overlay == nil { grid.cursor = Point(x: area.x, y: y) }
    }
    if top > 0 { grid.put(sitting.glyphs.more.above, x: area.maxX - 1, y: area.y, .columnHeading) }
    if top + rows < reports.lines.count, rows > 0 { grid.put(sitting.glyphs.more.below, x: area.maxX - 1, y: area.y + rows, .muted) }
    drawFigure(report, content.bottom(reportDetailHeight), &grid)
  }

  private func drawReportNames(_ line: Rect, _ grid: inout Grid) {
    drawPanes(
      ReportName.allCases.map { PaneLabel(name: words.report($0)) }, ReportName.allCases.firstIndex(of: reports.name) ?? 0, line, &grid)
  }

  /// The columns whose numbers stand in the table: the last ones that there is room for.
  private func shownColumns(of report: Report) -> Range<Int> {
    let count = report.question.columns.count
    let room = isWide ? 12 : isNarrow ? 0 : 6
    return max(0, count - room)..<count
  }

  private var barWidth: Int { isWide ? 30 : isNarrow ? 8 : 6 }
  private static let lineWidth = 6

  private func reportColumns(_ report: Report, _ shown: Range<Int>) -> [Table.Column] {
    var columns = [Table.Column(extent: .share(1), heading: "")]
    if isNarrow { columns.append(.init(extent: .fixed(Console.lineWidth), heading: "")) }
    let headings = shown.map { words.column(report.question.columns[$0]) }
    // Numbers of four digits have room, and so has the name of the month or the day on which a week begins.
    let width = max(4, headings.map { Width.of($0) }.max() ?? 4)
    columns += headings.map { .init(extent: .fixed(width), heading: $0, align: .right) }
    columns += [
      .init(extent: .fixed(6), heading: words.reportTotal, align: .right), .init(extent: .fixed(barWidth), heading: ""),
    ]
    return columns
  }

  private func pieces(_ line: ReportLine, _ shown: Range<Int>, _ width: Int) -> [CaseLine.Piece] {
    guard let row = line.row else { return [] }
    let isKnown = row.total != nil
    var pieces = [CaseLine.Piece(text: line.label, role: isKnown ? .text : .muted)]
    if isNarrow { pieces.append(.init(text: Chart.line(Array(row.values.suffix(Console.lineWidth)), sitting.glyphs), role: .muted)) }
    pieces += shown.map { .init(text: told(row.values[$0]), role: row.values[$0] == 0 ? .muted : .text) }
    pieces.append(.init(text: told(row.total), role: isKnown ? .accent : .muted))
    pieces.append(.init(text: Chart.bar(row.total ?? 0, of: line.most, width: width, sitting.glyphs), role: .received))
    return pieces
  }

  private func told(_ value: Int?) -> String { value.map { String($0) } ?? sitting.glyphs.none }

  /// The selected figure in full, with its line of columns.
  private func drawFigure(_ report: Report, _ area: Rect, _ grid: inout Grid) {
    grid.fill(area.top(1), .border, with: sitting.glyphs.rule)
    guard let line = reports.line else { return }
    let lines = area.droppingTop(1).droppingLeft(1).droppingRight(1)
    for (place, text) in Lines.of(figureStory(line, report), width: lines.width, most: lines.height).enumerated() {
      grid.put(text, in: lines.row(place), .text)
    }
  }

  /// What there is to know of a line: the figure, of what, and each column.
  func figureStory(_ line: ReportLine, _ report: Report) -> String {
    guard let row = line.row else { return line.label }
    let subject = words.subject(row, checks: sitting.rules.manualChecks)
    let name = subject.isEmpty ? words.figure(row.figure) : words.figure(row.figure) + ": " + subject
    let columns = zip(report.question.columns, row.values).map { words.column($0) + " " + told($1) }
    let chart = sitting.isAccessible ? "" : Chart.line(row.values, sitting.glyphs) + "  "
    return name + " " + told(row.total) + "  " + chart + columns.joined(separator: " \(sitting.glyphs.dot) ")
  }
}
