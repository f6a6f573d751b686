import CaseEngine

public extension English {
  func label(_ field: HearingsField) -> String {
    switch field {
    case .sheet: "what"
    case .sheetForm: "form"
    case .awayFrom: "from"
    case .awayTo: "to"
    case .missed: "hearing"
    case .otherCase: "number of the other case"
    case .linkKind: "link"
    case .carried: "document"
    case .opinion: "opinion"
    case .listeners: "how listeners join (empty: they do not)"
    }
  }

  func name(_ sheet: Sheet) -> String {
    switch sheet {
    case .daySheet: "day sheet"
    case .publicList: "public list"
    case .agenda: "agenda of proposals"
    }
  }

  func name(_ form: SheetForm) -> String {
    switch form {
    case .html: "HTML"
    case .pdf: "PDF"
    case .text: "text"
    }
  }

  var everyJudge: String { "all judges" }
  func printed(_ path: String) -> String { "Written to " + path + "." }
  func couldNotPrint(_ path: String) -> String { "The file " + path + " cannot be written. Choose another place." }

  var daySheetTitle: String { "Day sheet" }
  var daySheetNone: String { "There are no hearings." }
  var daySheetNote: String { "For the court's own use." }
  var noRoom: String { "Without a room" }
  var sheetLink: String { "Joining:" }
  var sheetPresent: String { "Called:" }
  var sheetLacks: String { "missing:" }
  var sheetCalled: String { "called" }
  var sheetBegun: String { "begun" }
  var sheetEnded: String { "ended" }

  func away(_ judge: String, _ days: String) -> String { "Judge " + judge + " is away, " + days }
  func putOff(to start: String, forSignature: Bool) -> String { "to " + start + (forSignature ? ", for the judge's signature" : "") }
  func givenOver(to judge: String) -> String { "the case to judge " + judge }
  var leftAsItIs: String { "leave it" }
  func nothingMissed(_ judge: String) -> String { "Judge " + judge + " has no hearings on these days." }
  func moreMissed(_ count: Int) -> String { "\(count) more. Open this again once these are entered." }
  func absenceSettled(_ count: Int, of all: Int) -> String { "Moved or given over: \(count) of \(all)." }
  func noticesAreDrafted(_ key: String) -> String { "The notices are written: \(key) opens the outbox." }
  func notSettled(_ numbers: String, _ why: String) -> String { "Not done: " + numbers + ". " + why }
  var noFreeTime: String { "There is neither a free time nor another judge." }
  func judgeReplaced(_ judge: String, order: String?, hearings: [(kind: HearingKind, day: Day, time: ClockTime)]) -> String {
    let passed = "The case was given to judge " + judge + (order.map { ", order " + $0 } ?? "") + "."
    let set = hearings.map { "Still set: " + name($0.kind) + ", " + day($0.day) + ", " + time($0.time) + "." }
    return ([passed] + set).joined(separator: " ")
  }

  func datesPassed(_ hearings: [String]) -> String {
    "While the case stood still, the time of a hearing passed: " + hearings.joined(separator: "; ") + ". Set another time, or cancel it."
  }

  func carriedOver(_ carried: CarriedFrom) -> String {
    "carried over from case " + carried.from.text + ", document \(carried.number.rawValue)"
  }
  var nothingToCarryOver: String { "That case has no received document that was not carried over yet." }

  var partyObjects: String { "objects" }
  var partyAgrees: String { "does not object" }

  var closedInPartShort: String { "part closed" }
  func opennessLine(_ openness: String) -> String { "Openness: " + openness }
  func listenersLine(_ how: String?) -> String { "Listeners and the press: " + (how ?? "nothing said of how they join") }
  func mediaLine(_ id: MediaRequestID, _ what: String) -> String { "Media \(id.rawValue): " + what }
  func viewingLine(_ items: Int, minutes: Int, of slot: Int, _ presenters: String?) -> String {
    listed(["Viewing and speeches: \(items) on the list", "\(minutes) of \(slot) min", presenters])
  }
  func linkLine(_ link: String) -> String { "Link: " + link }
}
