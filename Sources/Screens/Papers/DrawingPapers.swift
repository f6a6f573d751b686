import CaseEngine
import Cells
import Wording

extension Console {
  func drawPapers(_ grid: inout Grid, _ screen: PapersScreen) {
    var area = drawFilter(content, &grid)
    let detail = area.bottom(paperDetailHeight)
    area = area.droppingBottom(paperDetailHeight)
    let table = Table(paperColumns(screen.list), in: area, bar: isNarrow ? nil : 3)
    table.drawHeading(&grid)
    let window = screen.window
    let rows = area.height - 1 - covered(area.maxY + paperDetailHeight)
    let top = Rect.top(window.top, selected: window.selected, rows: rows)
    for place in 0..<max(0, rows) where top + place < window.lines.count {
      let line = window.lines[top + place].row
      let isSelected = top + place == window.selected
      let y = area.y + 1 + place
      table.draw(pieces(line, screen.list), y: y, standing(line.paper, isSelected, screen.marks), sitting.glyphs, &grid)
      if isSelected, overlay == nil { grid.cursor = Point(x: area.x, y: y) }
    }
    if let line = window.current?.row { drawDetail(line, screen.list, detail, &grid) }
    if window.isEmpty {
      let empty = screen.list == .outstanding ? words.nothingOutstanding : words.nothingToServe
      drawEmpty(window.isLoaded ? (screen.typed.isEmpty ? empty : words.nothingFound) : words.loading, area.droppingTop(2), &grid)
    }
  }

  /// The selected paper in full, whatever its columns had to cut.
  private func drawDetail(_ line: PaperLine, _ list: PaperQuery.List, _ area: Rect, _ grid: inout Grid) {
    let whose = list == .toServe ? words.owedLine(line.owed) : line.from
    let text =
      line.caseNumber + " \(sitting.glyphs.dot) " + words.document(line.row.document, line.title) + " \(sitting.glyphs.dot) " + whose
    let box = area.droppingLeft(1).droppingRight(1)
    for (place, part) in Lines.of(text, width: box.width, most: box.height).enumerated() { grid.put(part, in: box.row(place), .notice) }
  }

  /// How many there are, and how many are marked: beside the name of the list, on top.
  var papersCount: String {
    guard place == .outstanding || place == .toServe else { return "" }
    let screen = place == .outstanding ? outstanding : toServe
    let count = screen.count.map { " " + shown($0) } ?? ""
    return count + (screen.marks.isEmpty ? "" : " \(sitting.glyphs.dot) " + words.marked(screen.marks.count))
  }

  func standing(_ paper: Paper, _ isSelected: Bool, _ marks: Marks) -> Table.Standing {
    Table.Standing(
      isSelected: isSelected, isMarked: marks.contains(paper),
      isChanged: changedPapers.contains(paper) || changedCases.contains(paper.id) && place != .oneCase,
      hasKeys: overlay == nil)
  }

  private func paperColumns(_ list: PaperQuery.List) -> [Table.Column] {
    let lines = list == .toServe ? toServe.window.lines : outstanding.window.lines
    let numberWidth = CaseLine.numberWidth(lines.lazy.map(\.row.caseNumber))
    let last = list == .toServe ? words.columnOwedTo : words.columnFrom
    if isNarrow {
      return [
        .init(extent: .fixed(13), heading: list == .toServe ? words.columnReceived : words.columnDue),
        .init(extent: .share(3), heading: words.columnDocument),
        .init(extent: .share(2), heading: last),
      ]
    }
    return [
      .init(extent: .fixed(isWide ? 20 : 13), heading: list == .toServe ? words.columnReceived : words.columnDue),
      .init(extent: .fixed(numberWidth), heading: words.columnNumber), .init(extent: .fixed(3), heading: words.columnNo, align: .right),
      .init(extent: .share(3), heading: words.columnDocument), .init(extent: .share(2), heading: last),
      .init(extent: .fixed(isWide ? 16 : 2), heading: isWide ? words.columnStatus : ""),
    ]
  }

  private func pieces(_ line: PaperLine, _ list: PaperQuery.List) -> [CaseLine.Piece] {
    let title = CaseLine.Piece(text: line.title, role: .text)
    let last = CaseLine.Piece(text: list == .toServe ? line.owed : line.from, role: .text)
    let date = progress(line) ?? line.dateLong
    if isNarrow { return [date, title, last] }
    let sign = isWide ? line.status : CaseLine.Piece(text: String(line.status.text.prefix(1)), role: line.status.role)
    return [date, .init(text: line.caseNumber, role: .accent), .init(text: line.number, role: .muted), title, last, sign]
  }

  /// What is shown instead of a status while a mark is on its way, and just after.
  func progress(_ line: PaperLine) -> CaseLine.Piece? {
    if let action = saving[line.paper] {
      return CaseLine.Piece(text: sitting.glyphs.saving + " " + words.done(action), role: .saving)
    }
    return nil
  }
}
