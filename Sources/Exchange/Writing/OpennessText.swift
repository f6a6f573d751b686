import CaseEngine

extension RecordText {
  func openness(_ step: OpennessRecord) -> String {
    var text = JSONObjectText()
    text.number("hearing", step.hearing)
    text.string("on", on(step.on))
    switch step.what {
    case .closed(let closing):
      var object = JSONObjectText()
      object.string("ground", closing.ground.rawValue)
      object.string("word", closing.word)
      object.string("part", closing.part)
      write(closing.ruling, &object)
      text.raw("closed", object.closed)
    case .opened(let ruling, let reason):
      var object = JSONObjectText()
      object.string("reason", reason)
      write(ruling, &object)
      text.raw("opened", object.closed)
    case .listeners(let how): text.raw("listeners", how.map(JSONObjectText.quoted) ?? "null")
    }
    return text.closed
  }

  func media(_ media: MediaRecord) -> String {
    var text = JSONObjectText()
    text.string("on", on(media.on))
    text.string("outlet", media.asked.outlet)
    text.string("name", media.asked.name)
    text.string("contact", media.asked.contact)
    text.list("for", media.asked.uses.map { JSONObjectText.quoted($0.rawValue) })
    text.number("hearing", media.hearing)
    if let due = media.asked.due {
      text.string("due", due.day.iso)
      if case .computed(let deadline) = due { text.raw("counted", counted(deadline)) }
    }
    text.string("note", media.asked.note)
    text.list("opinions", media.opinions.map(opinion))
    text.raw("answer", media.answer.map(answer))
    return text.closed
  }

  private func opinion(_ opinion: MediaRecord.Opinion) -> String {
    var text = JSONObjectText()
    text.number("party", opinion.party)
    text.string("on", on(opinion.on))
    text.raw("objects", opinion.opinion.objects ? "true" : "false")
    text.string("word", opinion.opinion.word)
    return text.closed
  }

  private func answer(_ answer: MediaRecord.Answer) -> String {
    var text = JSONObjectText()
    text.string("on", on(answer.on))
    text.string("decision", answer.answer.decision.code)
    switch answer.answer.decision {
    case .noLeaveNeeded, .granted: break
    case .limited(let limits): text.string("limits", limits)
    case .refused(let ground, let word):
      text.string("ground", ground.rawValue)
      text.string("word", word)
    }
    if let ruling = answer.answer.ruling { write(ruling, &text) }
    return text.closed
  }

  /// In the minutes, or the ruling by its number and day.
  private func write(_ ruling: Ruling, _ text: inout JSONObjectText) {
    switch ruling {
    case .inTheMinutes: text.flag("inTheMinutes", true)
    case .separate(let ruling): text.string("ruling", ruling)
    }
  }
}
