import CaseEngine

public extension English {
  func screen(_ screen: ScreenName) -> String {
    switch screen {
    case .firstRun: "Dayin, preparing cases"
    case .cases: "Cases"
    case .checklists: "Readiness"
    case .oneCase: "Case"
    case .outstanding: "Outstanding"
    case .toServe: "To serve"
    case .hearings: "Hearings"
    case .intake: "Intake"
    case .book: "Complaints and proposals"
    case .contacts: "Contacts"
    case .reports: "Reports"
    case .court: "Staff and settings"
    case .tray: "For signature"
    case .outbox: "Outbox"
    }
  }

  func shortView(_ view: SavedView) -> String {
    switch view {
    case .mine: "Mine"
    case .thisWeek: "Week"
    case .notReady: "Not ready"
    case .overdue: "Overdue"
    case .noHearing: "No hearing"
    case .questionable: "Asked late"
    case .all: "All"
    }
  }

  func pane(_ pane: CasePane) -> String {
    switch pane {
    case .documents: "Documents"
    case .readiness: "Readiness"
    case .service: "Service"
    case .hearing: "Hearings"
    case .parties: "Parties"
    case .notices: "Notices"
    case .history: "History"
    case .courtroom: "Courtroom"
    }
  }

  var helpDates: String { "Dates: 7, 0710, 7.10, 07.10.2026, +5 (calendar days), +10wd (working days), today." }
  var languageName: String { "English" }
  var workingDayMark: String { "wd" }

  var columnNumber: String { "Number" }
  var columnParties: String { "Parties" }
  var columnJudge: String { "Judge" }
  var columnHearing: String { "Hearing" }
  var columnReadiness: String { "Readiness" }
  var columnReadinessShort: String { "Ready" }
  var columnLeftToDo: String { "Left to do" }
  var columnNo: String { "No" }
  var columnDocument: String { "Document" }
  var columnFrom: String { "From" }
  var columnOwedTo: String { "Owed to" }
  var columnStatus: String { "Status" }
  var columnDate: String { "Date" }
  var columnDue: String { "Due" }
  var columnReceived: String { "Received" }
  var columnRole: String { "Role" }
  var columnName: String { "Name" }
  var columnContact: String { "Contact" }

  var allRoles: String { "all roles" }
  var readyShort: String { "ready" }
  var readyAndSigned: String { "signed" }
  var readyNotSigned: String { "ready, not signed" }
  var noHearing: String { "none" }
  var hearingNotSet: String { "no hearing is set" }
  var noJudge: String { "no judge yet" }
  func judgeLabel(_ name: String) -> String { "judge \(name)" }
  func daysAway(_ days: Int) -> String { days == 0 ? "today" : (days > 0 ? "+" : "") + "\(days) d" }
  var remoteShort: String { "remote" }
  var closedShort: String { "closed" }
  func recorded(_ moment: String) -> String { "recorded \(moment)" }
  func dueLine(_ due: String) -> String { "Due: \(due)" }
  func owedLine(_ names: String) -> String { "Not served yet: \(names)" }
  func surpriseLine(_ names: String) -> String { "A surprise paper! Not served yet: \(names)" }
  func marked(_ count: Int) -> String { "\(count) marked" }

  var registerAdvisory: String { "Roles are advisory in this register: the system does not enforce them" }
  var registerEnforced: String { "Roles are enforced by the database" }
  var registerSample: String { "A sample court: all people and cases are made up" }
  var savingNow: String { "saving" }
  var confirmingNow: String { "confirming" }
  var answerLost: String { "The answer was lost; asking again. Nothing is entered twice." }
  var loading: String { "Loading…" }
  func windowTooSmall(_ columns: Int, _ rows: Int) -> String { "Window too small: \(columns)×\(rows) needed" }
  var pressAgainToQuit: String { "Press Ctrl-C again to quit" }
  func howToQuit(_ keys: String) -> String { "Quit: \(keys)" }
  func keyDoesNothing(_ key: String, help: String) -> String { "The key \(key) does nothing here. \(help) for help" }
  func themeNow(_ theme: String) -> String { "Theme: \(theme)" }
  func themeReadAgain(_ theme: String) -> String { "Theme read again: \(theme)" }
  func themeBroken(_ theme: String, _ mistake: LookMistake) -> String { "Theme \(theme): \(lookMistake(mistake)). The last look stays" }
  func themeTitle(_ name: String) -> String? {
    switch name {
    case "calm-dark": "Calm, dark"
    case "calm-light": "Calm, light"
    case "high-contrast": "High contrast"
    case "clear-sight": "Clear sight (colour-blind)"
    case "ember": "Embers, for dark rooms"
    case "sunlit": "Sunlit, for bright rooms"
    case "norton": "Norton, blue"
    case "mono": "Monochrome"
    default: nil
    }
  }

