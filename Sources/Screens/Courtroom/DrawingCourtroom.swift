import CaseEngine
import Cells
import Wording

extension Console {
  /// Whether the courtroom is before the person.
  var isCourtroom: Bool { place == .oneCase && one?.pane == .courtroom }

  /// The speech that is being given; nil where none is, or the courtroom is not shown.
  var countdown: Countdown? {
    guard isCourtroom, let state = one?.file?.state, let hearing = state.hearingNearest(to: sitting.now) else { return nil }
    return Countdown(state.room(of: hearing.id), in: state)
  }

  /// When the clock is wanted again before the minute changes: nil while nothing but the minute matters.
  public var wantsTick: Moment? { [countdown?.next(after: sitting.now), deedOnItsWay == nil ? deedsAwaited : nil].compactMap { $0 }.min() }

  /// How many lines the time that is left takes.
  var countdownHeight: Int { countdown == nil ? 0 : LargeDigits.height + 2 }

  /// One hearing, large and calm: who and what, then the rows, then what is left of a speech.
  func drawCourtroom(_ one: CaseScreen, _ grid: inout Grid) {
    let head = content.top(2).droppingLeft(1).droppingRight(1)
    let used = grid.put(one.head.number + "  ", in: head.row(0), .accent)
    grid.put(one.head.parties, in: head.row(0).droppingLeft(used), .text)
    grid.put(one.head.judge.isEmpty ? one.head.hearing.text : one.head.judge, in: head.row(1), .muted)
    grid.fill(content.droppingTop(2).top(1), .border, with: sitting.glyphs.rule)
    let body = content.droppingTop(3)
    // The first row that is seen names its part, too.
    var first: Int?
    drawRows(one, body.droppingBottom(courtroomDetail + countdownHeight), &grid) { place, line, grid in
      drawRoomRow(one.room[place], before: first == nil ? nil : one.room[place - 1], line, &grid)
      first = first ?? place
    }
    let detail = body.droppingBottom(countdownHeight).bottom(courtroomDetail)
    if let row = one.roomRow {
      drawDetail([row.name, row.facts].filter { !$0.isEmpty }.joined(separator: " \(sitting.glyphs.dash) "), detail, &grid)
    }
    if let countdown, let state = one.file?.state { draw(countdown, state, body.bottom(countdownHeight), &grid) }
  }

  /// The selected row in full.
  var courtroomDetail: Int { isNarrow ? 2 : 3 }

  private func drawRoomRow(_ row: RoomRow, before: RoomRow?, _ line: Rect, _ grid: inout Grid) {
    let area = line.droppingLeft(2).droppingRight(1)
    let parts = area.columns([.fixed(isNarrow ? 11 : 13), .fixed(2), .share(3), .share(2)], gap: 1)
    if before?.section != row.section { grid.put(words.name(row.section), in: parts[0], .columnHeading) }
    grid.put(row.sign, in: parts[1], row.role)
    if row.facts.isEmpty {
      grid.put(row.name, in: Rect(x: parts[2].x, y: line.y, width: area.maxX - parts[2].x, height: 1), row.role)
      return
    }
    grid.put(row.name, in: parts[2], row.role)
    grid.put(row.facts, in: parts[3], row.role == .text ? .muted : row.role)
  }

  private func draw(_ countdown: Countdown, _ state: CaseState, _ area: Rect, _ grid: inout Grid) {
    let role: Role = countdown.isShort(at: sitting.now) ? .warning : .accent
    grid.fill(area.top(1), .border, with: sitting.glyphs.rule)
    let rows = LargeDigits.rows(of: countdown.digits(at: sitting.now), block: sitting.glyphs == .ascii ? "#" : "█")
    for (place, row) in rows.enumerated() { grid.put(row, in: area.droppingTop(1).row(place).droppingLeft(3), role) }
    let who = state.speech(countdown.speech).map { words.party($0.details.by, in: state) + ": " + $0.details.title } ?? ""
    let text = countdown.told(at: sitting.now, words) + (who.isEmpty ? "" : " \(sitting.glyphs.dash) " + who)
    grid.put(text, in: area.bottom(1).droppingLeft(3).droppingRight(1), role)
  }

  /// The courtroom's row as it is told.
  func roomItem(_ row: RoomRow, place: String) -> ToldItem {
    ToldItem(.room(row.kind), row.name, [words.name(row.section).lowercased(), row.facts], place: place)
  }
}
