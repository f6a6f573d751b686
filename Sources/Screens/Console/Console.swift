import CaseEngine
import Cells
import Wording

/// The whole console as a value: what it shows, and what it waits for. No clock, no input or output, no store.
///
/// **For whoever drives it.** Make one, send `.started`, and then every event as it comes; carry out the effects that each `update` gives
/// back, in any order and off the main loop, and send their results in as events. After each event draw, and hand the grid to the terminal:
/// an event that changed nothing draws the same grid, so that nothing is written. Send `.tick` when the minute changes, `.changed` as soon
/// as others entered something, `.resized` before the first drawing in a new size. Send keys as they come: those that are meant for what is
/// still on its way wait here, and no other does.
public struct Console: Equatable, Sendable {
  @Apart var sitting: Sitting
  var size: Size
  @Apart var layout: LayoutSense
  var tokens: Tokens
  var place: Place
  var trail: [Place] = []
  @Apart var docket = DocketScreen()
  @Apart var one: CaseScreen?
  var lastCase: CaseID?
  @Apart var outstanding = PapersScreen(.outstanding)
  @Apart var toServe = PapersScreen(.toServe)
  @Apart var hearings = HearingsScreen()
  @Apart var intake = IntakeScreen()
  @Apart var court = CourtScreen()
  /// The court's own book, and its two screens.
  @Apart var book: CourtBook?
  @Apart var bookFailure: StoreError?
  @Apart var desk = BookScreen([.complaints, .reception, .proposals, .trainings])
  @Apart var contacts = BookScreen([.contacts])
  @Apart var reports = ReportsScreen()
  @Apart var tray = TrayScreen()
  /// What the court writes in all cases; `outbox` is what the console wants done.
  @Apart var mail = OutboxScreen()
  @Apart var firstRun = FirstRunScreen()
  var overlay: Overlay?
  /// Help, where it is open: over the screen, and over what lies over that.
  @Apart var help: Scroller?
  /// Strips and forms whose act could not be stored, with everything that was typed: opened again as soon as nothing else is open.
  var givenBack: [Overlay] = []
  var message: Message? { didSet { said.add(message, after: oldValue) } }
  /// What was said one after another, for whoever cannot look again.
  var said = Sayings()
  /// What an earlier console left unfinished, until it is offered; and what is on its way to being open again.
  @Apart var unfinished: Unfinished?
  @Apart var resuming: Draft?
  /// The form that was left half-way last, until the same is opened again; and whether it is what is being opened.
  var leftForm: Unfinished?
  var resumesOwn = false
  /// The cases whose lines were asked for to say where they have what was looked for.
  @Apart var lookedUp = LookedUp()
  var awaiting: [Slot: Awaited] = [:]
  var lastTag = 0
  var entering: [Tag: Entering] = [:]
  var enteringCourt: [Tag: EnteringCourt] = [:]
  var enteringBook: [Tag: EnteringBook] = [:]
  /// All cases of a judge on their way to another one, and their numbers.
  @Apart var reassigning: Reassigning?
  var reassignedNumbers: [CaseID: String] = [:]
  /// The digest that is being written: it is shown as soon as it lies in its file.
  @Apart var digestWritten: Reading?
  /// A strip that waits for what the register has: the other case that it names, the hearings that are missed.
  @Apart var looking: Strip?
  /// What was done in a courtroom and is not in the register yet, in its order; the one that is on its way; and, while the register takes nothing,
  /// when it is tried again, why it does not, and how many went in since it was back.
  var deeds: [WaitingDeed] = []
  var deedOnItsWay: Tag?
  @Apart var deedsAwaited: Moment?
  @Apart var deedsFailure: StoreError?
  var deedsKept = 0
  /// What was confirmed with a file that is being read, by the key of its act.
  var attaching: [ActKey: Attaching] = [:]
  @Apart var habits = Habits()
  var recents: [RecentAct] = []
  var undone: [RecentAct] = []
  /// Cases and papers that others have just changed: marked until the next key.
  var changedCases: Set<CaseID> = []
  var changedPapers: Set<Paper> = []
  /// What others brought into the lists since each was opened.
  @Apart var arrivals = Arrivals()
  /// What is being saved, and what was saved since the last key.
  var saving: [Paper: Action] = [:]
  /// Whether what is being saved lost its answer on the way.
  var isConfirming = false
  var saved: Set<Paper> = []
  var isQuitAsked = false
  /// Who is in practice, and at which step of a lesson; nil at the register of a court.
  @Apart var learner: Learner?
  /// Keys that wait for what they are meant for, and how many were acted on.
  var typedAhead: [Key] = []
  var pressed = 0
  var outbox: [Effect] = []
  /// Notices that are with the court's commands.
  var dispatching: [Dispatch] = []
  /// A file of the courtroom that is being opened.
  @Apart var opening: Opening?

  /// A console at its start, in a window of this size. Nothing is asked before `.started` comes in.
  public init(_ sitting: Sitting, size: Size) {
    self.sitting = sitting
    self.size = size
    layout = LayoutSense(profile: sitting.keyboard, learned: sitting.learned)
    tokens = Tokens(seed: sitting.seed)
    learner = sitting.practising.map { Learner($0) }
    if case .none(let court) = sitting.register {
      place = .firstRun
      firstRun = FirstRunScreen(court: court)
    } else {
      place = .cases
    }
  }