  var notHereNow: String { "Not here and now" }
  var nothingSelected: String { "Nothing is selected" }
  var openACaseFirst: String { "Open a case first (Enter)" }
  var nothingToMark: String { "Rows are marked in lists of documents" }
  var nothingToUndo: String { "Nothing of yours to undo here" }
  var nothingToRedo: String { "Nothing to redo" }
  var nothingToClear: String { "Nothing to clear here" }
  var nothingSigned: String { "Readiness is not signed" }
  var nothingBlocks: String { "Nothing stands in the way here" }
  var entryIsShown: String { "The entry is shown in full below" }
  var notTickable: String { "This item is worked out by the program" }
  var noLastCase: String { "No other case was open yet" }
  var notInTheList: String { "This case is not in the list that is stepped through" }
  var firstInTheList: String { "This is the first case of the list" }
  var lastInTheList: String { "This is the last case of the list" }
  var filterInLists: String { "Searching works in lists: Esc goes back to one" }
  var onlyInToServe: String { "This is done on the screen To serve" }
  var onlyOneTheme: String { "There is no other theme" }
  var noFileAttached: String { "No file came with this document" }
  var choosePartyFirst: String { "Choose a participant in the pane Participants" }
  var noSubmissionOpen: String { "No submission is open" }
  var addAPartyFirst: String { "Add a party first" }
  func onlyMarked(_ count: Int) -> String { "The first \(documents(count)) are marked: no more go at once" }

  var nothingFound: String { "Nothing found" }
  func nothingFound(in view: SavedView, next key: String) -> String {
    "Nothing in the view “\(shortView(view))”. \(key) shows another view"
  }
  func nothingFound(for typed: String, in view: String?, clear: String, change: String, next: String?) -> String {
    "Nothing fits “\(typed)”" + (view.map { " in the view “\($0)”" } ?? "")
      + ". \(clear) shows everything again, \(change) changes what is looked for"
      + (next.map { ", \($0) shows another view." } ?? ".")
  }
  func noCasesYet(add: String) -> String { "The register has no cases yet. Press \(add) to enter the first." }
  func noDocumentsYet(add: String, next: String) -> String {
    "No documents on the list yet. Press \(add) to add one; \(next) for the parties."
  }
  func noPartiesYet(add: String) -> String { "No parties yet. Press \(add) to add one." }
  var nothingOutstanding: String { "Nobody owes the court anything." }
  var nothingToServe: String { "Every received document is served." }

  var undoing: String { "Undo:" }
  var redoing: String { "Redo:" }
  func acknowledging(_ item: String) -> String { "Acknowledge: \(item)" }
  var acknowledged: String { "Acknowledged" }
  func cannot(_ count: Int, of all: Int) -> String { "\(count) of \(all) cannot" }
  var everyoneOwed: String { "everyone still owed it" }
  var noAnswer: String { "not stated" }
  var custodyFiled: String { "original filed" }
  var custodyCompared: String { "compared and given back" }
  var clearTakeOff: String { "take off the list" }
  var clearWaive: String { "waive" }
  var clearSendBack: String { "return as unfit" }
  var clearOriginalLost: String { "waive: the original is lost" }
  func languageOfCase(_ code: String) -> String { code == "kk" ? "Kazakh" : code == "ru" ? "Russian" : code }

  var reasonsAreInTheTerminal: String { "Why: in the terminal, after leaving." }
  var leftHalfway: String { "Not entered. What was typed is kept: open the form again" }
  func leftHalfway(except what: String) -> String { "Not entered. What was typed is kept, but not: \(what)" }
  func typeAgain(_ what: String) -> String { "Not kept, type it again: \(what)" }
  func unfinishedEntry(_ when: String, _ what: String) -> String { "Unfinished entry of \(when): \(what)" }

