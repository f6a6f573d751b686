import CaseEngine

/// Writes a record as a line of JSON. The order of keys never changes; what is absent is not written.
struct RecordText {
  let calendar: WorkingCalendar
  var masksIdentityNumbers = false

  var zone: CourtZone { calendar.zone }

  func line(_ record: CaseRecord) -> String {
    var text = JSONObjectText()
    let details = record.details.now
    text.string("number", details.number.text)
    text.string("category", details.category)
    text.string("subject", details.subject)
    text.string("registered", details.registered?.iso)
    text.string("judge", details.judge)
    text.string("secretary", details.secretary)
    text.string("language", details.language)
    text.string("opened", record.opened.map(on))
    text.list("was", changes(record.details, differences))
    text.list("parties", record.parties.map(party))
    text.list("documents", record.documents.map(document))
    text.oneOrMany("noDocumentsNeeded", record.noDocumentsNeeded.map(noted))
    if record.hearings.count == 1, record.hearings[0].kind == .trial {
      text.raw("hearing", hearing(record.hearings[0]))
    } else {
      text.list("hearings", record.hearings.map(hearing))
    }
    text.list("openness", record.openness.map(openness))
    text.list("links", record.links.map(link))
    text.list("media", record.media.map(media))
    text.list("courtroom", record.courtroom.map(room))
    text.list("notices", record.notices.map(notice))
    text.list("group", record.group.map(group))
    text.list("messages", record.messages.map(message))
    text.list("acknowledged", record.acknowledged.map(acknowledged))
    text.list("ticked", record.ticked.map(ticked))
    text.oneOrMany("suspended", record.suspended.map { spell($0, end: "resumed") })
    text.oneOrMany("closed", record.closed.map { spell($0, end: "reopened") })
    return text.closed
  }

  func on(_ occurrence: Occurrence) -> String { Times.text(occurrence, zone) }

  /// The changes of something: until when it was otherwise, why it changed, and what was otherwise.
  func changes<Value>(_ history: History<Value>, _ differences: (Value, Value, inout JSONObjectText) -> Void) -> [String] {
    let editions = history.editions
    return history.former.enumerated().map { place, former in
      var text = JSONObjectText()
      text.string("until", on(former.until))
      text.string("reason", former.reason)
      text.string("order", former.order)
      text.list("overrides", former.overrides.map(override))
      differences(former.value, editions[place + 1], &text)
      return text.closed
    }
  }

  /// Written where it differs, `null` where there was nothing.
  func was(_ key: String, _ before: String?, _ after: String?, _ text: inout JSONObjectText) {
    if before != after { text.raw(key, before.map(JSONObjectText.quoted) ?? "null") }
  }

  private func differences(_ before: CaseDetails, _ after: CaseDetails, _ text: inout JSONObjectText) {
    was("number", before.number.text, after.number.text, &text)
    was("category", before.category, after.category, &text)
    was("subject", before.subject, after.subject, &text)
    was("registered", before.registered?.iso, after.registered?.iso, &text)
    if before.judge != after.judge || before == after { text.raw("judge", before.judge.map(JSONObjectText.quoted) ?? "null") }
    was("secretary", before.secretary, after.secretary, &text)
    was("language", before.language, after.language, &text)
  }

  private func party(_ party: PartyRecord) -> String {
    var text = JSONObjectText()
    let face = party.face.now
    text.string("role", face.role.rawValue)
    text.string("name", face.name)
    text.number("of", face.of)
    text.string("idNumber", written(face.idNumber))
    text.string("phone", face.phone?.number)
    text.string("email", face.email)
    text.string("address", face.address)
    text.string("added", party.added.map(on))
    text.list("was", changes(party.face, differences))
    text.string("removed", party.removed.map(on))
    return text.closed
  }

  private func written(_ number: IdentityNumber?) -> String? { masksIdentityNumbers ? number?.masked : number?.digits }

