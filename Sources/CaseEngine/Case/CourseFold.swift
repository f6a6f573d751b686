extension CaseState {
  /// Takes in what happened with a hearing.
  mutating func apply(_ fact: CourseFact, _ entry: Entry<CaseFact>) {
    change(fact.hearing) { hearing in
      switch fact {
      case .hearingCalled(let id): hearing.course.called = Recorded(id, entry)
      case .hearingBegun(_, let late): hearing.course.begun = Recorded(late, entry)
      case .hearingBrokenOff(_, let until, let reason):
        let terms = HearingCourse.Break.Terms(until: until, reason: reason)
        hearing.course.breaks.append(HearingCourse.Break(begun: Recorded(terms, entry)))
      case .hearingResumed(let id):
        if let last = hearing.course.breaks.indices.last { hearing.course.breaks[last].ended = Recorded(id, entry) }
      case .hearingEnded(_, let ending): hearing.course.ended = Recorded(ending, entry)
      }
    }
  }

  /// Takes in a hearing that was set. One that goes on with another keeps the setting in force: a break or an adjournment is no new setting.
  /// Source: rules, section 2.
  mutating func set(_ id: HearingID, _ plan: HearingPlan, _ overrides: [Override], _ entry: Entry<CaseFact>) {
    var hearing = HearingRecord(id: id, plan: plan, set: Recorded(plan.kind, entry), overrides: overrides)
    if let place = hearings.firstIndex(where: { $0.awaitsNext && $0.plan.kind == plan.kind && $0.course.ended?.fact.next == id })
      ?? hearings.lastIndex(where: { $0.id == trial?.id && $0.awaitsNext && plan.kind == .trial })
    {
      hearing.set = hearings[place].set
      hearing.continues = hearings[place].id
      hearings[place].continuedBy = id
    }
    hearings.append(hearing)
  }

  /// A case that comes back after it was heard is to be heard anew, under a setting of its own: what was held is over and done with.
  mutating func lapseHeard() {
    for hearing in hearings where hearing.isOver {
      var part: HearingRecord? = hearing
      while let held = part, !held.lapsed {
        change(held.id) { $0.lapsed = true }
        part = held.continues.flatMap { self.hearing($0) }
      }
    }
  }
}
