import CaseEngine

/// A case of the register as a record, with the numbers that its parties, documents and hearings have there.
struct RecordedCase {
  var record: CaseRecord
  var parties: [PartyID] = []
  var documents: [DocumentID] = []
  var hearings: [HearingID] = []
  var media: [MediaRequestID] = []
  var speeches: [SpeechID] = []
  var exhibits: [ExhibitID] = []
  /// Which hearings follow others, named by their numbers until all places are known.
  var nextHearings: [(place: Int, next: HearingID)] = []
  var notices: [NoticeID] = []
  var messages: [MessageID] = []
  let zone: CourtZone

  /// Reads every entry that counts, in the order of recording; nil before the case was opened.
  init?(_ file: CaseFile, under rules: CourtRules) {
    let gone = file.retractedVersions
    var opening: (place: Int, details: CaseDetails)?
    for (place, entry) in file.entries.enumerated() where !gone.contains(entry.version) {
      if case .caseOpened(let details) = entry.fact {
        opening = (place, details)
        break
      }
    }
    guard let opening else { return nil }
    zone = rules.calendar.zone
    record = CaseRecord(details: opening.details)
    let opened = file.entries[opening.place].occurred
    record.opened = opened
    // The acts in which trial hearings were set: a request of the same act and time stands in the same ruling.
    var rulings: [ActKey: Occurrence] = [:]
    for entry in file.entries where !gone.contains(entry.version) {
      if case .hearingSet(_, let plan, _) = entry.fact, plan.kind == .trial { rulings[entry.act] = entry.occurred }
    }
    for entry in file.entries where !gone.contains(entry.version) { take(entry, rulings) }
    placeNextHearings()
    sortByNumber()
    placeRoom(
      file.entries.compactMap { entry in
        guard case .room(let fact) = entry.fact, !gone.contains(entry.version) else { return nil }
        return RoomRecord(on: entry.occurred, fact: fact)
      })
    for document in file.state.documents where file.state.timing(of: document, in: zone).isBackdated {
      guard let place = documents.firstIndex(of: document.id) else { continue }
      markBackdated(place, document.decidingRequest?.occurred)
    }
    leaveOutWhatGoesWithoutSaying(opened)
  }

  func place(_ id: PartyID) -> Int? { parties.firstIndex(of: id).map { $0 + 1 } }

  func place(_ id: DocumentID) -> Int? { documents.firstIndex(of: id).map { $0 + 1 } }

  private mutating func take(_ entry: Entry<CaseFact>, _ rulings: [ActKey: Occurrence]) {
    switch entry.fact {
    case .caseNumberCorrected, .caseDetailsChanged, .caseReassigned, .caseSuspended, .caseResumed, .caseClosed, .caseReopened,
      .noDocumentsNeeded, .itemAcknowledged, .itemTicked:
      takeOfCase(entry)
    case .partyAdded, .partyChanged, .partyRemoved, .partyIdentified: takeOfParty(entry)
    case .hearingSet, .hearingMoved, .hearingCancelled: takeOfHearing(entry)
    case .documentNeeded, .documentChanged, .documentUnneeded, .recipientsChosen: takeOfList(entry)
    case .openness(let fact): take(fact, entry.occurred)
    // What waits for a signature is none of the case's history yet; what was signed stands beside it.
    case .tray: break
    case .course(let fact): take(fact, entry.occurred)
    case .links(let fact): take(fact, entry.occurred)
    case .notice, .group, .message: takeOfNotices(entry)
    case .caseOpened, .readinessSigned, .signatureWithdrawn, .actedForJudge, .identityNumberRevealed, .retracted, .room: break
    default: takeOfPaper(entry, rulings)
    }
  }

  private mutating func takeOfCase(_ entry: Entry<CaseFact>) {
    let on = entry.occurred
    var details = record.details.now
    switch entry.fact {
    case .caseNumberCorrected(let number):
      details.number = number
      if details != record.details.now { record.details.change(to: details, on: on) }
    case .caseDetailsChanged(var changed):
      changed.judge = details.judge
      if changed != details { record.details.change(to: changed, on: on) }
    case .caseReassigned(let judge, let order, let reason, let clashes):
      details.judge = judge
      record.details.change(to: details, on: on, reason: reason, order: order)
      for clash in clashes ?? [] {
        guard let place = hearings.firstIndex(of: clash.hearing) else { continue }
        record.hearings[place].overrides.append(OverrideRecord(obstacle: .clash(clash.with), reason: reason))
      }
    case .caseSuspended(let reason): record.suspended.append(.init(begun: .init(on: on, reason: reason)))
    case .caseResumed(let reason): end(&record.suspended, .init(on: on, reason: reason))
    case .caseClosed(let reason): record.closed.append(.init(begun: .init(on: on, reason: reason)))
    case .caseReopened(let reason): end(&record.closed, .init(on: on, reason: reason))
    case .noDocumentsNeeded(let reason): record.noDocumentsNeeded.append(.init(on: on, reason: reason))
    case .itemAcknowledged(let key, let reason): record.acknowledged.append(.init(key: key, noted: .init(on: on, reason: reason)))
    case .itemTicked(let key, let ticked): record.ticked.append(.init(key: key, on: on, ticked: ticked))
    default: break
    }
  }

  private func end(_ spells: inout [CaseRecord.Spell], _ noted: CaseRecord.Noted) {
    if let last = spells.indices.last { spells[last].ended = noted }
  }

