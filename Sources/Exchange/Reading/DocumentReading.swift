import CaseEngine

extension RecordReader {
  func document(_ node: JSONNode, _ path: String, parties: Int) throws(LineProblem) -> DocumentRecord {
    var fields = try Fields(node, path: path, zone: zone)
    var face = DocumentRecord.Face(
      title: try fields.required(try fields.text("title"), "title"),
      from: try fields.required(try fields.place("from", of: .party, among: parties), "from"))
    face.original = try fields.code("originalRequired", OriginalRequirement.self)
    face.note = try fields.text("note", .note)
    let needed = try fields.occurrence("needed")
    let unneeded = try fields.occurrence("unneeded")
    let unrequested = try fields.flag("unrequested") ?? false
    let history = try changes(&fields, face) { fields, face throws(LineProblem) in
      if let title = try fields.text("title") { face.title = title }
      if let from = try fields.place("from", of: .party, among: parties) { face.from = from }
      if fields.has("originalRequired") { face.original = try fields.code("originalRequired", OriginalRequirement.self) }
      if fields.has("note") { face.note = try fields.text("note", .note) }
    }
    var document = DocumentRecord(face: history, needed: needed, unneeded: unneeded)
    document.recipients = try recipients(&fields, parties)
    var rounds = try fields.list("earlier").map { element throws(LineProblem) in
      var fields = try Fields(element.node, path: element.path, zone: zone)
      let round = try round(&fields, parties)
      try fields.finish()
      if round.returned == nil { throw fields.problem("returned", nil, .missing) }
      return round
    }
    rounds.append(try round(&fields, parties))
    if unrequested {
      guard rounds[0].received != nil else { throw fields.problem("received", nil, .missing) }
      rounds[0].received?.unrequested = true
    }
    document.rounds = rounds
    try fields.finish()
    return document
  }

  /// A list of places, or one or many choices with their dates.
  private func recipients(_ fields: inout Fields, _ parties: Int) throws(LineProblem) -> [DocumentRecord.Chosen] {
    let chosen = try fields.oneOrMany("recipients")
    if !chosen.isEmpty, chosen.allSatisfy({ if case .number = $0.node.value { true } else { false } }) {
      return [.init(on: nil, to: try fields.places("recipients", of: .party, among: parties))]
    }
    return try chosen.map { element throws(LineProblem) in
      var fields = try Fields(element.node, path: element.path, zone: zone)
      let on = try fields.occurrence("on")
      if !fields.has("to") { throw fields.problem("to", nil, .missing) }
      let to = try fields.places("to", of: .party, among: parties)
      try fields.finish()
      return .init(on: on, to: to)
    }
  }

  private func round(_ fields: inout Fields, _ parties: Int) throws(LineProblem) -> DocumentRecord.Round {
    var round = DocumentRecord.Round()
    if let object = try fields.object("requested") { round.requests.append(try asked(object)) }
    for element in try fields.list("reminders") {
      if round.requests.isEmpty { throw fields.problem("requested", nil, .missing) }
      round.requests.append(try asked(try Fields(element.node, path: element.path, zone: zone)))
    }
    if let object = try fields.object("waived") { round.waived = try waived(object) }
    if let object = try fields.object("originalWaived") { round.originalWaived = try waived(object) }
    if let object = try fields.object("received") { round.received = try received(object) }
    if let object = try fields.object("original") { round.filed = try paper(object, compared: false) }
    if let object = try fields.object("compared") { round.compared = try paper(object, compared: true) }
    if var object = try fields.object("givenBack") {
      round.givenBack = .init(
        on: try object.required(try object.occurrence("on"), "on"), dated: try object.day("dated"),
        to: try object.required(try object.text("to"), "to"), receipt: try object.text("receipt"))
      try object.finish()
    }
    round.served = try fields.list("served").map { element throws(LineProblem) in
      var fields = try Fields(element.node, path: element.path, zone: zone)
      let to = try fields.required(try fields.place("to", of: .party, among: parties), "to")
      let on = try fields.required(try fields.occurrence("on"), "on")
      let by = try fields.code("by", ServiceWay.self)
      try fields.finish()
      return .init(to: .place(to), on: on, by: by)
    }
    if let node = fields.node("returned") { round.returned = try noted(node, fields.field("returned"), reason: true) }
    return round
  }

