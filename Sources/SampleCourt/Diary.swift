import CaseEngine

/// The hearings that were fixed so far, so that no judge sits in two rooms by accident; and due dates that were counted before.
struct Diary {
  private var taken: [Int: UInt16] = [:]
  private var lastFixed: [Int: (number: CaseNumber, start: Moment)] = [:]
  private var counted: [Day: DueDate] = [:]

  /// The first free start of a judge on one of these days; behind them, the first free one later on.
  mutating func fix(judge: Int, on days: [Day], notBefore earliest: Moment?, for number: CaseNumber, in scenery: Scenery) -> Moment {
    var candidates = days
    let last = scenery.offset(of: days.last ?? scenery.day(1))
    candidates += (1...40).map { scenery.day(last + $0) }
    for day in candidates {
      let key = judge << 20 | Int(day.number)
      for (place, time) in scenery.starts.enumerated() where (taken[key] ?? 0) & 1 << place == 0 {
        let start = scenery.rules.calendar.zone.moment(day, time)
        if let earliest, start < earliest { continue }
        taken[key, default: 0] |= 1 << place
        if start > scenery.now { lastFixed[judge] = (number, start) }
        return start
      }
    }
    return scenery.rules.calendar.zone.moment(candidates[candidates.count - 1], scenery.starts[0])
  }

  /// The hearing of a judge that was fixed last, of those still to come. Given once, so that no third hearing meets the two that clash.
  mutating func takeLatest(of judge: Int) -> (number: CaseNumber, start: Moment)? { lastFixed.removeValue(forKey: judge) }

  /// Ten working days after a day.
  mutating func due(after day: Day, calendar: WorkingCalendar) -> DueDate {
    if let due = counted[day] { return due }
    let due = DueDate.computed(calendar.deadline(after: day, .workingDays(10)))
    counted[day] = due
    return due
  }
}
