import CaseEngine

extension RecordReader {
  func openness(_ node: JSONNode, _ path: String, hearings: Int) throws(LineProblem) -> OpennessRecord {
    var fields = try Fields(node, path: path, zone: zone)
    let hearing = try fields.required(try fields.place("hearing", of: .hearing, among: hearings), "hearing")
    let on = try fields.required(try fields.occurrence("on"), "on")
    var what: OpennessRecord.What?
    if var object = try fields.object("closed") {
      let ground = try object.required(try object.code("ground", ClosingGround.self), "ground")
      var closing = Closing(ground: ground, word: try object.text("word", .note), part: try object.text("part"), ruling: .inTheMinutes)
      closing.ruling = try object.required(try ruling(&object), "ruling")
      try object.finish()
      what = .closed(closing)
    } else if var object = try fields.object("opened") {
      let reason = try object.text("reason", .note)
      what = .opened(try object.required(try ruling(&object), "ruling"), reason: reason)
      try object.finish()
    } else if fields.has("listeners") {
      what = .listeners(how: try fields.text("listeners"))
    }
    try fields.finish()
    return OpennessRecord(on: on, hearing: hearing, what: try fields.required(what, "closed"))
  }

  func media(_ node: JSONNode, _ path: String, parties: Int, hearings: Int) throws(LineProblem) -> MediaRecord {
    var fields = try Fields(node, path: path, zone: zone)
    var asked = MediaRequest(outlet: try fields.required(try fields.text("outlet"), "outlet"), uses: [])
    asked.name = try fields.text("name")
    asked.contact = try fields.text("contact")
    asked.uses = try uses(&fields)
    asked.due = try due(&fields)
    asked.note = try fields.text("note", .note)
    var media = MediaRecord(
      on: try fields.required(try fields.occurrence("on"), "on"), asked: asked,
      hearing: try fields.place("hearing", of: .hearing, among: hearings))
    media.opinions = try fields.list("opinions").map { element throws(LineProblem) in
      var fields = try Fields(element.node, path: element.path, zone: zone)
      let party = try fields.required(try fields.place("party", of: .party, among: parties), "party")
      let on = try fields.required(try fields.occurrence("on"), "on")
      let opinion = MediaOpinion(
        objects: try fields.required(try fields.flag("objects"), "objects"), word: try fields.text("word", .note))
      try fields.finish()
      return .init(on: on, party: party, opinion: opinion)
    }
    if let object = try fields.object("answer") { media.answer = try answer(object) }
    try fields.finish()
    return media
  }

  private func uses(_ fields: inout Fields) throws(LineProblem) -> [MediaUse] {
    let allowed = MediaUse.allCases.map(\.rawValue)
    let uses = try fields.list("for").map { element throws(LineProblem) in
      guard case .string(let raw) = element.node.value, let use = MediaUse(rawValue: raw) else {
        throw LineProblem(column: element.node.column, field: element.path, what: .code(allowed: allowed))
      }
      return use
    }
    if uses.isEmpty { throw fields.problem("for", nil, .missing) }
    return MediaUse.allCases.filter { uses.contains($0) }
  }

  private func answer(_ object: Fields) throws(LineProblem) -> MediaRecord.Answer {
    var fields = object
    let on = try fields.required(try fields.occurrence("on"), "on")
    let node = fields.node("decision")
    let decision: MediaDecision
    switch try fields.required(try fields.text("decision"), "decision") {
    case "no-leave-needed": decision = .noLeaveNeeded
    case "granted": decision = .granted
    case "limited": decision = .limited(limits: try fields.required(try fields.text("limits"), "limits"))
    case "refused":
      let ground = try fields.required(try fields.code("ground", MediaRefusalGround.self), "ground")
      decision = .refused(ground: ground, word: try fields.text("word", .note))
    default: throw fields.problem("decision", node, .code(allowed: ["no-leave-needed", "granted", "limited", "refused"]))
    }
    let ruling = try ruling(&fields)
    try fields.finish()
    return .init(on: on, answer: MediaAnswer(decision, ruling: ruling))
  }

  private func ruling(_ fields: inout Fields) throws(LineProblem) -> Ruling? {
    if let text = try fields.text("ruling") { return .separate(ruling: text) }
    return try fields.flag("inTheMinutes") == true ? .inTheMinutes : nil
  }
}
