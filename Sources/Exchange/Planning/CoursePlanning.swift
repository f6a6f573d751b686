import CaseEngine

extension Planner {
  /// The course of a hearing, as far as the register does not have it. Gives when it ended; nil where it did not.
  mutating func planCourse(
    _ hearing: HearingRecordLine, _ id: HearingID, had: CourseRecord?, ids: [HearingID], _ path: String, order: StepOrder, floor: Moment,
    _ earlier: inout [(day: Day, at: Moment)]
  ) throws(LineProblem) -> Moment? {
    let course = hearing.course
    var floor = floor
    var peers = earlier
    func step(_ fact: CourseFact, _ on: Occurrence, _ key: String) {
      floor = add(
        .course(fact), on, order: order, path: path + "." + key, dateField: path + "." + key + (key == "called" ? "" : ".on"),
        floor: floor,
        peers: peers)
      peers.append((on.day(in: zone), floor))
    }
    if let called = course.called {
      if let had = had?.called { try same(path + ".called", called, had) } else { step(.hearingCalled(hearing: id), called, "called") }
    }
    if let begun = course.begun {
      if let had = had?.begun {
        try same(path + ".begun.on", begun.on, had.on)
        try same(path + ".begun.late.cause", begun.late?.cause, had.late?.cause)
      } else {
        step(.hearingBegun(hearing: id, late: begun.late), begun.on, "begun")
      }
    }
    for (place, pause) in course.breaks.enumerated() {
      let key = "breaks[\(place + 1)]"
      let known = had.flatMap { $0.breaks.indices.contains(place) ? $0.breaks[place] : nil }
      if let known {
        try same(path + "." + key + ".on", pause.on, known.on)
      } else {
        step(.hearingBrokenOff(hearing: id, until: pause.until, reason: pause.reason), pause.on, key)
      }
      guard let resumed = pause.resumed else { continue }
      if let known = known?.resumed {
        try same(path + "." + key + ".resumed", resumed, known)
      } else {
        step(.hearingResumed(hearing: id), resumed, key)
      }
    }
    guard let ended = course.ended else { return nil }
    if let had = had?.ended {
      try same(path + ".ended.on", ended.on, had.on)
      try same(path + ".ended.outcome", ended.outcome, had.outcome)
      return Planner.always
    }
    let next = ended.next.map { ids[$0 - 1] }
    step(.hearingEnded(hearing: id, ending: HearingEnding(ended.outcome, why: ended.why, next: next)), ended.on, "ended")
    earlier.append((ended.on.day(in: zone), floor))
    return floor
  }

  /// From when on a trial hearing can be set: once the one before it ended, or, where that one left nothing to hear, once the case was reopened.
  func floorOfTrial(at place: Int, ends: [Int: Moment]) -> (floor: Moment, behindReopening: Bool) {
    guard let before = record.hearings[..<place].lastIndex(where: { $0.kind == .trial && $0.course.ended != nil }),
      let ended = record.hearings[before].course.ended
    else { return (Planner.always, false) }
    let floor = ends[before] ?? Planner.always
    if ended.outcome.goesOn { return (floor, false) }
    let reopened = record.closed.compactMap { $0.ended?.on }.first { !$0.isBefore(ended.on, in: zone) }
    return (max(floor, reopened?.start(in: zone) ?? floor), true)
  }
}