  /// The smallest window that can be worked in.
  public static let leastSize = Size(width: 60, height: 20)

  /// Whether the first screen has what it shows; until then there is only a frame.
  public var hasSomethingToShow: Bool { place != .cases || docket.window.isLoaded }

  /// Whether the register still owes an answer.
  public var isAwaiting: Bool {
    !awaiting.isEmpty || isSaving || reassigning != nil
  }

  /// Whether something is on its way into the register.
  var isSaving: Bool { !entering.isEmpty || !enteringCourt.isEmpty || !enteringBook.isEmpty }

  /// Takes an event in, and says what is to be done about it. Synchronous, and pure: the same console and event give the same result.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .started: start()
    case .key(let key): type(key)
    case .resized(let size): resize(size)
    case .tick(let moment): tick(moment)
    case .answered(let tag, let result): takeIn(tag, result)
    case .entered(let tag, let outcome): takeIn(tag, outcome)
    case .courtEntered(let tag, let outcome): takeIn(tag, outcome)
    case .bookEntered(let tag, let outcome): takeIn(tag, outcome)
    case .confirming: takeInConfirming()
    case .changed(let changes): takeIn(changes)
    case .unfinished(let draft, let moment): unfinished = Unfinished(draft: draft, at: moment)
    case .register(let error): hear(of: error)
    case .opened(let file): takeInOpened(file)
    case .written(let path): takeInWritten(path)
    case .digestRead(let reading): takeIn(reading)
    case .dispatched(let dispatch, let answer): takeIn(dispatch, answer)
    case .couldNot(let what):
      message = Message(text: words.couldNot(what), tone: .error)
      digestWritten = nil
    case .edited(let text, let key): takeIn(edited: text, key)
    case .faced(let isAccessible, let glyphs): face(isAccessible, glyphs)
    case .theme(let name): sitting.theme = name
    case .themes(let themes): takeIn(themes)
    case .themeRead(let name, let mistake): takeIn(name, mistake)
    }
    if !isSaving { isConfirming = false }
    if overlay == nil, !givenBack.isEmpty { overlay = givenBack.removeFirst() }
    offerUnfinished()
    offerLeftForm()
    sendNextDeed()
    tellDeedsSaved()
    catchUp()
    askAhead()
    learn(event)
    askWhereFound()
    defer { outbox = [] }
    return outbox
  }

  var words: any Wording { sitting.words }

  /// Which key does what.
  var keys: Keymap { sitting.keys }

  /// Asks the driver something whose answer belongs to a slot; whatever was asked for that slot before no longer counts.
  mutating func ask(_ question: Question, for slot: Slot, _ how: Awaited.How = .instead) {
    lastTag += 1
    let tag = Tag(rawValue: lastTag)
    awaiting[slot] = Awaited(tag: tag, how: how)
    outbox.append(.ask(question, tag))
  }

  mutating func say(_ text: String, _ tone: Message.Tone = .notice) { message = Message(text: text, tone: tone) }

  private mutating func start() {
    if let first = sitting.keyMistakes.first {
      say(words.ownKeysMistaken(words.keyMistake(first), more: sitting.keyMistakes.count - 1), .warning)
    }
    guard place != .firstRun else { return }
    docket.view = sitting.actor.roles.isDisjoint(with: [.judge, .secretary]) ? .all : .mine
    loadDocket()
  }

  private mutating func resize(_ size: Size) {
    self.size = size
    docket.window.scroll(docketHeight)
    let height = documentHeight
    one?.scroll(height)
    outstanding.window.scroll(papersHeight)
    toServe.window.scroll(papersHeight)
    hearings.window.scroll(hearingsHeight)
    intake.scroll(intakeHeight)
    court.scroll(courtHeight)
    desk.scroll(bookHeight)
    contacts.scroll(bookHeight)
    reports.scroll(reportsHeight)
    tray.window.scroll(hearingsHeight)
    mail.window.scroll(hearingsHeight)
  }

  private mutating func tick(_ moment: Moment) {
    let (before, release) = (sitting.today, sitting.rules.release(from: sitting.now))
    sitting.now = max(sitting.now, moment)
    if place == .outbox, sitting.rules.release(from: sitting.now) != release { renewOutbox() }
    guard sitting.today != before, place != .firstRun else { return }
    // A number names one submission of one day.
    habits.submission = nil
    renewLines()
    reloadAll()
  }

  private mutating func face(_ isAccessible: Bool, _ glyphs: Glyphs) {
    sitting.isAccessible = isAccessible
    sitting.glyphs = glyphs
    renewLines()
    say(words.linearNow(isAccessible))
  }

  /// Makes every line of text anew: the language or the day is another one.
  mutating func renewLines() {
    let sitting = sitting
    docket.window.updateAll { $0 = CaseLine($0.summary, sitting) }
    outstanding.window.updateAll { $0 = PaperLine($0.row, sitting) }
    toServe.window.updateAll { $0 = PaperLine($0.row, sitting) }
    hearings.window.updateAll { $0 = HearingLine($0.slip, sitting) ?? $0 }
    markClashes()
    intake.renew(sitting)
    court.renew(sitting)
    renewBook()
    reports.renew(sitting)
    tray.window.updateAll { $0 = TrayLine($0.slip, sitting) ?? $0 }
    renewOutbox()
    one?.renew(sitting)
  }
}
