/// What decided that a hearing cannot begin sooner, or must not begin later.
public enum BindingConstraint: Hashable, Sendable {
  /// Nothing: it is the very next working time.
  case nothing
  /// A document is due only then.
  case dueDate(DocumentID, Day)
  /// The participants must be given notice. Source: CPC art. 127(3).
  case notice(Deadline)
  /// The day before was off, or the court was closed.
  case calendar(DayOff?)
  /// The judge, the room or the link is taken until then.
  case taken(Refusal.Clash)
  /// A term of procedure ends then.
  case term(RunningTerm)
}

/// An answer to "when can this be heard?".
public struct HearingTime: Hashable, Sendable {
  /// The start: the first free one for `earliest`, the last admissible day's opening for `latest`.
  public let start: Moment
  /// What binds.
  public let binding: BindingConstraint
}

extension CaseFile {
  /// The span of time whose hearings `earliestHearing` must know of.
  public func earliestHearingSpan(from now: Moment, under rules: CourtRules) -> Range<Moment> {
    let first = firstDay(from: now, under: rules).day
    let zone = rules.calendar.zone
    return zone.moment(first - 1, .midnight)..<zone.moment(first + 60, .midnight)
  }

  /// When this case can be heard at the soonest: the first free start, on the half-hour, after every due date and the notice term, by calendar,
  /// judge, room and link. Nil when nothing is free within 60 days after that. Source: rules, section 6.
  public func earliestHearing(
    _ plan: HearingPlan, from now: Moment, under rules: CourtRules, among bookings: [Booking]
  ) -> HearingTime? {
    let calendar = rules.calendar
    let first = firstDay(from: now, under: rules)
    var binding = first.binding
    var day = first.day
    for _ in 0..<60 {
      if let off = calendar.whyOff(day) {
        if binding == .nothing { binding = .calendar(off) }
        day = day + 1
        continue
      }
      var time = calendar.hours.start
      while calendar.isWorkingSlot(on: day, from: time, minutes: plan.minutes) {
        var attempt = plan
        attempt.start = calendar.zone.moment(day, time)
        if attempt.start > now {
          guard let clash = clashes(of: attempt, moving: state.trial?.id, among: bookings).first else {
            return HearingTime(start: attempt.start, binding: binding)
          }
          binding = .taken(clash)
        }
        guard let next = ClockTime(minutes: time.minutes + 30) else { break }
        time = next
      }
      day = day + 1
      if binding == .nothing { binding = .calendar(nil) }
    }
    return nil
  }

  /// The last day on which a trial may begin by the terms that would run if it were set today (or that run since it was set), and the term that
  /// says so; nil when none does, and while the terms stand still. Source: CPC art. 125, 173, 183.
  public func latestHearing(on today: Day, under rules: CourtRules) -> HearingTime? {
    let calendar = rules.calendar
    var facts = state.termFacts(rules.terms.titles, in: calendar.zone)
    facts.hearingSetOn = facts.hearingSetOn ?? today
    let binding = rules.terms.running(for: facts, calendar: calendar).first { rules.terms.endsWithTrial($0.key) }
    guard let binding, binding.standsStillSince == nil else { return nil }
    let day = calendar.workingDay(onOrBefore: binding.ends)
    return HearingTime(start: calendar.zone.moment(day, calendar.hours.start), binding: .term(binding))
  }

  /// The first day on which this case can be heard: after every due date and the term of notice.
  func earliestDay(from now: Moment, under rules: CourtRules) -> Day { firstDay(from: now, under: rules).day }

  private func firstDay(from now: Moment, under rules: CourtRules) -> (day: Day, binding: BindingConstraint) {
    let today = rules.calendar.zone.day(of: now)
    var day = today
    var binding = BindingConstraint.nothing
    let notice = rules.calendar.deadline(after: today, .workingDays(rules.noticeDays))
    if notice.ends > day { (day, binding) = (notice.ends, .notice(notice)) }
    for document in state.documents where document.isOutstanding {
      if let due = document.due?.day, due + 1 > day { (day, binding) = (due + 1, .dueDate(document.id, due)) }
    }
    return (day, binding)
  }
}

extension TermTable {
  /// Whether a term is kept by beginning or deciding the trial.
  func endsWithTrial(_ key: String) -> Bool { rules.contains { $0.key == key && [.trialBegan, .decided].contains($0.until) } }
}
