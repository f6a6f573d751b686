import CaseEngine
import Cells
import Wording

extension Console {
  func drawOneCase(_ grid: inout Grid) {
    guard let one else { return }
    guard one.file != nil else {
      return drawEmpty(one.failure.map { words.storeError($0) } ?? words.loading, content.droppingTop(2), &grid)
    }
    if one.pane == .courtroom { return drawCourtroom(one, &grid) }
    drawHead(one.head, content.top(headHeight), &grid)
    let area = content.droppingTop(headHeight)
    drawTabs(one, area.top(1), &grid)
    let body = area.droppingTop(1)
    switch one.pane {
    case .documents: drawDocuments(one, body, &grid)
    case .readiness: drawReadiness(one, body, &grid)
    case .service: drawService(one, body, &grid)
    case .hearing: drawHearings(one, body, &grid)
    case .parties: drawParties(one, body, &grid)
    case .notices: drawNotices(one, body, &grid)
    case .history: drawHistory(one, body, &grid)
    case .courtroom: break
    }
  }

  private func drawHead(_ head: CaseHead, _ area: Rect, _ grid: inout Grid) {
    let line = area.droppingLeft(1).droppingRight(1)
    let dot = " \(sitting.glyphs.dot) "
    var x = line.x + grid.put(head.number, in: line.row(0), .accent)
    x += grid.put(dot, x: x, y: line.y, .muted)
    x += grid.put(head.phase.text, x: x, y: line.y, head.phase.role)
    let readinessWidth = Width.of(head.readiness.text)
    grid.put(head.readiness.text, in: line.row(0), head.readiness.role, align: .right)
    if !isNarrow {
      grid.put(dot + head.category, in: Rect(x: x, y: line.y, width: line.maxX - x - readinessWidth - 2, height: 1), .muted)
    }
    grid.put([head.parties, isNarrow ? "" : head.judge].filter { !$0.isEmpty }.joined(separator: dot), in: line.row(1), .text)
    if isNarrow {
      grid.put(head.hearing.text, in: line.row(2), head.hearing.role)
      return
    }
    let used = grid.put(head.hearing.text, in: line.row(2), head.hearing.role)
    if !head.terms.text.isEmpty {
      grid.put(dot + head.terms.text, in: line.row(2).droppingLeft(used), head.terms.role)
    }
    for (place, line) in sentenceLines.enumerated() { grid.put(line, in: area.droppingLeft(1).droppingRight(1).row(3 + place), .notice) }
  }

  private func drawTabs(_ one: CaseScreen, _ line: Rect, _ grid: inout Grid) {
    let names = CasePane.tabs.map { pane in
      let count =
        switch pane {
        case .documents: one.papers.count
        case .readiness, .service, .courtroom: 0
        case .hearing: one.file?.state.hearings.count ?? 0
        case .parties: one.parties.count
        case .notices: one.correspondence.count
        case .history: one.history.count
        }
      return PaneLabel(name: words.pane(pane), count: isNarrow ? 0 : count)
    }
    let marked = one.marks.isEmpty ? "" : " " + words.marked(one.marks.count) + " "
    let x = drawPanes(names, CasePane.tabs.firstIndex(of: one.pane) ?? 0, keeping: Width.of(marked), line, &grid)
    if !marked.isEmpty { grid.put(marked, endingAt: line.maxX, y: line.y, .marked, from: x) }
  }

  private func drawDocuments(_ one: CaseScreen, _ area: Rect, _ grid: inout Grid) {
    if isNarrow, one.isStoryOpen {
      if overlay == nil { grid.cursor = Point(x: area.x, y: area.y) }
      return drawStory(one, area, &grid)
    }
    if isWide {
      let parts = area.columns([.share(3), .fixed(1), .share(2)])
      grid.fill(parts[1], .border, with: sitting.glyphs.wall)
      drawTable(one, parts[0], &grid)
      return drawStory(one, parts[2].droppingLeft(1), &grid)
    }
    drawTable(one, area.droppingBottom(storyHeight), &grid)
    guard storyHeight > 0 else { return }
    let story = area.bottom(storyHeight)
    grid.fill(story.top(1), .border, with: sitting.glyphs.rule)
    drawStory(one, story.droppingTop(1), &grid)
  }

