import CaseEngine

/// Reads what an exchange file says of the courtroom.
struct RoomReading {
  let zone: CourtZone
  let parties: Int
  let documents: Int
  let hearings: Int

  /// One thing that happened.
  func record(_ node: JSONNode, _ path: String) throws(LineProblem) -> RoomRecord {
    var fields = try Fields(node, path: path, zone: zone)
    let on = try fields.required(try fields.occurrence("on"), "on")
    let code = try fields.required(try fields.code("did", RoomCode.self), "did")
    let fact: RoomFact
    switch code {
    case .speechAnnounced, .speechChanged, .speechWithdrawn, .speechOrder, .exhibitAnnounced, .exhibitChanged, .exhibitWithdrawn,
      .exhibitReceived, .exhibitOpened, .exhibitShared, .readinessDeclared, .viewingList:
      fact = try ofTheCase(code, &fields)
    default: fact = try ofAHearing(code, &fields)
    }
    try fields.finish()
    return RoomRecord(on: on, fact: fact)
  }

  private func ofAHearing(_ code: RoomCode, _ fields: inout Fields) throws(LineProblem) -> RoomFact {
    let hearing = HearingID(
      rawValue: try fields.required(try fields.place("hearing", of: .hearing, among: hearings), "hearing"))
    switch code {
    case .meeting:
      return .meetingArranged(
        hearing: hearing,
        meeting: Meeting(number: try fields.text("number"), passcode: try fields.text("passcode"), host: try fields.text("host")))
    case .connectionTested:
      let test = ConnectionTest(
        connection: try fields.flag("connection") ?? false, identity: try fields.flag("identity") ?? false,
        authority: try fields.flag("authority") ?? false, note: try fields.text("note", .note))
      return .connectionTested(hearing: hearing, party: try fields.required(try party("party", &fields), "party"), test: test)
    case .presence:
      let presence = try fields.required(try fields.code("presence", Presence.self), "presence")
      return .presenceNoted(hearing: hearing, party: try fields.required(try party("party", &fields), "party"), presence: presence)
    case .connectionLost: return .connectionLost(hearing: hearing, party: try party("party", &fields))
    case .connectionRestored: return .connectionRestored(hearing: hearing, party: try party("party", &fields))
    case .shown: return .itemShown(hearing: hearing, item: try viewed(&fields))
    case .speechBegun: return .speechBegun(hearing: hearing, speech: try speech(&fields))
    case .speechEnded: return .speechEnded(hearing: hearing, speech: try speech(&fields))
    case .originalOffered:
      let document = try fields.required(try document(&fields), "document")
      return .originalSentToChancery(hearing: hearing, document: document, from: try party("from", &fields))
    default: return .courtNoted(hearing: hearing, note: try fields.reason("note"))
    }
  }

  private func ofTheCase(_ code: RoomCode, _ fields: inout Fields) throws(LineProblem) -> RoomFact {
    switch code {
    case .readinessDeclared:
      let ready = try fields.flag("ready") ?? false
      let reason = try fields.text("reason", .note)
      return .readinessDeclared(party: try fields.required(try party("party", &fields), "party"), ready: ready, reason: reason)
    case .viewingList:
      return .viewingListArranged(
        items: try fields.list("items").map { element throws(LineProblem) in
          var fields = try Fields(element.node, path: element.path, zone: zone)
          let item = ViewingItem(
            try viewed(&fields), presenter: try party("presenter", &fields), minutes: try fields.number("minutes", 1...1_440))
          try fields.finish()
          return item
        })
    case .speechAnnounced: return .speechAnnounced(speech: try speech(&fields), details: try speechDetails(&fields))
    case .speechChanged: return .speechChanged(speech: try speech(&fields), details: try speechDetails(&fields))
    case .speechWithdrawn: return .speechWithdrawn(speech: try speech(&fields))
    case .speechOrder:
      let places = try fields.required(try fields.numbers("speeches", 1...Int.max), "speeches")
      return .speechesOrdered(speeches: places.map { SpeechID(rawValue: $0) })
    default: return try ofAnExhibit(code, &fields)
    }
  }

  private func ofAnExhibit(_ code: RoomCode, _ fields: inout Fields) throws(LineProblem) -> RoomFact {
    let id = try fields.required(try exhibit(&fields), "exhibit")
    switch code {
    case .exhibitAnnounced: return .exhibitAnnounced(exhibit: id, details: try exhibitDetails(&fields))
    case .exhibitChanged: return .exhibitChanged(exhibit: id, details: try exhibitDetails(&fields))
    case .exhibitReceived:
      let channel = try fields.required(try fields.code("by", Channel.self), "by")
      var file: AttachedFile?
      if let path = try fields.text("file") {
        guard let print = try fields.text("sha256").flatMap({ Digest(hex: $0) }) else { throw fields.problem("sha256", nil, .fingerprint) }
        file = AttachedFile(path: path, sha256: print)
      }
      return .exhibitReceived(exhibit: id, by: channel, file: file)
    case .exhibitOpened: return .exhibitOpened(exhibit: id)
    case .exhibitShared:
      let way = try fields.required(try fields.code("by", ServiceWay.self), "by")
      return .exhibitShared(exhibit: id, party: try fields.required(try party("party", &fields), "party"), by: way)
    default: return .exhibitWithdrawn(exhibit: id)
    }
  }

  private func speechDetails(_ fields: inout Fields) throws(LineProblem) -> SpeechDetails {
    SpeechDetails(
      by: try fields.required(try party("by", &fields), "by"), title: try fields.required(try fields.text("title"), "title"),
      minutes: try fields.number("minutes", 1...1_440))
  }

  private func exhibitDetails(_ fields: inout Fields) throws(LineProblem) -> ExhibitDetails {
    ExhibitDetails(
      kind: try fields.required(try fields.code("kind", ExhibitKind.self), "kind"),
      title: try fields.required(try fields.text("title"), "title"), from: try fields.required(try party("from", &fields), "from"),
      speech: try fields.number("speech", 1...Int.max).map { SpeechID(rawValue: $0) })
  }

  private func party(_ key: String, _ fields: inout Fields) throws(LineProblem) -> PartyID? {
    try fields.place(key, of: .party, among: parties).map { PartyID(rawValue: $0) }
  }

  private func document(_ fields: inout Fields) throws(LineProblem) -> DocumentID? {
    try fields.place("document", of: .document, among: documents).map { DocumentID(rawValue: $0) }
  }

  private func exhibit(_ fields: inout Fields) throws(LineProblem) -> ExhibitID? {
    try fields.number("exhibit", 1...Int.max).map { ExhibitID(rawValue: $0) }
  }

  private func speech(_ fields: inout Fields) throws(LineProblem) -> SpeechID {
    SpeechID(rawValue: try fields.required(try fields.number("speech", 1...Int.max), "speech"))
  }

  private func viewed(_ fields: inout Fields) throws(LineProblem) -> Viewed {
    if let id = try exhibit(&fields) { return .exhibit(id) }
    return .document(try fields.required(try document(&fields), "document"))
  }
}