  var mistakeMissing: String { "an answer is needed" }
  var mistakeNotADate: String { "not a date. Type 7, 7.10, 07.10.2026, +5 or +10wd" }
  var mistakeNotATime: String { "not a time. Type 10, 1030 or 10:30" }
  var mistakeNotANumber: String { "not a number" }
  var mistakeNotTheDigits: String { "not the last four digits of the case number" }
  func digitsTyped(_ count: Int, of all: Int) -> String { "\(count) of \(all) digits" }

  func saved(_ what: String) -> String { "Saved. \(what)" }
  func partlySaved(_ count: Int, of all: Int) -> String { "\(count) of \(all) saved." }
  func wasFirst(_ name: String, _ when: String) -> String { "\(name) was first, \(when)." }
  var couldNotOpenFile: String { "The file did not open: it is gone, or there is no program to view it" }
  var couldNotEdit: String { "The editor did not start, or left no text. The text is as it was" }
  var couldNotCopy: String { "This terminal does not let anything be copied" }
  func couldNotBegin(_ why: String) -> String { "Could not begin: \(why)" }

  var newCase: String { "New case" }
  var nameThePartiesFirst: String { "For the marked documents to go on the list, name who is to bring them" }
  var editingCase: String { "Edit the case" }
  var newParty: String { "New party" }
  var editingParty: String { "Edit the party" }
  var newDocument: String { "New document on the list" }
  var editingDocument: String { "Edit the document" }
  var movingHearing: String { "Move the hearing" }
  var nothingInTheWay: String { "Nothing stands in the way" }
  func reasonFor(_ item: String) -> String { "reason: \(item)" }
  func whatIsSigned(version: Int, head: String) -> String { "Version \(version) is signed, fingerprint of the history \(head)" }
  func underSubmission(_ number: String) -> String { "Goes under the submission \(number)" }

  func filterProblem(_ problem: FilterProblem) -> String {
    switch problem {
    case .unknownField(let name, _): "There is no field \(name)"
    case .badValue(let field, let value, _): "The field \(field.rawValue) does not take “\(value)”"
    case .unclosedQuote: "A quotation does not end"
    }
  }

  var filterLabel: String { "Find:" }
  var filterHint: String { "words or field:value, such as a name, a number, overdue:yes" }
  var paletteTitle: String { "All actions" }
  var paletteHint: String { "an action, a case number, a name, a telephone, a document" }
  var actionsTitle: String { "Actions" }
  var intakeLabel: String { "What was brought:" }
  var intakeHint: String { "case number, name, title, telephone" }
  func caseWithoutPapers(_ name: String) -> String { "\(name): no documents; Ins takes a paper in" }
  var lastMarks: String { "Last marks" }
  func submissionOpen(_ number: String) -> String { "Submission \(number) is open: everything marked goes under this number" }
  func submissionClosed(_ number: String) -> String { "Submission \(number) is closed" }
  func nextNumber(_ number: String) -> String { "Next number: \(number)" }
  var firstRunText: String { "There is no register yet. A register holds the cases of one court in one file. How do you want to begin?" }
  func firstRun(_ way: FirstRunWay) -> String {
    switch way {
    case .make: "Make a new register"
    case .take: "Make a register and take cases in from a file (JSON Lines or CSV)"
    case .sample: "Look at a sample court"
    }
  }

  var hintEnter: String { "Enter it" }
  var hintCancel: String { "Cancel" }
  var hintNextField: String { "Next" }
  var hintChoose: String { "Choose" }
  var hintTakeBack: String { "Take it back" }
  var hintStep: String { "Step" }
  var hintMonth: String { "Month" }
  var hintMark: String { "Mark" }
  var hintGoOn: String { "Go on" }
  var hintDrop: String { "Discard" }
  var hintKeep: String { "Keep" }
  var hintCompared: String { "Compared/filed" }
  var hintToList: String { "To the list" }
  var hintDo: String { "Do it" }
  var hintBack: String { "Back" }
  var hintView: String { "View" }
}
