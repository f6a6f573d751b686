extension Tally {
  /// Counts a hearing by the day for which it was planned. Source: recommendations 2, 5 and 6.
  public mutating func count(_ hearing: HearingSlip, judge: String?, in zone: CourtZone) {
    let day = zone.day(of: hearing.plan.start)
    let dates = Punctuality.DateCertainty(of: hearing, in: zone)
    if dates.fixed > 0 {
      count(.datesFixed, on: day, judge: judge, dates.fixed)
      count(.datesHeld, on: day, judge: judge, dates.held)
    }
    if hearing.cancelled != nil { return count(.hearingsCancelled, on: day, judge: judge) }
    count(.hearingsPlanned, on: day, judge: judge)
    count(hearing.plan.remote ? .hearingsRemote : .hearingsInPerson, on: day, judge: judge)
    count(hearing.plan.closed == nil ? .hearingsOpen : .hearingsClosed, on: day, judge: judge)
    if hearing.moves > 0 { count(.hearingsMoved, on: day, judge: judge) }
    if hearing.outcome == .adjourned { count(.hearingsPutOff, on: day, judge: judge) }
    if let figures = hearing.figures { count(figures, on: day, judge: judge) }
    guard hearing.wasHeld else { return }
    count(.hearingsHeld, on: day, judge: judge)
    guard let late = hearing.minutesLate else { return }
    let isLate = late > Punctuality.tolerance
    count(isLate ? .hearingsLate : .hearingsOnTime, on: day, judge: judge)
    count(.minutesLate, on: day, judge: judge, max(0, late))
    for group in [hearing.plan.room.map { .room($0) }].compactMap({ $0 }) + Punctuality.Group.all(of: hearing.plan, zone) {
      count(.hearingsLate, on: day, of: .group(group), isLate ? 1 : 0)
      count(.minutesLate, on: day, of: .group(group), max(0, late))
    }
    if isLate { count(.causesOfDelay, on: day, of: .cause(hearing.late?.cause?.rawValue)) }
  }

  /// Counts what was prepared for a hearing and what happened in its room. Source: recommendations 2 and 4.
  private mutating func count(_ figures: RoomFigures, on day: Day, judge: String?) {
    if figures.isTested { count(.connectionsTested, on: day, judge: judge) }
    if figures.viewing > 0 { count(.viewingLists, on: day, judge: judge) }
    count(.connectionBreaks, on: day, judge: judge, figures.breaks)
    count(.speeches, on: day, judge: judge, figures.speeches)
    count(.speechesPrepared, on: day, judge: judge, figures.speechesPrepared)
  }

  /// Counts what the media asked for by the day on which they did. Source: recommendation 5.
  public mutating func count(_ media: MediaSlip, judge: String?, in zone: CourtZone) {
    let day = media.askedOn.day(in: zone)
    count(.mediaRequests, on: day, judge: judge)
    if media.decision != nil { count(.mediaAnswered, on: day, judge: judge) }
  }

  /// Counts the hearing that a case has before it, and what stands in its way. Source: rules, section 7.
  public mutating func count(_ summary: CaseSummary, in zone: CourtZone) {
    guard let hearing = summary.hearing, summary.phase != .closed, summary.phase != .heard else { return }
    let day = zone.day(of: hearing.plan.start)
    let judge = hearing.plan.judge ?? summary.details.judge
    count(.hearingsAhead, on: day, judge: judge)
    let isReady = summary.isReady(on: today, in: zone)
    count(isReady ? .hearingsReady : .hearingsNotReady, on: day, judge: judge)
    for key in summary.failing(on: today, in: zone) { count(.hearingsFailing, on: day, of: .item(key)) }
  }
}
