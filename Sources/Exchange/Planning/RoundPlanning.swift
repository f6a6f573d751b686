import CaseEngine

extension Planner {
  /// The rounds of a document: each is compared with the register's round of the same place; what the register lacks is planned.
  mutating func planRounds(
    _ document: DocumentRecord, _ register: DocumentRecord?, _ id: DocumentID, _ times: inout DocumentTimes, _ path: String
  ) throws(LineProblem) {
    let rounds = document.rounds
    if rounds.count == 1, let register, register.rounds.count > 1 {
      return try planFlat(rounds[0], register.rounds, id, &times, path)
    }
    for (place, round) in rounds.enumerated() {
      let had = register.flatMap { $0.rounds.indices.contains(place) ? $0.rounds[place] : nil }
      let path = place == rounds.count - 1 ? path : path + ".earlier[\(place + 1)]"
      try plan(round, had, id, place, &times, path)
    }
  }

  /// A file that tells of one round only, where the register knows several: it may speak of any of them, the latest first.
  private mutating func planFlat(
    _ round: DocumentRecord.Round, _ had: [DocumentRecord.Round], _ id: DocumentID, _ times: inout DocumentTimes, _ path: String
  ) throws(LineProblem) {
    let before = (steps, times)
    var refusal: LineProblem?
    for (place, earlier) in had.enumerated().reversed() {
      do {
        try plan(round, earlier, id, place, &times, path)
        // Of an earlier round nothing can be new any more.
        if place == had.count - 1 || steps.count == before.0.count { return }
      } catch {
        refusal = refusal ?? error
      }
      (steps, times) = before
    }
    if let refusal { throw refusal }
  }

  private mutating func plan(
    _ round: DocumentRecord.Round, _ had: DocumentRecord.Round?, _ id: DocumentID, _ number: Int, _ times: inout DocumentTimes,
    _ path: String
  ) throws(LineProblem) {
    let writer = RoundWriter(id: id, number: number, path: path)
    try planRequests(round, had, writer, &times)
    if let waived = round.waived {
      if let had = had?.waived {
        try compare(waived, had, path + ".waived")
      } else {
        step(.documentWaived(document: id, ground: waived.ground, reason: waived.reason), waived.on, writer, 100, "waived", &times)
      }
    }
    try planReceipt(round, had, writer, &times)
    try planOriginal(round, had, writer, &times)
    try planServices(round, had, writer, &times)
    if let returned = round.returned {
      if let had = had?.returned {
        try same(path + ".returned.on", returned.on, had.on)
        try same(path + ".returned.reason", returned.reason, had.reason)
      } else {
        let at = step(.documentReturned(document: id, reason: returned.reason ?? ""), returned.on, writer, 900, "returned", &times)
        times.floor = max(times.floor, at)
      }
    }
  }

  /// Where the steps of a round go.
  private struct RoundWriter {
    let id: DocumentID
    /// Which round of the document it is, from 0.
    let number: Int
    let path: String
  }

  @discardableResult
  private mutating func step(
    _ fact: CaseFact, _ on: Occurrence, _ writer: RoundWriter, _ place: Int, _ key: String, _ times: inout DocumentTimes,
    floor: Moment = Planner.always, more: [(day: Day, at: Moment)] = [], stage: StepOrder.Stage = .papers, sameRuling: Bool = false
  ) -> Moment {
    let at = add(
      fact, on, order: StepOrder(stage, writer.number, place), path: writer.path + "." + key, floor: max(times.floor, floor),
      peers: times.peers + more,
      sameRuling: sameRuling)
    times.peers.append((on.day(in: zone), at))
    return at
  }

  private mutating func planRequests(
    _ round: DocumentRecord.Round, _ had: DocumentRecord.Round?, _ writer: RoundWriter, _ times: inout DocumentTimes
  ) throws(LineProblem) {
    var reminders = Array((had?.requests ?? []).dropFirst())
    for (place, asked) in round.requests.enumerated() {
      let key = place == 0 ? "requested" : "reminders[\(place)]"
      var match = place == 0 ? had?.requests.first : nil
      if place > 0, let same = reminders.firstIndex(where: { agree(asked.on, $0.on) }) { match = reminders.remove(at: same) }
      if let match {
        let path = writer.path + "." + key
        try same(path + ".on", asked.on, match.on)
        try same(path + ".by", asked.by, match.by)
        let dues = asked.dueIsLatest ? (had?.requests ?? []).compactMap { $0.due?.day } : [match.due?.day].compactMap { $0 }
        if !dues.contains(where: { $0 == asked.due?.day }) { try same(path + ".due", asked.due?.day, dues.last) { $0.iso } }
        try same(path + ".cause", asked.cause, match.cause)
        try same(path + ".reason", asked.reason, match.reason)
      } else {
        let request = Request(by: asked.by ?? .letter, due: asked.due, cause: asked.cause, reason: asked.reason)
        // In one ruling the requests stand right behind the setting.
        let isOfRuling = asked.sameRuling && writer.number == 0
        step(
          .documentRequested(document: writer.id, request: request), asked.on, writer, isOfRuling ? 0 : min(place, 90), key, &times,
          more: asked.sameRuling ? [] : settings, stage: isOfRuling ? .rulings : .papers, sameRuling: asked.sameRuling)
      }
    }
  }

