import CaseEngine

/// Something of the courtroom in an exchange file. The numbers in the fact are places in the line: of a party, a document, a hearing, and of a
/// speech or an exhibit in the order in which they were announced.
public struct RoomRecord: Hashable, Sendable {
  /// When.
  public internal(set) var on: Occurrence
  /// What.
  public internal(set) var fact: RoomFact
}

/// Other numbers for what a fact of the courtroom names.
struct RoomNumbers {
  var party: (PartyID) -> PartyID
  var document: (DocumentID) -> DocumentID
  var hearing: (HearingID) -> HearingID
  var speech: (SpeechID) -> SpeechID
  var exhibit: (ExhibitID) -> ExhibitID
}

extension RoomFact {
  /// The fact with other numbers.
  func numbered(_ new: RoomNumbers) -> RoomFact {
    switch self {
    case .meetingArranged(let id, let meeting): .meetingArranged(hearing: new.hearing(id), meeting: meeting)
    case .connectionTested(let id, let party, let test):
      .connectionTested(hearing: new.hearing(id), party: new.party(party), test: test)
    case .readinessDeclared(let party, let ready, let reason): .readinessDeclared(party: new.party(party), ready: ready, reason: reason)
    case .viewingListArranged(let items):
      .viewingListArranged(
        items: items.map { ViewingItem($0.what.numbered(new), presenter: $0.presenter.map(new.party), minutes: $0.minutes) })
    case .speechAnnounced(let id, let details): .speechAnnounced(speech: new.speech(id), details: details.numbered(new))
    case .speechChanged(let id, let details): .speechChanged(speech: new.speech(id), details: details.numbered(new))
    case .speechWithdrawn(let id): .speechWithdrawn(speech: new.speech(id))
    case .speechesOrdered(let order): .speechesOrdered(speeches: order.map(new.speech))
    case .exhibitAnnounced(let id, let details): .exhibitAnnounced(exhibit: new.exhibit(id), details: details.numbered(new))
    case .exhibitChanged(let id, let details): .exhibitChanged(exhibit: new.exhibit(id), details: details.numbered(new))
    case .exhibitWithdrawn(let id): .exhibitWithdrawn(exhibit: new.exhibit(id))
    case .exhibitReceived(let id, let channel, let file): .exhibitReceived(exhibit: new.exhibit(id), by: channel, file: file)
    case .exhibitOpened(let id): .exhibitOpened(exhibit: new.exhibit(id))
    case .exhibitShared(let id, let party, let way): .exhibitShared(exhibit: new.exhibit(id), party: new.party(party), by: way)
    case .presenceNoted(let id, let party, let presence):
      .presenceNoted(hearing: new.hearing(id), party: new.party(party), presence: presence)
    case .connectionLost(let id, let party): .connectionLost(hearing: new.hearing(id), party: party.map(new.party))
    case .connectionRestored(let id, let party): .connectionRestored(hearing: new.hearing(id), party: party.map(new.party))
    case .itemShown(let id, let item): .itemShown(hearing: new.hearing(id), item: item.numbered(new))
    case .speechBegun(let id, let speech): .speechBegun(hearing: new.hearing(id), speech: new.speech(speech))
    case .speechEnded(let id, let speech): .speechEnded(hearing: new.hearing(id), speech: new.speech(speech))
    case .originalSentToChancery(let id, let document, let from):
      .originalSentToChancery(hearing: new.hearing(id), document: new.document(document), from: from.map(new.party))
    case .courtNoted(let id, let note): .courtNoted(hearing: new.hearing(id), note: note)
    }
  }
}

extension Viewed {
  fileprivate func numbered(_ new: RoomNumbers) -> Viewed {
    switch self {
    case .document(let id): .document(new.document(id))
    case .exhibit(let id): .exhibit(new.exhibit(id))
    }
  }
}

extension SpeechDetails {
  fileprivate func numbered(_ new: RoomNumbers) -> SpeechDetails { SpeechDetails(by: new.party(by), title: title, minutes: minutes) }
}

extension ExhibitDetails {
  fileprivate func numbered(_ new: RoomNumbers) -> ExhibitDetails {
    ExhibitDetails(kind: kind, title: title, from: new.party(from), speech: speech.map(new.speech))
  }
}

extension RecordedCase {
  /// What the register knows of the courtroom, in the order of recording, with places for numbers.
  mutating func placeRoom(_ facts: [RoomRecord]) {
    let speeches = facts.compactMap { if case .speechAnnounced(let id, _) = $0.fact { id } else { nil } }.sorted()
    let exhibits = facts.compactMap { if case .exhibitAnnounced(let id, _) = $0.fact { id } else { nil } }.sorted()
    func place<ID: Equatable>(_ id: ID, in ids: [ID]) -> Int { ids.firstIndex(of: id).map { $0 + 1 } ?? 0 }
    let (parties, documents, hearings) = (parties, documents, hearings)
    let places = RoomNumbers(
      party: { PartyID(rawValue: place($0, in: parties)) }, document: { DocumentID(rawValue: place($0, in: documents)) },
      hearing: { HearingID(rawValue: place($0, in: hearings)) }, speech: { SpeechID(rawValue: place($0, in: speeches)) },
      exhibit: { ExhibitID(rawValue: place($0, in: exhibits)) })
    record.courtroom = facts.map { RoomRecord(on: $0.on, fact: $0.fact.numbered(places)) }
    (self.speeches, self.exhibits) = (speeches, exhibits)
  }
}
