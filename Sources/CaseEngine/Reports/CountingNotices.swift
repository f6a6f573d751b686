extension Tally {
  /// Counts a notice that went by the day on which it did: how many went in working hours, and how many of those that call to a hearing in time.
  /// Source: recommendation 3; CPC art. 127(3).
  public mutating func count(_ notice: NoticeSlip, judge: String?, in calendar: WorkingCalendar) {
    guard let day = notice.sent?.day(in: calendar.zone) else { return }
    count(.noticesSent, on: day, judge: judge)
    if notice.early == nil { count(.noticesInHours, on: day, judge: judge) }
    if let due = notice.due(in: calendar) { count(day <= due ? .noticesInTime : .noticesLate, on: day, judge: judge) }
    if notice.status == .notDelivered { count(.noticesUndelivered, on: day, judge: judge) }
  }

  /// Counts the group of a case by the day on which it was named first. Source: recommendation 3.
  public mutating func count(_ group: GroupSlip, judge: String?, in zone: CourtZone) {
    let day = group.named.day(in: zone)
    count(.groupsNamed, on: day, judge: judge)
    if group.created != nil { count(.groupsCreated, on: day, judge: judge) }
  }

  /// Counts a message of a party by the day on which it came, and how much working time its answer took. Source: recommendation 6.
  public mutating func count(_ message: MessageSlip, judge: String?, in calendar: WorkingCalendar) {
    let day = message.noted.day(in: calendar.zone)
    count(.messages, on: day, judge: judge)
    guard let answered = message.answered else { return }
    count(.messagesAnswered, on: day, judge: judge)
    let minutes = message.minutes(by: answered.start(in: calendar.zone), in: calendar)
    if let minutes { count(.messageMinutes, on: day, judge: judge, minutes) }
  }
}
