/// What happened around and in the courtroom: the videoconference, what is shown together, speeches, who is there. Names and labels are the
/// stored form, so they are never renamed. Source: recommendations 2 and 4; CPC art. 133-3, 187-1.
public enum RoomFact: Hashable, Sendable, Codable, Grouped {
  /// How the videoconference is joined, beside its link.
  case meetingArranged(hearing: HearingID, meeting: Meeting)
  /// The connection was tried with somebody.
  case connectionTested(hearing: HearingID, party: PartyID, test: ConnectionTest)
  /// A party said whether it is ready for the trial.
  case readinessDeclared(party: PartyID, ready: Bool, reason: String?)

  /// What is to be viewed together, in this order; the list as a whole.
  case viewingListArranged(items: [ViewingItem])
  case speechAnnounced(speech: SpeechID, details: SpeechDetails)
  case speechChanged(speech: SpeechID, details: SpeechDetails)
  case speechWithdrawn(speech: SpeechID)
  /// Who speaks after whom.
  case speechesOrdered(speeches: [SpeechID])
  /// Slides, a diagram … that somebody wants to show.
  case exhibitAnnounced(exhibit: ExhibitID, details: ExhibitDetails)
  case exhibitChanged(exhibit: ExhibitID, details: ExhibitDetails)
  case exhibitWithdrawn(exhibit: ExhibitID)
  /// It is in. What comes later takes its place, and has to be opened and shared anew.
  case exhibitReceived(exhibit: ExhibitID, by: Channel, file: AttachedFile?)
  /// Its file was opened once before the hearing: it can be shown here.
  case exhibitOpened(exhibit: ExhibitID)
  /// Another participant has it too.
  case exhibitShared(exhibit: ExhibitID, party: PartyID, by: ServiceWay)

  case presenceNoted(hearing: HearingID, party: PartyID, presence: Presence)
  /// The connection with somebody broke; with everybody where no party is named.
  case connectionLost(hearing: HearingID, party: PartyID?)
  case connectionRestored(hearing: HearingID, party: PartyID?)
  /// What everybody looks at from then on.
  case itemShown(hearing: HearingID, item: Viewed)
  case speechBegun(hearing: HearingID, speech: SpeechID)
  case speechEnded(hearing: HearingID, speech: SpeechID)
  /// An original was offered in court, and sent on to the chancery, which alone files it. Source: rules, section 3.
  case originalSentToChancery(hearing: HearingID, document: DocumentID, from: PartyID?)
  /// A note of the court during a hearing.
  case courtNoted(hearing: HearingID, note: String)

  /// The hearing that it is about; nil where it is about the case.
  public var hearing: HearingID? {
    switch self {
    case .meetingArranged(let id, _), .connectionTested(let id, _, _), .presenceNoted(let id, _, _), .connectionLost(let id, _),
      .connectionRestored(let id, _), .itemShown(let id, _), .speechBegun(let id, _), .speechEnded(let id, _),
      .originalSentToChancery(let id, _, _), .courtNoted(let id, _):
      id
    default: nil
    }
  }

  /// The one party that it is about.
  public var party: PartyID? {
    switch self {
    case .connectionTested(_, let id, _), .readinessDeclared(let id, _, _), .exhibitShared(_, let id, _), .presenceNoted(_, let id, _): id
    case .connectionLost(_, let id), .connectionRestored(_, let id): id
    case .speechAnnounced(_, let details), .speechChanged(_, let details): details.by
    case .exhibitAnnounced(_, let details), .exhibitChanged(_, let details): details.from
    default: nil
    }
  }

  /// The one document that it is about.
  public var document: DocumentID? {
    switch self {
    case .originalSentToChancery(_, let id, _), .itemShown(_, .document(let id)): id
    default: nil
    }
  }

  /// Every party that it names.
  public var parties: [PartyID] {
    switch self {
    case .viewingListArranged(let items): items.compactMap(\.presenter)
    case .originalSentToChancery(_, _, let from): from.map { [$0] } ?? []
    default: party.map { [$0] } ?? []
    }
  }

  /// Every document that it names.
  public var documents: [DocumentID] {
    switch self {
    case .viewingListArranged(let items): items.compactMap(\.what.document)
    default: document.map { [$0] } ?? []
    }
  }

  /// The speech that it is about.
  public var speech: SpeechID? {
    switch self {
    case .speechAnnounced(let id, _), .speechChanged(let id, _), .speechWithdrawn(let id), .speechBegun(_, let id), .speechEnded(_, let id):
      id
    default: nil
    }
  }

  /// The exhibit that it is about.
  public var exhibit: ExhibitID? {
    switch self {
    case .exhibitAnnounced(let id, _), .exhibitChanged(let id, _), .exhibitWithdrawn(let id), .exhibitReceived(let id, _, _),
      .exhibitOpened(let id), .exhibitShared(let id, _, _), .itemShown(_, .exhibit(let id)):
      id
    default: nil
    }
  }
}
