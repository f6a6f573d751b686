import CaseEngine

/// Reads a record from a line of JSON: every key known, every value checked by the rules of the border. Source: rules, section 9.
struct RecordReader {
  let rules: CourtRules

  var zone: CourtZone { rules.calendar.zone }

  /// The record in a line of valid UTF-8.
  func record(_ bytes: ArraySlice<UInt8>) throws(LineProblem) -> CaseRecord {
    let node: JSONNode
    do { node = try JSONReader.read(bytes) } catch { throw LineProblem(column: error.column, what: .json(error.problem)) }
    var fields = try Fields(node, path: "", zone: zone)
    var details = CaseDetails(
      number: try fields.required(try fields.caseNumber("number"), "number"), category: try category(&fields, required: true) ?? "")
    details.subject = try fields.text("subject")
    details.registered = try fields.day("registered")
    details.judge = try fields.text("judge")
    details.secretary = try fields.text("secretary")
    details.language = try fields.text("language")
    var record = CaseRecord(details: details)
    record.opened = try fields.occurrence("opened")
    record.details = try changes(&fields, details, detailsBefore)
    let parties = try fields.list("parties")
    record.parties = try parties.map { element throws(LineProblem) in try party(element.node, element.path, of: parties.count) }
    let documents = try fields.list("documents")
    record.documents = try documents.map { element throws(LineProblem) in
      try document(element.node, element.path, parties: parties.count)
    }
    record.noDocumentsNeeded = try fields.oneOrMany("noDocumentsNeeded").map { element throws(LineProblem) in
      try noted(element.node, element.path, reason: true)
    }
    let listed = try fields.list("hearings")
    let all = listed.count + (fields.node("hearing") == nil ? 0 : 1)
    record.hearings = try listed.map { element throws(LineProblem) in
      try hearing(element.node, element.path, documents: documents.count, hearings: all)
    }
    if let node = fields.node("hearing") { record.hearings.append(try hearing(node, "hearing", documents: documents.count, hearings: all)) }
    let hearings = record.hearings.count
    record.openness = try fields.oneOrMany("openness").map { element throws(LineProblem) in
      try openness(element.node, element.path, hearings: hearings)
    }
    record.media = try fields.oneOrMany("media").map { element throws(LineProblem) in
      try media(element.node, element.path, parties: parties.count, hearings: hearings)
    }
    let room = RoomReading(zone: zone, parties: parties.count, documents: documents.count, hearings: hearings)
    record.courtroom = try fields.list("courtroom").map { element throws(LineProblem) in try room.record(element.node, element.path) }
    record.links = try fields.oneOrMany("links").map { element throws(LineProblem) in
      try link(element.node, element.path, documents: documents.count)
    }
    let told = try fields.list("notices")
    record.notices = try told.enumerated().map { place, element throws(LineProblem) in
      try notice(
        element.node, element.path, parties: parties.count, documents: documents.count, hearings: record.hearings.count, earlier: place)
    }
    record.group = try fields.list("group").map { element throws(LineProblem) in
      try group(element.node, element.path, parties: parties.count)
    }
    record.messages = try fields.list("messages").map { element throws(LineProblem) in
      try message(element.node, element.path, parties: parties.count)
    }
    record.acknowledged = try fields.oneOrMany("acknowledged").map { element throws(LineProblem) in
      var fields = try Fields(element.node, path: element.path, zone: zone)
      let key = try fields.required(try fields.text("key"), "key")
      return .init(key: key, noted: try noted(&fields, reason: true))
    }
    record.ticked = try fields.oneOrMany("ticked").map { element throws(LineProblem) in
      var fields = try Fields(element.node, path: element.path, zone: zone)
      let key = try fields.required(try fields.text("key"), "key")
      let on = try fields.required(try fields.occurrence("on"), "on")
      let ticked = try fields.flag("ticked") ?? true
      try fields.finish()
      return .init(key: key, on: on, ticked: ticked)
    }
    record.suspended = try spells(&fields, "suspended", end: "resumed", reasonAtEnd: false)
    record.closed = try spells(&fields, "closed", end: "reopened", reasonAtEnd: true)
    try fields.finish()
    return record
  }

