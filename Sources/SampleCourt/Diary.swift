import CaseEngine

/// The hearings that were fixed so far, so that no judge sits in two rooms by accident; and due dates that were counted before.
struct Diary: Sendable {
  private var taken: [Int: UInt16] = [:]
  private var lastFixed: [Int: (number: CaseNumber, start: Moment)] = [:]
  private var counted: [Day: DueDate] = [:]

  /// How many working days behind those that were asked for a free start is looked for.
  private static let furthest = 400

  /// The first free start of a judge on one of these days; behind them, the first free one later on.
  mutating func fix(judge: Int, on days: [Day], notBefore earliest: Moment?, in scenery: Scenery) -> Moment {
    let last = scenery.offset(of: days.last ?? scenery.day(1))
    // A judge always has a free start within the years that a court is told of.
    for turn in 0..<days.count + Diary.furthest {
      let day = turn < days.count ? days[turn] : scenery.day(last + turn - days.count + 1)
      let key = judge << 20 | Int(day.number)
      for (place, time) in scenery.starts.enumerated() where (taken[key] ?? 0) & 1 << place == 0 {
        let start = scenery.rules.calendar.zone.moment(day, time)
        if let earliest, start < earliest { continue }
        taken[key, default: 0] |= 1 << place
        return start
      }
    }
    return scenery.rules.calendar.zone.moment(days.last ?? scenery.today, scenery.starts[0])
  }

  /// Notes a hearing still to come, for another one to meet.
  mutating func note(_ number: CaseNumber, judge: Int, start: Moment) { lastFixed[judge] = (number, start) }

  /// The hearing of a judge that was noted last. Given once, so that no third hearing meets the two that clash.
  mutating func takeLatest(of judge: Int) -> (number: CaseNumber, start: Moment)? { lastFixed.removeValue(forKey: judge) }

  /// Ten working days after a day.
  mutating func due(after day: Day, calendar: WorkingCalendar) -> DueDate {
    if let due = counted[day] { return due }
    let due = DueDate.computed(calendar.deadline(after: day, .workingDays(10)))
    counted[day] = due
    return due
  }
}
