import CaseEngine

/// What the screens say: titles, labels, hints, and what happened.
public protocol ScreenWords {
  /// A screen, for the line on top.
  func screen(_ screen: ScreenName) -> String
  /// A saved view in a word or two, for the row of all of them.
  func shortView(_ view: SavedView) -> String
  /// A pane of a case.
  func pane(_ pane: CasePane) -> String
  /// An action in full, for help and palette.
  func title(_ action: Action) -> String
  /// An action in one word, for the hint bar.
  func short(_ action: Action) -> String
  /// A verb as it is done: `Получен`.
  func done(_ action: Action) -> String
  /// A verb that is offered after another: `Вручить`.
  func offer(_ action: Action) -> String
  /// What an entry field asks for, in small letters.
  func label(_ field: FieldKey) -> String
  /// What helps to fill a field in; nil where nothing does.
  func hint(_ field: FieldKey) -> String?
  /// What this screen is for, in a few sentences. `key` tells which key an action has.
  func helpText(_ screen: ScreenName, _ key: (Action) -> String) -> String
  /// How dates are typed.
  var helpDates: String { get }
  /// The name of the language in itself.
  var languageName: String { get }
  /// The letter that makes days of a date field working days: `+10р`.
  var workingDayMark: String { get }

  /// The columns of tables.
  var columnNumber: String { get }
  var columnParties: String { get }
  var columnJudge: String { get }
  var columnHearing: String { get }
  var columnReadiness: String { get }
  var columnReadinessShort: String { get }
  var columnLeftToDo: String { get }
  var columnNo: String { get }
  var columnDocument: String { get }
  var columnFrom: String { get }
  var columnOwedTo: String { get }
  var columnStatus: String { get }
  var columnDate: String { get }
  var columnDue: String { get }
  var columnReceived: String { get }
  var columnRole: String { get }
  var columnName: String { get }
  var columnContact: String { get }

  /// At the top right, for whoever has every role.
  var allRoles: String { get }
  /// Ready, in one word for a table.
  var readyShort: String { get }
  /// Ready and signed, and ready but not signed: for a list of checklists.
  var readyAndSigned: String { get }
  var readyNotSigned: String { get }
  /// No hearing is set, in one word for a table.
  var noHearing: String { get }
  /// No hearing is set, in a sentence's middle.
  var hearingNotSet: String { get }
  /// No judge yet.
  var noJudge: String { get }
  /// The judge of a case.
  func judgeLabel(_ name: String) -> String
  /// How many days ahead, or with a minus ago, in a table: `-37 дн.`
  func daysAway(_ days: Int) -> String
  /// Held by videoconference; closed to the public: in a header.
  var remoteShort: String { get }
  var closedShort: String { get }
  /// When an entry was recorded.
  func recorded(_ moment: String) -> String
  /// The due date in a story.
  func dueLine(_ due: String) -> String
  /// Who must still get a document.
  func owedLine(_ names: String) -> String
  /// Who will be surprised by it.
  func surpriseLine(_ names: String) -> String
  /// How many rows are marked.
  func marked(_ count: Int) -> String

  /// The register, said all the time.
  var registerAdvisory: String { get }
  var registerEnforced: String { get }
  var registerSample: String { get }
  var savingNow: String { get }
  /// In the place of that, where the answer of the register was lost on its way.
  var confirmingNow: String { get }
  /// The same, as a sentence.
  var answerLost: String { get }
  var loading: String { get }
  func windowTooSmall(_ columns: Int, _ rows: Int) -> String
  var pressAgainToQuit: String { get }
  func howToQuit(_ keys: String) -> String
  func keyDoesNothing(_ key: String, help: String) -> String
  func themeNow(_ theme: String) -> String
  /// The file of the look that is on was written: it is on as it now is; or it cannot be read, and the last look stays.
  func themeReadAgain(_ theme: String) -> String
  func themeBroken(_ theme: String, _ mistake: LookMistake) -> String
  /// What a look of the program is called, by its name in settings; nil for any other.
  func themeTitle(_ name: String) -> String?

  /// Why a key cannot act.
  var nothingSelected: String { get }
  /// The heading in help over the keys that cannot act here and now.
  var notHereNow: String { get }
  var openACaseFirst: String { get }
  var nothingToMark: String { get }
  var nothingToUndo: String { get }
  var nothingToRedo: String { get }
  var nothingToClear: String { get }
  var nothingSigned: String { get }
  var nothingBlocks: String { get }
  var entryIsShown: String { get }
  var notTickable: String { get }
  var noLastCase: String { get }
  var notInTheList: String { get }
  var firstInTheList: String { get }
  var lastInTheList: String { get }
  var filterInLists: String { get }
  var onlyOneTheme: String { get }
  var onlyInToServe: String { get }
  var noFileAttached: String { get }
  var noSubmissionOpen: String { get }
  /// What the whole number is shown of must be chosen first.
  var choosePartyFirst: String { get }
  var addAPartyFirst: String { get }
  func onlyMarked(_ count: Int) -> String

