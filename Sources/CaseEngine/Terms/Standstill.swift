/// A time for which the proceedings were suspended, in days: no term that had not ended runs in it. Source: CPC art. 125.
public struct Standstill: Hashable, Sendable {
  /// The day on which they were suspended: it no longer counts.
  public let from: Day
  /// The day on which they were resumed: it counts again. Nil while they stand.
  public let until: Day?

  /// The days from one day on, until another.
  public init(from: Day, until: Day?) {
    self.from = from
    self.until = until
  }
}

extension WorkingCalendar {
  /// The last day of a term that stood still: it moves by the days that were lost, working days where the term is counted in those. Also how
  /// many days it stood, and since when it stands.
  func standing(still times: [Standstill], after start: Day, _ deadline: Deadline) -> (ends: Day, days: Int, since: Day?) {
    var (ends, days) = (deadline.ends, 0)
    // A day off at the end is not given twice.
    var counted = deadline.movedFrom ?? deadline.ends
    for time in times {
      let from = max(time.from, start + 1)
      // What had ended by then had ended.
      guard from <= ends else { continue }
      guard let until = time.until else { return (ends, days, from) }
      guard until > from else { continue }
      days += until - from
      switch deadline.period {
      case .workingDays:
        ends = nthWorkingDay(after: ends, count: workingDays(after: from - 1, through: until - 1))
        counted = ends
      case .calendarDays, .months:
        counted = counted + (until - from)
        ends = workingDay(onOrAfter: counted)
      }
    }
    return (ends, days, nil)
  }
}
