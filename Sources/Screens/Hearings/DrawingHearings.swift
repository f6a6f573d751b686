import CaseEngine
import Cells
import Wording

extension Console {
  func drawHearingsScreen(_ grid: inout Grid) {
    drawHearingsViews(content.top(1), &grid)
    drawFilter(content.droppingTop(1), &grid)
    guard let frame = listFrame else { return }
    drawList(frame, &grid)
    let window = hearings.window
    if window.isEmpty {
      drawEmpty(
        window.isLoaded ? (hearings.typed.isEmpty ? words.noHearingsThen : nothingFits) : words.loading,
        frame.table.area.droppingTop(2), &grid)
    }
  }

  /// The views, the one shown standing out, and the days.
  private func drawHearingsViews(_ line: Rect, _ grid: inout Grid) {
    var x = line.x + 1
    for view in HearingsView.allCases {
      x += grid.put(" " + words.name(view) + " ", x: x, y: line.y, view == hearings.view ? .selectionIdle : .muted) + 1
    }
    grid.put(hearingDaysText + " ", endingAt: line.maxX, y: line.y, .heading, from: x)
  }

  /// The days that are shown, in words.
  var hearingDaysText: String {
    let days = hearingDays
    if days.lowerBound == days.upperBound { return words.shortName(days.lowerBound.weekday) + " " + words.day(days.lowerBound) }
    return words.day(days.lowerBound) + "\(sitting.glyphs.dash)" + words.day(days.upperBound)
  }

  var hearingsColumns: [Table.Column] {
    let time = Table.Column(extent: .fixed(hearings.view == .day ? 6 : isNarrow ? 15 : 16), heading: words.columnTime)
    let numberWidth = CaseLine.numberWidth(hearings.window.lines.lazy.map(\.row.number))
    let actual = Table.Column(extent: .fixed(courseWidth), heading: words.columnCourse)
    if isNarrow { return [time, .init(extent: .share(1), heading: words.columnParties), actual] }
    var columns = [
      time, .init(extent: .fixed(numberWidth), heading: words.columnNumber), .init(extent: .share(3), heading: words.columnParties),
    ]
    if isWide { columns.append(.init(extent: .share(2), heading: words.columnJudge)) }
    columns.append(.init(extent: .fixed(isWide ? 24 : placeWidth), heading: words.columnPlace))
    if isWide || hearings.view == .day { columns.append(.init(extent: .fixed(7), heading: words.columnReadinessShort)) }
    return columns + [actual]
  }

  /// What the course of a hearing may take: the longest outcome, and how late it began.
  private var courseWidth: Int { isWide ? 26 : isNarrow ? 14 : 15 }

  /// As much as the places that are shown need, within what the parties can spare.
  private var placeWidth: Int { min(14, hearings.window.lines.lazy.map { Width.of($0.row.place.text) }.reduce(7, max)) }

  private func pieces(_ line: HearingLine) -> [CaseLine.Piece] {
    let sign = line.clashes ? sitting.glyphs.warning : ""
    let time = CaseLine.Piece(
      text: sign + (hearings.view == .day ? line.time : line.timeWithDay), role: line.clashes ? .warning : line.slip.isOpen ? .text : .muted
    )
    let parties = CaseLine.Piece(text: line.parties, role: line.slip.isOpen ? .text : .muted)
    let actual = line.actual(within: courseWidth)
    if isNarrow { return [time, parties, actual] }
    var pieces = [time, CaseLine.Piece(text: line.number, role: .accent), parties]
    if isWide { pieces.append(.init(text: line.judge, role: .muted)) }
    pieces.append(line.place)
    if isWide || hearings.view == .day { pieces.append(line.readiness) }
    return pieces + [actual]
  }

  func drawHearing(_ row: Int, _ table: Table, y: Int, _ grid: inout Grid) {
    let line = hearings.window.lines[row]
    table.draw(
      pieces(line.row), y: y,
      .init(
        isSelected: row == hearings.window.selected, isChanged: changedCases.contains(line.id.id), isNew: false, hasKeys: overlay == nil),
      sitting.glyphs, &grid)
  }

  /// The selected hearing in full, whatever its columns had to cut.
  func drawHearingNotes(_ notes: Rect, _ grid: inout Grid) {
    guard let line = hearings.window.current?.row else { return }
    let box = notes.droppingLeft(1).droppingRight(1)
    for (place, text) in Lines.of(hearingDetail(line), width: box.width, most: box.height).enumerated() {
      grid.put(text, in: box.row(place), line.clashes ? .warning : .notice)
    }
  }

  func hearingDetail(_ line: HearingLine) -> String {
    let dot = " \(sitting.glyphs.dot) "
    let plan = words.plan(line.hearing.plan, zone: sitting.zone)
    let why = [line.hearing.late, line.hearing.putOff].compactMap { $0.map { words.told($0) } }
    let openness = words.openness(ground: line.hearing.plan.closed, line.hearing.closing)
    let isClosed = line.hearing.plan.closed != nil
    return
      ([
        line.clashes ? words.hearingClashes : "", line.number, isClosed ? openness : "", line.parties, plan, isClosed ? "" : openness,
        line.actual.text,
      ] + why).filter {
        !$0.isEmpty
      }
      .joined(separator: dot)
  }

  /// The list of hearings as it is told.
  var toldHearings: Scene {
    let window = hearings.window
    var lines = toldPlace + [ToldLine(.view, Spoken.list([words.name(hearings.view), hearingDaysText]))]
    if !hearings.typed.isEmpty { lines.append(ToldLine(.filter, words.filterLabel + " " + hearings.typed)) }
    let item =
      window.current.map { hearingItem($0.row, place: toldPlace(in: window, of: nil)) }
      ?? ToldItem(.nothing, window.isLoaded ? words.noHearingsThen : words.loading)
    return Scene(identity: .place(place), lines: lines + [toldKeys], item: item)
  }

  /// A hearing as one line.
  func hearingItem(_ line: HearingLine, place: String) -> ToldItem {
    ToldItem(
      .caseRow(line.slip.caseID), line.timeWithDay + ", " + line.number,
      [
        line.clashes ? words.hearingClashes : "", line.parties, line.judge, line.place.text,
        line.readinessInWords, line.actual.text,
      ], place: place)
  }
}
