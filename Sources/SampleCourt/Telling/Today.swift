import CaseEngine

/// Two cases of the visitor's that are heard on the day on which the court is looked at: one goes on just now, the other is over.
extension CaseWriter {
  mutating func tellToday(_ story: Story, _ diary: inout Diary) {
    prepare(-26, missing: 0, &diary)
    let start = story == .underWay ? justBegun : earlier(&diary)
    let isUsual = scenery.rules.calendar.whyNotWorking(from: start, minutes: 60) == nil
    set(start, on: -7, isUsual ? [] : [Override(.calendar, reason: Reasons.dayOff(language))])
    notify(on: -6, story == .underWay ? .done : .oneRefused)
    makeGroup(on: -6)
    tickAndSign(on: -5)
    guard let trial = file.state.trial else { return }
    if story == .underWay { goOn(trial) } else { end(trial) }
  }

  /// Forty minutes ago, on a round minute.
  private var justBegun: Moment { Moment(seconds: (scenery.now.seconds - 40 * 60) / 300 * 300) }

  /// A free start of today that is long over; where the day is too young, of the working day before.
  private func earlier(_ diary: inout Diary) -> Moment {
    let day = scenery.day(0)
    let over = zone.moment(day, scenery.rules.calendar.hours.start).adding(minutes: 120)
    return diary.fix(judge: judge, on: [over < scenery.now ? day : scenery.day(-1)], notBefore: nil, in: scenery)
  }

  /// It was called and begun, everybody is there, the first paper is on the screen, another one is handed in, and somebody speaks.
  private mutating func goOn(_ trial: HearingRecord) {
    let (id, start) = (trial.id, trial.plan.start)
    let presence: Presence = trial.plan.remote ? .byVideo : .inRoom
    act(secretary, .secretary, at: start, [.course(.hearingCalled(hearing: id))])
    let present = file.state.participants.map { CaseFact.room(.presenceNoted(hearing: id, party: $0.id, presence: presence)) }
    act(secretary, .secretary, at: start.adding(minutes: 2), [.course(.hearingBegun(hearing: id, late: nil))] + present)
    if let first = file.state.viewing.first?.what {
      act(secretary, .secretary, at: start.adding(minutes: 8), [.room(.itemShown(hearing: id, item: first))])
    }
    act(secretary, .secretary, at: start.adding(minutes: 15), [.room(.courtNoted(hearing: id, note: Reasons.courtNote(language)))])
    handIn(at: start.adding(minutes: 18))
    guard let first = file.state.speeches.first?.id, let last = file.state.speeches.last?.id, first != last else { return }
    act(secretary, .secretary, at: start.adding(minutes: 20), [.room(.speechBegun(hearing: id, speech: first))])
    act(secretary, .secretary, at: start.adding(minutes: 30), [.room(.speechEnded(hearing: id, speech: first))])
    act(secretary, .secretary, at: start.adding(minutes: 36), [.room(.speechBegun(hearing: id, speech: last))])
  }

  /// A paper that nobody asked for is handed in during the hearing: the other side has not got it yet.
  private mutating func handIn(at moment: Moment) {
    guard let from = file.state.participants.last?.id else { return }
    let id = file.nextDocumentID
    let details = DocumentDetails(title: ExtraTitles.unasked[0](language), from: from)
    let receipt = Receipt(by: .inCourt, form: .copy, unrequested: true)
    act(
      secretary, .secretary, at: moment,
      [.documentNeeded(document: id, details: details), .documentReceived(document: id, receipt: receipt)])
  }

  /// It began a few minutes late, and ended with a decision.
  private mutating func end(_ trial: HearingRecord) {
    let (id, start) = (trial.id, trial.plan.start)
    guard start.adding(minutes: 60) < scenery.now else { return }
    act(secretary, .secretary, at: start.adding(minutes: 1), [.course(.hearingCalled(hearing: id))])
    act(
      secretary, .secretary, at: start.adding(minutes: 7),
      [.course(.hearingBegun(hearing: id, late: Delay(cause: .connection, whose: .defendant)))])
    act(secretary, .secretary, at: start.adding(minutes: 55), [.course(.hearingEnded(hearing: id, ending: HearingEnding(.decided)))])
  }
}
