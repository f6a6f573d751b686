import CaseEngine
import Wording

extension Console {
  /// Opens the courtroom: of the case that is open, of today's hearing that is selected in the list, else of the nearest, today's if there is one.
  mutating func goCourtroom() {
    if place == .oneCase, let one, one.file != nil {
      if one.pane != .courtroom { self.one?.paneBefore = one.pane }
      self.one?.pane = .courtroom
      return
    }
    if place == .hearings, let slip = hearings.window.current?.row.slip, slip.isOpen, sitting.zone.day(of: slip.at) == sitting.today {
      return enterCourtroom(of: slip.caseID)
    }
    askNearest(mine: !sitting.actor.roles.isDisjoint(with: [.judge, .secretary]) && !sitting.rules.onlyOnePerson)
  }

  private mutating func askNearest(mine: Bool) {
    let filter = mine ? Filter([.init(.mine(sitting.actor.name))]) : Filter()
    ask(.cases(DocketQuery(filter: filter, order: .hearing, today: sitting.today), .first, limit: 60), for: .courtroom(mine: mine))
  }

  /// The docket begins with the hearings from today on: of those the one that goes on, or comes next, or was the last today.
  mutating func takeInNearest(_ page: Page<CaseSummary>, mine: Bool) {
    let today = page.rows.map(\.row).compactMap { summary in summary.hearing.map { (id: summary.id, plan: $0.plan) } }
      .filter { sitting.zone.day(of: $0.plan.start) >= sitting.today }
    let going = today.first { $0.plan.end.adding(minutes: 30) > sitting.now }
    guard let found = going ?? today.last(where: { sitting.zone.day(of: $0.plan.start) == sitting.today }) else {
      if mine { return askNearest(mine: false) }
      return say(words.noHearingToCome, .warning)
    }
    enterCourtroom(of: found.id)
  }

  private mutating func enterCourtroom(of id: CaseID) {
    openCase(id)
    one?.pane = .courtroom
    one?.paneBefore = nil
  }

  /// Esc in the courtroom of a case that was open: back to its panes; false where it was come to by itself.
  mutating func leaveCourtroom() -> Bool {
    guard isCourtroom, let pane = one?.paneBefore else { return false }
    one?.pane = pane
    one?.paneBefore = nil
    return true
  }
}
