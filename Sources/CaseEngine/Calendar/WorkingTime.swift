/// Why a stretch of time is not working time.
public enum OffHours: Hashable, Sendable {
  /// The day is off.
  case dayOff(Day, DayOff)
  /// It begins before the court opens, or is not over when it closes.
  case outside(WorkingHours)
}

extension WorkingCalendar {
  /// Why a hearing of so many minutes cannot stand here, or nil where it can: the day is off, or it does not lie between the start and the
  /// end of the day. Lunch counts as working time. Source: rules, section 6.
  public func whyNotWorking(on day: Day, from time: ClockTime, minutes: Int) -> OffHours? {
    if let why = whyOff(day) { return .dayOff(day, why) }
    guard minutes >= 0, hours.start <= time, time < hours.end, minutes <= hours.end.minutes - time.minutes else { return .outside(hours) }
    return nil
  }

  /// The same for a start given as a moment.
  public func whyNotWorking(from start: Moment, minutes: Int) -> OffHours? {
    let (day, time) = zone.local(start)
    return whyNotWorking(on: day, from: time, minutes: minutes)
  }

  /// Whether so many minutes from this time lie within the working day.
  public func isWorkingSlot(on day: Day, from time: ClockTime, minutes: Int) -> Bool {
    whyNotWorking(on: day, from: time, minutes: minutes) == nil
  }

  /// Whether the court works at this moment. Lunch counts unless `lunch` is false: whether a notice may go out in the break is the court's choice.
  public func isWorkingTime(_ moment: Moment, lunch: Bool = true) -> Bool {
    let (day, time) = zone.local(moment)
    return isWorkingDay(day) && hours.contain(time, lunch: lunch)
  }

  /// When a notice that is ready at this moment may go: at once in working time, else when working time next begins. Source: rules, section 8.
  public func nextWorkingMoment(from moment: Moment, lunch: Bool = true) -> Moment {
    if isWorkingTime(moment, lunch: lunch) { return moment }
    let (day, time) = zone.local(moment)
    if isWorkingDay(day) {
      if time < hours.start { return zone.moment(day, hours.start) }
      if time < hours.lunchEnd, hours.lunchEnd < hours.end { return zone.moment(day, hours.lunchEnd) }
    }
    return zone.moment(nextWorkingDay(after: day), hours.start)
  }
}
