import CaseEngine

extension CaseRecord {
  /// What is odd about a line, and taken nevertheless.
  func warnings(under rules: CourtRules) -> [(field: String, what: LineWarning.What)] {
    var warnings: [(field: String, what: LineWarning.What)] = []
    func number(_ text: String?, _ field: String) {
      if let text, let warning = LookAlikes.warning(in: text) { warnings.append((field, .lookAlike(warning))) }
    }
    if !details.now.number.isUsual { warnings.append(("number", .unusualNumber)) }
    number(details.now.number.text, "number")
    for (place, party) in parties.enumerated() {
      if let warning = party.face.now.phone?.warning { warnings.append(("parties[\(place + 1)].phone", .phone(warning))) }
    }
    for (place, hearing) in hearings.enumerated() where hearing.kind == .trial && hearing.setOn == nil {
      let path = hearings.count == 1 ? "hearing" : "hearings[\(place + 1)]"
      warnings.append((path + ".setOn", .settingUnknown))
    }
    for (place, document) in documents.enumerated() {
      for (round, part) in document.rounds.enumerated() {
        let path = "documents[\(place + 1)]" + (round == document.rounds.count - 1 ? "" : ".earlier[\(round + 1)]")
        number(part.received?.submission, path + ".received.submission")
        number(part.filed?.number, path + ".original.number")
        number(part.compared?.number, path + ".compared.number")
        for (turn, asked) in part.requests.enumerated() {
          warnings += asked.warnings(under: rules, path + (turn == 0 ? ".requested" : ".reminders[\(turn)]"))
        }
      }
    }
    return warnings
  }

  /// The earliest day that the line states; nil where it states none.
  func earliest(in zone: CourtZone) -> Occurrence? {
    var stated: [Occurrence] = []
    for party in parties { stated += [party.added].compactMap { $0 } + party.face.former.map(\.until) }
    for hearing in hearings { stated += [hearing.setOn].compactMap { $0 } + hearing.plan.former.map(\.until) + hearing.course.times }
    for document in documents {
      stated += [document.needed].compactMap { $0 } + document.recipients.compactMap(\.on) + document.face.former.map(\.until)
      for round in document.rounds {
        stated += round.requests.map(\.on) + round.served.map(\.on)
        stated += [
          round.waived?.on, round.received?.on, round.filed?.on, round.compared?.on, round.originalWaived?.on, round.givenBack?.on,
        ]
        .compactMap { $0 }
      }
    }
    stated += links.map(\.on) + openness.map(\.on) + media.map(\.on)
    stated += noDocumentsNeeded.map(\.on) + acknowledged.map(\.noted.on) + ticked.map(\.on)
    stated += (suspended + closed).map(\.begun.on) + details.former.map(\.until)
    // A day alone stands for its beginning: nothing of that day comes before it.
    return stated.min { $0.start(in: zone) < $1.start(in: zone) }.map { .on($0.day(in: zone)) }
  }
}

extension DocumentRecord.Asked {
  fileprivate func warnings(under rules: CourtRules, _ path: String) -> [(field: String, what: LineWarning.What)] {
    var warnings: [(field: String, what: LineWarning.What)] = []
    if case .stated(_, .some(let dayOff)) = due, !countedOtherwise {
      warnings.append((path + ".due", .dueOnDayOff(dayOff)))
    }
    if let due, due.day < on.day(in: rules.calendar.zone) { warnings.append((path + ".due", .dueBeforeRequest)) }
    if countedOtherwise { warnings.append((path + ".counted", .dueCountedOtherwise)) }
    if backdated { warnings.append((path + ".backdated", .backdatingNotKept)) }
    return warnings
  }
}