  private mutating func planReceipt(
    _ round: DocumentRecord.Round, _ had: DocumentRecord.Round?, _ writer: RoundWriter, _ times: inout DocumentTimes
  ) throws(LineProblem) {
    let path = writer.path + ".received"
    if let received = round.received, let had = had?.received {
      try same(path + ".on", received.on, had.on)
      try same(path + ".by", received.by, had.by)
      try same(path + ".as", received.form, had.form)
      try same(path + ".pages", received.pages, had.pages)
      try same(path + ".note", received.note, had.note)
      try same(path + ".file.path", received.file?.path, had.file?.path)
      try same(path + ".file.sha256", received.file?.sha256.hex, had.file?.sha256.hex)
      try same(path + ".submission", received.submission, had.submission)
    } else if let received = round.received {
      let receipt = Receipt(
        by: received.by ?? .chancery, form: received.form ?? .copy, pages: received.pages, note: received.note, file: received.file,
        submission: received.submission, unrequested: received.unrequested ? true : nil)
      step(.documentReceived(document: writer.id, receipt: receipt), received.on, writer, 200, "received", &times)
    } else if had?.received == nil, let paper = round.filed ?? round.compared {
      // What the chancery took in was also received: rules, section 3.
      let form = round.filed == nil ? ReceivedForm.certifiedCopy : .original
      let receipt = Receipt(by: .chancery, form: form, submission: paper.number)
      let key = round.filed == nil ? "compared" : "original"
      step(.documentReceived(document: writer.id, receipt: receipt), paper.on, writer, 200, key, &times)
    }
  }

  private mutating func planOriginal(
    _ round: DocumentRecord.Round, _ had: DocumentRecord.Round?, _ writer: RoundWriter, _ times: inout DocumentTimes
  ) throws(LineProblem) {
    if let filed = round.filed {
      if let had = had?.filed {
        try compare(filed, had, writer.path + ".original")
      } else {
        let filing = Filing(
          number: filed.number, on: filed.dated ?? filed.on.day(in: zone), sheets: filed.sheets, place: filed.place)
        step(.originalFiled(document: writer.id, filing: filing), filed.on, writer, 300, "original", &times)
      }
    }
    if let compared = round.compared {
      if let had = had?.compared {
        try compare(compared, had, writer.path + ".compared")
      } else {
        let comparison = Comparison(
          number: compared.number, on: compared.dated ?? compared.on.day(in: zone), sheets: compared.sheets, to: compared.to ?? "")
        step(.originalCompared(document: writer.id, comparison: comparison), compared.on, writer, 300, "compared", &times)
      }
    }
    if let waived = round.originalWaived {
      if let had = had?.originalWaived {
        try compare(waived, had, writer.path + ".originalWaived")
      } else {
        let fact = CaseFact.originalWaived(document: writer.id, ground: waived.ground, reason: waived.reason)
        step(fact, waived.on, writer, 250, "originalWaived", &times)
      }
    }
    guard let handover = round.givenBack else { return }
    if let had = had?.givenBack {
      let path = writer.path + ".givenBack"
      try same(path + ".on", handover.on, had.on)
      try same(path + ".to", handover.to, had.to)
      try same(path + ".receipt", handover.receipt, had.receipt)
    } else {
      let given = Handover(to: handover.to, on: handover.dated ?? handover.on.day(in: zone), receipt: handover.receipt)
      step(.originalGivenBack(document: writer.id, handover: given), handover.on, writer, 400, "givenBack", &times)
    }
  }

  private func compare(_ file: DocumentRecord.Waived, _ register: DocumentRecord.Waived, _ path: String) throws(LineProblem) {
    try same(path + ".on", file.on, register.on)
    try same(path + ".ground", file.ground, register.ground)
    try same(path + ".reason", file.reason, register.reason)
  }

  private func compare(_ file: DocumentRecord.Paper, _ register: DocumentRecord.Paper, _ path: String) throws(LineProblem) {
    try same(path + ".number", file.number, register.number)
    try same(path + ".on", file.on, register.on)
    try same(path + ".sheets", file.sheets, register.sheets)
    try same(path + ".place", file.place, register.place)
    try same(path + ".to", file.to, register.to)
  }

  private mutating func planServices(
    _ round: DocumentRecord.Round, _ had: DocumentRecord.Round?, _ writer: RoundWriter, _ times: inout DocumentTimes
  ) throws(LineProblem) {
    var named: [String: Int] = [:]
    for (place, service) in round.served.enumerated() {
      let key = "served[\(place + 1)]"
      let path = writer.path + "." + key
      let party = try addressee(service.to, &named, path + ".to")
      let match = had?.served.first { other in
        if case .place(let place) = other.to { have?.parties[place - 1] == party.id } else { false }
      }
      if let match {
        try same(path + ".on", service.on, match.on)
        try same(path + ".by", service.by, match.by)
      } else {
        // One and the same service is stated once: services do not wait for one another.
        var own = times
        step(
          .documentServed(document: writer.id, party: party.id, by: service.by ?? .byCourt), service.on, writer, 500 + min(place, 300), key,
          &own, floor: party.since)
      }
    }
  }

  /// A party of the line by its place; or by its name, among those of the line first, then among those of the register. A name that stands
  /// twice means two parties, where there are so many of that name.
  private func addressee(
    _ addressee: DocumentRecord.Addressee, _ named: inout [String: Int], _ field: String
  ) throws(LineProblem) -> (id: PartyID, since: Moment) {
    switch addressee {
    case .place(let place): return (partyIDs[place - 1], partyTimes[place - 1])
    case .name(let name):
      let ofLine = record.parties.indices.filter { record.parties[$0].face.editions.contains { $0.name == name } }
      var found = ofLine.map { (id: partyIDs[$0], since: partyTimes[$0]) }
      if let have {
        for (party, id) in zip(have.record.parties, have.parties) where party.face.editions.contains(where: { $0.name == name }) {
          if !partyIDs.contains(id) { found.append((id, Planner.always)) }
        }
      }
      guard !found.isEmpty else { throw LineProblem(field: field, what: .noSuchParty) }
      let turn = named[name, default: 0]
      named[name] = turn + 1
      return found[min(turn, found.count - 1)]
    }
  }
}
