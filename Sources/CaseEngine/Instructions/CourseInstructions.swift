/// What is asked for from the call of a hearing to its end.
public enum CourseInstruction: Hashable, Sendable, Grouped, Codable {
  case call(HearingID)
  case begin(HearingID, late: Delay?)
  case breakOff(HearingID, until: Moment?, reason: String?)
  case resume(HearingID)
  /// Ends a hearing. `next` is the date of the one that goes on with it, which is set in the same act; `override` is why the calendar or a clash is
  /// set aside for it.
  case end(HearingID, HearingOutcome, why: Delay?, next: HearingPlan?, override: String? = nil)

  /// Whether only a judge may ask for it: where an obstacle is set aside.
  var isJudgesAlone: Bool {
    switch self {
    case .call, .begin, .breakOff, .resume: false
    case .end(_, _, _, _, let override): override != nil
    }
  }
}

/// Why something is not entered in the course of a hearing.
public enum CourseRefusal: Hashable, Sendable, Grouped {
  /// A hearing that is adjourned is given its next date.
  case nextMissing
  /// Nothing follows a hearing that ended so.
  case nextNotWanted(HearingOutcome)
  /// Whoever puts a hearing off says why.
  case whyMissing
  /// A break would end before it began.
  case breakEndsTooSoon

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .nextMissing: "hearing.next-missing"
    case .nextNotWanted: "hearing.next-not-wanted"
    case .whyMissing: "hearing.reason-missing"
    case .breakEndsTooSoon: "hearing.break-too-short"
    }
  }
}

extension CaseFile {
  /// Calling, beginning, breaking off, resuming and ending hearings. Source: rules, section 4; CPC art. 198; recommendation 6.
  func aboutTheCourse(_ instruction: CourseInstruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    try checkActive()
    switch instruction {
    case .call(let id): return [Stated(.course(.hearingCalled(hearing: id)), here.occurred)]
    case .begin(let id, let late):
      try check(late)
      return [Stated(.course(.hearingBegun(hearing: id, late: late)), here.occurred)]
    case .breakOff(let id, let until, let reason):
      try Checked.note(reason, .reason)
      if let until {
        try Checked.day(here.zone.day(of: until), .due)
        if until <= here.occurred.start(in: here.zone) { throw .course(.breakEndsTooSoon) }
      }
      return [Stated(.course(.hearingBrokenOff(hearing: id, until: until, reason: reason)), here.occurred)]
    case .resume(let id): return [Stated(.course(.hearingResumed(hearing: id)), here.occurred)]
    case .end(let id, let outcome, let why, let next, let override):
      return try end(id, outcome, why, next, override, here)
    }
  }

  private func end(
    _ id: HearingID, _ outcome: HearingOutcome, _ why: Delay?, _ next: HearingPlan?, _ override: String?, _ here: Circumstances
  ) throws(Refusal) -> [Stated<CaseFact>] {
    guard let hearing = state.hearing(id) else { throw .impossible(.noSuchHearing(id)) }
    if hearing.course.ended != nil { throw .impossible(.course(.alreadyEnded(id))) }
    try check(why)
    if outcome == .adjourned, why?.cause == nil, why?.word == nil { throw .course(.whyMissing) }
    guard var plan = next else {
      if outcome == .adjourned { throw .course(.nextMissing) }
      return [Stated(.course(.hearingEnded(hearing: id, ending: HearingEnding(outcome, why: why))), here.occurred)]
    }
    guard outcome.goesOn else { throw .course(.nextNotWanted(outcome)) }
    plan.kind = hearing.plan.kind
    plan.judge = plan.judge ?? hearing.plan.judge
    plan.acting = here.acting
    let overrides = try settle(plan, moving: id, override, here)
    let ending = HearingEnding(outcome, why: why, next: nextHearingID)
    return [
      Stated(.course(.hearingEnded(hearing: id, ending: ending)), here.occurred),
      Stated(.hearingSet(hearing: nextHearingID, plan: plan, overrides: overrides), here.occurred),
    ]
  }

  private func check(_ delay: Delay?) throws(Refusal) {
    if let word = delay?.word { try Checked.reason(word) }
  }
}
