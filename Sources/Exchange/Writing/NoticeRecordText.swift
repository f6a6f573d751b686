import CaseEngine

extension RecordText {
  func notice(_ notice: NoticeLine) -> String {
    var text = draft(notice.draft)
    text.string("on", on(notice.on))
    text.list("course", notice.course.map(step))
    return text.closed
  }

  private func draft(_ draft: NoticeLine.Draft) -> JSONObjectText {
    var text = JSONObjectText()
    switch draft.about {
    case .hearing(let place, let start, let room, let remote):
      text.number("hearing", place)
      text.string("start", Times.text(start, calendar.zone))
      text.string("room", room)
      text.flag("remote", remote)
    case .documents(let places): text.raw("documents", JSONObjectText.array(places.map(String.init)))
    case .free: break
    }
    text.number("to", draft.to)
    text.string("by", draft.by.rawValue)
    text.string("address", draft.address)
    text.string("language", draft.language.rawValue)
    text.string("title", draft.title)
    text.string("text", draft.text)
    text.raw("says", says(draft.says))
    text.number("instead", draft.instead)
    return text
  }

  private func says(_ says: NoticeElements) -> String? {
    var text = JSONObjectText()
    text.string("addressee", says.addressee)
    text.string("capacity", says.capacity)
    text.string("court", says.court)
    text.string("courtAddress", says.courtAddress)
    text.string("case", says.caseName)
    text.string("place", says.place)
    text.string("day", says.day)
    text.string("time", says.time)
    text.string("sender", says.sender)
    return says == NoticeElements() ? nil : text.closed
  }

  private func step(_ step: NoticeLine.Step) -> String {
    var text = JSONObjectText()
    text.string("on", on(step.on))
    switch step.what {
    case .reworded(let draft): text.raw("reworded", self.draft(draft).closed)
    case .discarded(let reason): text.string("discarded", reason)
    case .tried(let through, let early):
      text.string("tried", through)
      text.string("early", early)
    case .failed(let answer): text.string("failed", answer)
    case .sent(let sending):
      text.flag("sent", true)
      text.string("early", sending.early)
      text.string("proof", sending.proof)
      text.string("through", sending.through)
    case .settled(let outcome, let proof):
      text.string("outcome", outcome.rawValue)
      text.string("proof", proof)
    }
    return text.closed
  }

  func group(_ group: GroupLine) -> String {
    var text = JSONObjectText()
    text.string("on", on(group.on))
    switch group.what {
    case .named(let name):
      var both = JSONObjectText()
      both.string("kk", name.kk)
      both.string("ru", name.ru)
      text.raw("named", both.closed)
    case .created(let messenger, let link, let members):
      text.flag("created", true)
      text.string("messenger", messenger)
      text.string("link", link)
      text.raw("members", JSONObjectText.array(members.map(String.init)))
    case .members(let members): text.raw("members", JSONObjectText.array(members.map(String.init)))
    case .restricted(let party, let reason, let until):
      text.number("restricted", party)
      text.string("reason", reason)
      text.string("until", until.iso)
    case .restored(let party, let reason):
      text.number("restored", party)
      text.string("reason", reason)
    case .dissolved(let reason): text.string("dissolved", reason)
    }
    return text.closed
  }

  func message(_ message: MessageLine) -> String {
    var text = JSONObjectText()
    text.string("on", on(message.on))
    text.number("from", message.from)
    text.string("by", message.by.rawValue)
    text.string("text", message.text)
    if let answer = message.answer {
      var told = JSONObjectText()
      told.string("on", on(answer.on))
      told.string("text", answer.text)
      told.string("by", answer.by?.rawValue)
      text.raw("answer", told.closed)
    }
    return text.closed
  }
}
