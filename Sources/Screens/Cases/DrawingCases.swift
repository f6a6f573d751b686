import CaseEngine
import Cells
import Wording

extension Console {
  func drawCases(_ grid: inout Grid) {
    drawViews(content.top(1), &grid)
    drawFilter(content.droppingTop(1), &grid)
    guard let frame = listFrame else { return }
    drawList(frame, &grid)
    let window = docket.window
    if window.isEmpty { drawEmpty(window.isLoaded ? emptyDocket : words.loading, frame.table.area.droppingTop(2), &grid) }
  }

  /// Draws one case of the list, or what is left to do in it.
  func drawCase(_ row: Int, _ table: Table, y: Int, _ grid: inout Grid) {
    let line = docket.window.lines[row]
    table.draw(
      place == .checklists ? checklistPieces(line.row, width: table.boxes.last?.width ?? 0) : pieces(line.row), y: y,
      .init(
        isSelected: row == docket.window.selected, isChanged: changedCases.contains(line.id),
        isNew: arrivals.cases[docket.view]?.contains(line.id) == true, hasKeys: overlay == nil),
      sitting.glyphs, &grid)
  }

  /// Draws what is missing in the selected case, and in the list of checklists what is left to do.
  func drawCaseNotes(_ notes: Rect, _ grid: inout Grid) {
    guard let line = docket.window.current?.row else { return }
    var notes = notes.droppingLeft(1).droppingRight(1)
    if place == .checklists {
      drawLeftToDo(line, notes.top(1), &grid)
      notes = notes.droppingTop(1)
    }
    drawMissing(line.summary, drawWhereFound(notes, &grid), &grid)
  }

  /// Where the selected case has what was looked for, if its row does not show it; gives what is left of the box for what is missing.
  private func drawWhereFound(_ box: Rect, _ grid: inout Grid) -> Rect {
    guard let found = whereFoundHere else { return box }
    grid.putCut(found, in: box.top(1), .accent)
    if box.height > 1 { return box.droppingTop(1) }
    let left = box.droppingLeft(Width.of(found) + 2)
    return left.width < 30 ? box.top(0) : left
  }

  /// The columns of the list of cases, as it is shown.
  var casesColumns: [Table.Column] { place == .checklists ? checklistColumns : docketColumns }

  /// What is missing in the selected case: as many papers as fit whole, and of a single one the title gives way, so that who owes it and by when
  /// stay in sight.
  private func drawMissing(_ summary: CaseSummary, _ box: Rect, _ grid: inout Grid) {
    if box.height < 1 { return }
    let papers = summary.missing.map { words.missing($0, today: sitting.today, titles: max(22, box.width - 56)) }
    let role: Role = summary.isOverdue(on: sitting.today) ? .overdue : .notice
    var room = box.width * box.height
    // What is wider than all the lines together need not be broken into them.
    var count = papers.prefix { paper in
      room -= Width.of(paper)
      return room >= 0
    }.count
    if count == 0 { count = min(1, papers.count) }
    var lines: [String] = []
    repeat {
      lines = Lines.of(words.missing(Array(papers.prefix(count)), of: summary) ?? "", width: box.width, most: box.height)
      if lines.last.map({ Width.of($0) <= box.width }) ?? true { break }
      count -= 1
    } while count > 0
    for (place, line) in lines.enumerated() { grid.putCut(line, in: box.row(place), role) }
  }

  var emptyDocket: String {
    switch (docket.view, docket.typed.isEmpty) {
    case (.all, true): words.noCasesYet(add: key(.add))
    case (_, true): words.nothingFound(in: docket.view, next: key(.nextPane))
    // What is looked for may well be in another view.
    default: nothingFits
    }
  }

  /// Nothing of the list that is shown fits what is looked for: what that is, and how to leave it.
  var nothingFits: String {
    let view: String? =
      switch place {
      case .cases, .checklists: docket.view == .all ? nil : words.shortView(docket.view)
      case .outbox: words.name(mail.view)
      default: nil
      }
    return words.nothingFound(
      for: typedFilter, in: view, clear: key(.back), change: key(.filter), next: isDocket || place == .outbox ? key(.nextPane) : nil)
  }

  func drawEmpty(_ text: String, _ area: Rect, _ grid: inout Grid) {
    let lines = Lines.of(text, width: max(10, area.width - 8))
    for (place, line) in lines.enumerated() { grid.put(line, in: area.droppingLeft(4).row(place), .muted) }
    if overlay == nil { grid.cursor = Point(x: area.x, y: area.y) }
  }

  private var docketColumns: [Table.Column] {
    let counts = CountColumn.allCases.map { Table.Column(extent: .fixed(countWidth), heading: words.letter($0), align: .right) }
    if isNarrow {
      return [
        .init(extent: .fixed(numberWidth), heading: words.columnNumber), .init(extent: .share(1), heading: words.columnParties),
        .init(extent: .fixed(11), heading: words.columnHearing), .init(extent: .fixed(8), heading: words.columnReadinessShort),
      ]
    }
    var columns: [Table.Column] = [
      .init(extent: .fixed(numberWidth), heading: words.columnNumber), .init(extent: .share(3), heading: words.columnParties),
    ]
    if isWide { columns.append(.init(extent: .share(2), heading: words.columnJudge)) }
    columns.append(.init(extent: .fixed(size.width < 100 ? 11 : 19), heading: words.columnHearing))
    columns += counts
    columns.append(
      .init(extent: .fixed(size.width < 100 ? 8 : 14), heading: size.width < 100 ? words.columnReadinessShort : words.columnReadiness))
    return columns
  }

