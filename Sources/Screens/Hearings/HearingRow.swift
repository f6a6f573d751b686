import CaseEngine
import Cells
import Wording

/// A line of the pane of hearings: a hearing, something that happened with it, how open it is, what media ask, or how cases hang together.
struct HearingRow: Hashable, Sendable {
  /// What Enter and F4 are about.
  enum Kind: Hashable, Sendable {
    case hearing(HearingID)
    case openness(HearingID)
    case listeners(HearingID)
    case media(MediaRequestID)
    case viewing(HearingID)
    case link(CaseNumber)
    /// How often dates held.
    case dates
  }

  let kind: Kind
  /// The hearing that it is about; nil for what is about all.
  let hearing: HearingID?
  let text: String
  let role: Role

  /// Every hearing of a case, each with its course and its openness, in the order of setting; then what media ask of none of them, the links of the
  /// case, and how often its dates held.
  static func rows(of file: CaseFile, _ sitting: Sitting) -> [HearingRow] {
    let (words, state) = (sitting.words, file.state)
    var rows = state.hearings.flatMap { lines(of: $0, in: file, sitting) }
    let shown = Set(state.hearings.map(\.id))
    rows += state.openness.media.filter { state.hearing(of: $0.asked.fact).map { !shown.contains($0.id) } ?? true }.flatMap {
      media($0, nil, file, sitting)
    }
    rows += state.links.links.map {
      HearingRow(kind: .link($0.fact.to), hearing: nil, text: words.linkLine(words.link($0.fact)), role: .accent)
    }
    let dates = Punctuality.of(file.listed(under: sitting.rules)?.slips ?? [], in: sitting.zone).dates
    if dates.fixed > 0 {
      rows.append(HearingRow(kind: .dates, hearing: nil, text: words.datesHeld(dates.held, of: dates.fixed), role: .muted))
    }
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
    let kind = Kind.hearing(hearing.id)
    return [HearingRow(kind: kind, hearing: hearing.id, text: title, role: isCurrent ? .heading : hearing.stands ? .text : .muted)]
      + lines.map { HearingRow(kind: kind, hearing: hearing.id, text: indent + $0, role: .muted) } + aboutOpenness(hearing, file, sitting)
  }

  /// Under a hearing: how open it is, how listeners join, what media ask of it, and what is viewed together.
  private static func aboutOpenness(_ hearing: HearingRecord, _ file: CaseFile, _ sitting: Sitting) -> [HearingRow] {
    let (words, state) = (sitting.words, file.state)
    var rows: [HearingRow] = []
    func add(_ kind: Kind, _ text: String, _ role: Role) {
      rows.append(HearingRow(kind: kind, hearing: hearing.id, text: indent + text, role: role))
    }
    if hearing.stands || hearing.plan.closed != nil {
      let openness = words.openness(ground: hearing.plan.closed, state.closing(of: hearing))
      add(.openness(hearing.id), words.opennessLine(openness), hearing.plan.closed == nil ? .muted : .notice)
    }
    let listeners = state.openness.listeners[hearing.id]
    if listeners != nil || hearing.stands && hearing.plan.remote && !state.isClosedInWhole(hearing) {
      add(.listeners(hearing.id), words.listenersLine(listeners), listeners == nil ? .waiting : .muted)
    }
    for request in state.openness.media where state.hearing(of: request.asked.fact)?.id == hearing.id {
      rows += media(request, hearing.id, file, sitting)
    }
    if hearing.stands, hearing.id == state.trial?.id, hearing.plan.remote || !state.viewing.isEmpty || !state.speeches.isEmpty {
      let presenters = state.viewing.compactMap(\.presenter).unrepeated.map { words.party($0, in: state) }
      let tooLong = state.minutesPlanned > hearing.plan.minutes
      add(
        .viewing(hearing.id),
        words.viewingLine(
          state.viewing.count, minutes: state.minutesPlanned, of: hearing.plan.minutes,
          presenters.isEmpty ? nil : presenters.joined(separator: ", ")),
        tooLong || state.viewing.isEmpty && hearing.plan.remote ? .warning : .muted)
    }
    return rows
  }

  /// A media request with where it stands, and what the participants think of it.
  private static func media(
    _ request: MediaRequestRecord, _ hearing: HearingID?, _ file: CaseFile, _ sitting: Sitting
  ) -> [HearingRow] {
    let (words, state) = (sitting.words, file.state)
    let overdue = request.due.map { sitting.today - $0 }.flatMap { $0 > 0 ? $0 : nil }
    let standing =
      request.answer.map { words.decision($0.fact.decision) } ?? words.unanswered(request.due, overdueDays: overdue)
    let text = words.mediaLine(request.id, words.listed([words.mediaRequest(request.asked.fact), standing], by: "; "))
    let role: Role = request.answer != nil ? .muted : overdue != nil ? .overdue : .dueSoon
    let opinions = state.parties.compactMap { party in
      request.opinions[party.id].map { words.opinion($0.fact, of: party.details.name) }
    }
    return [HearingRow(kind: .media(request.id), hearing: hearing, text: indent + text, role: role)]
      + opinions.map { HearingRow(kind: .media(request.id), hearing: hearing, text: indent + indent + $0, role: .muted) }
  }

  private static let indent = "     "
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

  /// Enter in the pane of hearings: what comes next in the course of a hearing, or what the row is about.
  mutating func openNextOfHearing() {
    switch one?.hearingRow?.kind {
    case .openness: return perform(.closeToPublic)
    case .listeners: return perform(.tellListeners)
    case .media(let id):
      return perform(
        one?.file?.state.openness.media(id)?.answer == nil && sitting.actor.roles.contains(.judge) ? .answerMedia : .noteOpinion)
    case .viewing: return openRoomStrip(.viewing(nil))
    case .link(let number): return ask(.caseNamed(number), for: .linkedCase)
    case .hearing, .dates, nil: break
    }
    guard let hearing = meantHearing else { return say(words.nothingSelected, .warning) }
    switch hearing.course.stage {
    case .waiting where hearing.cancelled == nil: perform(.callHearing)
    case .called: perform(.beginHearing)
    case .begun: perform(.endHearing)
    case .onBreak: perform(.resumeHearing)
    case .waiting, .ended: say(hearing.cancelled == nil ? words.name(HearingCourse.Stage.ended) : words.hearingIsCancelled)
    }
  }

  /// F4 in the pane of hearings: another time, or what else can be said of the row.
  mutating func editOfHearing() {
    switch one?.hearingRow?.kind {
    case .openness: perform(.closeToPublic)
    case .listeners: perform(.tellListeners)
    case .media: perform(.noteOpinion)
    case .viewing: openRoomStrip(.viewing(one?.file?.state.viewing.first?.what))
    case .link: perform(.carryOver)
    case .hearing, .dates, nil: openHearingForm()
    }
  }
}