  private func category(_ fields: inout Fields, required: Bool) throws(LineProblem) -> String? {
    guard let category = try fields.text("category") else {
      if required { throw fields.problem("category", nil, .missing) }
      return nil
    }
    guard rules.allCategories.contains(category) else {
      throw fields.problem("category", fields.node("category"), .code(allowed: rules.allCategories))
    }
    return category
  }

  /// The editions of something: each `was` says what was otherwise until then. What was overridden names documents, of which the line has so many.
  func changes<Value>(
    _ fields: inout Fields, _ now: Value, documents: Int = 0, _ before: (inout Fields, inout Value) throws(LineProblem) -> Void
  ) throws(LineProblem) -> History<Value> {
    var history = History(now)
    var value = now
    for element in try fields.list("was").reversed() {
      var fields = try Fields(element.node, path: element.path, zone: zone)
      let until = try fields.required(try fields.occurrence("until"), "until")
      try before(&fields, &value)
      let reason = try fields.text("reason", .note)
      let order = try fields.text("order")
      let overrides = try self.overrides(&fields, documents: documents)
      try fields.finish()
      history.former.insert(.init(until: until, value: value, reason: reason, order: order, overrides: overrides), at: 0)
    }
    return history
  }

  private func detailsBefore(_ fields: inout Fields, _ details: inout CaseDetails) throws(LineProblem) {
    if let number = try fields.caseNumber("number") { details.number = number }
    if let category = try category(&fields, required: false) { details.category = category }
    if fields.has("subject") { details.subject = try fields.text("subject") }
    if fields.has("registered") { details.registered = try fields.day("registered") }
    if fields.has("judge") {
      if details.judge == nil { throw fields.problem("judge", nil, .missing) }
      details.judge = try fields.text("judge")
      if !fields.has("reason") { throw fields.problem("reason", nil, .missing) }
    }
    if fields.has("secretary") { details.secretary = try fields.text("secretary") }
    if fields.has("language") { details.language = try fields.text("language") }
  }

  private func party(_ node: JSONNode, _ path: String, of count: Int) throws(LineProblem) -> PartyRecord {
    var fields = try Fields(node, path: path, zone: zone)
    var face = PartyRecord.Face(
      role: try fields.required(try fields.code("role", PartyRole.self), "role"), name: try fields.required(try fields.text("name"), "name")
    )
    face.of = try fields.place("of", of: .party, among: count)
    face.phone = try fields.phone("phone")
    face.email = try fields.text("email")
    face.address = try fields.text("address")
    face.idNumber = try fields.identityNumber("idNumber")
    let history = try changes(&fields, face) { fields, face throws(LineProblem) in
      if let role = try fields.code("role", PartyRole.self) { face.role = role }
      if let name = try fields.text("name") { face.name = name }
      if fields.has("of") { face.of = try fields.place("of", of: .party, among: count) }
      if fields.has("phone") { face.phone = try fields.phone("phone") }
      if fields.has("email") { face.email = try fields.text("email") }
      if fields.has("address") { face.address = try fields.text("address") }
      if fields.has("idNumber") { face.idNumber = try fields.identityNumber("idNumber") }
    }
    let party = PartyRecord(face: history, added: try fields.occurrence("added"), removed: try fields.occurrence("removed"))
    try fields.finish()
    return party
  }

