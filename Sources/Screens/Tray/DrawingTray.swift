import CaseEngine
import Cells
import Wording

extension Console {
  func drawTray(_ grid: inout Grid) {
    let line = content.top(1)
    let used = trayWhose.isEmpty ? 0 : grid.put(trayWhose + " ", endingAt: line.maxX, y: line.y, .muted, from: line.x + 1) + 1
    drawTabs(trayViews, TrayView.allCases.firstIndex(of: tray.view) ?? 0, line.droppingRight(used), &grid)
    guard let frame = listFrame else { return }
    drawList(frame, &grid)
    if tray.window.isEmpty { drawEmpty(emptyTray, frame.table.area.droppingTop(2), &grid) }
  }

  /// The views with their counts.
  var trayViews: [String] { TrayView.allCases.map { words.name($0) + (tray.counts[$0].map { " " + shown($0) } ?? "") } }

  /// Whether the tray is of this person alone, in a word; empty where that makes no difference.
  var trayWhose: String {
    if sitting.rules.onlyOnePerson || sitting.actor.roles.isDisjoint(with: [.judge, .secretary]) { return "" }
    return trayIsMine ? words.outboxMine : words.outboxAll
  }

  var emptyTray: String {
    if !tray.window.isLoaded { return words.loading }
    return words.nothing(in: tray.view) + (trayIsMine ? " " + words.outboxOnlyMine(namesKeysInASCII ? "Left, Right" : "← →") : "")
  }

  /// Draws one line of the list.
  func drawTrayLine(_ row: Int, _ table: Table, y: Int, _ grid: inout Grid) {
    let line = tray.window.lines[row]
    let number = CaseLine.Piece(text: line.row.number, role: .accent)
    let what = CaseLine.Piece(text: line.row.what, role: .text)
    let pieces = isNarrow ? [what, line.row.state] : [number, what, .init(text: line.row.by, role: .muted), line.row.state]
    let standing = Table.Standing(
      isSelected: row == tray.window.selected, isChanged: changedCases.contains(line.id.id), hasKeys: overlay == nil)
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
    let isMedia = tray.view == .media
    let (what, state) = (words.heading(.what), isMedia ? words.columnDue : words.heading(.state))
    if isNarrow { return [.init(extent: .share(3), heading: what), .init(extent: .share(2), heading: state)] }
    return [
      .init(extent: .fixed(CaseLine.numberWidth(tray.window.lines.lazy.map(\.row.number))), heading: words.columnNumber),
      .init(extent: .share(4), heading: what),
      .init(extent: .fixed(isWide ? 20 : 14), heading: isMedia ? words.columnHearing : words.heading(.who)),
      .init(extent: isMedia || isWide ? .share(isMedia ? 3 : 2) : .fixed(Width.of(words.trayState(sentBack: nil)) + 2), heading: state),
    ]
  }
}
