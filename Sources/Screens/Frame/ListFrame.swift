import Cells

/// Where a list stands on the screen: its table, so many rows of it, and the lines below that tell of the selected row.
struct ListFrame: Sendable {
  let table: Table
  let rows: Int
  let notes: Rect

  /// A list in a box, the lowest lines of which tell of the selected row.
  init(_ columns: [Table.Column], in area: Rect, notes: Int, bar: Int?, covered: Int) {
    let box = area.droppingBottom(notes)
    table = Table(columns, in: box, bar: bar)
    rows = max(0, box.height - 1 - covered)
    self.notes = area.bottom(notes)
  }
}

extension ListWindow {
  /// The rows that so many lines of the screen show.
  func shown(_ rows: Int) -> Range<Int> {
    let top = Rect.top(top, selected: selected, rows: rows)
    return top..<max(top, min(top + rows, lines.count))
  }
}

extension Console {
  /// The list of the place; nil where there is none.
  var listFrame: ListFrame? {
    switch place {
    case .cases, .checklists:
      let area = listArea(content.droppingTop(1))
      return ListFrame(casesColumns, in: area, notes: missingHeight, bar: 1, covered: covered(area.maxY))
    case .outstanding, .toServe:
      let area = listArea(content)
      return ListFrame(paperColumns, in: area, notes: paperDetailHeight, bar: isNarrow ? nil : 3, covered: covered(area.maxY))
    case .reports: return nil
    case .hearings:
      let area = listArea(content.droppingTop(1))
      return ListFrame(hearingsColumns, in: area, notes: paperDetailHeight, bar: nil, covered: covered(area.maxY))
    case .tray:
      let area = content.droppingTop(1)
      return ListFrame(trayColumns, in: area, notes: paperDetailHeight, bar: isNarrow ? nil : 1, covered: covered(area.maxY))
    case .outbox:
      let area = listArea(content.droppingTop(1))
      return ListFrame(outboxColumns, in: area, notes: paperDetailHeight, bar: isNarrow ? nil : 3, covered: covered(area.maxY))
    case .firstRun, .oneCase, .intake, .book, .contacts, .court: return nil
    }
  }

  private func listArea(_ area: Rect) -> Rect { showsFilter ? area.droppingTop(1) : area }

  /// Draws the list of the place: its heading, its rows, and what is told of the selected one.
  func drawList(_ frame: ListFrame, _ grid: inout Grid) {
    frame.table.drawHeading(&grid)
    let shown = shownRows(frame)
    for row in shown { drawRow(row, of: shown, frame, &grid) }
    drawNotes(frame, &grid)
  }

  /// The rows of the place's list that are in sight.
  func shownRows(_ frame: ListFrame) -> Range<Int> {
    switch place {
    case .outstanding: outstanding.window.shown(frame.rows)
    case .toServe: toServe.window.shown(frame.rows)
    case .hearings: hearings.window.shown(frame.rows)
    case .tray: tray.window.shown(frame.rows)
    case .outbox: mail.window.shown(frame.rows)
    default: docket.window.shown(frame.rows)
    }
  }

  /// The selected row of the place's list.
  var selectedRow: Int {
    switch place {
    case .outstanding: outstanding.window.selected
    case .toServe: toServe.window.selected
    case .hearings: hearings.window.selected
    case .tray: tray.window.selected
    case .outbox: mail.window.selected
    default: docket.window.selected
    }
  }

  /// Draws one of the rows in sight.
  func drawRow(_ row: Int, of shown: Range<Int>, _ frame: ListFrame, _ grid: inout Grid) {
    let table = frame.table
    let y = table.area.y + 1 + row - shown.lowerBound
    switch place {
    case .outstanding: drawPaper(outstanding, row, table, y: y, &grid)
    case .toServe: drawPaper(toServe, row, table, y: y, &grid)
    case .hearings: drawHearing(row, table, y: y, &grid)
    case .tray: drawTrayLine(row, table, y: y, &grid)
    case .outbox: drawOutboxLine(row, table, y: y, &grid)
    default: drawCase(row, table, y: y, &grid)
    }
    if row == selectedRow, overlay == nil { grid.cursor = Point(x: table.area.x, y: y) }
  }

  /// Draws what is told of the selected row.
  func drawNotes(_ frame: ListFrame, _ grid: inout Grid) {
    switch place {
    case .outstanding: drawDetail(outstanding, frame.notes, &grid)
    case .toServe: drawDetail(toServe, frame.notes, &grid)
    case .hearings: drawHearingNotes(frame.notes, &grid)
    case .tray: drawTrayDetail(frame.notes, &grid)
    case .outbox: drawOutboxDetail(frame.notes, &grid)
    default: drawCaseNotes(frame.notes, &grid)
    }
  }
}
