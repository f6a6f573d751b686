import CaseEngine

/// What is asked about hearings of many cases, about links between cases, and about whoever listens and reports.
public enum HearingsField: Hashable, Sendable {
  /// Which paper is printed, in what form.
  case sheet, sheetForm
  /// From when to when a judge is away; what becomes of each hearing that is missed, by its place.
  case awayFrom, awayTo
  case missed(Int)
  /// The other case, how the two hang together, which document is carried over, and whom it comes from here.
  case otherCase, linkKind, carried
  /// What a participant thinks of a media request; how listeners join.
  case opinion, listeners
}

/// The papers that are printed from the list of hearings, by the names of the command line.
public enum Sheet: String, CaseIterable, Hashable, Sendable {
  case daySheet = "day-sheet"
  case publicList = "public-list"
  /// What is to be decided of proposals.
  case agenda
}

/// In what form such a paper is written.
public enum SheetForm: String, CaseIterable, Hashable, Sendable {
  case html, text, pdf

  /// How the name of its file ends.
  public var ending: String { self == .text ? "txt" : rawValue }
}

/// The day of a court: its sheet, a judge who is away, cases that hang together, and how open hearings are.
public protocol CourtDayWords {
  /// What is asked.
  func label(_ field: HearingsField) -> String
  /// A paper, and a form of it.
  func name(_ sheet: Sheet) -> String
  func name(_ form: SheetForm) -> String
  /// A paper of all judges.
  var everyJudge: String { get }
  /// A paper was written into this file, or could not be.
  func printed(_ path: String) -> String
  func couldNotPrint(_ path: String) -> String

  /// The day sheet: what it is called, what it says where there is nothing, and for whom it is.
  var daySheetTitle: String { get }
  var daySheetNone: String { get }
  var daySheetNote: String { get }
  /// A hearing that has no courtroom.
  var noRoom: String { get }
  /// In front of the link; of those who are to be there; of what is missing for readiness.
  var sheetLink: String { get }
  var sheetPresent: String { get }
  var sheetLacks: String { get }
  /// The three times that are filled in by hand until they are known.
  var sheetCalled: String { get }
  var sheetBegun: String { get }
  var sheetEnded: String { get }

  /// Who is away, and when.
  func away(_ judge: String, _ days: String) -> String
  /// What can become of a hearing: another time, perhaps only prepared for signature; another judge; nothing.
  func putOff(to start: String, forSignature: Bool) -> String
  func givenOver(to judge: String) -> String
  var leftAsItIs: String { get }
  /// The judge misses nothing on these days; more hearings than are settled at once; nobody may settle any of them.
  func nothingMissed(_ judge: String) -> String
  func moreMissed(_ count: Int) -> String
  /// What was settled, of how many.
  func absenceSettled(_ count: Int, of all: Int) -> String
  /// The notices of what was settled are written, and where they wait.
  func noticesAreDrafted(_ key: String) -> String
  /// The hearings that could not be settled, and why.
  func notSettled(_ numbers: String, _ why: String) -> String
  /// There is no free time for this hearing, nor a judge to give it to.
  var noFreeTime: String { get }
  /// What participants are told when another judge takes their case.
  func judgeReplaced(_ judge: String, order: String?, hearings: [(kind: HearingKind, day: Day, time: ClockTime)]) -> String

  /// Hearings whose date passed while the case stood still.
  func datesPassed(_ hearings: [String]) -> String

  /// Where a document came from that was carried over.
  func carriedOver(_ carried: CarriedFrom) -> String
  /// The other case has nothing that could be carried over.
  var nothingToCarryOver: String { get }

  /// What a participant thinks of a media request.
  var partyObjects: String { get }
  var partyAgrees: String { get }

  /// A hearing that is closed in part, shortly.
  var closedInPartShort: String { get }
  /// The lines of a hearing about its openness, its listeners, a media request, and what is viewed together.
  func opennessLine(_ openness: String) -> String
  func listenersLine(_ how: String?) -> String
  func mediaLine(_ id: MediaRequestID, _ what: String) -> String
  func viewingLine(_ items: Int, minutes: Int, of slot: Int, _ presenters: String?) -> String
  func linkLine(_ link: String) -> String
}
