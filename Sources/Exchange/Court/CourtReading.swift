import CaseEngine

extension CourtRecord {
  /// Whether a line is one of the court's book: whether its first key is one of theirs.
  static func begins(_ line: [UInt8]) -> Bool {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard var rest = Optional(line.drop(while: isSpace)), rest.first == UInt8(ascii: "{") else { return false }
    rest = rest.dropFirst().drop(while: isSpace)
    return Key.allCases.contains { rest.starts(with: ("\"" + $0.rawValue + "\"").utf8) }
  }
}

extension RecordReader {
  /// The record in a line of the court's book, of valid UTF-8.
  func courtRecord(_ bytes: ArraySlice<UInt8>) throws(LineProblem) -> CourtRecord {
    let node: JSONNode
    do { node = try JSONReader.read(bytes) } catch { throw LineProblem(column: error.column, what: .json(error.problem)) }
    var fields = try Fields(node, path: "", zone: zone)
    var record: CourtRecord?
    for key in CourtRecord.Key.allCases where record == nil {
      guard var object = try fields.object(key.rawValue) else { continue }
      record = try self.record(key, &object)
      try object.finish()
    }
    try fields.finish()
    guard let record else { throw LineProblem(column: node.column, what: .missing) }
    return record
  }

  private func record(_ key: CourtRecord.Key, _ fields: inout Fields) throws(LineProblem) -> CourtRecord {
    let on = try on(&fields)
    switch key {
    case .contact:
      let card = ContactCard(
        phones: try phones("phones", &fields), messengers: try phones("messengers", &fields), email: try fields.text("email"),
        address: try fields.text("address"), reception: try fields.text("reception"))
      return .contact(ContactRecord(on: on, court: try fields.text("court", .code), card: card))
    case .complaint: return .complaint(try complaint(on, &fields))
    case .appointment: return .appointment(try appointment(on, &fields))
    case .proposal: return .proposal(try proposal(on, &fields))
    case .training:
      let training = Training(
        who: try fields.required(try fields.text("who"), "who"),
        topic: try fields.required(try fields.code("topic", TrainingTopic.self), "topic"),
        subject: try fields.required(try fields.text("subject"), "subject"),
        on: try fields.required(try fields.day("held"), "held"), by: try fields.required(try fields.text("by"), "by"))
      return .training(TrainingLine(on: on, training: training))
    }
  }

  private func on(_ fields: inout Fields) throws(LineProblem) -> Occurrence {
    try fields.required(try fields.occurrence("on"), "on")
  }

  private func phones(_ key: String, _ fields: inout Fields) throws(LineProblem) -> [Phone] {
    try fields.list(key).map { element throws(LineProblem) in
      guard case .string(let raw) = element.node.value else {
        throw LineProblem(column: element.node.column, field: element.path, what: .expected(.text))
      }
      do throws(PhoneProblem) { return try Phone(String(raw.prefix(100))) } catch {
        throw LineProblem(column: element.node.column, field: element.path, what: .phone(error))
      }
    }
  }

  private func complaint(_ on: Occurrence, _ fields: inout Fields) throws(LineProblem) -> ComplaintLine {
    let kind = try fields.required(try fields.code("kind", ComplaintKind.self), "kind")
    let complaint = Complaint(
      kind: kind, channel: try fields.required(try fields.code("by", Channel.self), "by"),
      from: try fields.required(try fields.text("from"), "from"), contact: try fields.text("contact"),
      caseNumber: try fields.caseNumber("case"), text: try fields.required(try fields.text("text", .note), "text"),
      due: try due(&fields) ?? Complaint.usualDue(kind, received: on.day(in: zone), rules.calendar))
    var line = ComplaintLine(on: on, complaint: complaint)
    line.steps = try fields.list("steps").map { element throws(LineProblem) in
      var step = try Fields(element.node, path: element.path, zone: zone)
      let on = try self.on(&step)
      let what: ComplaintLine.Step
      if let level = try step.code("to", ComplaintLevel.self) {
        what = .escalated(to: level, reason: try step.reason(), due: try step.required(try due(&step), "due"))
      } else {
        let answer = try step.required(try step.text("answer", .note), "answer")
        what = .answered(answer, by: try step.required(try step.code("by", Channel.self), "by"))
      }
      try step.finish()
      return Noted(on: on, what: what)
    }
    return line
  }

  private func appointment(_ on: Occurrence, _ fields: inout Fields) throws(LineProblem) -> AppointmentLine {
    let appointment = Appointment(
      name: try fields.required(try fields.text("name"), "name"), contact: try fields.text("contact"),
      start: try fields.required(try fields.moment("start"), "start"), about: try fields.required(try fields.text("about", .note), "about"))
    var line = AppointmentLine(on: on, appointment: appointment)
    if var end = try fields.object("ended") {
      let outcome = try end.required(try end.code("outcome", AppointmentOutcome.self), "outcome")
      line.ended = Noted(on: try self.on(&end), what: .init(outcome: outcome, note: try end.text("note", .note)))
      try end.finish()
    }
    return line
  }

  private func proposal(_ on: Occurrence, _ fields: inout Fields) throws(LineProblem) -> ProposalLine {
    let proposal = Proposal(
      by: try fields.required(try fields.text("by"), "by"),
      source: try fields.required(try fields.code("source", ProposalSource.self), "source"),
      title: try fields.required(try fields.text("title"), "title"), text: try fields.text("text", .note))
    var line = ProposalLine(on: on, proposal: proposal, plan: try plan(&fields))
    line.steps = try fields.list("steps").map { element throws(LineProblem) in
      var step = try Fields(element.node, path: element.path, zone: zone)
      let on = try self.on(&step)
      let what: ProposalLine.Step
      if let outcome = try step.code("decision", ProposalOutcome.self) {
        what = .decided(outcome, reply: try step.required(try step.text("reply", .note), "reply"))
      } else {
        what = .planned(try plan(&step))
      }
      try step.finish()
      return Noted(on: on, what: what)
    }
    return line
  }

  private func plan(_ fields: inout Fields) throws(LineProblem) -> ProposalPlan {
    ProposalPlan(meeting: try fields.day("meeting"), owner: try fields.text("owner"), due: try fields.day("due"))
  }
}
