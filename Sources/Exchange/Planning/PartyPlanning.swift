import CaseEngine

extension Planner {
  /// The parties of the line: matched to the register by role and name, in any of their spellings; the others are new.
  mutating func planParties(opened: (occurred: Occurrence, effective: Moment)) throws(LineProblem) {
    let known = matchParties()
    var next = existing?.nextPartyID.rawValue ?? 1
    partyIDs = known.map { $0.map { have?.parties[$0] ?? 0 } ?? 0 }
    partyTimes = known.map { _ in Planner.always }
    var floor = opened.effective
    for (turn, place) in newParties(known).enumerated() {
      partyIDs[place] = PartyID(rawValue: next)
      next += 1
      let party = record.parties[place]
      let path = "parties[\(place + 1)]"
      let first = party.face.editions[0]
      let added = party.added ?? opened.occurred
      floor = add(
        .partyAdded(party: partyIDs[place], details: details(first)), added, order: StepOrder(.parties, turn), path: path,
        dateField: path + ".added", floor: floor, isDated: party.added != nil)
      partyTimes[place] = floor
      if let number = first.idNumber {
        add(
          .partyIdentified(party: partyIDs[place], idNumber: number), added, order: StepOrder(.parties, turn, 1), path: path + ".idNumber",
          dateField: path + ".added", floor: floor, isDated: party.added != nil)
      }
    }
    for place in record.parties.indices {
      try changeParty(place, known[place])
      try removeParty(place, known[place])
    }
  }

  /// For each party of the line, the place in the register of the one that it is.
  private func matchParties() -> [Int?] {
    guard let have else { return record.parties.map { _ in nil } }
    var free = Set(have.record.parties.indices)
    return record.parties.map { party in
      let names = Set(party.face.editions.map { [$0.role.rawValue, $0.name] })
      let match = free.sorted().first { place in
        have.record.parties[place].face.editions.contains { names.contains([$0.role.rawValue, $0.name]) }
      }
      if let match { free.remove(match) }
      return match
    }
  }

  /// The places of the new parties, whoever is represented before whoever represents them.
  private func newParties(_ known: [Int?]) -> [Int] {
    var order: [Int] = []
    var seen = Set(known.indices.filter { known[$0] != nil })
    func take(_ place: Int, depth: Int) {
      guard seen.insert(place).inserted else { return }
      if let of = record.parties[place].face.editions[0].of, depth < 100 { take(of - 1, depth: depth + 1) }
      order.append(place)
    }
    for place in record.parties.indices { take(place, depth: 0) }
    return order
  }

  private func details(_ face: PartyRecord.Face) -> PartyDetails {
    PartyDetails(
      role: face.role, name: face.name, of: face.of.map { partyIDs[$0 - 1] }, phone: face.phone, email: face.email, address: face.address)
  }

  private mutating func changeParty(_ place: Int, _ known: Int?) throws(LineProblem) {
    let face = record.parties[place].face
    let path = "parties[\(place + 1)]"
    guard let have, let known else { return change(place, from: 0) }
    let register = have.record.parties[known].face
    // Whom a party acts for is compared by number: the places of the line and of the register may differ.
    func numbered(_ history: History<PartyRecord.Face>, _ ids: [PartyID]) -> History<PartyRecord.Face> {
      var history = history
      history.change { $0.of = $0.of.map { ids[$0 - 1].rawValue } }
      return history
    }
    let mine = numbered(face, partyIDs)
    switch try growth(mine, beyond: numbered(register, have.parties), path: path) {
    case .nothing: break
    case .changes(let first): change(place, from: first)
    case .filling(var filled):
      filled.of = filled.of.flatMap { of in partyIDs.firstIndex { $0.rawValue == of }.map { $0 + 1 } }
      changeFace(place, register.now, filled, .on(zone.day(of: now)), path, path, 0)
    }
  }

  private mutating func change(_ place: Int, from first: Int) {
    let face = record.parties[place].face
    let editions = face.editions
    for (edition, former) in face.former.enumerated().dropFirst(first) {
      let path = "parties[\(place + 1)].was[\(edition + 1)]"
      changeFace(place, former.value, editions[edition + 1], former.until, path, path + ".until", edition)
    }
  }

  private mutating func changeFace(
    _ place: Int, _ before: PartyRecord.Face, _ after: PartyRecord.Face, _ until: Occurrence, _ path: String, _ dateField: String,
    _ edition: Int
  ) {
    var bare = before
    bare.idNumber = after.idNumber
    if bare != after {
      add(
        .partyChanged(party: partyIDs[place], details: details(after)), until, order: StepOrder(.partyChanges, place, edition * 2),
        path: path,
        dateField: dateField,
        floor: partyTimes[place])
    }
    if let number = after.idNumber, number != before.idNumber {
      add(
        .partyIdentified(party: partyIDs[place], idNumber: number), until, order: StepOrder(.partyChanges, place, edition * 2 + 1),
        path: path,
        dateField: dateField,
        floor: partyTimes[place])
    }
  }

  private mutating func removeParty(_ place: Int, _ known: Int?) throws(LineProblem) {
    guard let removed = record.parties[place].removed else { return }
    let field = "parties[\(place + 1)].removed"
    if let have, let known, let had = have.record.parties[known].removed { return try same(field, removed, had) }
    add(
      .partyRemoved(party: partyIDs[place]), removed, order: StepOrder(.removals, -place), path: field, dateField: field,
      floor: partyTimes[place])
  }
}

extension PartyRecord.Face: Planned {
  var fields: [(key: String, text: String?)] {
    [
      ("role", role.rawValue), ("name", name), ("of", of.map { String($0) }), ("phone", phone?.number), ("email", email),
      ("address", address), ("idNumber", idNumber?.digits),
    ]
  }

  func filled(from other: PartyRecord.Face) -> PartyRecord.Face {
    var filled = self
    filled.of = of ?? other.of
    filled.phone = phone ?? other.phone
    filled.email = email ?? other.email
    filled.address = address ?? other.address
    filled.idNumber = idNumber ?? other.idNumber
    return filled
  }
}
