import CaseEngine

extension CaseWriter {
  /// The case comes in: what it is, and who takes part. The head of the chancery gives it to its judge, or to another one at first.
  mutating func open(on offset: Int, before other: StaffMember? = nil) {
    let day = scenery.day(offset)
    guard let number = number(registered: day) else { return }
    let details = CaseDetails(
      number: number, category: category, subject: Subjects.drawn(category, language, using: &random), registered: day,
      judge: (other ?? theJudge).name, secretary: secretary.name, language: language.rawValue)
    var facts: [CaseFact] = [.caseOpened(details: details)]
    for (role, of) in cast() { facts += party(role, of: of, number: 1 + facts.count { if case .partyAdded = $0 { true } else { false } }) }
    act(scenery.staff.head, .chancery, on: day, facts)
  }

  /// A party of a role, as facts.
  mutating func party(_ role: PartyRole, of: PartyID?, number: Int) -> [CaseFact] {
    let isBody = isOrganisation(role)
    var name = name(role, isBody)
    // Nobody is against their namesake, however often the same few names are drawn.
    var draws = 0
    while draws < 20, names.contains(name) {
      name = self.name(role, isBody)
      draws += 1
    }
    names.insert(name)
    var details = PartyDetails(role: role, name: name, of: of)
    if random.chance(75) { details.phone = try? Phone("+7700000" + String(10_000 + random.number(0...9_999)).dropFirst()) }
    if random.chance(40) { details.email = "party\(index + 1)-\(number)@example.org" }
    if random.chance(15) { details.address = language == .kk ? "Айлыбақ а., Апорт к., \(number)" : "Айлыбак, ул. Апортовая, \(number)" }
    let id = PartyID(rawValue: number)
    var facts: [CaseFact] = [.partyAdded(party: id, details: details)]
    if role != .prosecutor, random.chance(85), let idNumber = identity(isBody) {
      facts.append(.partyIdentified(party: id, idNumber: idNumber))
    }
    return facts
  }

  /// Who takes part, in the order of entering, and for whom.
  private mutating func cast() -> [(PartyRole, of: PartyID?)] {
    var cast: [(PartyRole, of: PartyID?)]
    switch category {
    case "criminal":
      cast = [(.prosecutor, nil), (.accused, nil), (.victim, nil), (.defender, 2)]
      if random.chance(20) { cast.append((.expert, nil)) }
    default:
      cast = [(.plaintiff, nil), (.defendant, nil)]
      if random.chance(12) { cast.append((.defendant, nil)) }
      if random.chance(18) { cast.append((category == "administrative" ? .interestedPerson : .thirdParty, nil)) }
      if random.chance(40) { cast.append((.representative, random.chance(55) ? 1 : 2)) }
      if random.chance(15) { cast.append((.holder, nil)) }
      if random.chance(5) { cast.append((.expert, nil)) }
    }
    return cast
  }

  private mutating func isOrganisation(_ role: PartyRole) -> Bool {
    switch (category, role) {
    case (_, .holder), (_, .prosecutor), ("administrative", .defendant): true
    case (_, .representative), (_, .expert), (_, .defender), ("criminal", _): false
    case ("commercial", _): true
    default: random.chance(30)
    }
  }

  private mutating func name(_ role: PartyRole, _ isOrganisation: Bool) -> String {
    switch role {
    case .holder: Organisations.holder(language, using: &random)
    case .prosecutor: Organisations.prosecution(language)
    case .defendant where category == "administrative": Organisations.stateBody(language, using: &random)
    default: isOrganisation ? Organisations.company(language, using: &random) : PersonName.drawn(using: &random).full
    }
  }

  /// A number with a right check digit and a day that no calendar has: nobody's.
  private mutating func identity(_ organisation: Bool) -> IdentityNumber? {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    let head =
      organisation
      ? two(random.number(0...25)) + "1340" + String(100_000 + random.number(0...99_999)).dropFirst()
      : two(random.number(50...99)) + "0231" + String(random.number(3...4)) + String(10_000 + random.number(0...9_999)).dropFirst()
    // The first of the two sums that a check digit can come from; a number that asks for the second is passed over.
    let sum = head.utf8.enumerated().reduce(0) { $0 + ($1.offset + 1) * Int($1.element - UInt8(ascii: "0")) }
    return try? IdentityNumber(head + String(sum % 11))
  }
}
