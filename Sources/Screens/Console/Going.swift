import CaseEngine
import Cells
import Wording

extension Console {
  /// Goes to a screen, and remembers where it came from.
  mutating func go(_ target: Place) {
    overlay = nil
    guard place != target else { return }
    trail.removeAll { $0 == target }
    trail.append(place)
    place = target
    switch target {
    case .cases, .checklists:
      come(to: docket.view)
      if docket.window.isLoaded { reloadDocket() } else { loadDocket() }
      countViews()
    case .outstanding, .toServe:
      let list: PaperQuery.List = target == .outstanding ? .outstanding : .toServe
      come(to: list)
      let isLoaded = target == .outstanding ? outstanding.window.isLoaded : toServe.window.isLoaded
      if isLoaded { reloadPapers(list) } else { loadPapers(list) }
    case .hearings: if hearings.window.isLoaded { reloadHearings() } else { loadHearings() }
    case .intake: enterIntake()
    case .reports: askReport()
    case .court: ask(.court, for: .court)
    case .book, .contacts: ask(.book, for: .book)
    case .tray: enterTray()
    case .outbox:
      renewOutbox()
      if mail.window.isLoaded { reloadOutbox() } else { loadOutbox() }
    case .oneCase, .firstRun: break
    }
  }

  mutating func back() {
    if place == .oneCase, one?.isStoryOpen == true {
      one?.isStoryOpen = false
      return
    }
    if leaveCourtroom() || clearMarks() { return }
    if !typedFilter.isEmpty { return applyFilter("") }
    if place == .cases { return say(words.howToQuit(quitKeys)) }
    let target = trail.popLast() ?? .cases
    if place == .oneCase { lastCase = one?.id }
    place = target
    reloadShown()
  }

  /// Asks anew for the list that is shown: what was entered meanwhile may have left it. An answer still on its way no longer counts.
  mutating func reloadShown() {
    switch place {
    case .cases, .checklists:
      reloadDocket()
      countViews()
    case .outstanding: reloadPapers(.outstanding)
    case .toServe: reloadPapers(.toServe)
    case .hearings: reloadHearings()
    case .intake: searchIntake()
    case .reports: askReport()
    case .tray: reloadTray()
    case .outbox: reloadOutbox()
    case .oneCase, .book, .contacts, .court, .firstRun: break
    }
  }

  var quitKeys: String { keys[.quit]?.shownKeys(layout).joined(separator: ", ") ?? "" }

  /// Opens what the selected row stands for.
  mutating func open() {
    switch place {
    case .cases: if let line = docket.window.current { openCase(line.id) }
    case .checklists: goReadiness()
    case .outstanding: if let line = outstanding.window.current { openCase(line.id.id, at: line.id.document) }
    case .toServe: if let line = toServe.window.current { openCase(line.id.id, at: line.id.document) }
    case .hearings: openHearing()
    case .intake: openFromIntake()
    case .oneCase: openInCase()
    case .reports: openFigure()
    case .court: perform(.edit)
    case .book, .contacts: openInBook()
    case .tray: openFromTray()
    case .outbox, .firstRun: break
    }
  }

  mutating func openCase(_ id: CaseID, at document: DocumentID? = nil) {
    if let open = one?.id, open != id { lastCase = open }
    if one?.id != id { one = CaseScreen(id: id) }
    one?.wanted = document
    one?.failure = nil
    if document != nil { one?.pane = .documents }
    if place != .oneCase {
      trail.removeAll { $0 == .oneCase }
      trail.append(place)
      place = .oneCase
    }
    let (height, sitting) = (documentHeight, sitting)
    if let document, one?.file != nil {
      one?.select(document, height: height, sitting)
      if one?.paper?.row.document == document { one?.wanted = nil }
    }
    ask(.file(id), for: .oneCase)
  }

