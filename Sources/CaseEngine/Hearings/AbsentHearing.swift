/// A hearing whose judge is away, with the times to which it could be put off.
public struct AbsentHearing: Hashable, Sendable {
  /// Its case.
  public let file: CaseFile
  /// The hearing.
  public let hearing: HearingRecord
  /// Free starts behind the absence, the earliest first.
  public let starts: [Moment]

  /// How many days are looked at for free starts.
  static let daysLooked = 60

  /// Whether giving the case to another judge gives this hearing over: where it is heard by the judge of the case.
  public var goesWithTheCase: Bool { hearing.plan.judge ?? file.state.details?.judge == file.state.details?.judge }

  /// The hearing as it would be at another time.
  public func plan(at start: Moment) -> HearingPlan {
    var plan = hearing.plan
    plan.start = start
    plan.acting = nil
    return plan
  }
}

extension CaseFile {
  /// Free starts for a hearing that is put off: the first of each day, at its own hour where that is free, from a day on, and never before the due
  /// dates and the term of notice. By calendar, judge, room and link. Source: rules, section 6.
  public func freeStarts(
    for hearing: HearingRecord, from day: Day, now: Moment, under rules: CourtRules, among bookings: [Booking], most: Int = 3
  ) -> [Moment] {
    let calendar = rules.calendar
    let first = max(day, earliestDay(from: now, under: rules))
    let hour = calendar.zone.local(hearing.plan.start).time
    var starts: [Moment] = []
    for ahead in 0..<AbsentHearing.daysLooked where starts.count < most && calendar.whyOff(first + ahead) == nil {
      if let start = free(hearing, on: first + ahead, preferring: hour, now, calendar, bookings) { starts.append(start) }
    }
    return starts
  }

  private func free(
    _ hearing: HearingRecord, on day: Day, preferring hour: ClockTime, _ now: Moment, _ calendar: WorkingCalendar, _ bookings: [Booking]
  ) -> Moment? {
    var plan = hearing.plan
    func isFree(_ time: ClockTime) -> Bool {
      guard calendar.isWorkingSlot(on: day, from: time, minutes: plan.minutes) else { return false }
      plan.start = calendar.zone.moment(day, time)
      return plan.start > now && clashes(of: plan, moving: hearing.id, among: bookings).isEmpty
    }
    if isFree(hour) { return plan.start }
    var time: ClockTime? = calendar.hours.start
    while let attempt = time, attempt < calendar.hours.end {
      if isFree(attempt) { return plan.start }
      time = ClockTime(minutes: attempt.minutes + 30)
    }
    return nil
  }
}

extension CaseStore {
  /// The hearings that a judge would miss on these days, in the order of their time, each with the times to which it could be put off: no two of
  /// them begin with the same one.
  public func hearings(missedBy judge: String, on days: ClosedRange<Day>, now: Moment) async throws(StoreError) -> [AbsentHearing] {
    let rules = try await court().rules
    let zone = rules.calendar.zone
    let span = max(now, zone.moment(days.lowerBound, .midnight))..<max(now, zone.moment(days.upperBound + 1, .midnight))
    var slips: [Slip] = []
    var pages = pages(of: SlipQuery(.hearing, in: span, isOpen: true, judge: judge))
    while let page = try await pages.next() { slips += page }
    if slips.isEmpty { return [] }
    let files = try await self.files(slips.map(\.caseID).unrepeated) { $0 }
    // A due date or the term of notice can put the first day of a case far behind the absence: as far is asked what is taken.
    let last = files.reduce(days.upperBound + 1) { max($0, $1.earliestDay(from: now, under: rules)) } + AbsentHearing.daysLooked
    var question = SurroundingsQuestion()
    question.hearings = zone.moment(days.upperBound, .midnight)..<zone.moment(last, .midnight)
    var bookings = try await surroundings(question).bookings
    var missed: [AbsentHearing] = []
    for slip in slips {
      guard let file = files.first(where: { $0.id == slip.caseID }), let hearing = file.state.hearing(HearingID(rawValue: slip.place)),
        hearing.stands, hearing.course.opened == nil
      else { continue }
      let starts = file.freeStarts(for: hearing, from: days.upperBound + 1, now: now, under: rules, among: bookings)
      missed.append(AbsentHearing(file: file, hearing: hearing, starts: starts))
      guard let start = starts.first, let number = file.number else { continue }
      let plan = hearing.plan
      // As of another case, so that a second hearing of this one does not take the same hour.
      bookings.append(
        Booking(
          id: CaseID(Token(high: 0, low: 0)), number: number, start: start, end: start.adding(minutes: plan.minutes), judge: judge,
          room: plan.room, link: plan.link))
    }
    return missed
  }
}
