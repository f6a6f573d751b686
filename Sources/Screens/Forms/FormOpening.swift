import CaseEngine
import Cells
import Wording

extension Console {
  /// Adds what the cursor stands among: a case, a document, a party; in Intake an unrequested paper.
  mutating func add() {
    switch place {
    case .cases, .checklists:
      let id = CaseID(tokens.next())
      openForm(.openCase(id), FormFields.newCase(sitting))
    case .intake: perform(.unrequested)
    case .court: addToCourt()
    case .book, .contacts: addToBook()
    case .oneCase:
      guard let one, let state = one.file?.state else { return }
      if one.pane == .notices, !state.parties.isEmpty { return writeInPane() }
      if one.pane == .courtroom { return addInRoom() }
      if one.pane == .hearing {
        openHearingForm(anew: true)
      } else if one.pane == .parties || state.parties.isEmpty {
        openForm(.addParty(one.id), FormFields.party(state, nil))
      } else {
        openForm(.addDocument(one.id), FormFields.document(state, nil))
      }
    // Nothing is added to these lists but marks: of what they are looked at for.
    case .toServe: perform(.markYesterdays)
    case .outstanding: perform(.markOverdue)
    case .tray, .reports: say(words.openACaseFirst, .warning)
    case .firstRun, .hearings, .outbox: say(words.openACaseFirst, .warning)
    }
  }

  /// What a key means here: Ins, which marks rows, adds the first one where there is none to be marked.
  func meant(_ action: Action, by key: Key) -> Action { key == .insert && action == .mark && isEmptyList ? .add : action }

  /// Whether the list before the person is here, has no row, and is one to which something is added.
  private var isEmptyList: Bool {
    switch place {
    case .cases, .checklists: docket.window.isLoaded && docket.window.isEmpty
    case .oneCase: one.map { $0.file != nil && $0.pane != .courtroom && $0.count == 0 } ?? false
    case .court: court.file != nil && court.shown.isEmpty
    case .book, .contacts: book != nil && shownBook?.shown.isEmpty == true
    case .outstanding, .toServe, .hearings, .intake, .reports, .tray, .outbox, .firstRun: false
    }
  }

  mutating func edit() {
    if place == .court { return editCourt() }
    if shownBook != nil { return editBook() }
    if isDocket { return editCase() }
    guard place == .oneCase, let one, let state = one.file?.state, let details = state.details else {
      return say(words.openACaseFirst, .warning)
    }
    switch one.pane {
    case .documents:
      guard let id = one.paper?.row.document, let document = state.document(id) else {
        return openForm(.editCase(one.id), FormFields.openCase(sitting, details))
      }
      openForm(.changeDocument(one.id, id), FormFields.document(state, document))
    case .service: editRecipients()
    case .hearing: editOfHearing()
    case .parties:
      guard let id = one.party?.id, let party = state.party(id) else { return add() }
      openForm(.changeParty(one.id, id), FormFields.party(state, party))
    case .courtroom: editInRoom()
    case .notices: editInPane()
    case .readiness, .history: openForm(.editCase(one.id), FormFields.openCase(sitting, details))
    }
  }

  /// Opens a form. `file` is the case that it is for, where that is not the open one.
  mutating func openForm(_ purpose: Form.Purpose, _ fields: Fields, on file: CaseFile? = nil) {
    var form = Form(purpose: purpose, fields: fields, key: ActKey(tokens.next()))
    let file = file ?? self.file(of: form)
    form.caseNumber = file?.number?.text ?? ""
    form.basis = file.flatMap { FormBasis(purpose, $0, sitting) }
    overlay = .form(form)
  }

  /// The file of the case that a form is for, where it is loaded.
  func file(of form: Form) -> CaseFile? { form.caseID.flatMap { file($0) } }

  /// An unrequested paper for the case that the cursor is in; its parties may have to be loaded first.
  mutating func openUnrequested() {
    guard let id = currentCase else { return }
    if let state = file(id)?.state { return openUnrequested(id, state) }
    ask(.file(id), for: .formFile(.unrequested))
  }

  private mutating func openUnrequested(_ id: CaseID, _ state: CaseState) {
    if state.parties.isEmpty { return say(words.addAPartyFirst, .warning) }
    openForm(.unrequested(id), FormFields.unrequested(state))
    guard case .form(var form) = overlay else { return }
    form.caseNumber = state.details?.number.text ?? ""
    form.submission = habits.submission
    overlay = .form(form)
  }

  /// What the case itself is: its number, its category, what it is about. From the docket the case may have to be loaded first.
  mutating func editCase() {
    guard let id = currentCase else { return say(words.openACaseFirst, .warning) }
    if let file = file(id) { return editCase(file) }
    ask(.file(id), for: .formFile(.editCase))
  }

