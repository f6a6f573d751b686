import CaseEngine
import Wording

extension Console {
  /// What is being typed, to be kept in case the line drops; nil where nothing is. What was confirmed counts until it is stored.
  public var draft: Draft? {
    let open = ([overlay, looking.map(Overlay.strip)] + givenBack + attaching.values.map(\.from)).lazy.compactMap { overlay in
      switch overlay {
      case .form(let form): Draft(form)
      case .strip(let strip): Draft(strip, on: place)
      default: nil
      }
    }.first
    let typed =
      open
      ?? (entering.filter { $0.key != deedOnItsWay }.values.map(\.from) + enteringCourt.values.map(\.from) + enteringBook.values.map(\.from))
      .lazy.compactMap {
        Draft(sent: $0, on: place)
      }.first ?? leftForm?.draft
    guard let first = keptDeeds.first else { return typed }
    var draft = typed ?? Draft(what: .deeds(first.matter), number: file(first.matter)?.number?.text ?? "", answers: [])
    draft.deeds = keptDeeds
    return draft
  }

  /// Offers what an earlier console left unfinished, as soon as nothing else is open.
  mutating func offerUnfinished() {
    guard let unfinished, overlay == nil, help == nil, place != .firstRun, typedAhead.isEmpty else { return }
    self.unfinished = nil
    overlay = .strip(Strip(purpose: .resume(unfinished), rows: [], fields: Fields([]), key: ActKey(tokens.next())))
  }

  /// Opens the same form on the same case, with what was typed. The case may have to be loaded first.
  mutating func resume(_ draft: Draft) {
    overlay = nil
    takeUp(draft.deeds ?? [])
    switch draft.what {
    case .deeds(let id):
      openCase(id)
      one?.pane = .courtroom
      outbox.append(.forgetUnfinished)
    case .form(.openCase):
      openForm(.openCase(CaseID(tokens.next())), FormFields.newCase(sitting))
      fill(draft)
    case .manyPapers(_, let papers, let place):
      resuming = draft
      go(place)
      ask(.rows(Dictionary(grouping: papers, by: \.matter).mapValues { Set($0.map(\.document)) }), for: .rows)
    case .reassignAll:
      openReassignAll()
      fill(draft)
    case .hearings(let action, nil):
      perform(action)
      fill(draft)
    case .form(.court):
      resuming = draft
      if place == .court { ask(.court, for: .court) } else { go(.court) }
    case .form(.book(let form)):
      resuming = draft
      if shownBook?.panes.contains(form.pane) == true { ask(.book, for: .book) } else { goBook(form.pane) }
    default:
      guard let id = draft.caseID else { return }
      resuming = draft
      openCase(id)
    }
  }

  /// The case of an unfinished entry is here.
  mutating func resume(on file: CaseFile) {
    guard let draft = resuming, draft.caseID == file.id, overlay == nil else { return }
    resuming = nil
    switch draft.what {
    case .form(let purpose): open(purpose, file)
    case .papers(let action, _, let documents):
      openStrip(action, for: one?.papers.map(\.row).filter { documents.contains($0.document) } ?? [])
    case .acknowledge(let id, let key): openAcknowledge(id, key)
    case .withdraw: openWithdraw()
    case .cancelHearing: openCancelHearing()
    case .course(let action, _): openCourse(action)
    case .life(let action, _): openCaseLife(action)
    case .room(let ask, _):
      one?.pane = .courtroom
      openRoomStrip(ask)
    case .hearings(let action, _): perform(action)
    case .reassignAll, .manyPapers, .deeds: break
    }
    fill(draft)
  }

  /// The documents of an unfinished entry are here: they are marked again, on the screen where they were.
  mutating func resume(on rows: [DocumentRow]) {
    guard let draft = resuming, case .manyPapers(let action, _, _) = draft.what, overlay == nil else { return }
    resuming = nil
    let rows = rows.sorted { ($0.caseNumber, $0.document) < ($1.caseNumber, $1.document) }
    for row in rows { marks.add(row) }
    openStrip(action, for: rows)
    fill(draft)
  }