  /// Enter in a case: the story or the file of a document; from an item of the checklist to what blocks it.
  private mutating func openInCase() {
    guard let one else { return }
    switch one.pane {
    case .documents:
      guard let id = one.paper?.row.document, let document = one.file?.state.document(id) else { return }
      if let file = document.receipt?.fact.file { return outbox.append(.openFile(file)) }
      if isNarrow { self.one?.isStoryOpen = !one.isStoryOpen } else { say(words.noFileAttached) }
    case .readiness: openBlocker()
    case .service:
      let (height, sitting) = (documentHeight, sitting)
      if let id = one.servedPaper?.row.document { self.one?.select(id, height: height, sitting) }
    case .hearing: openNextOfHearing()
    case .parties: edit()
    case .notices: copyFromPane()
    case .history: openEntry()
    case .courtroom: openInRoom()
    }
  }

  /// Enter on an entry: to the document that it is about.
  private mutating func openEntry() {
    if let version = one?.entry?.version, signsPrepared(version) { return }
    let (height, sitting) = (documentHeight, sitting)
    guard let one, let row = one.entry, let document = one.file?.entry(row.version)?.fact.document,
      one.papers.contains(where: { $0.row.document == document })
    else { return say(words.entryIsShown) }
    self.one?.select(document, height: height, sitting)
  }

  private mutating func openBlocker() {
    guard let one, let item = one.item else { return }
    let blocker: Blocker? =
      switch item.kind {
      case .blocker(let blocker, _): blocker
      case .item(let line): line.blockers.first
      case .note: nil
      }
    guard let blocker else { return say(words.nothingBlocks) }
    let (height, sitting) = (documentHeight, sitting)
    if case .notServed = blocker.why, let document = blocker.document, let party = blocker.party {
      return self.one?.select(document, for: party, height: height) ?? ()
    }
    if let document = blocker.document { return self.one?.select(document, height: height, sitting) ?? () }
    switch blocker.why {
    case .notNotified(let want): return goToNotice(want)
    case .noGroup: return goToNotice(.noNotice)
    default: break
    }
    if let party = blocker.party { return self.one?.select(party, height: height) ?? () }
    switch blocker.why {
    case .noHearing, .hearingPassed: perform(.setHearing)
    case .notTicked(let key, _): tick(key)
    case .mediaUnanswered: perform(.answerMedia)
    case .listEmpty:
      self.one?.pane = .documents
      perform(.add)
    default: break
    }
  }

  /// To the notice that is wanting something; where there is none, to writing one.
  private mutating func goToNotice(_ want: NoticeWant) {
    self.one?.pane = .notices
    let height = documentHeight
    switch want {
    case .noNotice: writeInPane()
    case .notSent(let id), .noReport(let id, _), .noProof(let id), .notDelivered(let id): self.one?.select(id, height: height)
    }
  }

  mutating func goToLastCase() {
    if place == .oneCase { return back() }
    if let id = one?.id ?? lastCase { openCase(id) }
  }

  mutating func goReadiness() {
    if place != .oneCase, let id = currentCase { openCase(id) }
    one?.pane = .readiness
  }

  /// The case before or after this one in the docket, with the same pane.
  mutating func stepCase(_ by: Int) {
    if place == .hearings { return stepHearings(by) }
    if isDocket { return docket.window.move(by, height: docketHeight) }
    guard let one, let place = docket.window.lines.firstIndex(where: { $0.id == one.id }) else { return say(words.notInTheList, .warning) }
    let next = place + by
    guard docket.window.lines.indices.contains(next) else { return say(by < 0 ? words.firstInTheList : words.lastInTheList) }
    docket.window.move(next - docket.window.selected, height: docketHeight)
    let pane = one.pane
    openCase(docket.window.lines[next].id)
    self.one?.pane = pane
  }

  /// Asks anew for all that is shown.
  mutating func reloadAll() {
    arrivals = Arrivals()
    reloadDocket()
    countViews()
    if outstanding.window.isLoaded { reloadPapers(.outstanding) }
    if toServe.window.isLoaded { reloadPapers(.toServe) }
    if let id = one?.id { ask(.file(id), for: .oneCase) }
    if hearings.window.isLoaded { reloadHearings() }
    if place == .intake { searchIntake() }
    if place == .court { ask(.court, for: .court) }
    if shownBook != nil { ask(.book, for: .book) }
    if place == .reports { askReport() }
    if tray.window.isLoaded { reloadTray() }
    if mail.window.isLoaded { reloadOutbox() }
  }
}
