import CaseEngine
import Cells
import Wording

extension Console {
  func drawTray(_ grid: inout Grid) {
    guard let frame = listFrame else { return }
    drawList(frame, &grid)
    if tray.window.isEmpty {
      drawEmpty(tray.window.isLoaded ? words.nothingToSign : words.loading, frame.table.area.droppingTop(2), &grid)
    }
  }

  /// Draws one prepared act of the list.
  func drawTrayLine(_ row: Int, _ table: Table, y: Int, _ grid: inout Grid) {
    let line = tray.window.lines[row]
    let number = CaseLine.Piece(text: line.row.number, role: .accent)
    let what = CaseLine.Piece(text: line.row.what, role: .text)
    let pieces = isNarrow ? [what, line.row.state] : [number, what, .init(text: line.row.by, role: .muted), line.row.state]
    let standing = Table.Standing(
      isSelected: row == tray.window.selected, isChanged: changedCases.contains(line.id.matter), hasKeys: overlay == nil)
    table.draw(pieces, y: y, standing, sitting.glyphs, &grid)
  }

  /// The selected act in full, whatever its columns had to cut.
  func drawTrayDetail(_ area: Rect, _ grid: inout Grid) {
    guard let line = tray.window.current?.row else { return }
    let box = area.droppingLeft(1).droppingRight(1)
    for (place, part) in Lines.of(line.detail, width: box.width, most: box.height).enumerated() {
      grid.put(part, in: box.row(place), .notice)
    }
  }

  var trayColumns: [Table.Column] {
    let (what, state) = (words.heading(.what), words.heading(.state))
    if isNarrow { return [.init(extent: .share(3), heading: what), .init(extent: .share(2), heading: state)] }
    return [
      .init(extent: .fixed(CaseLine.numberWidth(tray.window.lines.lazy.map(\.row.number))), heading: words.columnNumber),
      .init(extent: .share(4), heading: what), .init(extent: .fixed(isWide ? 20 : 14), heading: words.heading(.who)),
      .init(extent: .share(2), heading: state),
    ]
  }
}
