/// A hearing that participants are still to be told of: nobody prepared a notice of its date for them.
public struct UntoldSlip: Hashable, Sendable, Codable {
  /// When, where and how it is to be held.
  public var plan: HearingPlan
  /// When it got that date: from then on the court has until the next day to tell of it.
  public var dated: Occurrence
  /// Who is still to be told, by name.
  public var names: [String]

  /// By when the notices must be out. Source: CPC art. 122, 127(3).
  public func due(in calendar: WorkingCalendar) -> Day { calendar.noticeDue(dated: dated) }
}

extension CaseFile {
  /// A slip for each hearing that has not begun and that participants have no notice of, in the order of the hearings. Whom a notice did not reach stands
  /// among the notices.
  func untoldSlips(of summary: CaseSummary, in zone: CourtZone) -> [Slip] {
    guard state.closed == nil else { return [] }
    return state.hearings.compactMap { hearing in
      guard hearing.stands, hearing.course.begun == nil else { return nil }
      let tried = Set(state.notices(of: hearing).filter { $0.status == .notDelivered }.map(\.notice.to))
      let names = state.withoutNotice(of: hearing).filter { !tried.contains($0.id) }.map(\.details.name)
      if names.isEmpty { return nil }
      let plan = hearing.plan
      return Slip(
        of: summary, place: hearing.id.rawValue, at: plan.start, isOpen: true, judge: plan.judge, room: plan.room, link: plan.link,
        body: .untold(UntoldSlip(plan: plan, dated: hearing.dated, names: names)))
    }
  }
}
