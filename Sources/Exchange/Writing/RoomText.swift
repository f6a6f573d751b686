import CaseEngine

/// How facts of the courtroom are called in exchange files. Never renamed.
enum RoomCode: String, CaseIterable {
  case meeting, presence, shown, note
  case connectionTested = "connection-tested"
  case connectionLost = "connection-lost"
  case connectionRestored = "connection-restored"
  case readinessDeclared = "readiness-declared"
  case viewingList = "viewing-list"
  case speechAnnounced = "speech-announced"
  case speechChanged = "speech-changed"
  case speechWithdrawn = "speech-withdrawn"
  case speechOrder = "speech-order"
  case speechBegun = "speech-begun"
  case speechEnded = "speech-ended"
  case exhibitAnnounced = "exhibit-announced"
  case exhibitChanged = "exhibit-changed"
  case exhibitWithdrawn = "exhibit-withdrawn"
  case exhibitReceived = "exhibit-received"
  case exhibitOpened = "exhibit-opened"
  case exhibitShared = "exhibit-shared"
  case originalOffered = "original-offered"
}

extension RecordText {
  /// Something of the courtroom: when, what, and what belongs to it.
  func room(_ record: RoomRecord) -> String {
    var text = JSONObjectText()
    func begin(_ code: RoomCode) {
      text.string("on", on(record.on))
      text.string("did", code.rawValue)
      text.number("hearing", record.fact.hearing?.rawValue)
    }
    switch record.fact {
    case .meetingArranged(_, let meeting):
      begin(.meeting)
      text.string("number", meeting.number)
      text.string("passcode", meeting.passcode)
      text.string("host", meeting.host)
    case .connectionTested(_, let party, let test):
      begin(.connectionTested)
      text.number("party", party.rawValue)
      text.flag("connection", test.connection)
      text.flag("identity", test.identity)
      text.flag("authority", test.authority)
      text.string("note", test.note)
    case .readinessDeclared(let party, let ready, let reason):
      begin(.readinessDeclared)
      text.number("party", party.rawValue)
      text.flag("ready", ready)
      text.string("reason", reason)
    case .viewingListArranged(let items):
      begin(.viewingList)
      text.raw("items", JSONObjectText.array(items.map(item)))
    case .speechAnnounced(let id, let details): speech(id, details, .speechAnnounced)
    case .speechChanged(let id, let details): speech(id, details, .speechChanged)
    case .speechWithdrawn(let id):
      begin(.speechWithdrawn)
      text.number("speech", id.rawValue)
    case .speechesOrdered(let order):
      begin(.speechOrder)
      text.raw("speeches", JSONObjectText.array(order.map { String($0.rawValue) }))
    case .speechBegun(_, let id):
      begin(.speechBegun)
      text.number("speech", id.rawValue)
    case .speechEnded(_, let id):
      begin(.speechEnded)
      text.number("speech", id.rawValue)
    case .presenceNoted(_, let party, let presence):
      begin(.presence)
      text.number("party", party.rawValue)
      text.string("presence", presence.rawValue)
    case .connectionLost(_, let party):
      begin(.connectionLost)
      text.number("party", party?.rawValue)
    case .connectionRestored(_, let party):
      begin(.connectionRestored)
      text.number("party", party?.rawValue)
    case .itemShown(_, let what):
      begin(.shown)
      text.number("document", what.document?.rawValue)
      text.number("exhibit", what.exhibit?.rawValue)
    case .originalSentToChancery(_, let document, let from):
      begin(.originalOffered)
      text.number("document", document.rawValue)
      text.number("from", from?.rawValue)
    case .courtNoted(_, let note):
      begin(.note)
      text.string("note", note)
    default:
      return exhibit(record)
    }
    return text.closed

    func speech(_ id: SpeechID, _ details: SpeechDetails, _ code: RoomCode) {
      begin(code)
      text.number("speech", id.rawValue)
      text.number("by", details.by.rawValue)
      text.string("title", details.title)
      text.number("minutes", details.minutes)
    }
  }

  private func exhibit(_ record: RoomRecord) -> String {
    var text = JSONObjectText()
    func begin(_ code: RoomCode) {
      text.string("on", on(record.on))
      text.string("did", code.rawValue)
      text.number("exhibit", record.fact.exhibit?.rawValue)
    }
    func tell(_ details: ExhibitDetails) {
      text.string("kind", details.kind.rawValue)
      text.string("title", details.title)
      text.number("from", details.from.rawValue)
      text.number("speech", details.speech?.rawValue)
    }
    switch record.fact {
    case .exhibitAnnounced(_, let details):
      begin(.exhibitAnnounced)
      tell(details)
    case .exhibitChanged(_, let details):
      begin(.exhibitChanged)
      tell(details)
    case .exhibitReceived(_, let channel, let file):
      begin(.exhibitReceived)
      text.string("by", channel.rawValue)
      text.string("file", file?.path)
      text.string("sha256", file?.sha256.hex)
    case .exhibitOpened: begin(.exhibitOpened)
    case .exhibitShared(_, let party, let way):
      begin(.exhibitShared)
      text.number("party", party.rawValue)
      text.string("by", way.rawValue)
    default: begin(.exhibitWithdrawn)
    }
    return text.closed
  }

  private func item(_ item: ViewingItem) -> String {
    var text = JSONObjectText()
    text.number("document", item.what.document?.rawValue)
    text.number("exhibit", item.what.exhibit?.rawValue)
    text.number("presenter", item.presenter?.rawValue)
    text.number("minutes", item.minutes)
    return text.closed
  }
}
