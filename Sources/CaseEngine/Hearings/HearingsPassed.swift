extension CaseState {
  /// The hearings that stand and were never called though their time has come: of a case that stood still somebody has to say what becomes of
  /// them. Source: rules, section 4.
  public func hearingsPassed(by now: Moment) -> [HearingRecord] {
    hearings.filter { $0.stands && $0.course.opened == nil && $0.plan.start <= now }
  }
}
