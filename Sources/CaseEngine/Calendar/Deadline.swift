/// A computed last day that explains itself: what it was counted from, how far, and which days were passed over and why.
public struct Deadline: Hashable, Sendable, Codable {
  /// A day that did not count.
  public struct Skipped: Hashable, Sendable, Codable {
    /// The day.
    public let day: Day
    /// Why it was off.
    public let why: DayOff

    /// A day that did not count, and why.
    public init(day: Day, why: DayOff) {
      self.day = day
      self.why = why
    }
  }

  /// The day of the event; counting starts on the day after.
  public let from: Day
  /// How long.
  public let period: Period
  /// The last day.
  public let ends: Day
  /// The days off that were passed over: all of them for working days, those at the end for calendar days and months.
  public let skipped: [Skipped]
  /// Where the last day would have been, had it not been a day off.
  public let movedFrom: Day?
}

extension WorkingCalendar {
  /// The last day of a period, counted from the day after the event; a day off at the end moves it to the next working day.
  /// Source: CPC art. 122–123.
  public func deadline(after event: Day, _ period: Period) -> Deadline {
    switch period {
    case .workingDays where period.count > 0:
      var skipped: [Deadline.Skipped] = []
      var left = period.count
      var day = event
      while left > 0 {
        day = day + 1
        if let why = whyOff(day) { skipped.append(.init(day: day, why: why)) } else { left -= 1 }
      }
      return Deadline(from: event, period: period, ends: day, skipped: skipped, movedFrom: nil)
    case .workingDays: return moved(event, from: event, period)
    case .calendarDays: return moved(event + period.count, from: event, period)
    case .months: return moved(event.adding(months: period.count), from: event, period)
    }
  }

  /// A last day that a person states: it stays where it is, and `dayOff` warns where the court does not work on it.
  public func stated(_ day: Day) -> DueDate { .stated(day, dayOff: whyOff(day)) }

  private func moved(_ last: Day, from event: Day, _ period: Period) -> Deadline {
    var skipped: [Deadline.Skipped] = []
    var day = last
    while let why = whyOff(day) {
      skipped.append(.init(day: day, why: why))
      day = day + 1
    }
    return Deadline(from: event, period: period, ends: day, skipped: skipped, movedFrom: day == last ? nil : last)
  }
}

/// A day that somebody gave: as a date, which stays, or as a period, which was counted. Source: rules, section 3.
public enum DueDate: Hashable, Sendable, Codable {
  /// A stated date; `dayOff` is a warning, not a refusal.
  case stated(Day, dayOff: DayOff?)
  /// A computed date.
  case computed(Deadline)

  /// The day itself.
  public var day: Day {
    switch self {
    case .stated(let day, _): day
    case .computed(let deadline): deadline.ends
    }
  }
}
