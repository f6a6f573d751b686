extension CaseFile {
  /// Entering, changing and removing parties. The identity number is a fact of its own. Source: rules, sections 5 and 9.
  func aboutParties(_ instruction: Instruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    switch instruction {
    case .addParty(let details, let idNumber):
      try check(details)
      let id = nextPartyID
      var facts: [CaseFact] = [.partyAdded(party: id, details: details)]
      if let idNumber { facts.append(.partyIdentified(party: id, idNumber: idNumber)) }
      return facts.map { Stated($0, here.occurred) }
    case .changeParty(let id, let details, let idNumber):
      guard let party = state.party(id) else { throw .impossible(.noSuchParty(id)) }
      try check(details)
      var facts: [CaseFact] = []
      if details != party.details { facts.append(.partyChanged(party: id, details: details)) }
      if let idNumber, idNumber != party.idNumber { facts.append(.partyIdentified(party: id, idNumber: idNumber)) }
      if facts.isEmpty { throw .nothingChanges }
      return facts.map { Stated($0, here.occurred) }
    case .revealIdentityNumber(let id):
      guard let party = state.party(id) else { throw .impossible(.noSuchParty(id)) }
      if party.idNumber == nil { throw .impossible(.noIdentityNumber(id)) }
      return [Stated(.identityNumberRevealed(party: id), .at(here.now))]
    case .removeParty(let id): return [Stated(.partyRemoved(party: id), here.occurred)]
    default: return []
    }
  }

  private func check(_ details: PartyDetails) throws(Refusal) {
    try Checked.name(details.name, .name)
    try Checked.name(details.email, .email)
    try Checked.name(details.address, .address)
  }
}