  private mutating func takeOfParty(_ entry: Entry<CaseFact>) {
    switch entry.fact {
    case .partyAdded(let id, let details):
      parties.append(id)
      record.parties.append(PartyRecord(face: History(face(details, nil)), added: entry.occurred))
    case .partyChanged(let id, let details):
      change(id) { party, recorded in
        let changed = recorded.face(details, party.face.now.idNumber)
        if changed != party.face.now { party.face.change(to: changed, on: entry.occurred) }
      }
    case .partyIdentified(let id, let number):
      change(id) { party, _ in
        var face = party.face.now
        // The number that came with the party is part of the party.
        let first = party.face.former.isEmpty && face.idNumber == nil && party.added == entry.occurred
        face.idNumber = number
        if first { party.face.now = face } else if face != party.face.now { party.face.change(to: face, on: entry.occurred) }
      }
    case .partyRemoved(let id): change(id) { party, _ in party.removed = entry.occurred }
    default: break
    }
  }

  private func face(_ details: PartyDetails, _ idNumber: IdentityNumber?) -> PartyRecord.Face {
    PartyRecord.Face(
      role: details.role, name: details.name, of: details.of.flatMap { place($0) }, phone: details.phone, email: details.email,
      address: details.address, idNumber: idNumber)
  }

  private mutating func change(_ id: PartyID, _ body: (inout PartyRecord, RecordedCase) -> Void) {
    guard let place = place(id) else { return }
    var party = record.parties[place - 1]
    body(&party, self)
    record.parties[place - 1] = party
  }

  private mutating func takeOfHearing(_ entry: Entry<CaseFact>) {
    switch entry.fact {
    case .hearingSet(let id, let plan, let overrides):
      hearings.append(id)
      record.hearings.append(
        HearingRecordLine(
          kind: plan.kind, setOn: entry.occurred, plan: History(self.plan(plan)), overrides: overrides.map { self.override($0) }))
    case .hearingMoved(let id, let plan, let reason, let overrides):
      guard let place = hearings.firstIndex(of: id) else { return }
      record.hearings[place].plan.change(
        to: self.plan(plan), on: entry.occurred, reason: reason, overrides: overrides.map { self.override($0) })
    case .hearingCancelled(let id, let reason, let acting):
      guard let place = hearings.firstIndex(of: id) else { return }
      record.hearings[place].cancelled = .init(on: entry.occurred, reason: reason)
      record.hearings[place].cancelledActing = acting
    default: break
    }
  }

  private func plan(_ plan: HearingPlan) -> HearingRecordLine.Plan {
    HearingRecordLine.Plan(
      start: plan.start, minutes: plan.minutes, room: plan.room, remote: plan.remote, link: plan.link, closed: plan.closed,
      judge: plan.judge.map { .judge($0) } ?? .nobody, acting: plan.acting)
  }

  private func override(_ override: Override) -> OverrideRecord {
    switch override.obstacle {
    case .gate(let documents): OverrideRecord(obstacle: .gate(documents: documents.compactMap { place($0) }), reason: override.reason)
    case .calendar: OverrideRecord(obstacle: .calendar, reason: override.reason)
    case .clash(let numbers): OverrideRecord(obstacle: .clash(numbers), reason: override.reason)
    case .item(let key): OverrideRecord(obstacle: .item(key: key), reason: override.reason)
    }
  }

  /// Numbers come out in their order, whatever the order of recording was; places follow.
  private mutating func sortByNumber() {
    guard parties != parties.sorted() || documents != documents.sorted() else { return }
    let partyOrder = parties.indices.sorted { parties[$0] < parties[$1] }
    let documentOrder = documents.indices.sorted { documents[$0] < documents[$1] }
    let party = Dictionary(uniqueKeysWithValues: partyOrder.enumerated().map { ($0.element + 1, $0.offset + 1) })
    let document = Dictionary(uniqueKeysWithValues: documentOrder.enumerated().map { ($0.element + 1, $0.offset + 1) })
    record.parties = partyOrder.map { record.parties[$0] }
    record.documents = documentOrder.map { record.documents[$0] }
    parties.sort()
    documents.sort()
    record.renumber(parties: { party[$0] ?? $0 }, documents: { document[$0] ?? $0 })
  }

  private mutating func markBackdated(_ place: Int, _ occurred: Occurrence?) {
    for round in record.documents[place].rounds.indices {
      for asked in record.documents[place].rounds[round].requests.indices
      where record.documents[place].rounds[round].requests[asked].on == occurred {
        record.documents[place].rounds[round].requests[asked].backdated = true
      }
    }
  }

  /// What its absence would mean anyway is left out.
  private mutating func leaveOutWhatGoesWithoutSaying(_ opened: Occurrence) {
    if let registered = record.details.now.registered, opened == .on(registered) { record.opened = nil }
    for place in record.parties.indices where record.parties[place].added == opened { record.parties[place].added = nil }
    for place in record.documents.indices {
      let document = record.documents[place]
      let usual = document.cameUnrequested ? document.rounds[0].received?.on : opened
      if document.needed == usual { record.documents[place].needed = nil }
    }
    for place in record.hearings.indices {
      if let judge = record.details.now.judge { record.hearings[place].plan.leaveOut(judge: judge) }
    }
  }
}

extension History where Value == HearingRecordLine.Plan {
  fileprivate mutating func leaveOut(judge: String) {
    for place in former.indices where former[place].value.judge == .judge(judge) { former[place].value.judge = .asTheCase }
    if now.judge == .judge(judge) { now.judge = .asTheCase }
  }
}
