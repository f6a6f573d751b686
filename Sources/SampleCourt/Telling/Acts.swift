import CaseEngine

extension CaseWriter {
  /// Whatever is outstanding is asked for again, with a new due date.
  mutating func remind(on offset: Int, due: Int) {
    let request = Request(
      by: .sms, due: scenery.rules.calendar.stated(scenery.day(due)),
      reason: random.pick([Reasons.reminder, Reasons.laterDue])(language))
    let facts = file.state.documents.filter(\.isOutstanding).map { CaseFact.documentRequested(document: $0.id, request: request) }
    act(secretary, .secretary, on: scenery.day(offset), facts)
  }

  /// The last paper that came goes back as unfit, and may be asked for again.
  mutating func turnBack(on offset: Int, askAgain: Bool, diary: inout Diary) {
    guard let document = file.state.documents.last(where: { $0.receipt != nil }) else { return }
    let day = scenery.day(offset)
    act(clerk, .chancery, on: day, [.documentReturned(document: document.id, reason: random.pick(Reasons.unfit)(language))])
    if askAgain {
      let request = Request(by: .cabinet, due: diary.due(after: day, calendar: scenery.rules.calendar))
      act(secretary, .secretary, on: day, [.documentRequested(document: document.id, request: request)])
    }
  }

  /// The judge lets go of what somebody keeps silent about.
  mutating func waive(on offset: Int) {
    let facts = file.state.documents.filter(\.isOutstanding).prefix(random.number(1...2)).map {
      CaseFact.documentWaived(document: $0.id, ground: .notSubmitted, reason: Reasons.silent(language))
    }
    act(theJudge, .judge, on: scenery.day(offset), facts)
  }

  /// Filed originals go back to whoever brought them.
  mutating func giveBack(on offset: Int) {
    let at = moment(on: scenery.day(offset))
    let day = zone.day(of: at)
    let facts = file.state.documents.compactMap { document -> CaseFact? in
      guard case .filed = document.custody else { return nil }
      let owner = file.state.party(document.details.from)?.details.name ?? secretary.name
      return .originalGivenBack(
        document: document.id, handover: Handover(to: owner, on: day, receipt: language == .kk ? "қолхат" : "расписка"))
    }
    act(clerk, .chancery, at: at, facts)
  }

  /// The court's own checks are ticked.
  mutating func tick(on offset: Int) {
    let facts = scenery.rules.manualChecks(for: category).filter { !file.state.ticks.contains($0.itemKey) }.map {
      CaseFact.itemTicked(key: $0.itemKey, ticked: true)
    }
    act(secretary, .secretary, on: scenery.day(offset), facts)
  }

  /// The checks are ticked, and the judge signs.
  mutating func tickAndSign(on offset: Int, excuse: String? = nil) {
    arrange(on: offset)
    tick(on: offset)
    sign(on: scenery.day(offset), excuse: excuse)
  }
}
