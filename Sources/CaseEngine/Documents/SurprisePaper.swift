extension CaseState {
  /// Whether a paper is a surprise for the other side: received and not yet served three working days later, or on the
  /// working day before the hearing. Source: rules, section 3.
  public func isSurprise(_ document: Document, on today: Day, calendar: WorkingCalendar) -> Bool {
    guard let receipt = document.receipt, !owedService(of: document).isEmpty else { return false }
    let arrived = receipt.occurred.day(in: calendar.zone)
    if calendar.nthWorkingDay(after: arrived, count: 3) <= today { return true }
    guard let trial else { return false }
    return today >= calendar.previousWorkingDay(before: calendar.zone.day(of: trial.plan.start))
  }

  /// Whether somebody owes a document past its due date.
  public func isOverdue(_ document: Document, on today: Day) -> Bool {
    guard document.isOutstanding, let due = document.due else { return false }
    return due.day < today
  }
}