  private func drawTable(_ one: CaseScreen, _ area: Rect, _ grid: inout Grid) {
    if one.papers.isEmpty { return drawEmpty(words.noDocumentsYet(add: key(.add), next: key(.nextPane)), area.droppingTop(1), &grid) }
    let table = Table(documentColumns(area.width), in: area)
    table.drawHeading(&grid)
    let rows = area.height - 1 - covered(area.maxY)
    let top = Rect.top(one.scroller.top, selected: one.scroller.selected, rows: rows)
    for place in 0..<max(0, rows) where top + place < one.papers.count {
      let line = one.papers[top + place]
      let isSelected = top + place == one.scroller.selected
      let y = area.y + 1 + place
      table.draw(pieces(line, area.width), y: y, standing(line.paper, isSelected, one.marks), sitting.glyphs, &grid)
      if isSelected, overlay == nil { grid.cursor = Point(x: area.x, y: y) }
    }
    if top > 0 { grid.put(sitting.glyphs.more.above, x: area.maxX - 1, y: area.y, .columnHeading) }
    if top + rows < one.papers.count, rows > 0 { grid.put(sitting.glyphs.more.below, x: area.maxX - 1, y: area.y + rows, .muted) }
  }

  private func documentColumns(_ width: Int) -> [Table.Column] {
    var columns: [Table.Column] = [
      .init(extent: .fixed(2), heading: words.columnNo, align: .right), .init(extent: .share(3), heading: words.columnDocument),
    ]
    if width >= 72 { columns.append(.init(extent: .share(2), heading: words.columnFrom)) }
    columns += [
      .init(extent: .fixed(14), heading: words.columnStatus), .init(extent: .fixed(width < 72 ? 6 : 10), heading: words.columnDate),
      .init(extent: .fixed(2), heading: words.letter(.originals), align: .right),
      .init(extent: .fixed(2), heading: words.letter(.served), align: .right),
      .init(extent: .fixed(1), heading: ""),
    ]
    return columns
  }

  private func pieces(_ line: PaperLine, _ width: Int) -> [CaseLine.Piece] {
    var pieces: [CaseLine.Piece] = [.init(text: line.number, role: .muted), .init(text: line.title, role: .text)]
    if width >= 72 { pieces.append(.init(text: line.from, role: .muted)) }
    let flag = saved.contains(line.paper) ? CaseLine.Piece(text: sitting.glyphs.saved, role: .saved) : line.flag
    return pieces + [progress(line) ?? line.status, line.date, line.original, line.served, flag]
  }

  private func drawStory(_ one: CaseScreen, _ area: Rect, _ grid: inout Grid) {
    var y = 0
    for piece in one.story {
      for line in Lines.of(piece.text, width: max(10, area.width - 2)) {
        guard y < area.height else { return }
        grid.put(line, in: area.droppingLeft(1).row(y), piece.role)
        y += 1
      }
    }
  }

  private func drawReadiness(_ one: CaseScreen, _ area: Rect, _ grid: inout Grid) {
    drawRows(one, area.droppingBottom(detailHeight), &grid) { place, line, grid in
      grid.put(one.readiness[place].text, in: line.droppingLeft(2).droppingRight(1), one.readiness[place].role)
    }
    drawDetail(
      one.item.map { $0.text.drop { $0 == " " } + ($0.remedy.map { " " + sitting.glyphs.asked + " " + $0 } ?? "") } ?? "",
      area.bottom(detailHeight), &grid)
  }

