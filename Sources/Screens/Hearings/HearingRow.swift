import CaseEngine
import Cells
import Wording

/// A line of the pane of hearings: a hearing, something that happened with it, or how often dates held.
struct HearingRow: Hashable, Sendable {
  /// The hearing that it is about; nil for what is about all.
  let hearing: HearingID?
  let text: String
  let role: Role

  /// Every hearing of a case, each with its course, in the order of setting.
  static func rows(of file: CaseFile, _ sitting: Sitting) -> [HearingRow] {
    let words = sitting.words
    var rows = file.state.hearings.flatMap { lines(of: $0, in: file, sitting) }
    let dates = Punctuality.of(file.listed(under: sitting.rules)?.slips ?? [], in: sitting.zone).dates
    if dates.fixed > 0 { rows.append(HearingRow(hearing: nil, text: words.datesHeld(dates.held, of: dates.fixed), role: .muted)) }
    return rows
  }

  private static func lines(of hearing: HearingRecord, in file: CaseFile, _ sitting: Sitting) -> [HearingRow] {
    let (words, glyphs, course) = (sitting.words, sitting.glyphs, hearing.course)
    func when(_ occurred: Occurrence) -> String { words.occurrence(occurred, sitting.zone) }
    let state =
      hearing.cancelled != nil ? words.hearingIsCancelled : course.ended.map { words.name($0.fact.outcome) } ?? words.name(course.stage)
    let isCurrent = hearing.stands && (course.opened != nil || hearing.id == file.state.trial?.id)
    let sign = hearing.cancelled != nil ? glyphs.returned : course.ended != nil ? glyphs.done : glyphs.asked
    let title = "\(sign) \(hearing.id.rawValue). " + words.plan(hearing.plan, zone: sitting.zone) + " \(glyphs.dash) " + state
    var lines = hearing.moved.map { words.hearingMoved(words.moment($0.fact.from.start, sitting.zone), when($0.occurred), $0.fact.reason) }
    lines.insert(words.hearingFixed(when(hearing.fixed.occurred), hearing.fixed.by.name, continuing: hearing.continues), at: 0)
    lines += hearing.overrides.map { words.override($0, in: file.state, checks: sitting.rules.manualChecks) }
    if let called = course.called { lines.append(words.hearingCalled(when(called.occurred))) }
    if let begun = course.begun {
      var late: Int?
      if case .at(let moment) = begun.occurred { late = hearing.plan.start.minutes(until: moment) }
      lines.append(words.hearingBegun(when(begun.occurred), late: late, begun.fact.map { words.told($0) }))
    }
    for pause in course.breaks {
      lines.append(words.hearingPause(when(pause.begun.occurred), pause.ended.map { when($0.occurred) }, pause.begun.fact.reason))
    }
    if let ended = course.ended {
      lines.append(
        words.hearingEnded(when(ended.occurred), ended.fact.outcome, ended.fact.why.map { words.told($0) }, next: hearing.continuedBy))
    }
    if let cancelled = hearing.cancelled { lines.append(words.hearingCancelled(cancelled.reason)) }
    return [HearingRow(hearing: hearing.id, text: title, role: isCurrent ? .heading : hearing.stands ? .text : .muted)]
      + lines.map { HearingRow(hearing: hearing.id, text: "     " + $0, role: .muted) }
  }
}

extension Console {
  /// The hearing that an act on hearings is about: that of the selected line, else the one under way, else the trial that stands, else the only one.
  var meantHearing: HearingRecord? {
    guard place == .oneCase, let one, let state = one.file?.state else { return nil }
    if isCourtroom { return roomHearing }
    if one.pane == .hearing, let id = one.hearingRow?.hearing { return state.hearing(id) }
    let standing = state.hearings.filter(\.stands)
    return standing.first { $0.course.opened != nil } ?? state.trial.flatMap { $0.stands ? $0 : nil }
      ?? (standing.count == 1 ? standing.first : nil)
  }

  func drawHearings(_ one: CaseScreen, _ area: Rect, _ grid: inout Grid) {
    if one.hearings.isEmpty { return drawEmpty(words.noHearingsYet(add: key(.add)), area.droppingTop(1), &grid) }
    drawRows(one, area.droppingBottom(detailHeight), &grid) { place, line, grid in
      grid.put(one.hearings[place].text, in: line.droppingLeft(2).droppingRight(1), one.hearings[place].role)
    }
    drawDetail(one.hearingRow.map { String($0.text.drop { $0 == " " }) } ?? "", area.bottom(detailHeight), &grid)
  }

  /// Enter on a hearing: what comes next in its course.
  mutating func openNextOfHearing() {
    guard let hearing = meantHearing else { return say(words.nothingSelected, .warning) }
    switch hearing.course.stage {
    case .waiting where hearing.cancelled == nil: perform(.callHearing)
    case .called: perform(.beginHearing)
    case .begun: perform(.endHearing)
    case .onBreak: perform(.resumeHearing)
    case .waiting, .ended: say(hearing.cancelled == nil ? words.name(HearingCourse.Stage.ended) : words.hearingIsCancelled)
    }
  }
}
