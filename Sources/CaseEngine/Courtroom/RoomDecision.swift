extension CaseFile {
  /// The videoconference, the list of joint viewing, speeches, and what happens in the courtroom.
  /// Source: rules, sections 3, 5 and 7; CPC art. 100(5), 133-3, 187-1; recommendations 2 and 4.
  func aboutTheRoom(_ instruction: RoomInstruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    try checkActive()
    if let id = instruction.hearing {
      guard let hearing = state.hearing(id) else { throw .impossible(.noSuchHearing(id)) }
      if hearing.cancelled != nil { throw .impossible(.hearingCancelled(id)) }
    }
    switch instruction {
    case .offerOriginal(let hearing, let document, let from): return try offered(document, from, in: hearing, here)
    case .offerUnlisted(let hearing, let details):
      try check(details)
      let id = nextDocumentID
      let receipt = Receipt(by: .inCourt, form: .original, unrequested: true)
      return [
        Stated(.documentNeeded(document: id, details: details), here.occurred),
        Stated(.documentReceived(document: id, receipt: receipt), here.occurred),
        Stated(.room(.originalSentToChancery(hearing: hearing, document: id, from: details.from)), here.occurred),
      ]
    default: return try facts(instruction).map { Stated(.room($0), here.occurred) }
    }
  }

  private func facts(_ instruction: RoomInstruction) throws(Refusal) -> [RoomFact] {
    switch instruction {
    case .arrangeMeeting(let id, let meeting):
      try checkRemote(id)
      try Checked.name(meeting.number, .meetingNumber)
      try Checked.name(meeting.passcode, .passcode)
      try Checked.name(meeting.host, .host)
      if meeting == Meeting() { throw .room(.meetingEmpty) }
      if state.room(of: id).meeting == meeting { throw .nothingChanges }
      return [.meetingArranged(hearing: id, meeting: meeting)]
    case .testConnection(let id, let party, let test):
      try checkRemote(id)
      try Checked.note(test.note, .note)
      return [.connectionTested(hearing: id, party: party, test: test)]
    case .declareReadiness(let party, let ready, let reason):
      if let reason { try Checked.reason(reason) } else if !ready { throw .reasonMissing }
      return [.readinessDeclared(party: party, ready: ready, reason: reason)]
    case .placeOnViewingList, .changeViewing, .moveOnViewingList, .takeOffViewingList:
      let items = try arranged(instruction)
      if items == state.viewing { throw .nothingChanges }
      return [.viewingListArranged(items: items)]
    case .notePresence(let id, let party, let presence):
      if state.room(of: id).presence(of: party)?.fact.presence == presence { throw .nothingChanges }
      return [.presenceNoted(hearing: id, party: party, presence: presence)]
    case .loseConnection(let id, let party):
      try checkRemote(id)
      return [.connectionLost(hearing: id, party: party)]
    case .restoreConnection(let id, let party): return [.connectionRestored(hearing: id, party: party)]
    case .show(let id, let what):
      if state.room(of: id).current == what { throw .nothingChanges }
      return [.itemShown(hearing: id, item: what)]
    case .note(let id, let note):
      try Checked.reason(note, .note)
      return [.courtNoted(hearing: id, note: note)]
    case .offerOriginal, .offerUnlisted: return []
    default: return try speechFacts(instruction)
    }
  }

  private func speechFacts(_ instruction: RoomInstruction) throws(Refusal) -> [RoomFact] {
    switch instruction {
    case .announceSpeech(let details):
      try check(details)
      return [.speechAnnounced(speech: nextSpeechID, details: details)]
    case .changeSpeech(let id, let details):
      try check(details)
      if try known(id).details == details { throw .nothingChanges }
      return [.speechChanged(speech: id, details: details)]
    case .moveSpeech(let id, let place):
      _ = try known(id)
      let before = state.speeches.map(\.id)
      let after = before.moving(id, to: place)
      if after == before { throw .nothingChanges }
      return [.speechesOrdered(speeches: after)]
    case .withdrawSpeech(let id):
      _ = try known(id)
      return [.speechWithdrawn(speech: id)]
    case .beginSpeech(let hearing, let id):
      _ = try known(id)
      return [.speechBegun(hearing: hearing, speech: id)]
    case .endSpeech(let hearing, let id): return [.speechEnded(hearing: hearing, speech: id)]
    case .announceExhibit(let details):
      try Checked.name(details.title, .topic)
      return [.exhibitAnnounced(exhibit: nextExhibitID, details: details)]
    case .changeExhibit(let id, let details):
      try Checked.name(details.title, .topic)
      if try known(id).details == details { throw .nothingChanges }
      return [.exhibitChanged(exhibit: id, details: details)]
    case .withdrawExhibit(let id):
      _ = try known(id)
      return [.exhibitWithdrawn(exhibit: id)]
    case .receiveExhibit(let id, let channel, let file):
      try Checked.name(file?.path, .file)
      _ = try known(id)
      return [.exhibitReceived(exhibit: id, by: channel, file: file)]
    case .noteOpened(let id):
      if try known(id).opened != nil { throw .nothingChanges }
      return [.exhibitOpened(exhibit: id)]
    case .shareExhibit(let id, let party, let way):
      let recipients = state.recipients(of: try known(id))
      if state.party(party) != nil, !recipients.contains(party), !recipients.contains(state.principal(of: party)) {
        throw .room(.notARecipient(id, party))
      }
      return [.exhibitShared(exhibit: id, party: party, by: way)]
    default: return []
    }
  }

  /// The list of joint viewing as it is to be.
  private func arranged(_ instruction: RoomInstruction) throws(Refusal) -> [ViewingItem] {
    var items = state.viewing
    func place(_ what: Viewed) throws(Refusal) -> Int {
      guard let place = items.firstIndex(where: { $0.what == what }) else { throw .room(.notOnViewingList(what)) }
      return place
    }
    switch instruction {
    case .placeOnViewingList(let item, let at):
      try Checked.number(item.minutes, .minutes, 1...1_440)
      if items.contains(where: { $0.what == item.what }) { throw .room(.alreadyOnViewingList(item.what)) }
      if let id = item.what.document, state.document(id) == nil { throw .impossible(.noSuchDocument(id)) }
      if let id = item.what.exhibit { _ = try known(id) }
      items.insert(item, at: at.map { min(max($0 - 1, 0), items.count) } ?? items.count)
    case .changeViewing(let item):
      try Checked.number(item.minutes, .minutes, 1...1_440)
      items[try place(item.what)] = item
    case .moveOnViewingList(let what, let to): items = items.moving(items[try place(what)], to: to)
    case .takeOffViewingList(let what): items.remove(at: try place(what))
    default: break
    }
    return items
  }

  private func offered(
    _ id: DocumentID, _ from: PartyID?, in hearing: HearingID, _ here: Circumstances
  ) throws(Refusal) -> [Stated<CaseFact>] {
    guard let document = state.document(id) else { throw .impossible(.noSuchDocument(id)) }
    if document.custody != nil { throw .impossible(.originalAlreadySettled(id)) }
    let sent = Stated(CaseFact.room(.originalSentToChancery(hearing: hearing, document: id, from: from)), here.occurred)
    if document.receipt != nil { return [sent] }
    return [Stated(.documentReceived(document: id, receipt: Receipt(by: .inCourt, form: .original)), here.occurred), sent]
  }

  private func checkRemote(_ id: HearingID) throws(Refusal) {
    if state.hearing(id)?.plan.remote == false { throw .room(.notRemote(id)) }
  }

  private func check(_ details: SpeechDetails) throws(Refusal) {
    try Checked.name(details.title, .topic)
    try Checked.number(details.minutes, .minutes, 1...1_440)
  }

  private func known(_ id: SpeechID) throws(Refusal) -> Speech {
    guard let speech = state.speech(id) else { throw .impossible(.room(.noSuchSpeech(id))) }
    return speech
  }

  private func known(_ id: ExhibitID) throws(Refusal) -> Exhibit {
    guard let exhibit = state.exhibit(id) else { throw .impossible(.room(.noSuchExhibit(id))) }
    return exhibit
  }

  /// The number that the next speech gets: never used before, not even by one that was taken back.
  public var nextSpeechID: SpeechID {
    next { if case .room(.speechAnnounced(let id, _)) = $0 { id } else { nil } }
  }

  /// The number that the next exhibit gets: never used before, not even by one that was taken back.
  public var nextExhibitID: ExhibitID {
    next { if case .room(.exhibitAnnounced(let id, _)) = $0 { id } else { nil } }
  }
}

extension Array where Element: Equatable {
  /// The list with one of its elements at another place, counted from 1; beyond the ends, at the end.
  fileprivate func moving(_ element: Element, to place: Int) -> [Element] {
    var others = filter { $0 != element }
    others.insert(element, at: Swift.min(Swift.max(place - 1, 0), others.count))
    return others
  }
}
