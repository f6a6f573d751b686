import CaseEngine

public extension English {
  func name(_ kind: ExhibitKind) -> String {
    switch kind {
    case .slides: "slides"
    case .diagram: "diagram"
    case .infographic: "infographic"
    case .video: "video"
    case .other: "exhibit"
    }
  }

  func name(_ presence: Presence) -> String {
    switch presence {
    case .inRoom: "in the courtroom"
    case .byVideo: "by video link"
    case .absent: "absent"
    case .left: "left"
    }
  }

  func speech(_ id: SpeechID, in state: CaseState?) -> String {
    "speech \(id.rawValue)" + (state?.speech(id).map { " " + quoted($0.details.title) } ?? "")
  }

  func exhibit(_ id: ExhibitID, in state: CaseState?) -> String {
    guard let details = state?.exhibit(id)?.details else { return "exhibit \(id.rawValue)" }
    return name(details.kind) + " \(id.rawValue) " + quoted(details.title)
  }

  func told(_ test: ConnectionTest) -> String {
    listed([
      test.connection ? "connection works" : "no connection", test.identity ? "identity established" : "identity not established",
      test.authority ? "authority checked" : "authority not checked", test.note,
    ])
  }

  func fact(_ fact: RoomFact, in state: CaseState?) -> String {
    switch fact {
    case .meetingArranged(_, let meeting):
      return "Videoconference arranged: "
        + listed([meeting.number.map { "number " + $0 }, meeting.passcode.map { "passcode " + $0 }, meeting.host.map { "host " + $0 }])
    case .connectionTested(_, let party, let test): return "Connection tested: " + self.party(party, in: state) + ", " + told(test)
    case .readinessDeclared(let party, let ready, let reason):
      return (ready ? "Declared itself ready: " : "Declared itself not ready: ") + listed([self.party(party, in: state), reason])
    case .viewingListArranged(let items):
      return items.isEmpty ? "Viewing list emptied" : "Viewing list: " + listed(items.map { told($0, state) }, by: "; ")
    case .speechAnnounced(let id, let details): return "Speech \(id.rawValue) announced: " + told(details, state)
    case .speechChanged(let id, let details): return "Speech \(id.rawValue) changed: " + told(details, state)
    case .speechWithdrawn(let id): return "Speech \(id.rawValue) withdrawn"
    case .speechesOrdered(let speeches): return "Order of speeches: " + listed(speeches.map { String($0.rawValue) })
    case .exhibitAnnounced(let id, let details): return "Exhibit \(id.rawValue) announced: " + told(details, state)
    case .exhibitChanged(let id, let details): return "Exhibit \(id.rawValue) changed: " + told(details, state)
    case .exhibitWithdrawn(let id): return "Exhibit \(id.rawValue) withdrawn"
    case .exhibitReceived(let id, let channel, let file):
      return "Received " + exhibit(id, in: state) + ": " + listed([received(by: channel), file.map { attached($0.name) }])
    case .exhibitOpened(let id): return "Opened and checked: " + exhibit(id, in: state)
    case .exhibitShared(let id, let party, let way):
      return "Shared " + exhibit(id, in: state) + ": " + self.party(party, in: state) + ", " + name(way)
    case .presenceNoted(_, let party, let presence): return "Attendance: " + self.party(party, in: state) + ", " + name(presence)
    case .connectionLost(_, let party): return "Connection lost: " + with(party, state)
    case .connectionRestored(_, let party): return "Connection restored: " + with(party, state)
    case .itemShown(_, let item): return "Shown: " + viewed(item, in: state)
    case .speechBegun(_, let id): return "Speech begun: " + speech(id, in: state)
    case .speechEnded(_, let id): return "Speech ended: " + speech(id, in: state)
    case .originalSentToChancery(_, let id, let from):
      return "Original offered in court, sent to the chancery: " + listed([document(id, in: state), from.map { party($0, in: state) }])
    case .courtNoted(_, let note): return "Noted in the hearing: " + note
    }
  }

