import CaseEngine
import Cells
import Wording

/// The hearings of all cases: of a day, a week or a month.
struct HearingsScreen: Hashable, Sendable {
  var view = HearingsView.week
  /// A day of the stretch that is shown; nil for today, or the next working day where today is off.
  var day: Day?
  var typed = ""
  var window = ListWindow<SlipName, HearingLine>()
}

extension Console {
  /// The day on which the list opens.
  private var firstHearingDay: Day {
    let calendar = sitting.rules.calendar
    return calendar.isWorkingDay(sitting.today) ? sitting.today : calendar.nextWorkingDay(after: sitting.today)
  }

  /// The days that are shown.
  var hearingDays: ClosedRange<Day> {
    let day = hearings.day ?? firstHearingDay
    switch hearings.view {
    case .day: return day...day
    case .week:
      let monday = day - (day.weekday.rawValue - 1)
      return monday...(monday + 6)
    case .month:
      let (year, month, _) = day.civil
      let first = Day(year, month, 1) ?? day
      return first...(first + (Day.length(ofMonth: month, in: year) - 1))
    }
  }

  var hearingsQuery: SlipQuery {
    let days = hearingDays
    let span = sitting.zone.moment(days.lowerBound, .midnight)..<sitting.zone.moment(days.upperBound + 1, .midnight)
    return hearings.terms(sitting).query(in: span)
  }

  mutating func loadHearings(_ how: Awaited.How = .first) { askHearings(for: .beginning(how, height: hearingsHeight)) }

  mutating func reloadHearings() { askHearings(for: hearings.window.again) }

  mutating func askHearings(for rows: WantedRows) { ask(.slips(hearingsQuery, rows.position, limit: rows.limit), for: .hearings, rows.how) }

  /// Takes a stretch of the hearings in, and marks those that clash.
  mutating func takeInHearings(_ page: Page<Slip>, _ how: Awaited.How) {
    let sitting = sitting
    let terms = hearings.terms(sitting)
    let meant = page.rows.filter { terms.accepts($0.row) }
    // Where none of a stretch is meant, the next one may have some.
    if meant.isEmpty, page.hasAfter, how != .last, let last = page.rows.last {
      return askHearings(for: WantedRows(position: .after(last.cursor), limit: WantedRows.page, how: how))
    }
    let lines = meant.compactMap { placed in
      HearingLine(placed.row, sitting).map {
        ListWindow<SlipName, HearingLine>.Line(id: SlipName(placed.row), cursor: placed.cursor, row: $0)
      }
    }
    hearings.window.takeIn(lines, page.hasBefore, page.hasAfter, how, height: hearingsHeight)
    markClashes()
  }

  mutating func markClashes() {
    let all = hearings.window.lines.map(\.row)
    var clashing: Set<SlipName> = []
    for (place, line) in all.enumerated() {
      for other in all[(place + 1)...] where HearingLine.clash(line, other) {
        clashing.formUnion([SlipName(line.slip), SlipName(other.slip)])
      }
    }
    hearings.window.updateAll { $0.clashes = clashing.contains(SlipName($0.slip)) }
  }

  mutating func stepHearingsView(_ by: Int) {
    let all = HearingsView.allCases
    let place = all.firstIndex(of: hearings.view) ?? 0
    hearings.view = all[(place + by + all.count) % all.count]
    loadHearings()
  }

  /// The day, week or month before or after.
  mutating func stepHearings(_ by: Int) {
    let days = hearingDays
    hearings.day = by < 0 ? days.lowerBound - 1 : days.upperBound + 1
    if hearingDays.contains(firstHearingDay) { hearings.day = nil }
    loadHearings()
  }

  /// The arrows step through the days, for the views have Tab.
  mutating func stepsHearings(_ key: Key) -> Bool {
    guard place == .hearings, key == .left || key == .right else { return false }
    stepHearings(key == .left ? -1 : 1)
    return true
  }

  /// Opens the case of the selected hearing, there.
  mutating func openHearing() {
    guard let line = hearings.window.current else { return }
    openCase(line.id.id)
    let (height, hearing) = (documentHeight, HearingID(rawValue: line.id.place))
    if one?.file != nil { one?.select(hearing, height: height) } else { one?.wantedHearing = hearing }
  }
}
