extension CaseState {
  /// Takes in one fact. Cannot fail: what is not possible was refused before it was stored, and is passed over here.
  mutating func apply(_ entry: Entry<CaseFact>) {
    notices.apply(entry)
    switch entry.fact {
    case .caseOpened(let details): self.details = details
    case .caseNumberCorrected(let number): details?.number = number
    case .caseDetailsChanged(let changed):
      let judge = details?.judge
      details = changed
      details?.judge = judge
    case .caseReassigned(let judge, _, let reason, let clashes):
      let former = details?.judge
      details?.judge = judge
      for place in hearings.indices
      where hearings[place].plan.judge == former && hearings[place].plan.start > entry.recordedAt && hearings[place].stands {
        hearings[place].plan.judge = judge
      }
      for clash in clashes ?? [] { change(clash.hearing) { $0.overrides.append(Override(.clash(with: clash.with), reason: reason)) } }
      voidSignOff(.reassigned)
    case .caseSuspended(let reason):
      suspended = reason
      suspensions.append(Suspension(begun: entry.occurred))
    case .caseResumed:
      suspended = nil
      if let last = suspensions.indices.last { suspensions[last].ended = entry.occurred }
    case .caseClosed(let reason): closed = reason
    case .caseReopened:
      closed = nil
      lapseHeard()

    case .partyAdded(let id, let details):
      let place = parties.firstIndex { $0.id > id } ?? parties.endIndex
      parties.insert(Party(id: id, details: details, addedIn: entry.version), at: place)
    case .partyChanged(let id, let details): change(id) { $0.details = details }
    case .partyRemoved(let id): parties.removeAll { $0.id == id }
    case .partyIdentified(let id, let number): change(id) { $0.idNumber = number }

    case .hearingSet(let id, let plan, let overrides): set(id, plan, overrides, entry)
    case .hearingMoved(let id, let plan, let reason, let overrides):
      if let former = hearing(id)?.plan, former.link != plan.link { room.linkChanged(of: id) }
      change(id) {
        let former = $0.plan
        $0.plan = plan
        $0.plan.kind = former.kind
        $0.moved.append(Recorded(HearingRecord.Move(from: former, reason: reason), entry))
        $0.overrides += overrides
      }
    case .hearingCancelled(let id, let reason, let acting):
      if trial?.id == id { voidSignOff(.hearingCancelled) }
      change(id) { $0.cancelled = HearingRecord.Cancellation(reason: reason, acting: acting, version: entry.version) }

    case .course(let fact): apply(fact, entry)
    case .links(let fact): links.apply(fact, entry)

    case .itemAcknowledged(let key, let reason): acknowledgements[key] = Recorded(reason, entry)
    case .itemTicked(let key, let ticked): if ticked { ticks.insert(key) } else { ticks.remove(key) }
    case .readinessSigned(let signOff): self.signOff = SignedRecord(signed: Recorded(signOff, entry))
    case .signatureWithdrawn(let reason): voidSignOff(.withdrawn(reason: reason))
    case .noDocumentsNeeded(let reason): noDocumentsReason = reason
    case .openness(let fact): apply(fact, of: entry)
    case .tray(let fact): apply(fact, of: entry)
    case .room(let fact): room.apply(fact, entry)
    case .retracted, .actedForJudge, .identityNumberRevealed: break
    case .notice, .group, .message: break
    default: applyToDocument(entry)
    }
  }

  private mutating func applyToDocument(_ entry: Entry<CaseFact>) {
    switch entry.fact {
    case .documentNeeded(let id, let details):
      let document = Document(id: id, details: details, addedIn: entry.version, addedBy: entry.by.login, unrequested: false)
      documents.insert(document, at: documents.firstIndex { $0.id > id } ?? documents.endIndex)
    case .documentChanged(let id, let details): change(id) { $0.details = details }
    case .documentUnneeded(let id): documents.removeAll { $0.id == id }
    case .recipientsChosen(let id, let recipients): change(id) { $0.recipients = recipients }
    case .documentRequested(let id, let request):
      change(id) {
        if $0.status == .returned { $0.firstRequestInForce = $0.requests.count }
        $0.requests.append(Recorded(request, entry))
      }
    case .documentReceived(let id, let receipt):
      change(id) {
        $0.receipt = Recorded(receipt, entry)
        $0.returned = nil
        $0.waiver = nil
        if receipt.unrequested == true { $0.unrequested = true }
      }
    case .documentReturned(let id, let reason):
      change(id) {
        $0.returned = Recorded(reason, entry)
        $0.receipt = nil
        $0.custody = nil
        $0.originalWaiver = nil
        $0.services = []
      }
    case .documentWaived(let id, let ground, let reason):
      change(id) { $0.waiver = Recorded(Document.Waiver(ground: ground, reason: reason), entry) }
    case .originalWaived(let id, let ground, let reason):
      change(id) { $0.originalWaiver = Recorded(Document.Waiver(ground: ground, reason: reason), entry) }
    case .originalFiled(let id, let filing): settle(id, .filed(Recorded(filing, entry)))
    case .originalCompared(let id, let comparison): settle(id, .compared(Recorded(comparison, entry)))
    case .originalGivenBack(let id, let handover):
      change(id) {
        if case .filed(let filing) = $0.custody { $0.custody = .givenBack(filing, Recorded(handover, entry)) }
      }
    case .documentServed(let id, let party, let way):
      change(id) { $0.services.append(Recorded(Service(to: party, by: way), entry)) }
    default: break
    }
  }

  /// The original is there after all, even if it was taken for lost.
  private mutating func settle(_ id: DocumentID, _ custody: Custody) {
    change(id) {
      $0.custody = custody
      $0.originalWaiver = nil
    }
  }

  private mutating func voidSignOff(_ voiding: SignedRecord.Voiding) {
    if signOff?.voided == nil { signOff?.voided = voiding }
  }

  private mutating func change(_ id: PartyID, _ body: (inout Party) -> Void) {
    if let place = parties.firstIndex(where: { $0.id == id }) { body(&parties[place]) }
  }

  private mutating func change(_ id: DocumentID, _ body: (inout Document) -> Void) {
    if let place = documents.firstIndex(where: { $0.id == id }) { body(&documents[place]) }
  }

  mutating func change(_ id: HearingID, _ body: (inout HearingRecord) -> Void) {
    if let place = hearings.firstIndex(where: { $0.id == id }) { body(&hearings[place]) }
  }
}
