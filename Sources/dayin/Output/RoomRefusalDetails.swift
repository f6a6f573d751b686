import CaseEngine

extension RoomRefusal {
  /// What a refusal of the courtroom names.
  var details: JSON {
    switch self {
    case .notRemote(let id): .keys(["hearing": .int(id.rawValue)])
    case .alreadyOnViewingList(let what), .notOnViewingList(let what):
      .keys(["document": .int(what.document?.rawValue), "exhibit": .int(what.exhibit?.rawValue)])
    case .notARecipient(let exhibit, let party): .keys(["exhibit": .int(exhibit.rawValue), "party": .int(party.rawValue)])
    case .meetingEmpty: .keys(["field": .text(Refusal.Field.meetingNumber.rawValue)])
    }
  }
}

extension RoomImpossibility {
  /// What an impossibility of the courtroom names.
  var details: JSON {
    switch self {
    case .noSuchSpeech(let id), .speechNumberUsed(let id), .speechGoesOn(let id), .speechNotGoing(let id):
      .keys(["speech": .int(id.rawValue)])
    case .noSuchExhibit(let id), .exhibitNumberUsed(let id), .exhibitNotReceived(let id): .keys(["exhibit": .int(id.rawValue)])
    case .alreadyShared(let exhibit, let party): .keys(["exhibit": .int(exhibit.rawValue), "party": .int(party.rawValue)])
    case .connectionAlreadyLost(let party), .connectionNotLost(let party): .keys(["party": .int(party?.rawValue)])
    case .endsBeforeItBegins: .keys(["field": .text(Refusal.Field.on.rawValue)])
    }
  }
}
