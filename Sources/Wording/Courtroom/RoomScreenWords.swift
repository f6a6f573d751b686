import CaseEngine

/// The parts of the courtroom's screen.
public enum RoomSection: CaseIterable, Hashable, Sendable {
  case hearing, parties, viewing, service, speeches, exhibits, notes
}

/// What a key does in the courtroom, by the row that it is pressed on.
public enum RoomVerb: CaseIterable, Hashable, Sendable {
  case call, begin, end, resume, arrive, leave, lost, restored, show, serve, speak, stop, open, next, offer
}

/// What is asked for in the courtroom.
public enum RoomField: String, CaseIterable, Hashable, Sendable, Codable {
  case meetingNumber, passcode, host, connection, identity, authority
  case what, ready, presenter, speaker, topic, minutes, kind, speech
}

/// What a strip of the courtroom is for.
public enum RoomAsking: CaseIterable, Hashable, Sendable {
  case note, offer, meeting, test, declaration, viewing, speech, exhibit, receive, share
}

/// What the courtroom's screen says besides what is told everywhere.
public protocol RoomScreenWords {
  /// Why the key of the other way does nothing on this row, and where it does something.
  func otherInRoom(_ key: String) -> String
  /// Why a row has no place in an order, and which have.
  var orderInRoom: String { get }
  /// An exhibit has no file that could be opened; the key that notes that it was opened otherwise.
  func exhibitWithoutFile(_ key: String) -> String
  /// The register takes nothing for now, and why; what was done is kept here and goes in by itself, and the hearing goes on. Short: `deedsWaiting`
  /// stands beside it.
  func deedsKept(_ error: StoreError) -> String
  /// How much waits for the register, as short as a corner wants it.
  func deedsWaiting(_ count: Int) -> String
  /// The register is back, and what was kept is in it.
  func deedsSaved(_ count: Int) -> String
  /// Nothing is left that could be put on the viewing list.
  var everythingIsListed: String { get }
  /// A part of the screen, as short as a column wants it.
  func name(_ section: RoomSection) -> String
  /// What a key does, for the bar of hints.
  func short(inRoom verb: RoomVerb) -> String
  /// What an answer is.
  func label(_ field: RoomField) -> String
  /// What a strip is for.
  func title(_ asking: RoomAsking) -> String
  /// Nothing is in a part yet, and how something comes there.
  func nothing(in section: RoomSection, add: String) -> String
  /// At a time: `в 10:07`.
  func at(_ time: String) -> String
  /// Since when something goes on: `с 10:02`.
  func goingOn(since time: String) -> String
  /// Nobody noted whether somebody is there.
  var presenceNotNoted: String { get }
  /// So many minutes late.
  func lateBy(_ minutes: Int) -> String
  /// There has been no connection since.
  func noConnection(since time: String) -> String
  /// What is planned against what there is: `33 из 60 мин`.
  func planned(_ minutes: Int, of slot: Int) -> String
  /// Nobody said how the videoconference is joined.
  var meetingNotArranged: String { get }
  /// The meeting in one line.
  func told(_ meeting: Meeting) -> String
  /// The connection was tested, and all is well.
  var connectionIsTested: String { get }
  /// The connection was not tested.
  var connectionNotTested: String { get }
  /// What everybody looks at.
  var onScreen: String { get }
  /// It was shown.
  var wasShown: String { get }
  /// A speech has no time limit.
  var noTimeLimit: String { get }
  /// An exhibit that has not come.
  var notReceived: String { get }
  /// It was opened once before.
  var wasOpened: String { get }
  /// It was never opened.
  var neverOpened: String { get }
  /// The viewing list is at its end.
  var viewingIsOver: String { get }
  /// Nothing more is to be done with the hearing.
  var hearingIsOver: String { get }
  /// How much is left of a speech.
  func left(minutes: Int) -> String
  /// How much is left of its last minute.
  func left(seconds: Int) -> String
  /// How much it is over its limit.
  func over(minutes: Int) -> String
  /// How long a speech without a limit has gone on.
  func going(minutes: Int) -> String
  /// No hearing is to come here.
  var noHearingToCome: String { get }
  /// What the courtroom's screen is for, in a few sentences. `key` tells which key an action has.
  func helpCourtroom(_ key: (Action) -> String) -> String
  /// Why a file is not opened: it is not what was received.
  var fileIsAnother: String { get }
  /// Why a file is not opened: nobody set a command for it.
  var noViewerSet: String { get }
}
