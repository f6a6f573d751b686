import CaseEngine

extension Console {
  /// One thing leads to the next: a received document offers its service, a new case is opened. Source: console, *One thing leads to the next*.
  mutating func leadOn(_ sent: Entering, _ outcome: ActOutcome) {
    clearMarksAfter(sent)
    switch sent.from {
    case .strip(let strip):
      guard overlay == nil else { return }
      switch strip.purpose {
      case .papers(.received), .papers(.originalFiled):
        if place == .intake { return readyForNext(sent) }
        if !hasTypedOn(since: sent) { offerService(strip, outcome) }
      default: break
      }
    case .form(let form):
      if case .openCase = form.purpose, let file = outcome.files.first { return openNewCase(file) }
      if place == .intake { readyForNext(sent) }
    case .direct: break
    }
  }

  private mutating func openNewCase(_ file: CaseFile) {
    openCase(file.id)
    takeIn(file)
  }

  private mutating func offerService(_ strip: Strip, _ outcome: ActOutcome) {
    let papers = Set(strip.rows.map(Paper.init))
    let rows = outcome.files.flatMap { $0.listed(under: sitting.rules)?.documents ?? [] }
    let owed = rows.filter { papers.contains(Paper($0)) && !$0.owed.isEmpty }
    if !owed.isEmpty { openStrip(.served, for: owed, offered: true) }
  }

  /// The marks of an act that went in are no longer wanted.
  private mutating func clearMarksAfter(_ sent: Entering) {
    guard case .strip(let strip) = sent.from, case .papers = strip.purpose else { return }
    one?.marks.clear()
    outstanding.marks.clear()
    toServe.marks.clear()
    intake.marks.clear()
  }
}