  private mutating func editCase(_ file: CaseFile) {
    guard let details = file.state.details else { return }
    openForm(.editCase(file.id), FormFields.openCase(sitting, details), on: file)
  }

  mutating func takeIn(_ file: CaseFile, for purpose: FormFor) {
    guard overlay == nil else { return }
    switch purpose {
    case .unrequested: openUnrequested(file.id, file.state)
    case .editCase: editCase(file)
    case .outbox(let errand): open(errand, in: file)
    }
  }

  /// The form for a hearing: the earliest free time is filled in as soon as the hearings of the others are known.
  /// It moves the hearing that is meant where one stands, and sets a new one where none does, or where that is asked for.
  mutating func openHearingForm(anew: Bool = false) {
    guard let one, let file = one.file else { return }
    let chosen = one.pane == .hearing ? meantHearing : file.state.trial
    let trial = anew ? nil : chosen.flatMap { $0.stands ? $0 : nil }
    let calendar = sitting.rules.calendar
    let first = calendar.zone.moment(calendar.nextWorkingDay(after: sitting.today), calendar.hours.start.adding(60))
    let plan =
      trial?.plan
      ?? HearingPlan(
        kind: file.state.trial?.stands == true ? .preparatory : .trial, start: first, minutes: 60, judge: file.state.details?.judge)
    let purpose: Form.Purpose = trial.map { .moveHearing(one.id, $0.id) } ?? .setHearing(one.id)
    openForm(purpose, FormFields.hearing(plan, sitting, moving: trial != nil, mayAct: mayAct(file)))
    askBookings(plan)
    askBuffer()
  }

  /// Asks for the last hearings of the court: from their overruns a buffer is advised.
  private mutating func askBuffer() {
    let past = Moment(microseconds: 0)..<sitting.now
    ask(.slips(SlipQuery(.hearing, in: past, isOpen: false), .last, limit: 300), for: .buffer)
  }

  mutating func takeInBuffer(_ page: Page<Slip>) {
    guard case .form(var form) = overlay, form.isHearing else { return }
    let state = form.caseID.flatMap { file($0) }?.state
    let moved: HearingID? = if case .moveHearing(_, let id) = form.purpose { id } else { nil }
    let judge = moved.flatMap { state?.hearing($0) }?.plan.judge ?? state?.details?.judge
    form.buffer = Punctuality.of(page.rows.map(\.row), in: sitting.zone).buffer(for: judge)
    overlay = .form(form)
  }

  /// Whether this person does what is the judge's in this case without saying why they act for its judge.
  func mayAct(_ file: CaseFile) -> Bool { sitting.mayAct(for: file.state.details?.judge) }

  /// Asks for the hearings of the other cases around a plan, and where the earliest time is looked for.
  mutating func askBookings(_ plan: HearingPlan) {
    guard let file = one?.file else { return }
    let span = file.earliestHearingSpan(from: sitting.now, under: sitting.rules)
    let start = plan.start.adding(minutes: -1_440)
    let end = max(plan.end, plan.start.adding(minutes: 1))
    var question = SurroundingsQuestion()
    question.hearings = min(start, span.lowerBound)..<max(end, span.upperBound)
    ask(.surroundings(question), for: .bookings)
  }

  mutating func takeIn(_ surroundings: Surroundings) {
    guard case .form(var form) = overlay, let file = one?.file, file.id == form.caseID else { return }
    let isFirst = form.bookings == nil
    form.bookings = surroundings.bookings
    if isFirst, asksForAnotherTime(form, file), form.fields[.date]?.text?.isFresh == true, let plan = try? form.plan(sitting, file),
      let earliest = file.earliestHearing(plan, from: sitting.now, under: sitting.rules, among: surroundings.bookings)
    {
      let (day, time) = sitting.zone.local(earliest.start)
      form.fields.set(.date, text: words.day(day))
      form.fields.set(.time, text: time.text)
    }
    overlay = .form(form)
  }

  /// Whether a form asks for a time that is still to be found: of a hearing that is not set yet, or whose time has passed.
  private func asksForAnotherTime(_ form: Form, _ file: CaseFile) -> Bool {
    switch form.purpose {
    case .setHearing: true
    case .moveHearing(_, let id): file.state.hearing(id).map { $0.plan.start < sitting.now } ?? false
    default: false
    }
  }

  /// The review before signing.
  mutating func openSignForm() {
    guard let one, let file = one.file else { return }
    one.pane == .readiness ? () : (self.one?.pane = .readiness)
    if file.state.standingSignOff != nil, file.staleness(under: sitting.rules).isEmpty {
      return say(words.refusal(.alreadySigned, in: file.state, under: sitting.rules), .warning)
    }
    let readiness = Readiness.of(file, on: sitting.today, under: sitting.rules)
    let open = file.state.linesToAnswer(in: readiness)
    openForm(.sign(one.id), FormFields.sign(open.map(\.key), mayAct: mayAct(file)))
  }
}