  /// Empty lists.
  var nothingFound: String { get }
  func nothingFound(in view: SavedView, next key: String) -> String
  /// Nothing fits what is looked for, in a view where there are several: which keys take it away, change it, and show another view.
  func nothingFound(for typed: String, in view: String?, clear: String, change: String, next: String?) -> String
  func noCasesYet(add: String) -> String
  func noDocumentsYet(add: String, next: String) -> String
  func noPartiesYet(add: String) -> String
  var nothingOutstanding: String { get }
  var nothingToServe: String { get }

  /// The strip.
  var undoing: String { get }
  var redoing: String { get }
  func acknowledging(_ item: String) -> String
  /// An item that was acknowledged, after it was saved.
  var acknowledged: String { get }
  func cannot(_ count: Int, of all: Int) -> String
  var everyoneOwed: String { get }
  var noAnswer: String { get }
  var custodyFiled: String { get }
  var custodyCompared: String { get }
  var clearTakeOff: String { get }
  var clearWaive: String { get }
  var clearSendBack: String { get }
  /// Del on what was received: its original is lost, and no longer asked for.
  var clearOriginalLost: String { get }
  func languageOfCase(_ code: String) -> String

  /// Why lines of a file were refused stands in the terminal, behind the screen.
  var reasonsAreInTheTerminal: String { get }
  /// A form was closed half-way: what was typed is kept.
  var leftHalfway: String { get }
  /// The same where something of it is not kept: by the names of the fields.
  func leftHalfway(except what: String) -> String
  /// What was offered again lacks what is not kept: by the names of the fields.
  func typeAgain(_ what: String) -> String
  /// What was left unfinished: when, and what it was.
  func unfinishedEntry(_ when: String, _ what: String) -> String

  /// What is wrong with an answer.
  var mistakeMissing: String { get }
  var mistakeNotADate: String { get }
  var mistakeNotATime: String { get }
  var mistakeNotANumber: String { get }
  var mistakeNotTheDigits: String { get }
  /// How far a number is typed.
  func digitsTyped(_ count: Int, of all: Int) -> String

  /// What became of an act.
  func saved(_ what: String) -> String
  func partlySaved(_ count: Int, of all: Int) -> String
  func wasFirst(_ name: String, _ when: String) -> String
  var couldNotOpenFile: String { get }
  var couldNotEdit: String { get }
  var couldNotCopy: String { get }
  func couldNotBegin(_ why: String) -> String

  /// Forms.
  var newCase: String { get }
  var nameThePartiesFirst: String { get }
  var editingCase: String { get }
  var newParty: String { get }
  var editingParty: String { get }
  var newDocument: String { get }
  var editingDocument: String { get }
  var movingHearing: String { get }
  var nothingInTheWay: String { get }
  func reasonFor(_ item: String) -> String
  func whatIsSigned(version: Int, head: String) -> String
  func underSubmission(_ number: String) -> String

  /// Why a filter expression cannot be read.
  func filterProblem(_ problem: FilterProblem) -> String

  /// Filter, palette, Intake, the first start.
  var filterLabel: String { get }
  var filterHint: String { get }
  var paletteTitle: String { get }
  var paletteHint: String { get }
  var actionsTitle: String { get }
  var intakeLabel: String { get }
  var intakeHint: String { get }
  var lastMarks: String { get }
  func caseWithoutPapers(_ name: String) -> String
  func submissionOpen(_ number: String) -> String
  func submissionClosed(_ number: String) -> String
  func nextNumber(_ number: String) -> String
  var firstRunText: String { get }
  func firstRun(_ way: FirstRunWay) -> String

  /// The hint bar.
  var hintEnter: String { get }
  var hintCancel: String { get }
  var hintNextField: String { get }
  var hintChoose: String { get }
  var hintMark: String { get }
  var hintKeep: String { get }
  var hintGoOn: String { get }
  var hintDrop: String { get }
  var hintMonth: String { get }
  var hintStep: String { get }
  var hintTakeBack: String { get }
  var hintCompared: String { get }
  var hintToList: String { get }
  var hintDo: String { get }
  var hintBack: String { get }
  var hintView: String { get }
}
