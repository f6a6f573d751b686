import CaseEngine
import Cells
import Wording

extension Console {
  func drawPapers(_ grid: inout Grid, _ screen: PapersScreen) {
    drawFilter(content, &grid)
    guard let frame = listFrame else { return }
    drawList(frame, &grid)
    let window = screen.window
    if window.isEmpty {
      let empty = screen.list == .outstanding ? words.nothingOutstanding : words.nothingToServe
      drawEmpty(
        window.isLoaded ? (screen.typed.isEmpty ? empty : nothingFits) : words.loading, frame.table.area.droppingTop(2), &grid)
    }
  }

  /// Draws one document of the list.
  func drawPaper(_ screen: PapersScreen, _ row: Int, _ table: Table, y: Int, _ grid: inout Grid) {
    let line = screen.window.lines[row].row
    table.draw(
      pieces(line, screen.list), y: y, standing(line.paper, row == screen.window.selected, screen.marks, in: screen.list), sitting.glyphs,
      &grid)
  }

  /// The selected paper in full, whatever its columns had to cut.
  func drawDetail(_ screen: PapersScreen, _ area: Rect, _ grid: inout Grid) {
    guard let line = screen.window.current?.row else { return }
    let whose = screen.list == .toServe ? words.owedLine(line.owed) : line.from
    let text =
      line.caseNumber + " \(sitting.glyphs.dot) " + words.document(line.row.document, line.title) + " \(sitting.glyphs.dot) " + whose
    let box = area.droppingLeft(1).droppingRight(1)
    // Where it has what was looked for, if its row does not show it, stands on a line of its own where there is one.
    let found = whereFoundHere
    let below = found != nil && box.height > 1 ? 1 : 0
    let told = below == 0 ? [text, found].compactMap { $0 }.joined(separator: " \(sitting.glyphs.dot) ") : text
    for (place, part) in Lines.of(told, width: box.width, most: box.height - below).enumerated() {
      grid.put(part, in: box.row(place), .notice)
    }
    if let found, below > 0 { grid.putCut(found, in: box.bottom(1), .accent) }
  }

  /// How many there are, and how many are marked: beside the name of the list, on top.
  var papersCount: String {
    if place == .outbox { return mail.marks.isEmpty ? "" : " \(sitting.glyphs.dot) " + words.marked(mail.marks.count) }
    guard place == .outstanding || place == .toServe else { return "" }
    let screen = place == .outstanding ? outstanding : toServe
    let count = screen.count.map { " " + shown($0) } ?? ""
    return count + shownArrivals(screen.list) + (screen.marks.isEmpty ? "" : " \(sitting.glyphs.dot) " + words.marked(screen.marks.count))
  }

  func standing(_ paper: Paper, _ isSelected: Bool, _ marks: Marks, in list: PaperQuery.List? = nil) -> Table.Standing {
    Table.Standing(
      isSelected: isSelected, isMarked: marks.contains(paper),
      isChanged: changedPapers.contains(paper) || changedCases.contains(paper.id) && place != .oneCase,
      isNew: list.map { arrivals.papers[$0]?.contains(paper) == true } ?? false,
      hasKeys: overlay == nil)
  }

  /// The columns of the place's list of documents.
  var paperColumns: [Table.Column] {
    let list: PaperQuery.List = place == .toServe ? .toServe : .outstanding
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
