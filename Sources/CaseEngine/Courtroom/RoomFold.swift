extension RoomState {
  /// Takes in one fact. Cannot fail, like the fold of the case.
  mutating func apply(_ fact: RoomFact, _ entry: Entry<CaseFact>) {
    switch fact {
    case .readinessDeclared(let party, let ready, let reason):
      declarations[party] = Recorded(ReadyParty(party: party, ready: ready, reason: reason), entry)
    case .viewingListArranged(let items):
      viewing = items
      viewingArranged = entry.version
    case .speechAnnounced(let id, let details): speeches.append(Speech(id: id, details: details, since: entry.version))
    case .speechChanged(let id, let details):
      change(id) {
        $0.details = details
        $0.since = entry.version
      }
    case .speechWithdrawn(let id): speeches.removeAll { $0.id == id }
    case .speechesOrdered(let order):
      let named = order.compactMap { id in speeches.first { $0.id == id } }
      speeches = named + speeches.filter { !order.contains($0.id) }
    case .exhibitAnnounced(let id, let details): exhibits.append(Exhibit(id: id, details: details, since: entry.version))
    case .exhibitChanged(let id, let details): change(id) { $0.details = details }
    case .exhibitWithdrawn(let id): exhibits.removeAll { $0.id == id }
    case .exhibitReceived(let id, let channel, let file):
      change(id) {
        $0.receipt = Recorded(Exhibit.Arrival(by: channel, file: file), entry)
        $0.opened = nil
        $0.shared = []
      }
    case .exhibitOpened(let id): change(id) { $0.opened = Recorded(id, entry) }
    case .exhibitShared(let id, let party, let way): change(id) { $0.shared.append(Recorded(Service(to: party, by: way), entry)) }
    default: if let hearing = fact.hearing { hearings[hearing, default: HearingRoom()].apply(fact, entry) }
    }
  }

  /// Another link: what was tried through the former one says nothing of it.
  mutating func linkChanged(of hearing: HearingID) { hearings[hearing]?.tests = [] }

  private mutating func change(_ id: SpeechID, _ body: (inout Speech) -> Void) {
    if let place = speeches.firstIndex(where: { $0.id == id }) { body(&speeches[place]) }
  }

  private mutating func change(_ id: ExhibitID, _ body: (inout Exhibit) -> Void) {
    if let place = exhibits.firstIndex(where: { $0.id == id }) { body(&exhibits[place]) }
  }
}

extension HearingRoom {
  fileprivate mutating func apply(_ fact: RoomFact, _ entry: Entry<CaseFact>) {
    switch fact {
    case .meetingArranged(_, let meeting): self.meeting = meeting
    case .connectionTested(_, let party, let test): tests.append(Recorded(PartyTest(party: party, test: test), entry))
    case .presenceNoted(_, let party, let presence): self.presence.append(Recorded(.init(party: party, presence: presence), entry))
    case .connectionLost(_, let party): breaks.append(ConnectionBreak(party: party, lost: Recorded(party, entry)))
    case .connectionRestored(_, let party):
      if let place = breaks.lastIndex(where: { $0.party == party && $0.restored == nil }) {
        breaks[place].restored = Recorded(party, entry)
      }
    case .itemShown(_, let item): shown.append(Recorded(item, entry))
    case .speechBegun(_, let speech): talks.append(Talk(speech: speech, begun: Recorded(speech, entry)))
    case .speechEnded(_, let speech):
      if let place = talks.lastIndex(where: { $0.speech == speech && $0.ended == nil }) { talks[place].ended = Recorded(speech, entry) }
    case .originalSentToChancery(_, let document, let from):
      offered.append(Recorded(OfferedOriginal(document: document, from: from), entry))
    case .courtNoted(_, let note): notes.append(Recorded(note, entry))
    default: break
    }
  }
}