  /// The court of an unfinished entry is here.
  mutating func resumeOnTheCourt() {
    guard let draft = resuming, case .form(.court(let form)) = draft.what, overlay == nil else { return }
    resuming = nil
    openCourtForm(form)
    fill(draft)
  }

  private mutating func open(_ purpose: Form.Purpose, _ file: CaseFile) {
    let state = file.state
    switch purpose {
    case .openCase, .court, .book: break
    case .editCase: editCase()
    case .addParty: openForm(purpose, FormFields.party(state, nil))
    case .changeParty(let id, let party):
      // Somebody may have taken the party away meanwhile: then it is a new one.
      let found = state.party(party)
      openForm(found == nil ? .addParty(id) : purpose, FormFields.party(state, found))
    case .addDocument: openForm(purpose, FormFields.document(state, nil))
    case .changeDocument(let id, let document):
      let found = state.document(document)
      openForm(found == nil ? .addDocument(id) : purpose, FormFields.document(state, found))
    case .unrequested: openUnrequested()
    case .setHearing, .moveHearing: openHearingForm()
    case .sign: openSignForm()
    }
  }

  /// Puts what was typed into what was opened for it, and lets go of the kept copy: from now on this console keeps it.
  mutating func fill(_ draft: Draft) {
    switch overlay {
    case .form(var form):
      form.fields.fill(draft.answers)
      // An answer can bring other fields, which have answers of their own.
      FormFields.follow(&form, sitting)
      form.fields.fill(draft.answers)
      // What others changed since then is found out when it is entered.
      if let before = draft.before { form.basis?.fields.fill(before) }
      overlay = .form(form)
    case .strip(var strip):
      strip.fields.fill(draft.answers)
      strip.follow(sitting, habits)
      strip.fields.fill(draft.answers)
      overlay = .strip(strip)
    default: return
    }
    if let note = typeAgainNote(draft) { say(note, .warning) }
    if !resumesOwn { outbox.append(.forgetUnfinished) }
    resumesOwn = false
  }

  /// What has to be typed again, because it is not kept; nil where all of it is.
  func typeAgainNote(_ draft: Draft) -> String? { draft.withheld.map { words.typeAgain(labels(of: $0)) } }

  func labels(of withheld: [Draft.Withheld]) -> String { withheld.map { words.label($0.field) }.joined(separator: ", ") }

  /// What was left unfinished, in a few words.
  func told(_ unfinished: Unfinished) -> String {
    let what: String =
      switch unfinished.draft.what {
      case .form(let purpose): formTitle(purpose)
      case .papers(let action, _, _), .life(let action, _): words.title(action)
      case .manyPapers(let action, let papers, _): words.title(action) + " \(sitting.glyphs.dot) " + words.documents(papers.count)
      case .acknowledge(_, let key): words.acknowledging(words.item(key, checks: sitting.rules.manualChecks))
      case .withdraw: words.title(.withdraw)
      case .cancelHearing: words.title(.cancelHearing)
      case .course(let action, _), .hearings(let action, _): words.title(action)
      case .reassignAll: words.title(.reassignAll)
      case .room(let ask, _): words.title(ask.asking)
      case .deeds: words.pane(.courtroom) + ", " + words.deedsWaiting(unfinished.draft.deeds?.count ?? 0)
      }
    return words.unfinishedEntry(told(unfinished.at), what)
  }
}

/// An entry that was left unfinished, by an earlier console or by this one, and when it was last typed at.
struct Unfinished: Hashable, Sendable {
  let draft: Draft
  let at: Moment
  /// The form that was opened instead, where this console left it; nil for what an earlier one left.
  var instead: Form?
}

extension Draft {
  /// What was confirmed and is not stored yet.
  fileprivate init?(sent from: Entering.From, on place: ScreenName) {
    switch from {
    case .form(let form): self.init(form)
    case .strip(let strip): self.init(strip, on: place)
    case .direct, .told, .reassigning: return nil
    }
  }
}
