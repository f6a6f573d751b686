import CaseEngine

extension Console {
  /// One thing leads to the next: a received document offers its service, a new case its letters. Source: console, *One thing leads to the next*.
  mutating func leadOn(_ sent: Entering, _ outcome: ActOutcome) {
    clearMarksAfter(sent)
    switch sent.from {
    case .strip(let strip):
      guard overlay == nil else { return }
      switch strip.purpose {
      case .papers(.received), .papers(.originalFiled):
        if place == .intake { return readyForNext(sent) }
        if !hasTypedOn(since: sent) { offerService(strip, outcome) }
      case .correspond(_, .settle(let id)): if !hasTypedOn(since: sent) { offerOtherMeans(id, outcome) }
      case .notices(let ask) where ask.verb == .settle && ask.places.count == 1:
        if let place = ask.places.first, !hasTypedOn(since: sent) { offerOtherMeans(place.id, outcome) }
      case .life(.resumeCase, _, _), .life(.reopenCase, _, _):
        if let file = outcome.files.first { askAboutDatesPassed(file, hasTypedOn: hasTypedOn(since: sent)) }
      case .signPrepared:
        // What was laid before the judge for a new time is told to the participants once it is signed.
        if overlay == nil, !hasTypedOn(since: sent), outcome.files.contains(where: { $0.id == one?.id }), signedAHearing(sent),
          let file = one?.file
        {
          offerNotices(file)
        }
      default: break
      }
    case .form(let form):
      if case .openCase = form.purpose, let file = outcome.files.first { openNewCase(file) }
      if place == .intake { return readyForNext(sent) }
      if overlay == nil, !hasTypedOn(since: sent), let file = outcome.files.first { offerAfter(form, file) }
    case .direct, .told, .reassigning: break
    }
  }

  /// A new case offers its letters, an added party what it must get, a paper that nobody asked for its service.
  private mutating func offerAfter(_ form: Form, _ file: CaseFile) {
    let rows = file.listed(under: sitting.rules)?.documents ?? []
    switch form.purpose {
    case .openCase:
      let needed = rows.filter { $0.status == .needed }
      if !needed.isEmpty { openStrip(.requested, for: needed, offered: true) }
    case .addParty:
      guard let party = file.state.parties.max(by: { $0.id < $1.id }) else { return }
      let owed = rows.filter { $0.owed.contains(party.id) }
      if !owed.isEmpty { openStrip(.served, for: owed, offered: true, to: party) }
    case .unrequested:
      guard let paper = rows.max(by: { $0.document < $1.document }), !paper.owed.isEmpty else { return }
      openStrip(.served, for: [paper], offered: true)
    case .setHearing, .moveHearing: offerNotices(file)
    default: break
    }
  }

  /// Whether what was signed set or moved a hearing.
  private func signedAHearing(_ sent: Entering) -> Bool {
    one?.file?.entries.contains { entry in
      guard entry.act == sent.act.key else { return false }
      switch entry.fact {
      case .hearingSet, .hearingMoved: return true
      default: return false
      }
    } ?? false
  }

  /// A case goes on, and a hearing passed meanwhile: what becomes of it is asked at once. Source: rules, section 4.
  private mutating func askAboutDatesPassed(_ file: CaseFile, hasTypedOn: Bool) {
    let passed = file.state.hearingsPassed(by: sitting.now)
    guard let first = passed.first else { return }
    say(words.datesPassed(passed.map { words.hearing($0.id, in: file.state, zone: sitting.zone) }), .warning)
    guard place == .oneCase, one?.id == file.id, !hasTypedOn else { return }
    let height = documentHeight
    one?.select(first.id, height: height)
    openHearingForm()
  }

  private mutating func openNewCase(_ file: CaseFile) {
    openCase(file.id)
    takeIn(file)
  }

  /// What did not arrive offers to go again by other means. Source: rules, section 8.
  private mutating func offerOtherMeans(_ id: NoticeID, _ outcome: ActOutcome) {
    guard let file = outcome.files.first, file.state.notice(id)?.status == .notDelivered else { return }
    open(.again(id, CorrespondenceBasis(file, sitting)), in: file, offered: true)
  }

  private mutating func offerService(_ strip: Strip, _ outcome: ActOutcome) {
    let papers = Set(strip.rows.map(Paper.init))
    let rows = outcome.files.flatMap { $0.listed(under: sitting.rules)?.documents ?? [] }
    let owed = rows.filter { papers.contains(Paper($0)) && !$0.owed.isEmpty }
    if !owed.isEmpty { openStrip(.served, for: owed, offered: true) }
  }

  /// The marks of an act that went in are no longer wanted.
  private mutating func clearMarksAfter(_ sent: Entering) {
    guard case .strip(let strip) = sent.from else { return }
    if case .notices = strip.purpose { mail.marks.clear() }
    guard case .papers = strip.purpose else { return }
    one?.marks.clear()
    outstanding.marks.clear()
    toServe.marks.clear()
    intake.marks.clear()
  }
}
