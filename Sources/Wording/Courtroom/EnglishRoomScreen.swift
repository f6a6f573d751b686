import CaseEngine

public extension English {
  func name(_ section: RoomSection) -> String {
    switch section {
    case .hearing: "Hearing"
    case .parties: "Participants"
    case .viewing: "Viewing"
    case .service: "To serve"
    case .speeches: "Speeches"
    case .exhibits: "Exhibits"
    case .notes: "Notes"
    }
  }

  func otherInRoom(_ key: String) -> String { "\(key): a break while the hearing goes on; of a participant, the other way to take part" }
  var orderInRoom: String { "The viewing list and the speeches have an order" }
  func deedsKept(_ error: StoreError) -> String {
    switch error {
    case .outOfReach, .unconfirmed, .busy: "No link to the register. Go on: all of it goes in by itself."
    case .diskFull: "The disk is full. Make room: all of it goes in by itself."
    case .readOnly(.afterFailure): "A write failed. Start the program again: all of it goes in."
    case .readOnly: "The register is read-only. Go on: all of it is kept."
    default: "The register did not take it. Go on: all of it is kept."
    }
  }
  func deedsWaiting(_ count: Int) -> String { "not saved: \(count)" }
  func deedsSaved(_ count: Int) -> String { "The register is back, and what was noted is saved: \(count)" }
  func exhibitWithoutFile(_ key: String) -> String { "No file came with this exhibit. \(key): opened otherwise" }
  var everythingIsListed: String { "Nothing is left to put on the viewing list" }

  func short(inRoom verb: RoomVerb) -> String {
    switch verb {
    case .call: "Call"
    case .begin: "Begin"
    case .end: "End"
    case .resume: "Resume"
    case .arrive: "Is here"
    case .leave: "Left"
    case .lost: "No link"
    case .restored: "Link back"
    case .show: "Show"
    case .serve: "Served"
    case .speak: "Speaks"
    case .stop: "Stop"
    case .open: "Open"
    case .next: "Next"
    case .offer: "To chancery"
    }
  }

  func label(_ field: RoomField) -> String {
    switch field {
    case .meetingNumber: "meeting number"
    case .passcode: "passcode"
    case .host: "host"
    case .connection: "connection"
    case .identity: "identity"
    case .authority: "authority"
    case .what: "what"
    case .ready: "ready"
    case .presenter: "presents"
    case .speaker: "speaks"
    case .topic: "title"
    case .minutes: "minutes"
    case .kind: "kind"
    case .speech: "speech"
    }
  }

  func title(_ asking: RoomAsking) -> String {
    switch asking {
    case .note: "Note in the hearing"
    case .offer: "Original to the chancery"
    case .meeting: "Videoconference"
    case .test: "Test of the connection"
    case .declaration: "Readiness of the participant"
    case .viewing: "Joint viewing"
    case .speech: "Speech"
    case .exhibit: "Exhibit"
    case .receive: "Exhibit received"
    case .share: "Shared with the others"
    }
  }

  func nothing(in section: RoomSection, add: String) -> String {
    switch section {
    case .hearing: "no hearing is set"
    case .parties: "no participants"
    case .viewing: "nothing is to be viewed, add with " + add
    case .service: "everything is served"
    case .speeches: "no speeches announced, add with " + add
    case .exhibits: "no exhibits, add with " + add
    case .notes: "no notes, add with " + add
    }
  }

  func at(_ time: String) -> String { "at " + time }
  func goingOn(since time: String) -> String { "since " + time }
  var presenceNotNoted: String { "attendance not noted" }
  func lateBy(_ minutes: Int) -> String { "late by " + self.minutes(minutes) }
  func noConnection(since time: String) -> String { "no connection since " + time }
  func planned(_ minutes: Int, of slot: Int) -> String { "planned \(minutes) of \(slot) min" }
  var meetingNotArranged: String { "number and passcode not given" }
  func told(_ meeting: Meeting) -> String {
    listed([meeting.number.map { "number " + $0 }, meeting.passcode.map { "passcode " + $0 }, meeting.host.map { "host " + $0 }])
  }
  var connectionIsTested: String { "connection tested" }
  var connectionNotTested: String { "connection not tested" }
  var onScreen: String { "on the screen" }
  var wasShown: String { "shown" }
  var noTimeLimit: String { "no time limit" }
  var notReceived: String { "not received" }
  var wasOpened: String { "opened before" }
  var neverOpened: String { "not opened yet" }
  var viewingIsOver: String { "The viewing list is at its end." }
  var hearingIsOver: String { "The hearing has ended." }
  func left(minutes: Int) -> String { self.minutes(minutes) + " left" }
  func left(seconds: Int) -> String { "\(seconds) s left" }
  func over(minutes: Int) -> String { minutes == 0 ? "time is up" : self.minutes(minutes) + " over the limit" }
  func going(minutes: Int) -> String { self.minutes(minutes) + " so far, no limit" }
  var noHearingToCome: String { "No hearing is to come." }
  func helpCourtroom(_ key: (Action) -> String) -> String {
    "One hearing from its call to its end. \(key(.open)) does what comes next with the row: calls and begins the hearing, notes who is here, shows a document, notes that a paper was handed over, gives the word. \(key(.nextMatch)) shows the next of the viewing list, \(key(.originalFiled)) sends an offered original to the chancery, \(key(.add)) notes something or adds to the list, \(key(.edit)) edits, \(key(.mark)) is a break or the other way of being here, \(key(.clear)) is absent, or off the list. Shift with an arrow changes the order."
  }
  var fileIsAnother: String { "Not opened: it is not the file that was received (another SHA-256)." }
  var noViewerSet: String { "No viewer is set. Set viewer = [\"xdg-open\", \"{file}\"] in config.toml." }
}