  private func drawParties(_ one: CaseScreen, _ area: Rect, _ grid: inout Grid) {
    if one.parties.isEmpty { return drawEmpty(words.noPartiesYet(add: key(.add)), area.droppingTop(1), &grid) }
    let table = Table(
      [
        .init(extent: .fixed(2), heading: words.columnNo, align: .right), .init(extent: .fixed(10), heading: words.columnRole),
        .init(extent: .share(3), heading: words.columnName), .init(extent: .share(2), heading: words.columnContact),
      ], in: area)
    table.drawHeading(&grid)
    drawRows(one, area.droppingTop(1).droppingBottom(detailHeight), &grid) { place, line, grid in
      let row = one.parties[place]
      let pieces: [CaseLine.Piece] = [
        .init(text: row.number, role: .muted), .init(text: row.role, role: .muted), .init(text: row.name, role: .text),
        .init(text: row.contact, role: .muted),
      ]
      table.draw(pieces, y: line.y, Table.Standing(), sitting.glyphs, &grid)
    }
    drawDetail(one.party?.detail ?? "", area.bottom(detailHeight), &grid)
  }

  private func drawHistory(_ one: CaseScreen, _ area: Rect, _ grid: inout Grid) {
    drawRows(one, area.droppingBottom(detailHeight), &grid) { place, line, grid in
      let row = one.history[place]
      let role: Role = row.isGone ? .disabled : .text
      let parts = line.droppingLeft(2).droppingRight(1).columns([.fixed(16), .share(1), .fixed(isNarrow ? 8 : 14)], gap: 1)
      grid.put(row.when, in: parts[0], .muted)
      grid.put((row.isGone ? sitting.glyphs.returned + " " : "") + row.text, in: parts[1], role)
      grid.put(row.who, in: parts[2], .muted)
    }
    let place = one.scroller.selected
    guard one.history.indices.contains(place) else { return }
    let row = one.history[place]
    drawDetail(
      "\(row.version). " + row.text + " \(sitting.glyphs.dash) " + row.who + ", " + row.recorded,
      and: one.file.map { differences(row.version, in: $0) }?.map { line(of: $0) } ?? [], area.bottom(detailHeight), &grid)
  }

  /// The selected row in full, below a rule.
  func drawDetail(_ text: String, and more: [String] = [], _ area: Rect, _ grid: inout Grid) {
    grid.fill(area.top(1), .border, with: sitting.glyphs.rule)
    let rows = area.droppingTop(1).droppingLeft(1).droppingRight(1)
    let lines = Lines.of(text, width: rows.width, most: max(1, rows.height - more.count))
    for (place, line) in lines.enumerated() { grid.put(line, in: rows.row(place), .text) }
    // What does not fit whole is cut where it ends: the last line says how much there is besides.
    let room = rows.height - lines.count
    for (place, line) in more.prefix(room).enumerated() {
      let left = place == room - 1 ? more.count - room : 0
      let rest = left > 0 ? " (" + words.more(left) + ")" : ""
      grid.putCut(rest, in: rows.row(lines.count + place).right(Width.of(rest)), .muted)
      grid.putCut(line, in: rows.row(lines.count + place).droppingRight(Width.of(rest)), .notice)
    }
  }

  /// The rows of a pane, the selected one standing out.
  func drawRows(_ one: CaseScreen, _ area: Rect, _ grid: inout Grid, _ body: (Int, Rect, inout Grid) -> Void) {
    let rows = area.height - covered(area.maxY)
    let scroller = one.scroller
    let top = Rect.top(scroller.top, selected: scroller.selected, rows: rows)
    for place in 0..<max(0, rows) where top + place < one.count {
      let line = area.row(place)
      body(top + place, line, &grid)
      guard top + place == scroller.selected else { continue }
      grid.put(sitting.glyphs.pointer, x: area.x, y: line.y, .text)
      if overlay == nil {
        grid.select(line)
        grid.cursor = Point(x: area.x, y: line.y)
      } else {
        grid.paint(line, .selectionIdle)
      }
    }
  }
}