  private func asked(_ object: Fields) throws(LineProblem) -> DocumentRecord.Asked {
    var fields = object
    var asked = DocumentRecord.Asked(on: try fields.required(try fields.occurrence("on"), "on"))
    asked.by = try fields.code("by", Channel.self)
    let due = try fields.day("due")
    asked.due = due.map { rules.calendar.stated($0) }
    if let node = fields.node("counted") {
      let deadline = try deadline(node, fields.field("counted"))
      // A calendar of other holidays counts otherwise: then the date is what was said.
      asked.countedOtherwise = due != nil && due != deadline.ends
      if !asked.countedOtherwise { asked.due = .computed(deadline) }
    }
    asked.cause = try fields.code("cause", LateCause.self)
    asked.reason = try fields.text("reason", .note)
    asked.sameRuling = try fields.flag("sameRuling") ?? false
    asked.backdated = try fields.flag("backdated") ?? false
    try fields.finish()
    return asked
  }

  /// A due date, with how it was counted where the line says so and this calendar counts the same.
  func due(_ fields: inout Fields) throws(LineProblem) -> DueDate? {
    let day = try fields.day("due")
    if let node = fields.node("counted") {
      let deadline = try deadline(node, fields.field("counted"))
      if day == nil || day == deadline.ends { return .computed(deadline) }
    }
    return day.map { rules.calendar.stated($0) }
  }

  /// A due date as it was counted: from a day, so far; or the whole story, where the calendar has changed since.
  private func deadline(_ node: JSONNode, _ path: String) throws(LineProblem) -> Deadline {
    if case .object(let members) = node.value, members.contains(where: { $0.key == "ends" }) {
      guard let deadline = DeadlineText.deadline(node.text) else { throw LineProblem(column: node.column, field: path, what: .date) }
      return deadline
    }
    var fields = try Fields(node, path: path, zone: zone)
    let from = try fields.required(try fields.day("from"), "from")
    let most = 0...Period.most
    var period = try fields.number("workingDays", most).map { Period.workingDays($0) }
    if let count = try fields.number("calendarDays", most) { period = .calendarDays(count) }
    if let count = try fields.number("months", 0...1_200) { period = .months(count) }
    let deadline = rules.calendar.deadline(after: from, try fields.required(period, "workingDays"))
    try fields.finish()
    return deadline
  }

  private func received(_ object: Fields) throws(LineProblem) -> DocumentRecord.Received {
    var fields = object
    var received = DocumentRecord.Received(on: try fields.required(try fields.occurrence("on"), "on"))
    received.by = try fields.code("by", Channel.self)
    received.form = try fields.code("as", ReceivedForm.self)
    received.pages = try fields.number("pages", 1...100_000)
    received.note = try fields.text("note", .note)
    if var file = try fields.object("file") {
      let path = try file.required(try file.text("path"), "path")
      let node = file.node("sha256")
      let hex = try file.required(try file.text("sha256"), "sha256")
      guard let digest = Digest(hex: hex) else { throw file.problem("sha256", node, .fingerprint) }
      try file.finish()
      received.file = AttachedFile(path: path, sha256: digest)
    }
    received.submission = try fields.text("submission")
    received.unrequested = try fields.flag("unrequested") ?? false
    try fields.finish()
    return received
  }

  private func waived(_ object: Fields) throws(LineProblem) -> DocumentRecord.Waived {
    var object = object
    let waived = DocumentRecord.Waived(
      on: try object.required(try object.occurrence("on"), "on"),
      ground: try object.required(try object.code("ground", WaiverGround.self), "ground"), reason: try object.reason())
    try object.finish()
    return waived
  }

  private func paper(_ object: Fields, compared: Bool) throws(LineProblem) -> DocumentRecord.Paper {
    var fields = object
    var paper = DocumentRecord.Paper(
      on: try fields.required(try fields.occurrence("on"), "on"), number: try fields.required(try fields.text("number"), "number"))
    paper.dated = try fields.day("dated")
    paper.sheets = try fields.number("sheets", 1...100_000)
    if compared { paper.to = try fields.required(try fields.text("to"), "to") } else { paper.place = try fields.text("place") }
    try fields.finish()
    return paper
  }
}

extension JSONNode {
  /// The value as JSON again.
  var text: String {
    switch value {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let raw): return raw
    case .string(let string): return JSONObjectText.quoted(string)
    case .array(let elements): return JSONObjectText.array(elements.map(\.text))
    case .object(let members):
      var text = JSONObjectText()
      for member in members { text.raw(member.key, member.node.text) }
      return text.closed
    }
  }
}
