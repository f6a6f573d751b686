/// A paper that takes the other side by surprise. Source: rules, section 3.
enum SurprisePaper {
  /// Whether a paper is one: received and not yet served three working days later, or on the working day before the hearing.
  ///
  /// - Parameters:
  ///   - received: the day on which it came; nil where it did not.
  ///   - isOwed: whether somebody is still to be served with it.
  ///   - hearing: when the trial begins; nil where it has no date, though it may be waiting for one.
  static func isOne(received: Day?, isOwed: Bool, hearing: Moment?, on today: Day, calendar: WorkingCalendar) -> Bool {
    guard let received, isOwed else { return false }
    if calendar.nthWorkingDay(after: received, count: 3) <= today { return true }
    guard let hearing else { return false }
    return today >= calendar.previousWorkingDay(before: calendar.zone.day(of: hearing))
  }
}

extension CaseState {
  /// Whether a paper is a surprise for the other side. Source: rules, section 3.
  public func isSurprise(_ document: Document, on today: Day, calendar: WorkingCalendar) -> Bool {
    SurprisePaper.isOne(
      received: document.receipt?.occurred.day(in: calendar.zone), isOwed: !owedService(of: document).isEmpty,
      hearing: datedTrial?.plan.start, on: today, calendar: calendar)
  }

  /// Whether somebody owes a document past its due date.
  public func isOverdue(_ document: Document, on today: Day) -> Bool {
    document.status.isOverdue(due: document.due?.day, on: today)
  }
}

extension DocumentStatus {
  /// Whether somebody owes it: asked for, or returned as unfit, and not here.
  var isOutstanding: Bool { self == .requested || self == .returned }

  /// Whether what is due by a day is owed past it.
  func isOverdue(due: Day?, on today: Day) -> Bool { isOutstanding && due.map { $0 < today } ?? false }
}
