import CaseEngine
import Cells
import Wording

extension Console {
  /// Rows of the panes of the court: under the row of panes and the heading, above the selected row in full.
  var courtHeight: Int { max(1, content.height - 2 - courtDetailHeight) }

  private var courtDetailHeight: Int { isNarrow ? 3 : 4 }

  func drawCourt(_ grid: inout Grid) {
    drawCourtPanes(content.top(1), &grid)
    guard court.file != nil else {
      return drawEmpty(court.failure.map { words.storeError($0) } ?? words.loading, content.droppingTop(2), &grid)
    }
    let area = content.droppingTop(1).droppingBottom(courtDetailHeight)
    if court.shown.isEmpty {
      return drawEmpty(court.pane == .staff ? words.noStaffYet : words.nothingHereYet, area.droppingTop(1), &grid)
    }
    drawCourtRows(area, &grid)
    guard let row = court.row else { return }
    let detail = content.bottom(courtDetailHeight)
    grid.fill(detail.top(1), .border, with: sitting.glyphs.rule)
    let lines = detail.droppingTop(1).droppingLeft(1).droppingRight(1)
    for (place, line) in Lines.of(row.detail, width: lines.width, most: lines.height).enumerated() {
      grid.put(line, in: lines.row(place), .text)
    }
  }

  private func drawCourtPanes(_ line: Rect, _ grid: inout Grid) {
    let names = CourtPane.allCases.map { pane in
      let count = pane == .settings || pane == .notices || isNarrow ? 0 : court.rows[pane]?.count ?? 0
      return PaneLabel(name: words.pane(pane), count: count)
    }
    drawPanes(names, CourtPane.allCases.firstIndex(of: court.pane) ?? 0, line, &grid)
  }

  private func drawCourtRows(_ area: Rect, _ grid: inout Grid) {
    let table = Table(courtColumns, in: area)
    table.drawHeading(&grid)
    let rows = area.height - 1 - covered(area.maxY)
    let scroller = court.scroller
    let top = Rect.top(scroller.top, selected: scroller.selected, rows: rows)
    for place in 0..<max(0, rows) where top + place < court.shown.count {
      let row = court.shown[top + place]
      let isSelected = top + place == scroller.selected
      let y = area.y + 1 + place
      let pieces = row.cells.enumerated().map { CaseLine.Piece(text: $1, role: role(ofCell: $0, row)) }
      table.draw(pieces, y: y, Table.Standing(isSelected: isSelected, hasKeys: overlay == nil), sitting.glyphs, &grid)
      if isSelected, overlay == nil { grid.cursor = Point(x: area.x, y: y) }
    }
    if top > 0 { grid.put(sitting.glyphs.more.above, x: area.maxX - 1, y: area.y, .columnHeading) }
    if top + rows < court.shown.count, rows > 0 { grid.put(sitting.glyphs.more.below, x: area.maxX - 1, y: area.y + rows, .muted) }
  }

  /// What is over stands back; what a row is called stands out.
  private func role(ofCell place: Int, _ row: CourtRow) -> Role {
    switch row.subject {
    case .day: row.isComing(sitting.today) ? (place == 1 ? .muted : .text) : .muted
    case .member, .template: place == 1 ? .text : .muted
    case .term: place == 0 ? .text : .muted
    case .name, .zone, .hours, .lunch, .noticeDays, .category, .check, .noticeWords, .address, .noticeLunch, .groups,
      .gate:
      place == 0 ? .muted : .text
    }
  }

  private var courtColumns: [Table.Column] {
    switch court.pane {
    case .staff:
      [
        .init(extent: .fixed(3), heading: words.columnNo, align: .right), .init(extent: .share(2), heading: words.columnName),
        .init(extent: .share(1), heading: words.columnLogin), .init(extent: .share(2), heading: words.columnRoles),
      ]
    case .notices:
      [.init(extent: .share(1), heading: words.columnSetting), .init(extent: .share(1), heading: words.columnValue)]
    case .settings:
      [.init(extent: .share(2), heading: words.columnSetting), .init(extent: .share(3), heading: words.columnValue)]
    case .holidays:
      [
        .init(extent: .fixed(14), heading: words.columnDate), .init(extent: .share(1), heading: words.columnDayIs),
        .init(extent: .share(isNarrow ? 1 : 2), heading: words.columnDayName),
      ]
    case .terms:
      [.init(extent: .share(4), heading: words.columnDayName), .init(extent: .share(2), heading: words.columnLength)]
        + (isNarrow ? [] : [.init(extent: .share(2), heading: words.columnBasis)])
    case .templates:
      [
        .init(extent: .share(2), heading: words.columnCategory), .init(extent: .share(4), heading: words.columnDocument),
        .init(extent: .share(2), heading: words.columnFrom), .init(extent: .fixed(1), heading: ""),
      ]
    }
  }
}
