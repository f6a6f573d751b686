import CaseEngine
import Cells
import Wording

/// How the service table lies in a window: as many participants as fit, named where there is room, numbered where there is not.
struct ServiceLayout: Hashable {
  let isNumbered: Bool
  let width: Int
  /// Which columns are in sight.
  let shown: Range<Int>

  /// - Parameter selected: the column that must be in sight.
  init(_ columns: Int, in area: Int, isNarrow: Bool, selected: Int) {
    let room = area - 7 - (isNarrow ? 18 : 24)
    let each = columns == 0 ? 0 : room / columns - 1
    isNumbered = isNarrow || each < 9
    width = max(3, min(isNumbered ? 7 : 18, each))
    let most = max(1, min(columns, room / (width + 1)))
    let first = max(0, min(selected - most + 1, columns - most))
    shown = first..<min(columns, first + most)
  }
}

extension Console {
  private func layout(_ one: CaseScreen, _ width: Int) -> ServiceLayout {
    ServiceLayout(one.service.columns.count, in: width, isNarrow: isNarrow, selected: one.service.column(one.addressee) ?? 0)
  }

  /// How many lines under the service table say what its columns and its signs mean.
  var serviceLegendHeight: Int {
    guard let one else { return 0 }
    return (layout(one, size.width).isNumbered ? 1 : 0) + (isNarrow ? 0 : 1)
  }

  func drawService(_ one: CaseScreen, _ area: Rect, _ grid: inout Grid) {
    if one.papers.isEmpty { return drawEmpty(words.noDocumentsYet(add: key(.add), next: key(.nextPane)), area.droppingTop(1), &grid) }
    let layout = layout(one, area.width)
    let table = Table(serviceColumns(one, layout), in: area)
    table.drawHeading(&grid)
    if layout.shown.lowerBound > 0 { grid.put(sitting.glyphs.choice.0, x: table.boxes[2].x - 1, y: area.y, .columnHeading) }
    if layout.shown.upperBound < one.service.columns.count {
      grid.put(sitting.glyphs.choice.1, x: area.maxX - 1, y: area.y, .columnHeading)
    }
    let below = detailHeight + serviceLegendHeight
    let rows = area.height - 1 - max(below, covered(area.maxY))
    let top = Rect.top(one.scroller.top, selected: one.scroller.selected, rows: rows)
    for place in 0..<max(0, rows) where top + place < one.count {
      draw(one, row: top + place, y: area.y + 1 + place, table, layout, &grid)
    }
    drawLegend(one, layout, area.droppingBottom(detailHeight).bottom(serviceLegendHeight), &grid)
    drawDetail(serviceStory(one), area.bottom(detailHeight), &grid)
  }

  private func serviceColumns(_ one: CaseScreen, _ layout: ServiceLayout) -> [Table.Column] {
    [.init(extent: .fixed(2), heading: words.columnNo, align: .right), .init(extent: .share(1), heading: words.columnDocument)]
      + one.service.columns[layout.shown].map { .init(extent: .fixed(layout.width), heading: layout.isNumbered ? $0.number : $0.name) }
  }

  private func draw(_ one: CaseScreen, row: Int, y: Int, _ table: Table, _ layout: ServiceLayout, _ grid: inout Grid) {
    let isSelected = row == one.scroller.selected
    var pieces: [CaseLine.Piece]
    var standing = Table.Standing()
    if row == 0 {
      pieces = [.init(text: "", role: .muted), .init(text: words.allDocuments, role: .muted)]
      pieces += one.service.columns[layout.shown].map {
        .init(text: $0.asked == 0 ? sitting.glyphs.none : "\($0.done)/\($0.asked)", role: $0.done < $0.asked ? .notReady : .muted)
      }
    } else {
      let line = one.papers[row - 1]
      let cells = one.service.rows[row - 1].standings[layout.shown]
      pieces = [.init(text: line.number, role: .muted), progress(line) ?? .init(text: line.title, role: .text)]
      pieces += cells.map { piece($0, layout.width) }
      standing = self.standing(line.paper, false, one.marks)
    }
    table.draw(pieces, y: y, standing, sitting.glyphs, &grid)
    guard isSelected else { return }
    grid.put(sitting.glyphs.pointer, x: table.area.x, y: y, .text)
    let column = one.service.column(one.addressee).map { $0 - layout.shown.lowerBound + 2 } ?? 1
    let box = table.boxes[min(column, table.boxes.count - 1)]
    let cell = Rect(x: box.x, y: y, width: box.width, height: 1)
    if overlay == nil {
      grid.select(cell)
      grid.cursor = Point(x: cell.x, y: y)
    } else {
      grid.paint(cell, .selectionIdle)
    }
  }

  /// A sign, and the day where there is room for it.
  private func piece(_ standing: ServiceTable.Standing, _ width: Int) -> CaseLine.Piece {
    let (sign, role) = standing.sign(sitting.glyphs)
    guard case .served(let service) = standing, width >= 7 else { return .init(text: sign, role: role) }
    let day = service.occurred.day(in: sitting.zone)
    let full = words.day(day, near: sitting.today)
    return .init(text: sign + " " + (Width.of(full) + 2 <= width ? full : words.shortDay(day)), role: role)
  }

  private func drawLegend(_ one: CaseScreen, _ layout: ServiceLayout, _ area: Rect, _ grid: inout Grid) {
    var lines: [String] = []
    let room = area.width - 2
    if layout.isNumbered { lines.append(Lines.fitted(one.service.columns[layout.shown].map { $0.number + " " + $0.name }, to: room)) }
    if !isNarrow {
      let glyphs = sitting.glyphs
      lines.append(
        [
          glyphs.done + " " + words.legendServed, glyphs.missing + " " + words.legendOwed,
          glyphs.missing + glyphs.warning + " " + words.legendSurprise,
          glyphs.waiting + " " + words.legendAwaited, glyphs.none + " " + words.legendNotAsked,
        ].joined(separator: "  "))
    }
    for (place, line) in lines.enumerated() { grid.put(line, in: area.droppingLeft(1).droppingRight(1).row(place), .muted) }
  }
}
