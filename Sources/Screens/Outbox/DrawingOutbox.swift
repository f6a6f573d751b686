import CaseEngine
import Cells
import Wording

extension Console {
  func drawOutbox(_ grid: inout Grid) {
    let line = content.top(1)
    let whose = sitting.rules.onlyOnePerson ? "" : outboxIsMine ? words.outboxMine : words.outboxAll
    let used = whose.isEmpty ? 0 : grid.put(whose + " ", endingAt: line.maxX, y: line.y, .muted, from: line.maxX - Width.of(whose) - 1) + 1
    drawTabs(outboxViews, OutboxView.allCases.firstIndex(of: mail.view) ?? 0, line.droppingRight(used), &grid)
    drawFilter(content.droppingTop(1), &grid)
    guard let frame = listFrame else { return }
    drawList(frame, &grid)
    if mail.window.isEmpty { drawEmpty(emptyOutbox, frame.table.area.droppingTop(2), &grid) }
  }

  /// The views with their counts.
  private var outboxViews: [String] { OutboxView.allCases.map { words.name($0) + (mail.counts[$0].map { " " + shown($0) } ?? "") } }

  private var emptyOutbox: String {
    if !mail.window.isLoaded { return words.loading }
    if !mail.typed.isEmpty { return nothingFits }
    return words.nothing(in: mail.view) + (outboxIsMine ? " " + words.outboxOnlyMine(namesKeysInASCII ? "Left, Right" : "← →") : "")
  }

  var outboxColumns: [Table.Column] {
    let view = mail.view
    let heading: String =
      switch view {
      case .toSend, .untold: words.columnDue
      case .undelivered, .awaiting: words.columnDate
      case .messages: words.heading(.received)
      }
    let date = Table.Column(extent: .fixed(8), heading: heading)
    let who = Table.Column(
      extent: .share(view == .messages ? 2 : 3), heading: view == .messages ? words.columnFrom : words.heading(.addressee))
    let status = Table.Column(
      extent: .fixed(26), heading: view == .untold ? words.columnHearing : words.columnStatus)
    if isNarrow { return [date, who, status] }
    let number = Table.Column(
      extent: .fixed(CaseLine.numberWidth(mail.window.lines.lazy.map(\.row.number))), heading: words.columnNumber)
    let what = Table.Column(extent: .share(3), heading: view == .messages ? words.heading(.what) : words.columnAbout)
    var columns = [date, number, who]
    if isWide && view != .untold || view == .messages { columns.append(what) }
    if isWide, view != .untold { columns.append(.init(extent: .fixed(14), heading: words.heading(.channel))) }
    return columns + [status]
  }

  private func pieces(_ line: OutboxLine) -> [CaseLine.Piece] {
    let who = CaseLine.Piece(text: line.who, role: .text)
    if isNarrow { return [line.date, who, line.status] }
    var pieces = [line.date, .init(text: line.number, role: .accent), who]
    if isWide && mail.view != .untold || mail.view == .messages { pieces.append(.init(text: line.what, role: .text)) }
    if isWide, mail.view != .untold { pieces.append(.init(text: line.how, role: .muted)) }
    return pieces + [line.status]
  }

  func drawOutboxLine(_ row: Int, _ table: Table, y: Int, _ grid: inout Grid) {
    let line = mail.window.lines[row]
    table.draw(
      pieces(line.row), y: y,
      .init(
        isSelected: row == mail.window.selected, isMarked: mail.marks.contains(line.id), isChanged: changedCases.contains(line.id.id),
        hasKeys: overlay == nil),
      sitting.glyphs, &grid)
  }

  /// The selected row in full, whatever its columns had to cut.
  func drawOutboxDetail(_ area: Rect, _ grid: inout Grid) {
    guard let line = mail.window.current?.row else { return }
    let box = area.droppingLeft(1).droppingRight(1)
    for (place, part) in Lines.of(line.detail, width: box.width, most: box.height).enumerated() {
      grid.put(part, in: box.row(place), .notice)
    }
  }

  /// The outbox as it is told.
  var toldOutbox: Scene {
    let window = mail.window
    let whose = sitting.rules.onlyOnePerson ? "" : outboxIsMine ? words.outboxMine : words.outboxAll
    var lines = toldPlace
    lines.append(ToldLine(.view, Spoken.list([words.viewIs(words.name(mail.view), mail.counts[mail.view].map { shown($0) }), whose])))
    if !mail.typed.isEmpty { lines.append(ToldLine(.filter, toldFilter(mail.typed, nil))) }
    if !mail.marks.isEmpty { lines.append(ToldLine(.marks, words.marked(mail.marks.count))) }
    lines.append(ToldLine(.views, Spoken.list(outboxViews), .inFull))
    if let line = window.current?.row { lines.append(ToldLine(.detail, line.detail, .inFull)) }
    let item = window.current.map { outboxItem($0, place: toldPlace(in: window, of: nil)) } ?? ToldItem(.nothing, emptyOutbox)
    return Scene(identity: .place(place), lines: lines + [toldKeys], item: item)
  }

  private func outboxItem(_ line: ListWindow<SlipName, OutboxLine>.Line, place: String) -> ToldItem {
    let row = line.row
    return ToldItem(
      .slip(line.id, row.slip.kind), Spoken.list([row.number, row.who]),
      [mail.marks.contains(line.id) ? words.isMarked(true) : "", row.what, row.how, row.date.text, row.status.text], place: place)
  }
}
