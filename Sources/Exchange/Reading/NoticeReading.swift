import CaseEngine

extension RecordReader {
  /// A notice; `parties`, `documents`, `hearings` and `earlier` say how many of each the line has, so that places can be checked.
  func notice(
    _ node: JSONNode, _ path: String, parties: Int, documents: Int, hearings: Int, earlier: Int
  ) throws(LineProblem) -> NoticeLine {
    var fields = try Fields(node, path: path, zone: zone)
    let on = try fields.required(try fields.occurrence("on"), "on")
    let draft = try draft(&fields, parties, documents, hearings, earlier)
    let course = try fields.list("course").map { element throws(LineProblem) in
      var fields = try Fields(element.node, path: element.path, zone: zone)
      let on = try fields.required(try fields.occurrence("on"), "on")
      let what = try what(&fields, parties, documents, hearings, earlier)
      try fields.finish()
      return NoticeLine.Step(on: on, what: what)
    }
    try fields.finish()
    return NoticeLine(on: on, draft: draft, course: course)
  }

  private func draft(
    _ fields: inout Fields, _ parties: Int, _ documents: Int, _ hearings: Int, _ earlier: Int
  ) throws(LineProblem) -> NoticeLine.Draft {
    var about = NoticeLine.About.free
    if let place = try fields.place("hearing", of: .hearing, among: hearings) {
      let start = try fields.required(try fields.moment("start"), "start")
      about = .hearing(place, start: start, room: try fields.text("room"), remote: try fields.flag("remote") ?? false)
    } else if let places = try fields.places("documents", of: .document, among: documents) {
      about = .documents(places)
    }
    let to = try fields.required(try fields.place("to", of: .party, among: parties), "to")
    let by = try fields.required(try fields.code("by", Channel.self), "by")
    let says = try says(&fields)
    return NoticeLine.Draft(
      about: about, to: to, by: by, address: try fields.text("address"),
      language: try fields.code("language", NoticeLanguage.self) ?? .ru, title: try fields.required(try fields.text("title"), "title"),
      text: try fields.reason("text"), says: says, instead: try fields.place("instead", of: .notice, among: earlier))
  }

  private func says(_ fields: inout Fields) throws(LineProblem) -> NoticeElements {
    guard var said = try fields.object("says") else { return NoticeElements() }
    let says = NoticeElements(
      addressee: try said.text("addressee"), capacity: try said.text("capacity"), court: try said.text("court"),
      courtAddress: try said.text("courtAddress"), caseName: try said.text("case"), place: try said.text("place"),
      day: try said.text("day"), time: try said.text("time"), sender: try said.text("sender"))
    try said.finish()
    return says
  }

  private func what(
    _ fields: inout Fields, _ parties: Int, _ documents: Int, _ hearings: Int, _ earlier: Int
  ) throws(LineProblem) -> NoticeLine.What {
    if var anew = try fields.object("reworded") {
      let draft = try draft(&anew, parties, documents, hearings, earlier)
      try anew.finish()
      return .reworded(draft)
    }
    if let reason = try fields.text("discarded", .note) { return .discarded(reason) }
    if let through = try fields.text("tried", .note) { return .tried(through: through, early: try fields.text("early", .note)) }
    if let answer = try fields.text("failed", .note) { return .failed(answer) }
    if try fields.flag("sent") == true {
      return .sent(
        Sending(
          early: try fields.text("early", .note), proof: try fields.text("proof", .note), through: try fields.text("through", .note)))
    }
    let outcome = try fields.required(try fields.code("outcome", NoticeOutcome.self), "outcome")
    return .settled(outcome, proof: try fields.text("proof", .note))
  }

  func group(_ node: JSONNode, _ path: String, parties: Int) throws(LineProblem) -> GroupLine {
    var fields = try Fields(node, path: path, zone: zone)
    let on = try fields.required(try fields.occurrence("on"), "on")
    let what: GroupLine.What
    if var both = try fields.object("named") {
      let name = GroupName(
        kk: try both.required(try both.text("kk"), "kk"), ru: try both.required(try both.text("ru"), "ru"))
      try both.finish()
      what = .named(name)
    } else if try fields.flag("created") == true {
      what = .created(
        messenger: try fields.text("messenger"), link: try fields.text("link"),
        members: try fields.places("members", of: .party, among: parties) ?? [])
    } else if let party = try fields.place("restricted", of: .party, among: parties) {
      let until = try fields.required(try fields.day("until"), "until")
      what = .restricted(party, reason: try fields.reason(), until: until)
    } else if let party = try fields.place("restored", of: .party, among: parties) {
      what = .restored(party, reason: try fields.text("reason", .note))
    } else if let reason = try fields.text("dissolved", .note) {
      what = .dissolved(reason)
    } else {
      what = .members(try fields.required(try fields.places("members", of: .party, among: parties), "members"))
    }
    try fields.finish()
    return GroupLine(on: on, what: what)
  }

  func message(_ node: JSONNode, _ path: String, parties: Int) throws(LineProblem) -> MessageLine {
    var fields = try Fields(node, path: path, zone: zone)
    var message = MessageLine(
      on: try fields.required(try fields.occurrence("on"), "on"),
      from: try fields.required(try fields.place("from", of: .party, among: parties), "from"),
      by: try fields.required(try fields.code("by", Channel.self), "by"), text: try fields.reason("text"))
    if var told = try fields.object("answer") {
      message.answer = .init(
        on: try told.required(try told.occurrence("on"), "on"), text: try told.reason("text"), by: try told.code("by", Channel.self))
      try told.finish()
    }
    try fields.finish()
    return message
  }
}