  private func differences(_ before: PartyRecord.Face, _ after: PartyRecord.Face, _ text: inout JSONObjectText) {
    was("role", before.role.rawValue, after.role.rawValue, &text)
    was("name", before.name, after.name, &text)
    if before.of != after.of { text.raw("of", before.of.map(String.init) ?? "null") }
    was("idNumber", written(before.idNumber), written(after.idNumber), &text)
    was("phone", before.phone?.number, after.phone?.number, &text)
    was("email", before.email, after.email, &text)
    was("address", before.address, after.address, &text)
  }

  private func hearing(_ hearing: HearingRecordLine) -> String {
    var text = JSONObjectText()
    if hearing.kind != .trial { text.string("kind", hearing.kind.rawValue) }
    text.string("setOn", hearing.setOn.map(on))
    let plan = hearing.plan.now
    text.string("start", Times.text(plan.start, zone))
    text.number("minutes", plan.minutes)
    text.string("room", plan.room)
    if let remote = plan.remote, remote != (plan.link != nil) { text.raw("remote", remote ? "true" : "false") }
    text.string("link", plan.link)
    text.string("closed", plan.closed)
    text.raw("judge", judge(plan.judge))
    text.string("acting", plan.acting)
    text.list("overrides", hearing.overrides.map(override))
    text.list("was", changes(hearing.plan, differences))
    text.raw("cancelled", hearing.cancelled.map { noted($0, acting: hearing.cancelledActing) })
    write(hearing.course, &text)
    return text.closed
  }

  private func judge(_ judge: HearingRecordLine.Plan.Stated) -> String? {
    switch judge {
    case .asTheCase: nil
    case .nobody: "null"
    case .judge(let name): JSONObjectText.quoted(name)
    }
  }

  private func differences(_ before: HearingRecordLine.Plan, _ after: HearingRecordLine.Plan, _ text: inout JSONObjectText) {
    was("start", Times.text(before.start, zone), Times.text(after.start, zone), &text)
    if before.minutes != after.minutes { text.number("minutes", before.minutes) }
    was("room", before.room, after.room, &text)
    // Written out whenever the link changes: what a link says of it says nothing here.
    if before.remote != after.remote || before.link != after.link { text.raw("remote", before.remote == true ? "true" : "false") }
    was("link", before.link, after.link, &text)
    was("closed", before.closed, after.closed, &text)
    if before.judge != after.judge {
      switch before.judge {
      case .asTheCase: text.flag("caseJudge", true)
      case .nobody: text.raw("judge", "null")
      case .judge(let name): text.string("judge", name)
      }
    }
    was("acting", before.acting, after.acting, &text)
  }

  func override(_ override: OverrideRecord) -> String {
    var text = JSONObjectText()
    switch override.obstacle {
    case .gate(let documents): text.raw("gate", JSONObjectText.array(documents.map(String.init)))
    case .calendar: text.flag("calendar", true)
    case .clash(let numbers): text.raw("clash", JSONObjectText.array(numbers.map { JSONObjectText.quoted($0.text) }))
    case .item(let key): text.string("item", key)
    }
    text.string("reason", override.reason)
    return text.closed
  }

  func noted(_ noted: CaseRecord.Noted) -> String { self.noted(noted, acting: nil) }

  private func noted(_ noted: CaseRecord.Noted, acting: String?) -> String {
    var text = JSONObjectText()
    text.string("on", on(noted.on))
    text.string("reason", noted.reason)
    text.string("acting", acting)
    return text.closed
  }

  private func acknowledged(_ acknowledged: CaseRecord.Acknowledged) -> String {
    var text = JSONObjectText()
    text.string("key", acknowledged.key)
    text.string("on", on(acknowledged.noted.on))
    text.string("reason", acknowledged.noted.reason)
    return text.closed
  }

  private func ticked(_ ticked: CaseRecord.Ticked) -> String {
    var text = JSONObjectText()
    text.string("key", ticked.key)
    text.string("on", on(ticked.on))
    if !ticked.ticked { text.raw("ticked", "false") }
    return text.closed
  }

  private func spell(_ spell: CaseRecord.Spell, end: String) -> String {
    var text = JSONObjectText()
    text.string("on", on(spell.begun.on))
    text.string("reason", spell.begun.reason)
    text.raw(end, spell.ended.map(noted))
    return text.closed
  }
}
