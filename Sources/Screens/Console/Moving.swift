import CaseEngine
import Cells
import Wording

extension Console {
  /// Moves the selection, where the action is a moving; false where it is none.
  mutating func moves(_ action: Action) -> Bool {
    switch action {
    case .nextPane, .previousPane:
      stepPane(action == .nextPane ? 1 : -1)
      return true
    case .markUp, .markDown:
      if isCourtroom {
        moveInOrder(action == .markUp ? -1 : 1)
        return true
      }
      if let row = currentRow { addMark(row) }
      _ = moveInPlace(action == .markUp ? .up : .down)
      if let row = currentRow { addMark(row) }
      return true
    default: return moveInPlace(action)
    }
  }

  private mutating func moveInPlace(_ action: Action) -> Bool {
    switch place {
    case .cases, .checklists:
      guard let end = docket.window.move(action, height: docketHeight) else { return Console.isMove(action) }
      loadDocket(end)
    case .outstanding:
      guard let end = outstanding.window.move(action, height: papersHeight) else { return Console.isMove(action) }
      loadPapers(.outstanding, end)
    case .toServe:
      guard let end = toServe.window.move(action, height: papersHeight) else { return Console.isMove(action) }
      loadPapers(.toServe, end)
    case .hearings:
      guard let end = hearings.window.move(action, height: hearingsHeight) else { return Console.isMove(action) }
      loadHearings(end)
    case .oneCase:
      let (height, sitting) = (documentHeight, sitting)
      return one?.move(action, height: height, sitting) ?? Console.isMove(action)
    case .intake: return moveInIntake(action)
    case .reports: return reports.move(action, height: reportsHeight)
    case .court: return court.move(action, height: courtHeight)
    case .book, .contacts:
      let height = bookHeight
      var moved = false
      changeBook { moved = $0.move(action, height: height) }
      return moved
    case .tray:
      guard let end = tray.window.move(action, height: hearingsHeight) else { return Console.isMove(action) }
      loadTray(end)
    case .outbox:
      guard let end = mail.window.move(action, height: hearingsHeight) else { return Console.isMove(action) }
      loadOutbox(end)
    case .firstRun: return false
    }
    return true
  }

  static func isMove(_ action: Action) -> Bool {
    switch action {
    case .up, .down, .pageUp, .pageDown, .first, .last, .markUp, .markDown: true
    default: false
    }
  }

  private mutating func stepPane(_ by: Int) {
    switch place {
    case .cases, .checklists: stepView(by)
    case .oneCase:
      guard let pane = one?.pane else { return }
      let panes = CasePane.tabs
      let place = panes.firstIndex(of: pane).map { $0 + by } ?? 0
      let before = one?.paneBefore ?? .documents
      one?.pane = pane == .courtroom ? before : panes[(place + panes.count) % panes.count]
      one?.paneBefore = nil
      one?.isStoryOpen = false
    case .hearings: stepHearingsView(by)
    case .outstanding: go(.toServe)
    case .toServe: go(.outstanding)
    case .intake:
      let order: [IntakeScreen.Focus] = [.field, .found, .recents]
      let place = (order.firstIndex(of: intake.focus) ?? 0) + by + order.count
      intake.focus = order[place % order.count]
    case .reports: stepReport(by)
    case .court: court.stepPane(by)
    case .book, .contacts: changeBook { $0.stepPane(by) }
    case .tray: stepTrayView(by)
    case .outbox: stepOutboxView(by)
    case .firstRun: break
    }
  }

  /// Asks for rows ahead of the selection, where they are running out and nothing is on its way.
  mutating func askAhead() {
    switch place {
    case .cases, .checklists: if let rows = docket.window.wanted, awaiting[.docket] == nil { askDocket(for: rows) }
    case .hearings: if let rows = hearings.window.wanted, awaiting[.hearings] == nil { askHearings(for: rows) }
    case .tray: if let rows = tray.window.wanted, awaiting[.tray] == nil { askTray(for: rows) }
    case .outbox: if let rows = mail.window.wanted, awaiting[.outbox] == nil { askOutbox(for: rows) }
    case .outstanding: askAhead(outstanding.window.wanted, of: .outstanding)
    case .toServe: askAhead(toServe.window.wanted, of: .toServe)
    default: break
    }
  }

  private mutating func askAhead(_ rows: WantedRows?, of list: PaperQuery.List) {
    if let rows, awaiting[.papers(list)] == nil { askPapers(list, for: rows) }
  }
}

extension ListWindow {
  /// Moves as an action says. Gives an end of the list where that lies outside of the window and has to be asked for.
  mutating func move(_ action: Action, height: Int) -> Awaited.How? {
    switch action {
    case .up: move(-1, height: height)
    case .down: move(1, height: height)
    case .pageUp: move(-max(1, height - 1), height: height)
    case .pageDown: move(max(1, height - 1), height: height)
    case .first: return go(to: .before, height: height) ? nil : .first
    case .last: return go(to: .after, height: height) ? nil : .last
    default: break
    }
    return nil
  }
}