  var numberWidth: Int { CaseLine.numberWidth(docket.window.lines.lazy.map(\.row.number)) }

  private var countWidth: Int {
    size.width < 100 ? max(3, docket.window.lines.first.map { $0.row.counts.map { $0.text.utf8.count }.max() ?? 3 } ?? 3) : 5
  }

  private func pieces(_ line: CaseLine) -> [CaseLine.Piece] {
    let isShort = size.width < 100
    var pieces = [CaseLine.Piece(text: line.number, role: .accent), CaseLine.Piece(text: line.parties, role: .text)]
    pieces.reserveCapacity(8)
    if isWide, !isNarrow { pieces.append(CaseLine.Piece(text: line.judge, role: .muted)) }
    pieces.append(CaseLine.Piece(text: isShort ? line.hearing : line.hearingLong, role: line.hearingRole))
    if !isNarrow { pieces += line.counts }
    pieces.append(isShort ? line.readiness : line.readinessLong)
    return pieces
  }

  /// The saved views with their counts.
  private func drawViews(_ line: Rect, _ grid: inout Grid) {
    let names = SavedView.allCases.map { view in
      words.shortView(view) + (docket.counts[view].map { " " + shown($0) } ?? "") + shownArrivals(view)
    }
    drawTabs(names, SavedView.allCases.firstIndex(of: docket.view) ?? 0, line, &grid)
  }

  /// Names beside one another, one of them standing out; what does not fit is left out around it.
  func drawTabs(_ names: [String], _ current: Int, _ line: Rect, _ grid: inout Grid) {
    // Where all fit only closer together, they stand closer together.
    let isTight = names.reduce(1) { $0 + Width.of($1) + 2 } > line.width - 2
    let labels = names.map { isTight ? " " + $0 : " " + $0 + " " }
    let widths = labels.map { Width.of($0) }
    var (first, last) = (current, current)
    var used = widths[current]
    while true {
      if last + 1 < labels.count, used + widths[last + 1] <= line.width - 2 {
        last += 1
        used += widths[last]
      } else if first > 0, used + widths[first - 1] <= line.width - 2 {
        first -= 1
        used += widths[first]
      } else {
        break
      }
    }
    var x = line.x + 1
    for place in first...last {
      x += grid.put(labels[place], x: x, y: line.y, place == current ? .heading : .muted)
      if place == current {
        grid.paint(Rect(x: x - widths[place], y: line.y, width: widths[place] + (isTight ? 1 : 0), height: 1), .selectionIdle)
      }
    }
    if first > 0 { grid.put(sitting.glyphs.choice.0, x: line.x, y: line.y, .muted) }
    if last + 1 < labels.count { grid.put(sitting.glyphs.choice.1, x: line.maxX - 1, y: line.y, .muted) }
  }

  func shown(_ count: Count) -> String { "\(count.value)" + (count.orMore ? "+" : "") }

  /// The filter bar on the first line of a box, where one is typed.
  func drawFilter(_ area: Rect, _ grid: inout Grid) {
    guard showsFilter else { return }
    let line = area.top(1)
    let label = " " + words.filterLabel + " "
    let used = grid.put(label, x: line.x, y: line.y, .muted)
    let count = isDocket ? docket.filtered.map { shown($0) } : nil
    let counted = count.map { grid.put($0, endingAt: line.maxX - 1, y: line.y, .muted, from: line.maxX - 12) + 2 } ?? 1
    let box = line.droppingLeft(used).droppingRight(counted)
    if case .filter(let bar) = overlay {
      draw(bar.field, box, .fieldActive, placeholder: words.filterHint, &grid)
    } else {
      grid.put(typedFilter, in: box, .accent)
    }
  }

  /// Draws a text field with its cursor; a long text shows the part around the cursor.
  func draw(_ field: TextField, _ box: Rect, _ role: Role, placeholder: String = "", _ grid: inout Grid) {
    grid.fill(box, role)
    if field.text.isEmpty {
      grid.put(placeholder, in: box, .placeholder)
      grid.cursor = Point(x: box.x, y: box.y)
      return
    }
    let before = String(field.text.prefix(field.cursor))
    let width = Width.of(before)
    if width < box.width {
      grid.put(field.text, x: box.x, y: box.y, role, limit: box.width)
      grid.cursor = Point(x: box.x + width, y: box.y)
    } else {
      let shown = Width.fittedAtEnd(before, to: box.width - 1)
      grid.put(shown, x: box.x, y: box.y, role, limit: box.width)
      grid.cursor = Point(x: box.x + Width.of(shown), y: box.y)
    }
  }

  /// How many rows above a line the strip covers.
  func covered(_ line: Int) -> Int {
    guard case .strip(let strip) = overlay else { return 0 }
    return max(0, line - (content.maxY - stripLines(strip).count))
  }
}
