import CaseEngine
import Cells
import Wording

extension Console {
  /// Draws everything into a grid of this size. Reads the state only.
  public func draw(_ size: Size) -> Grid {
    var grid = Grid(size)
    guard Console.fits(size) else {
      grid.put(
        words.windowTooSmall(Console.leastSize.width, Console.leastSize.height), in: Rect(x: 0, y: 0, width: size.width, height: 1),
        .warning)
      return grid
    }
    drawTitle(&grid)
    drawLesson(&grid)
    switch place {
    case .firstRun: drawFirstRun(&grid)
    case .cases, .checklists: drawCases(&grid)
    case .oneCase: drawOneCase(&grid)
    case .outstanding: drawPapers(&grid, outstanding)
    case .toServe: drawPapers(&grid, toServe)
    case .hearings: drawHearingsScreen(&grid)
    case .intake: drawIntake(&grid)
    case .reports: drawReports(&grid)
    case .court: drawCourt(&grid)
    case .book: drawBook(desk, &grid)
    case .contacts: drawBook(contacts, &grid)
    case .tray: drawTray(&grid)
    case .outbox: drawOutbox(&grid)
    }
    switch overlay {
    case .strip(let strip): draw(strip, &grid)
    case .form(let form): draw(form, &grid)
    case .palette(let palette): draw(palette, &grid)
    case .goTo: drawGoTo(&grid)
    case .themes(let picker): draw(picker, &grid)
    case .keyboards(let scroller): drawKeyboards(scroller, &grid)
    case .learning(let learning): draw(learning, &grid)
    case .lessons(let box): draw(box, &grid)
    case .reading(let reading): draw(reading, &grid)
    case .filter(let bar):
      if place == .oneCase { drawSearch(bar, &grid) }
      if let offered = bar.offered { draw(offered, x: 4, beside: content.y + 1, &grid) }
    case nil: break
    }
    if let help { drawHelp(help, &grid) }
    drawStatus(&grid)
    draw(hints, &grid)
    return grid
  }

  private func drawTitle(_ grid: inout Grid) {
    let line = grid.bounds.top(1)
    grid.fill(line, .title)
    let (day, time) = sitting.zone.local(sitting.now)
    let clock = words.shortDay(day) + " " + words.shortName(day.weekday) + " " + words.time(time)
    let who = place == .firstRun ? "" : sitting.actor.name + (isNarrow ? "" : role) + " \(sitting.glyphs.dot) "
    let used = grid.put(who + clock + " ", endingAt: grid.width, y: 0, .titleMuted, from: grid.width / 4)
    let room = Rect(x: 0, y: 0, width: grid.width - used - 1, height: 1)
    let left = grid.put(" " + (isCourtroom ? words.pane(.courtroom) : words.screen(place)) + papersCount, in: room, .title)
    guard place != .firstRun else { return }
    // The court's name gives way by whole words: half a word says nothing.
    let dot = " \(sitting.glyphs.dot) "
    guard let court = Lines.wholeWords(of: words.named(sitting.rules.court), to: room.width - left - Width.of(dot)) else { return }
    grid.put(dot + court, in: room.droppingLeft(left), .title)
  }

  /// The role of whoever sits here, the first that counts.
  private var role: String {
    let order: [CourtRole] = [.judge, .secretary, .chancery, .chair, .administrator, .observer]
    if sitting.actor.roles.count == order.count { return ", " + words.allRoles }
    return order.first { sitting.actor.roles.contains($0) }.map { ", " + words.shortName($0) } ?? ""
  }

  private func drawStatus(_ grid: inout Grid) {
    let line = Rect(x: 0, y: grid.height - 2, width: grid.width, height: 1)
    grid.fill(line, .status)
    var room = line.droppingLeft(1)
    if isRegisterAway {
      let used = grid.put(
        sitting.glyphs.warning + " " + words.deedsWaiting(deeds.count) + " ", endingAt: grid.width, y: line.y, .warning,
        from: grid.width / 2)
      room = room.droppingRight(used + 1)
    } else if isSaving {
      let used = grid.put(
        sitting.glyphs.saving + " " + (isConfirming ? words.confirmingNow : words.savingNow) + " ", endingAt: grid.width, y: line.y,
        .saving, from: grid.width / 2)
      room = room.droppingRight(used + 1)
    }
    guard let message else { return drawNote(room, &grid) }
    let role: Role =
      switch message.tone {
      case .notice: .notice
      case .saved: .saved
      case .warning: .warning
      case .error: .error
      }
    let lines = messageLines(room.width)
    for (above, text) in lines.reversed().enumerated() {
      if above > 0 { grid.fill(Rect(x: 0, y: line.y - above, width: grid.width, height: 1), .status) }
      grid.put(whole(text, room), in: Rect(x: room.x, y: line.y - above, width: room.width, height: 1), role)
    }
  }

  /// What was said last, in lines of this width. A warning or an error takes up to three, where nothing else lies over the screen: what to do
  /// stands at its end.
  func messageLines(_ width: Int) -> [String] {
    guard let message else { return [] }
    let (sign, isLong): (String, Bool) =
      switch message.tone {
      case .notice: ("", false)
      case .saved: (sitting.glyphs.saved + " ", false)
      case .warning: (sitting.glyphs.warning + " ", true)
      case .error: (sitting.glyphs.missing + " ", true)
      }
    guard isLong, overlay == nil, help == nil else { return [sign + message.text] }
    return Lines.of(sign + message.text, width: width, most: 3)
  }

  /// What is to be said of the register all the time; before it, under the docket, what waits for whoever sits here.
  private func drawNote(_ room: Rect, _ grid: inout Grid) {
    var room = room
    let note = words.registerNote(sitting.register)
    if isDocket, !sitting.register.isReadOnly, let waiting = waitingLine(within: room.width) {
      let used = grid.put(whole(waiting, room), in: room, .notice) + 2
      if used + Width.of(note) > room.width { return }
      room = room.droppingLeft(used)
    }
    grid.put(whole(note, room), in: room, .status)
  }

  /// A sentence by whole words, where it is longer than its place.
  private func whole(_ text: String, _ room: Rect) -> String { Lines.wholeWords(of: text, to: room.width) ?? text }
}
