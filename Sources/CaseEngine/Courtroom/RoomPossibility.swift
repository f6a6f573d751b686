/// Why something could not have happened in the courtroom.
public enum RoomImpossibility: Hashable, Sendable {
  case noSuchSpeech(SpeechID)
  case speechNumberUsed(SpeechID)
  case noSuchExhibit(ExhibitID)
  case exhibitNumberUsed(ExhibitID)
  case exhibitNotReceived(ExhibitID)
  case alreadyShared(ExhibitID, PartyID)
  /// A speech is being given.
  case speechGoesOn(SpeechID)
  case speechNotGoing(SpeechID)
  case connectionAlreadyLost(PartyID?)
  case connectionNotLost(PartyID?)
  /// An end before its beginning.
  case endsBeforeItBegins

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .noSuchSpeech: "speech.none"
    case .speechNumberUsed: "speech.number-used"
    case .noSuchExhibit: "exhibit.none"
    case .exhibitNumberUsed: "exhibit.number-used"
    case .exhibitNotReceived: "exhibit.not-received"
    case .alreadyShared: "exhibit.already-shared"
    case .speechGoesOn: "speech.goes-on"
    case .speechNotGoing: "speech.not-going"
    case .connectionAlreadyLost: "connection.already-lost"
    case .connectionNotLost: "connection.not-lost"
    case .endsBeforeItBegins: "date.before-its-cause"
    }
  }
}

extension CaseState {
  /// Whether something can have happened in the courtroom; nil when it can. It knows nothing of roles, and not whether a hearing stands.
  func obstacle(to fact: RoomFact, occurred: Occurrence, in zone: CourtZone) -> Impossibility? {
    if let hearing = fact.hearing, self.hearing(hearing) == nil { return .noSuchHearing(hearing) }
    if let party = fact.parties.first(where: { party($0) == nil }) { return .noSuchParty(party) }
    if let document = fact.documents.first(where: { document($0) == nil }) { return .noSuchDocument(document) }
    return room.obstacle(to: fact, occurred: occurred, in: zone).map { .room($0) }
  }
}

extension RoomState {
  fileprivate func obstacle(to fact: RoomFact, occurred: Occurrence, in zone: CourtZone) -> RoomImpossibility? {
    switch fact {
    case .speechAnnounced(let id, _): return has(id) ? .speechNumberUsed(id) : nil
    case .exhibitAnnounced(let id, let details): return has(id) ? .exhibitNumberUsed(id) : missing(details.speech)
    case .exhibitChanged(let id, let details): return missing(id) ?? missing(details.speech)
    case .speechesOrdered(let order): return order.lazy.compactMap { missing($0) }.first
    case .viewingListArranged(let items): return items.lazy.compactMap { missing($0.what.exhibit) }.first
    case .exhibitOpened(let id), .exhibitShared(let id, _, _): return missing(id) ?? unreceived(id) ?? shared(fact)
    case .speechBegun(let hearing, let id):
      return missing(id) ?? hearings[hearing]?.talking.map { .speechGoesOn($0.speech) }
    case .speechEnded(let hearing, let id):
      guard let talk = hearings[hearing]?.talks.last(where: { $0.speech == id && $0.ended == nil }) else { return .speechNotGoing(id) }
      return occurred.isInMinuteBefore(talk.begun.occurred, in: zone) ? .endsBeforeItBegins : nil
    case .connectionLost(let hearing, let party):
      return hearings[hearing]?.openBreak(with: party) == nil ? nil : .connectionAlreadyLost(party)
    case .connectionRestored(let hearing, let party):
      guard let open = hearings[hearing]?.openBreak(with: party) else { return .connectionNotLost(party) }
      return occurred.isInMinuteBefore(open.lost.occurred, in: zone) ? .endsBeforeItBegins : nil
    default: return missing(fact.speech) ?? missing(fact.exhibit)
    }
  }

  private func has(_ id: SpeechID) -> Bool { speeches.contains { $0.id == id } }

  private func has(_ id: ExhibitID) -> Bool { exhibits.contains { $0.id == id } }

  private func missing(_ id: SpeechID?) -> RoomImpossibility? { id.flatMap { has($0) ? nil : .noSuchSpeech($0) } }

  private func missing(_ id: ExhibitID?) -> RoomImpossibility? { id.flatMap { has($0) ? nil : .noSuchExhibit($0) } }

  private func unreceived(_ id: ExhibitID) -> RoomImpossibility? {
    exhibits.contains { $0.id == id && $0.receipt != nil } ? nil : .exhibitNotReceived(id)
  }

  private func shared(_ fact: RoomFact) -> RoomImpossibility? {
    guard case .exhibitShared(let id, let party, _) = fact, let exhibit = exhibits.first(where: { $0.id == id }) else { return nil }
    return exhibit.shared.contains { $0.fact.to == party } ? .alreadyShared(id, party) : nil
  }
}
