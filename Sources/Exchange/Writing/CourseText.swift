import CaseEngine

extension RecordText {
  /// Writes what became of a hearing.
  func write(_ course: CourseRecord, _ text: inout JSONObjectText) {
    text.string("called", course.called.map(on))
    text.raw("begun", course.begun.map(begun))
    text.list("breaks", course.breaks.map(pause))
    text.raw("ended", course.ended.map(ended))
  }

  private func begun(_ begun: CourseRecord.Begun) -> String {
    var text = JSONObjectText()
    text.string("on", on(begun.on))
    text.raw("late", begun.late.map(delay))
    return text.closed
  }

  private func pause(_ pause: CourseRecord.Break) -> String {
    var text = JSONObjectText()
    text.string("on", on(pause.on))
    text.string("until", pause.until.map { Times.text($0, zone) })
    text.string("reason", pause.reason)
    text.string("resumed", pause.resumed.map(on))
    return text.closed
  }

  private func ended(_ ended: CourseRecord.Ended) -> String {
    var text = JSONObjectText()
    text.string("on", on(ended.on))
    text.string("outcome", ended.outcome.rawValue)
    text.raw("why", ended.why.map(delay))
    text.number("next", ended.next)
    return text.closed
  }

  private func delay(_ delay: Delay) -> String {
    var text = JSONObjectText()
    text.string("cause", delay.cause?.rawValue)
    text.string("whose", delay.whose?.rawValue)
    text.string("word", delay.word)
    return text.closed
  }
}
