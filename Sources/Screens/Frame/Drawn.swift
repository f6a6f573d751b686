import Cells

/// What was drawn, and of which console: from it the next drawing may follow.
///
/// A key that moves the selection of a list changes two rows and the lines below them. All else would be drawn only to come out the same.
public struct Drawn: Sendable {
  /// The screen.
  public let grid: Grid
  /// Whether only that was drawn anew which a moved selection changes.
  public let isFollowed: Bool
  private let console: Console
  private let list: ListFrame?
  private let hints: [Hint]

  fileprivate init(_ console: Console, _ grid: Grid, _ list: ListFrame?, _ hints: [Hint], isFollowed: Bool) {
    self.console = console
    self.grid = grid
    self.list = list
    self.hints = hints
    self.isFollowed = isFollowed
  }

  /// The next drawing, where nothing but the selection of a list moved since; nil otherwise.
  fileprivate func follow(_ next: Console) -> Drawn? {
    guard let list, next.overlay == nil, next.differsOnlyBySelection(from: console) else { return nil }
    var grid = grid
    let shown = next.shownRows(list)
    let hasScrolled = shown != console.shownRows(list)
    for row in shown where hasScrolled || row == console.selectedRow || row == next.selectedRow {
      grid.fill(list.table.line(list.table.area.y + 1 + row - shown.lowerBound), .text)
      next.drawRow(row, of: shown, list, &grid)
    }
    grid.fill(list.notes, .text)
    next.drawNotes(list, &grid)
    var hints = hints
    if !next.stand(hints) {
      hints = next.hints
      next.draw(hints, &grid)
    }
    return Drawn(next, grid, list, hints, isFollowed: true)
  }
}

extension Console {
  /// Draws as `draw` does, and does not draw again what cannot have changed since the last time.
  public func drawn(_ size: Size, after before: Drawn?) -> Drawn {
    if let before, before.grid.size == size, let next = before.follow(self) { return next }
    let list = overlay == nil && Console.fits(size) ? listFrame : nil
    return Drawn(self, draw(size), list, list == nil ? [] : hints, isFollowed: false)
  }

  /// Whether both show the same but for the selected row of the list.
  fileprivate func differsOnlyBySelection(from before: Console) -> Bool {
    guard place == before.place, overlay == nil, before.overlay == nil, typedAhead.isEmpty else { return false }
    // A long warning lies over the lines of the list.
    guard messageLines(size.width - 1).count < 2 else { return false }
    var same = before
    switch place {
    case .cases, .checklists: same.docket.window.stand(as: docket.window)
    case .outstanding: same.outstanding.window.stand(as: outstanding.window)
    case .toServe: same.toServe.window.stand(as: toServe.window)
    case .reports: return false
    case .hearings: same.hearings.window.stand(as: hearings.window)
    case .tray: same.tray.window.stand(as: tray.window)
    case .outbox: same.mail.window.stand(as: mail.window)
    case .firstRun, .oneCase, .intake, .book, .contacts, .court: return false
    }
    // What is not drawn on these screens.
    same.pressed = pressed
    same.lastTag = lastTag
    same.awaiting = awaiting
    // What is told of the selected row is drawn in any case.
    same.lookedUp = lookedUp
    return same == self
  }
}
