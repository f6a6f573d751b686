import CaseEngine
import Cells
import Wording

extension Console {
  func drawIntake(_ grid: inout Grid) {
    var area = content
    let label = " " + words.intakeLabel + " "
    let used = grid.put(label, x: area.x, y: area.y, .muted)
    let hidden = hiddenInIntake.map { grid.put($0, endingAt: area.maxX - 1, y: area.y, .muted, from: area.maxX - 14) + 2 } ?? 1
    let box = area.top(1).droppingLeft(used).droppingRight(hidden)
    if intake.isTyping, overlay == nil {
      draw(intake.field, box, .fieldActive, placeholder: words.intakeHint, &grid)
    } else {
      grid.fill(box, .field)
      grid.put(intake.field.text, in: box, .field)
    }
    let submission =
      habits.submission.map { words.submissionOpen($0) } ?? habits.nextNumber.map { words.nextNumber($0) } ?? words.noSubmissionOpen
    grid.put(submission, in: area.row(1).droppingLeft(1), habits.submission == nil ? .muted : .notice)
    area = area.droppingTop(2)
    let found = area.top(1 + intakeHeight)
    drawFound(found, &grid)
    drawRecents(area.droppingTop(1 + intakeHeight), &grid)
  }

  /// How many more were found than there is room for.
  var hiddenInIntake: String? {
    let hidden = max(0, intake.lines.count - intakeHeight)
    return hidden > 0 || intake.hasMore ? words.moreFound("\(hidden)" + (intake.hasMore ? "+" : "")) : nil
  }

  private func drawFound(_ area: Rect, _ grid: inout Grid) {
    var columns: [Table.Column] = []
    if !isNarrow {
      let width = CaseLine.numberWidth(intake.lines.lazy.map(\.caseNumber))
      columns.append(.init(extent: .fixed(width), heading: words.columnNumber))
    }
    columns += [
      .init(extent: .fixed(2), heading: words.columnNo, align: .right), .init(extent: .share(3), heading: words.columnDocument),
      .init(extent: .share(2), heading: words.columnFrom), .init(extent: .fixed(14), heading: words.columnStatus),
    ]
    let table = Table(columns, in: area)
    table.drawHeading(&grid)
    let lines = intake.lines
    // Where the document has what was looked for, if its row does not show it, is told under the last row.
    let found = overlay == nil ? whereFound : nil
    if let found { grid.putCut(found, in: area.bottom(1).droppingLeft(2).droppingRight(1), .accent) }
    let rows = area.height - 1 - (found == nil ? 0 : 1) - covered(area.maxY)
    let top = Rect.top(intake.scroller.top, selected: intake.scroller.selected, rows: rows)
    for place in 0..<max(0, rows) where top + place < lines.count {
      let line = lines[top + place]
      let isSelected = top + place == intake.scroller.selected
      var pieces: [CaseLine.Piece] = isNarrow ? [] : [.init(text: line.caseNumber, role: .accent)]
      pieces += [
        .init(text: line.number, role: .muted), .init(text: line.title, role: .text), .init(text: line.from, role: .muted),
        progress(line) ?? line.status,
      ]
      var standing = standing(line.paper, isSelected, intake.marks)
      standing.hasKeys = overlay == nil && intake.focus == .found
      table.draw(pieces, y: area.y + 1 + place, standing, sitting.glyphs, &grid)
      if isSelected, standing.hasKeys { grid.cursor = Point(x: area.x, y: area.y + 1 + place) }
    }
    if lines.isEmpty, !intake.field.isEmpty, awaiting[.found] == nil, awaiting[.foundOutstanding] == nil {
      let found = intake.foundCase.map {
        words.caseWithoutPapers($0.details.number.text + " \(sitting.glyphs.dot) " + words.parties($0.parties))
      }
      grid.put(found ?? words.nothingFound, in: area.row(1).droppingLeft(4).droppingRight(1), .muted)
    }
  }

  /// The last marks, the latest first.
  private func drawRecents(_ area: Rect, _ grid: inout Grid) {
    grid.fill(area.top(1), .border, with: sitting.glyphs.rule)
    grid.put(" " + words.lastMarks + " ", x: area.x + 1, y: area.y, .heading)
    let rows = area.droppingTop(1)
    let top = intake.focus == .recents ? intake.recents.top : 0
    for (place, act) in recents.reversed().dropFirst(top).prefix(rows.height).enumerated() {
      let line = rows.row(place).droppingLeft(2).droppingRight(1)
      let (_, time) = sitting.zone.local(act.at)
      grid.put(words.time(time), in: line.left(5), .muted)
      grid.put(sitting.glyphs.saved, x: line.x + 6, y: line.y, .saved)
      grid.put(describe(act), in: line.droppingLeft(8), place == 0 ? .text : .muted)
      guard intake.focus == .recents, top + place == intake.recents.selected else { continue }
      grid.put(sitting.glyphs.pointer, x: rows.x, y: line.y, .text)
      if overlay == nil {
        grid.select(rows.row(place))
        grid.cursor = Point(x: rows.x, y: line.y)
      }
    }
  }
}