  private func hearing(_ node: JSONNode, _ path: String, documents: Int, hearings: Int) throws(LineProblem) -> HearingRecordLine {
    var fields = try Fields(node, path: path, zone: zone)
    let kind = try fields.code("kind", HearingKind.self) ?? .trial
    let setOn = try fields.occurrence("setOn")
    var plan = HearingRecordLine.Plan(start: try fields.required(try fields.moment("start"), "start"), judge: .asTheCase)
    plan.minutes = try fields.number("minutes", 1...1_440)
    try readPlan(&fields, &plan)
    let overrides = try overrides(&fields, documents: documents)
    let history = try changes(&fields, plan, documents: documents) { fields, plan throws(LineProblem) in
      if let start = try fields.moment("start") { plan.start = start }
      if let minutes = try fields.number("minutes", 1...1_440) { plan.minutes = minutes }
      try readPlan(&fields, &plan)
      if try fields.flag("caseJudge") == true { plan.judge = .asTheCase }
      if !fields.has("reason") { throw fields.problem("reason", nil, .missing) }
    }
    var hearing = HearingRecordLine(kind: kind, setOn: setOn, plan: history, overrides: overrides)
    if let node = fields.node("cancelled") {
      var cancelled = try Fields(node, path: fields.field("cancelled"), zone: zone)
      hearing.cancelledActing = try cancelled.text("acting", .note)
      hearing.cancelled = try noted(&cancelled, reason: true)
    }
    hearing.course = try course(&fields, hearings: hearings)
    try fields.finish()
    return hearing
  }

  private func readPlan(_ fields: inout Fields, _ plan: inout HearingRecordLine.Plan) throws(LineProblem) {
    if fields.has("room") { plan.room = try fields.text("room") }
    if fields.has("remote") { plan.remote = try fields.flag("remote") }
    if fields.has("link") { plan.link = try fields.text("link") }
    if fields.has("closed") { plan.closed = try fields.text("closed") }
    if fields.has("judge") { plan.judge = try fields.text("judge").map { .judge($0) } ?? .nobody }
    if fields.has("acting") { plan.acting = try fields.text("acting", .note) }
  }

  private func overrides(_ fields: inout Fields, documents: Int) throws(LineProblem) -> [OverrideRecord] {
    try fields.list("overrides").map { element throws(LineProblem) in
      var fields = try Fields(element.node, path: element.path, zone: zone)
      var obstacle: OverrideRecord.Obstacle?
      if let places = try fields.places("gate", of: .document, among: documents) { obstacle = .gate(documents: places) }
      if try fields.flag("calendar") == true { obstacle = .calendar }
      if fields.has("clash") {
        obstacle = .clash(
          try fields.list("clash").map { element throws(LineProblem) in
            guard case .string(let raw) = element.node.value else {
              throw LineProblem(column: element.node.column, field: element.path, what: .expected(.text))
            }
            do throws(TextProblem) { return try CaseNumber(Border.text(raw)) } catch {
              throw LineProblem(column: element.node.column, field: element.path, what: .text(error))
            }
          })
      }
      if let key = try fields.text("item") { obstacle = .item(key: key) }
      let reason = try fields.reason()
      try fields.finish()
      return OverrideRecord(obstacle: try fields.required(obstacle, "gate"), reason: reason)
    }
  }

  func noted(_ node: JSONNode, _ path: String, reason: Bool) throws(LineProblem) -> CaseRecord.Noted {
    var fields = try Fields(node, path: path, zone: zone)
    return try noted(&fields, reason: reason)
  }

  private func noted(_ fields: inout Fields, reason: Bool) throws(LineProblem) -> CaseRecord.Noted {
    let on = try fields.required(try fields.occurrence("on"), "on")
    let why = reason ? try fields.reason() : try fields.text("reason", .note)
    try fields.finish()
    return CaseRecord.Noted(on: on, reason: why)
  }

  private func spells(
    _ fields: inout Fields, _ key: String, end: String, reasonAtEnd: Bool
  ) throws(LineProblem) -> [CaseRecord.Spell] {
    try fields.oneOrMany(key).map { element throws(LineProblem) in
      var fields = try Fields(element.node, path: element.path, zone: zone)
      var ended: CaseRecord.Noted?
      if let node = fields.node(end) { ended = try noted(node, fields.field(end), reason: reasonAtEnd) }
      return CaseRecord.Spell(begun: try noted(&fields, reason: true), ended: ended)
    }
  }
}

extension CaseRecord {
  /// Reads a line of JSON, without what a file's reader sees to: its length and its encoding.
  ///
  /// - Throws: the first thing that is wrong with it.
  public init(jsonLine line: String, under rules: CourtRules) throws(LineProblem) {
    self = try RecordReader(rules: rules).record(Array(line.utf8)[...])
  }
}
