/// Why something cannot have happened in the course of a hearing.
public enum CourseObstacle: Hashable, Sendable, Grouped {
  case alreadyCalled(HearingID)
  case alreadyBegun(HearingID)
  case notBegun(HearingID)
  case alreadyBrokenOff(HearingID)
  case notBrokenOff(HearingID)
  case alreadyEnded(HearingID)
  /// It was called: it can no longer be moved or cancelled, but ended.
  case underWay(HearingID)
  /// It would have happened before something that must come first.
  case beforeItsCause(HearingID)

  /// The hearing that it is about.
  public var hearing: HearingID {
    switch self {
    case .alreadyCalled(let id), .alreadyBegun(let id), .notBegun(let id), .alreadyBrokenOff(let id), .notBrokenOff(let id),
      .alreadyEnded(let id), .underWay(let id), .beforeItsCause(let id):
      id
    }
  }

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .alreadyCalled: "hearing.already-called"
    case .alreadyBegun: "hearing.already-begun"
    case .notBegun: "hearing.not-begun"
    case .alreadyBrokenOff: "hearing.already-on-break"
    case .notBrokenOff: "hearing.not-on-break"
    case .alreadyEnded: "hearing.ended"
    case .underWay: "hearing.under-way"
    case .beforeItsCause: "date.before-its-cause"
    }
  }
}

extension CaseState {
  /// Whether this can follow in the course of a hearing: called, begun, broken off and resumed, ended, in this order; the call may go unnoted, and
  /// only what was begun can be decided.
  func obstacle(to fact: CourseFact, occurred: Occurrence, in zone: CourtZone) -> Impossibility? {
    let id = fact.hearing
    guard let hearing = hearing(id) else { return .noSuchHearing(id) }
    if hearing.cancelled != nil { return .hearingCancelled(id) }
    let course = hearing.course
    if course.ended != nil { return .course(.alreadyEnded(id)) }
    if occurred.isInMinuteBefore(course.latest ?? hearing.fixed.occurred, in: zone) { return .course(.beforeItsCause(id)) }
    switch fact {
    case .hearingCalled: return course.opened == nil ? nil : .course(.alreadyCalled(id))
    case .hearingBegun: return course.begun == nil ? nil : .course(.alreadyBegun(id))
    case .hearingBrokenOff:
      if course.begun == nil { return .course(.notBegun(id)) }
      return course.standingBreak == nil ? nil : .course(.alreadyBrokenOff(id))
    case .hearingResumed: return course.standingBreak == nil ? .course(.notBrokenOff(id)) : nil
    case .hearingEnded(_, let ending): return ending.outcome == .decided && course.begun == nil ? .course(.notBegun(id)) : nil
    }
  }
}
