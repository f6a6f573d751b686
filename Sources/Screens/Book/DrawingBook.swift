import CaseEngine
import Cells
import Wording

extension Console {
  /// Rows of the panes of the book: under the row of panes and the heading, above the selected row in full.
  var bookHeight: Int { max(1, content.height - 2 - bookDetailHeight) }

  private var bookDetailHeight: Int { isNarrow ? 6 : 7 }

  func drawBook(_ screen: BookScreen, _ grid: inout Grid) {
    drawBookPanes(screen, content.top(1), &grid)
    guard book != nil else {
      return drawEmpty(bookFailure.map { words.storeError($0) } ?? words.loading, content.droppingTop(2), &grid)
    }
    let area = content.droppingTop(1).droppingBottom(bookDetailHeight)
    if screen.shown.isEmpty { return drawEmpty(words.nothingYet(in: screen.pane, add: key(.add)), area.droppingTop(1), &grid) }
    drawBookRows(screen, area, &grid)
    guard let row = screen.row else { return }
    let detail = content.bottom(bookDetailHeight)
    grid.fill(detail.top(1), .border, with: sitting.glyphs.rule)
    let box = detail.droppingTop(1).droppingLeft(1).droppingRight(1)
    let lines = row.detail.flatMap { Lines.of($0, width: box.width) }
    for (place, line) in lines.prefix(box.height).enumerated() {
      grid.put(place == box.height - 1 && lines.count > box.height ? line + " …" : line, in: box.row(place), place == 0 ? .text : .muted)
    }
  }

  private func drawBookPanes(_ screen: BookScreen, _ line: Rect, _ grid: inout Grid) {
    guard screen.panes.count > 1 else { return grid.fill(line, .border, with: sitting.glyphs.rule) }
    let names = screen.panes.map { pane in
      PaneLabel(name: words.pane(pane), count: isNarrow ? 0 : screen.rows[pane]?.count ?? 0)
    }
    drawPanes(names, screen.panes.firstIndex(of: screen.pane) ?? 0, line, &grid)
  }

  private func drawBookRows(_ screen: BookScreen, _ area: Rect, _ grid: inout Grid) {
    let columns = bookColumns(screen.pane)
    let table = Table(columns.map(\.column), in: area)
    table.drawHeading(&grid)
    let rows = area.height - 1 - covered(area.maxY)
    let scroller = screen.scroller
    let top = Rect.top(scroller.top, selected: scroller.selected, rows: rows)
    for place in 0..<max(0, rows) where top + place < screen.shown.count {
      let row = screen.shown[top + place]
      let isSelected = top + place == scroller.selected
      let y = area.y + 1 + place
      let pieces = columns.map { row.cells[$0.cell] }
      table.draw(pieces, y: y, Table.Standing(isSelected: isSelected, hasKeys: overlay == nil), sitting.glyphs, &grid)
      if isSelected, overlay == nil { grid.cursor = Point(x: area.x, y: y) }
    }
    if top > 0 { grid.put(sitting.glyphs.more.above, x: area.maxX - 1, y: area.y, .columnHeading) }
    if top + rows < screen.shown.count, rows > 0 { grid.put(sitting.glyphs.more.below, x: area.maxX - 1, y: area.y + rows, .muted) }
  }

  /// The columns of a pane, and which cell of a row stands in each: in a narrow window the lesser ones are left out.
  private func bookColumns(_ pane: BookPane) -> [(column: Table.Column, cell: Int)] {
    func column(_ cell: Int, _ extent: Extent, _ name: BookColumn, align: Grid.Alignment = .left) -> (column: Table.Column, cell: Int) {
      (Table.Column(extent: extent, heading: words.column(name), align: align), cell)
    }
    let number = column(0, .fixed(3), .number, align: .right)
    switch pane {
    case .complaints:
      return [number, column(1, .fixed(10), .due), column(2, .share(2), .who), column(3, .share(3), .what)]
        + (isNarrow ? [] : [column(4, .fixed(12), .level)])
    case .reception:
      return [number, column(1, .fixed(20), .when), column(2, .share(2), .who)]
        + (isNarrow ? [] : [column(3, .share(2), .what)]) + [column(4, .share(1), .outcome)]
    case .proposals:
      return [number, column(1, .share(4), .proposal)] + (isNarrow ? [] : [column(2, .share(2), .who), column(3, .share(2), .owner)])
        + [column(4, .fixed(16), .state)]
    case .trainings:
      return [number, column(1, .share(2), .who), column(2, .share(2), .topic), column(3, .fixed(10), .day)]
    case .contacts:
      return [column(0, .share(3), .court), column(1, .share(2), .phone)] + (isNarrow ? [] : [column(2, .share(1), .reception)])
    }
  }
}
