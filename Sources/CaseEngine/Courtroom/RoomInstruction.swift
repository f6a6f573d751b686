/// What somebody asks for around and in the courtroom.
public enum RoomInstruction: Hashable, Sendable, Grouped, Codable {
  case arrangeMeeting(HearingID, Meeting)
  case testConnection(HearingID, PartyID, ConnectionTest)
  case declareReadiness(PartyID, ready: Bool, reason: String?)

  /// Puts something on the list of joint viewing: at a place counted from 1, else at the end.
  case placeOnViewingList(ViewingItem, at: Int?)
  /// Changes who presents it, and for how long.
  case changeViewing(ViewingItem)
  case moveOnViewingList(Viewed, to: Int)
  case takeOffViewingList(Viewed)
  case announceSpeech(SpeechDetails)
  case changeSpeech(SpeechID, SpeechDetails)
  case moveSpeech(SpeechID, to: Int)
  case withdrawSpeech(SpeechID)
  case announceExhibit(ExhibitDetails)
  case changeExhibit(ExhibitID, ExhibitDetails)
  case withdrawExhibit(ExhibitID)
  case receiveExhibit(ExhibitID, by: Channel, file: AttachedFile?)
  case noteOpened(ExhibitID)
  case shareExhibit(ExhibitID, with: PartyID, by: ServiceWay)

  case notePresence(HearingID, PartyID, Presence)
  case loseConnection(HearingID, PartyID?)
  case restoreConnection(HearingID, PartyID?)
  case show(HearingID, Viewed)
  case beginSpeech(HearingID, SpeechID)
  case endSpeech(HearingID, SpeechID)
  /// An original offered in court: what had not come is received now, and it goes on to the chancery.
  case offerOriginal(HearingID, DocumentID, from: PartyID?)
  /// The same of a paper that nobody had asked for.
  case offerUnlisted(HearingID, DocumentDetails)
  case note(HearingID, String)

  /// Who may: rules, section 5, *viewing list; speeches*; what comes in, the chancery may take, too.
  var roles: [CourtRole] {
    switch self {
    case .receiveExhibit, .declareReadiness: [.secretary, .chancery, .judge]
    default: Permissions.preparing
    }
  }

  /// The hearing that it is about.
  var hearing: HearingID? {
    switch self {
    case .arrangeMeeting(let id, _), .testConnection(let id, _, _), .notePresence(let id, _, _), .loseConnection(let id, _),
      .restoreConnection(let id, _), .show(let id, _), .beginSpeech(let id, _), .endSpeech(let id, _), .offerOriginal(let id, _, _),
      .offerUnlisted(let id, _), .note(let id, _):
      id
    default: nil
    }
  }
}

extension RoomFact {
  /// Who may take it back: who may enter it.
  var roles: [CourtRole] {
    switch self {
    case .exhibitReceived, .readinessDeclared: [.secretary, .chancery, .judge]
    default: Permissions.preparing
    }
  }
}

/// Why something is refused in the courtroom.
public enum RoomRefusal: Hashable, Sendable, Grouped {
  /// The hearing is held in person: there is no connection.
  case notRemote(HearingID)
  case alreadyOnViewingList(Viewed)
  case notOnViewingList(Viewed)
  /// The party gets this exhibit from nobody: it is its own, or its role gets none.
  case notARecipient(ExhibitID, PartyID)
  /// Nothing was said of the meeting.
  case meetingEmpty

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .notRemote: "hearing.not-remote"
    case .alreadyOnViewingList: "viewing.already-there"
    case .notOnViewingList: "viewing.not-there"
    case .notARecipient: "exhibit.not-a-recipient"
    case .meetingEmpty: "hearing.meeting-empty"
    }
  }
}
