import CaseEngine

extension RecordReader {
  /// What became of a hearing; `hearings` says how many the line has.
  func course(_ fields: inout Fields, hearings: Int) throws(LineProblem) -> CourseRecord {
    var course = CourseRecord()
    course.called = try fields.occurrence("called")
    if var object = try fields.object("begun") {
      course.begun = .init(on: try object.required(try object.occurrence("on"), "on"), late: try delay(&object, "late"))
      try object.finish()
    }
    course.breaks = try fields.list("breaks").map { element throws(LineProblem) in
      var fields = try Fields(element.node, path: element.path, zone: zone)
      let pause = CourseRecord.Break(
        on: try fields.required(try fields.occurrence("on"), "on"), until: try fields.moment("until"),
        reason: try fields.text("reason", .note), resumed: try fields.occurrence("resumed"))
      try fields.finish()
      return pause
    }
    if var object = try fields.object("ended") {
      course.ended = .init(
        on: try object.required(try object.occurrence("on"), "on"),
        outcome: try object.required(try object.code("outcome", HearingOutcome.self), "outcome"), why: try delay(&object, "why"),
        next: try object.place("next", of: .hearing, among: hearings))
      try object.finish()
    }
    return course
  }

  private func delay(_ fields: inout Fields, _ key: String) throws(LineProblem) -> Delay? {
    guard var object = try fields.object(key) else { return nil }
    let delay = Delay(
      cause: try object.code("cause", DelayCause.self), whose: try object.code("whose", DelaySide.self),
      word: try object.text("word", .note))
    try object.finish()
    return delay
  }
}
