import CaseEngine

public extension English {
  func name(_ outcome: HearingOutcome) -> String {
    switch outcome {
    case .decided: "decided"
    case .recess: "break"
    case .adjourned: "adjourned"
    case .settled: "settled"
    case .discontinued: "discontinued"
    }
  }

  func name(_ cause: DelayCause) -> String {
    switch cause {
    case .overran: "the one before overran"
    case .absent: "absence"
    case .late: "lateness"
    case .notNotified: "not notified"
    case .documents: "documents not ready"
    case .motion: "motion"
    case .evidence: "new evidence"
    case .settlement: "settlement talks"
    case .connection: "connection"
    case .illness: "illness"
    case .room: "room taken"
    case .other: "other"
    }
  }

  func name(_ side: DelaySide) -> String {
    switch side {
    case .court: "court"
    case .plaintiff: "plaintiff"
    case .defendant: "defendant"
    case .other: "others"
    }
  }

  func name(_ stage: HearingCourse.Stage) -> String {
    switch stage {
    case .waiting: "to come"
    case .called: "called"
    case .begun: "under way"
    case .onBreak: "break"
    case .ended: "ended"
    }
  }

  func told(_ delay: Delay) -> String {
    listed([delay.cause.map { name($0) }, delay.word, delay.whose.map { "side: " + name($0) }])
  }

  func hearing(_ id: HearingID, in state: CaseState?, zone: CourtZone) -> String {
    state?.hearing(id).map { name($0.plan.kind) + ", " + momentWithWeekday($0.plan.start, zone) } ?? "hearing \(id.rawValue)"
  }

  func fact(_ fact: CourseFact, in state: CaseState?, zone: CourtZone) -> String {
    let hearing = hearing(fact.hearing, in: state, zone: zone)
    switch fact {
    case .hearingCalled: return "Called: " + hearing
    case .hearingBegun(_, let late): return "Begun: " + hearing + (late.map { "; late: " + told($0) } ?? "")
    case .hearingBrokenOff(_, let until, let reason):
      return listed(["Break: " + hearing, until.map { "until " + momentWithWeekday($0, zone) }, reason], by: "; ")
    case .hearingResumed: return "Resumed after the break: " + hearing
    case .hearingEnded(_, let ending):
      return listed(
        [
          "Ended: " + hearing, "outcome: " + name(ending.outcome), ending.why.map { "reason: " + told($0) },
          ending.next.map { "next: hearing \($0.rawValue)" },
        ], by: "; ")
    }
  }

  func notTheDay(of plan: HearingPlan, zone: CourtZone) -> String {
    "The hearing is set for " + momentWithWeekday(plan.start, zone) + ", not for this day. Move it first, if it is held earlier or later."
  }

  func refusal(_ why: CourseRefusal) -> String {
    switch why {
    case .nextMissing: "A hearing that is adjourned needs its next date. Give it."
    case .nextNotWanted(let outcome): "Nothing follows a hearing that ended as “" + name(outcome) + "”. Leave the next date out."
    case .whyMissing: "Say why the hearing is adjourned."
    case .breakEndsTooSoon: "The break ends before it began. Give a later time."
    }
  }

  func impossibility(_ why: CourseObstacle, in state: CaseState?, zone: CourtZone) -> String {
    let hearing = hearing(why.hearing, in: state, zone: zone)
    let course = state?.hearing(why.hearing)?.course
    func since(_ occurred: Occurrence?) -> String { occurred.map { ", " + occurrence($0, zone) } ?? "" }
    switch why {
    case .alreadyCalled: return "The parties were called already" + since(course?.latest) + ": " + hearing + "."
    case .alreadyBegun: return "The hearing has begun already" + since(course?.begun?.occurred) + ": " + hearing + "."
    case .notBegun: return "The hearing has not begun: " + hearing + ". Mark its beginning first."
    case .alreadyBrokenOff: return "There is a break already: " + hearing + "."
    case .notBrokenOff: return "There is no break: " + hearing + "."
    case .alreadyEnded: return "The hearing has ended" + since(course?.ended?.occurred) + ": " + hearing + "."
    case .underWay: return "The hearing was called: " + hearing + ". End it, or take the call back."
    case .beforeItsCause: return "Earlier than the step before it" + since(course?.latest) + ": " + hearing + ". Give a later time."
    }
  }

  var hearingIsCancelled: String { "cancelled" }
  func hearingFixed(_ when: String, _ who: String, continuing: HearingID?) -> String {
    listed(["set " + when, who, continuing.map { "goes on with hearing \($0.rawValue)" }])
  }
  func hearingMoved(_ from: String, _ when: String, _ reason: String) -> String { "moved from \(from) (\(when)): " + reason }
  func hearingCalled(_ when: String) -> String { "called " + when }
  func hearingBegun(_ when: String, late: Int?, _ why: String?) -> String {
    let delay = late.map { $0 > 0 ? span($0) + " late" : $0 < 0 ? span(-$0) + " early" : "on time" }
    return listed(["begun " + when, delay, why])
  }
  func hearingPause(_ from: String, _ to: String?, _ reason: String?) -> String {
    listed(["break from " + from, to.map { "to " + $0 }, reason])
  }
  func hearingEnded(_ when: String, _ outcome: HearingOutcome, _ why: String?, next: HearingID?) -> String {
    listed(["ended " + when, name(outcome), why, next.map { "next: hearing \($0.rawValue)" }])
  }
  func hearingCancelled(_ reason: String) -> String { "cancelled: " + reason }
  func name(_ view: HearingsView) -> String {
    switch view {
    case .day: "Day"
    case .week: "Week"
    case .month: "Month"
    }
  }
  var columnTime: String { "Time" }
  var columnPlace: String { "Where" }
  var columnCourse: String { "Course" }
  var noHearingsThen: String { "No hearings on these days" }
  var hearingClosedShort: String { "closed" }
  var byVideoLink: String { "video" }
  var hearingClashes: String { "taken at the same time" }
  var hintNextStep: String { "Next step" }
  var hintMoveHearing: String { "Move" }
  var hintOpinion: String { "Opinion" }
  func noHearingsYet(add: String) -> String { "No hearing yet. \(add) sets one." }
}