  func blocker(_ blocker: RoomBlocker, who: String?, in state: CaseState?) -> String {
    switch blocker {
    case .linkMissing: "no connection link"
    case .notTested: listed([who, "connection not tested"], by: " — ")
    case .testFailed(let test): listed([who, told(test)], by: " — ")
    case .viewingListEmpty: "the viewing list is empty"
    case .noTimeLimit(let id): listed([who, speech(id, in: state)], by: " — ") + ", no time limit"
    case .exhibitNotReceived(let id): listed([who, exhibit(id, in: state)], by: " — ") + ", not received"
    case .notReady(let reason): listed([who, "not ready"], by: " — ") + (reason.map { ": " + $0 } ?? "")
    }
  }

  func remedy(_ blocker: RoomBlocker) -> String {
    switch blocker {
    case .linkMissing: "give the connection link (judge)"
    case .notTested, .testFailed: "test the connection with the participant (secretary, judge)"
    case .viewingListEmpty: "put documents on the viewing list (secretary, judge)"
    case .noTimeLimit: "agree on a time limit (secretary, judge)"
    case .exhibitNotReceived: "receive it (chancery, secretary, judge), or withdraw it (secretary, judge)"
    case .notReady: "wait until it declares itself ready, or move the hearing (judge)"
    }
  }

  func impossibility(_ why: RoomImpossibility, in state: CaseState?) -> String {
    switch why {
    case .noSuchSpeech(let id): "The case has no speech \(id.rawValue). See the list of speeches."
    case .speechNumberUsed(let id): "Speech \(id.rawValue) is there already."
    case .noSuchExhibit(let id): "The case has no exhibit \(id.rawValue). See the list of exhibits."
    case .exhibitNumberUsed(let id): "Exhibit \(id.rawValue) is there already."
    case .exhibitNotReceived(let id): "Not received yet: " + exhibit(id, in: state) + ". Receive it first."
    case .alreadyShared(let id, let party): "Shared already: " + exhibit(id, in: state) + ", " + self.party(party, in: state) + "."
    case .speechGoesOn(let id): "A speech is going on: " + speech(id, in: state) + ". End it first."
    case .speechNotGoing(let id): "This speech is not going on: " + speech(id, in: state) + "."
    case .connectionAlreadyLost(let party): "The connection is lost already: " + with(party, state) + "."
    case .connectionNotLost(let party): "The connection is not lost: " + with(party, state) + "."
    case .endsBeforeItBegins: "This time is before its beginning. Give a later one."
    }
  }

  func refusal(_ refusal: RoomRefusal, in state: CaseState?) -> String {
    switch refusal {
    case .notRemote(let id): "Hearing \(id.rawValue) is held in person. Move it to the video link first."
    case .alreadyOnViewingList(let what): "On the viewing list already: " + viewed(what, in: state) + "."
    case .notOnViewingList(let what): "Not on the viewing list: " + viewed(what, in: state) + ". Put it there first."
    case .notARecipient(let id, let party):
      "This participant does not get " + exhibit(id, in: state) + ": " + self.party(party, in: state) + ". Choose another."
    case .meetingEmpty: "Give the meeting number, the passcode or the host."
    }
  }

  private func with(_ party: PartyID?, _ state: CaseState?) -> String { party.map { self.party($0, in: state) } ?? "all participants" }

  private func told(_ item: ViewingItem, _ state: CaseState?) -> String {
    listed([viewed(item.what, in: state), item.presenter.map { party($0, in: state) }, item.minutes.map { minutes($0) }])
  }

  private func told(_ details: SpeechDetails, _ state: CaseState?) -> String {
    listed([quoted(details.title), party(details.by, in: state), details.minutes.map { minutes($0) }])
  }

  private func told(_ details: ExhibitDetails, _ state: CaseState?) -> String {
    listed([
      name(details.kind) + " " + quoted(details.title), party(details.from, in: state), details.speech.map { speech($0, in: state) },
    ])
  }
}
