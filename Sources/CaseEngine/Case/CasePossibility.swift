extension CaseState {
  /// Whether this fact can follow this state; nil when it can. Knows nothing of roles, the gate or the calendar.
  func obstacle(to fact: CaseFact, occurred: Occurrence, in zone: CourtZone) -> Impossibility? {
    if case .caseOpened = fact { return details == nil ? nil : .alreadyOpened }
    // Also the opening can be taken back, and nothing of the case is left then.
    if case .retracted = fact { return nil }
    guard details != nil else { return .notOpened }
    switch fact {
    case .caseOpened, .caseNumberCorrected, .caseDetailsChanged, .caseReassigned, .itemAcknowledged, .itemTicked, .noDocumentsNeeded,
      .readinessSigned, .actedForJudge, .identityNumberRevealed, .retracted:
      return nil
    case .caseSuspended: return suspended == nil ? nil : .alreadySuspended
    case .caseResumed: return suspended == nil ? .notSuspended : nil
    case .caseClosed: return closed == nil ? nil : .alreadyClosed
    case .caseReopened: return closed == nil ? .notClosed : nil
    case .signatureWithdrawn: return standingSignOff == nil ? .nothingSigned : nil
    case .partyAdded(let id, let details):
      return party(id) == nil ? obstacle(toRepresenting: details, self: id) : .partyNumberUsed(id)
    case .partyChanged(let id, let details): return missing(id) ?? obstacle(toRepresenting: details, self: id)
    case .partyIdentified(let id, _): return missing(id)
    case .partyRemoved(let id): return missing(id) ?? obstacle(toRemoving: id) ?? obstacleOfNotices(toRemoving: id)
    case .hearingSet(let id, let plan, _):
      if hearing(id) != nil { return .hearingNumberUsed(id) }
      guard plan.kind == .trial, let trial, !trial.awaitsNext else { return nil }
      return trial.isOver ? .course(.alreadyEnded(trial.id)) : .trialAlreadySet(trial.id)
    case .hearingMoved(let id, _, _, _), .hearingCancelled(let id, _, _):
      guard let hearing = hearing(id) else { return .noSuchHearing(id) }
      if hearing.cancelled != nil { return .hearingCancelled(id) }
      if hearing.course.ended != nil { return .course(.alreadyEnded(id)) }
      return hearing.course.opened == nil ? nil : .course(.underWay(id))
    case .links(let fact): return obstacle(to: fact)
    case .course(let fact): return obstacle(to: fact, occurred: occurred, in: zone)
    case .tray(let fact): return obstacle(to: fact)
    case .openness(let fact): return obstacle(to: fact, occurred: occurred, in: zone)
    case .room(let fact): return obstacle(to: fact, occurred: occurred, in: zone)
    case .notice, .group, .message: return obstacle(toNotices: fact, occurred, zone)
    default: return obstacleToDocument(fact, occurred, zone)
    }
  }

  private func obstacleToDocument(_ fact: CaseFact, _ occurred: Occurrence, _ zone: CourtZone) -> Impossibility? {
    switch fact {
    case .documentNeeded(let id, let details):
      return document(id) == nil ? missing(details.from) : .documentNumberUsed(id)
    case .documentChanged(let id, let details): return missing(id) ?? missing(details.from)
    case .documentUnneeded(let id):
      guard let document = document(id) else { return .noSuchDocument(id) }
      return document.requests.isEmpty && document.receipt == nil && document.returned == nil ? nil : .alreadyAskedFor(id)
    case .recipientsChosen(let id, let recipients):
      return missing(id) ?? (recipients ?? []).lazy.compactMap { missing($0) }.first
    case .documentRequested(let id, _):
      guard let document = document(id) else { return .noSuchDocument(id) }
      if document.waiver != nil { return .alreadyWaived(id) }
      return document.receipt == nil ? nil : .alreadyReceived(id)
    case .documentReceived(let id, _):
      guard let document = document(id) else { return .noSuchDocument(id) }
      return document.receipt == nil ? nil : .alreadyReceived(id)
    case .documentWaived(let id, _, _):
      guard let document = document(id) else { return .noSuchDocument(id) }
      if document.waiver != nil { return .alreadyWaived(id) }
      return document.receipt == nil ? nil : .alreadyReceived(id)
    default: return obstacleToReceived(fact, occurred, zone)
    }
  }

  /// What can only happen to a document that was received, and never before its receipt. What follows within the minute is not taken for earlier:
  /// people state minutes, and screens know no seconds.
  private func obstacleToReceived(_ fact: CaseFact, _ occurred: Occurrence, _ zone: CourtZone) -> Impossibility? {
    let id: DocumentID
    switch fact {
    case .documentReturned(let document, _), .originalFiled(let document, _), .originalCompared(let document, _),
      .originalGivenBack(let document, _), .originalWaived(let document, _, _), .documentServed(let document, _, _):
      id = document
    default: return nil
    }
    guard let document = document(id) else { return .noSuchDocument(id) }
    guard let receipt = document.receipt else { return .notReceived(id) }
    if occurred.isInMinuteBefore(receipt.occurred, in: zone) { return .beforeItsCause(id) }
    switch fact {
    case .originalFiled, .originalCompared: return document.custody == nil ? nil : .originalAlreadySettled(id)
    case .originalWaived:
      if document.settlement != nil { return .originalAlreadySettled(id) }
      return document.details.original == .none ? .originalNotRequired(id) : nil
    case .originalGivenBack(_, let handover):
      guard case .filed(let filing) = document.custody else { return .originalNotFiled(id) }
      return handover.on < filing.fact.on ? .beforeItsCause(id) : nil
    case .documentServed(_, let party, _):
      return missing(party) ?? (document.services.contains { $0.fact.to == party } ? .alreadyServed(id, party) : nil)
    default: return nil
    }
  }

  private func missing(_ id: PartyID) -> Impossibility? { party(id) == nil ? .noSuchParty(id) : nil }

  private func missing(_ id: DocumentID) -> Impossibility? { document(id) == nil ? .noSuchDocument(id) : nil }

  private func obstacle(toRepresenting details: PartyDetails, self id: PartyID) -> Impossibility? {
    if let of = details.of { return of == id || principal(of: of) == id ? .representsNobody(id) : missing(of) }
    return details.role == .representative ? .representsNobody(id) : nil
  }

  private func obstacle(toRemoving id: PartyID) -> Impossibility? {
    let documents = documents.filter { document in
      document.details.from == id || document.services.contains { $0.fact.to == id } || document.recipients?.contains(id) == true
    }
    let parties = parties.filter { $0.details.of == id }
    return documents.isEmpty && parties.isEmpty ? nil : .partyStillNeeded(id, documents: documents.map(\.id), parties: parties.map(\.id))
  }
}
