import CaseEngine
import Cells
import Wording

/// The chancery's screen: one field, what it finds, and the last twenty marks.
struct IntakeScreen: Hashable, Sendable {
  var field = TextField()
  /// What is looked for.
  var filter = Filter()
  /// What has the keys: the field, what was found, or the last marks.
  enum Focus: Hashable, Sendable { case field, found, recents }
  var focus = Focus.field
  var isTyping: Bool { focus == .field }
  /// The case that was found, where none of its documents was: for a paper that nobody asked for.
  var foundCase: CaseSummary?
  var recents = Scroller()
  private(set) var outstanding: [PaperLine] = []
  private(set) var others: [PaperLine] = []
  var scroller = Scroller()
  var marks = Marks()
  /// Whether more was found than is shown.
  private(set) var hasMore = false

  /// What was found: what is awaited first.
  var lines: [PaperLine] { outstanding + others }
  var current: PaperLine? {
    let place = scroller.selected
    if place < outstanding.count { return outstanding[place] }
    return others.indices.contains(place - outstanding.count) ? others[place - outstanding.count] : nil
  }
  var targets: [DocumentRow] { marks.isEmpty ? current.map { [$0.row] } ?? [] : marks.sorted }

  mutating func takeIn(_ page: Page<DocumentRow>, outstanding isOutstanding: Bool, _ sitting: Sitting, height: Int) {
    let chosen = current?.paper
    let lines = page.rows.map { PaperLine($0.row, sitting) }
    if isOutstanding { outstanding = lines } else { others = lines }
    let known = Set(outstanding.map(\.paper))
    others.removeAll { known.contains($0.paper) }
    if !isOutstanding { hasMore = page.hasAfter }
    if !isTyping, let place = self.lines.firstIndex(where: { $0.paper == chosen }) {
      scroller.select(place, of: self.lines.count, height: height)
    } else {
      scroller.select(isTyping ? 0 : scroller.selected, of: self.lines.count, height: height)
    }
  }

  mutating func forget() {
    outstanding = []
    others = []
    hasMore = false
    foundCase = nil
    scroller = Scroller()
    marks.clear()
  }

  mutating func update(_ line: PaperLine) {
    for place in outstanding.indices where outstanding[place].paper == line.paper { outstanding[place] = line }
    for place in others.indices where others[place].paper == line.paper { others[place] = line }
  }

  mutating func renew(_ sitting: Sitting) {
    outstanding = outstanding.map { PaperLine($0.row, sitting) }
    others = others.map { PaperLine($0.row, sitting) }
  }

  mutating func scroll(_ height: Int) { scroller.move(0, of: lines.count, height: height) }

  /// The act to undo: the chosen one where the last marks have the keys, else the latest.
  func chosen(_ acts: [RecentAct]) -> RecentAct? {
    let place = acts.count - 1 - (focus == .recents ? recents.selected : 0)
    return acts.indices.contains(place) ? acts[place] : nil
  }
}

extension Console {
  /// How many documents are looked for at once.
  static let foundLimit = 60

  mutating func enterIntake() {
    intake.focus = .field
    ask(.lastIncomingNumber(on: sitting.today), for: .incomingNumber)
    searchIntake()
  }

  /// Looks for what was typed, outstanding documents first.
  mutating func searchIntake() {
    guard let typed = intake.field.answer.map(TypedNumber.row) else {
      awaiting[.found] = nil
      awaiting[.foundOutstanding] = nil
      awaiting[.foundCase] = nil
      return intake.forget()
    }
    // Whatever is scanned is looked for: where it is no expression, by its words.
    let filter = (try? sitting.filter(typing: typed)) ?? Filter.words(of: typed, identity: sitting.actor.maySeeIdentityNumbers)
    intake.filter = filter
    ask(
      .papers(PaperQuery(list: .outstanding, filter: filter, today: sitting.today), .first, limit: Console.foundLimit),
      for: .foundOutstanding)
    ask(.papers(PaperQuery(list: .all, filter: filter, today: sitting.today), .first, limit: Console.foundLimit), for: .found)
    ask(.cases(DocketQuery(filter: filter, today: sitting.today), .first, limit: 1), for: .foundCase)
  }

  /// A key while the field has the keys; false where it is meant for the screen.
  mutating func pressIntakeField(_ key: Key) -> Bool {
    switch keys.action(for: key, in: .intake) {
    case .toList:
      if !intake.lines.isEmpty {
        intake.focus = .found
      } else if key == .enter {
        say(words.nothingFound, .warning)
      } else {
        intake.focus = .recents
      }
      return true
    case .unrequested:
      perform(.unrequested)
      return true
    case .clearField:
      if intake.field.text.isEmpty { return false }
      intake.field.set("")
      searchIntake()
      return true
    default: break
    }
    let before = intake.field.text
    guard intake.field.take(key, keys) else {
      // Alt with the number row is an F key, but never in a field; the rest does what it does on every screen.
      if case .alt = key { return true }
      return key == .up
    }
    if intake.field.text != before { searchIntake() }
    return true
  }

  mutating func moveInIntake(_ action: Action) -> Bool {
    guard Console.isMove(action) else { return false }
    if intake.focus == .recents {
      if action == .up, intake.recents.selected == 0 {
        intake.focus = intake.lines.isEmpty ? .field : .found
      } else {
        _ = intake.recents.move(action, of: recents.count, height: recentsHeight - 1)
      }
      return true
    }
    if action == .up, intake.scroller.selected == 0 {
      intake.focus = .field
      return true
    }
    return intake.scroller.move(action, of: intake.lines.count, height: intakeHeight)
  }

  mutating func openFromIntake() {
    if let line = intake.current { openCase(line.row.caseID, at: line.row.document) }
  }

  /// A mark is on its way: the next letter begins the next search.
  mutating func sentFromIntake() {
    guard place == .intake else { return }
    intake.field.set(intake.field.text, fresh: true)
    intake.focus = .field
  }

  /// After a mark: the field is empty and has the keys, unless the next in line is being typed already.
  mutating func readyForNext(_ sent: Entering) {
    if !hasTypedOn(since: sent) { intake.focus = .field }
    if !hasTypedOn(since: sent) || intake.field.isFresh { intake.field.set("") }
    intake.recents = Scroller()
    searchIntake()
  }

  /// From now on everything goes under its own number again.
  mutating func closeSubmission() {
    if let number = habits.submission { say(words.submissionClosed(number)) }
    habits.submission = nil
  }
}
