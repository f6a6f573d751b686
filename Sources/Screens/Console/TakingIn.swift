import CaseEngine
import Wording

extension Console {
  /// Takes an answer in. One that was overtaken by a newer question of its slot is dropped.
  mutating func takeIn(_ tag: Tag, _ result: Result<Answer, StoreError>) {
    guard let (slot, awaited) = awaiting.first(where: { $0.value.tag == tag }) else { return }
    awaiting[slot] = nil
    switch result {
    case .success(let answer): takeIn(answer, slot, awaited.how)
    case .failure(let error): takeIn(error, slot)
    }
  }

  private mutating func takeIn(_ answer: Answer, _ slot: Slot, _ how: Awaited.How) {
    switch (slot, answer) {
    case (.docket, .cases(let page)): takeIn(page, how)
    case (.foundCase, .cases(let page)): intake.foundCase = page.rows.first?.row
    case (.viewCount(let view), .count(let count)): docket.counts[view] = count
    case (.filterCount, .count(let count)): docket.filtered = count
    case (.waiting(let what), .count(let count)): docket.waiting[what] = count
    case (.papers(let list), .papers(let page)): takeIn(page, list, how)
    case (.tray, .slips(let page)): takeInTray(page, how)
    case (.outbox, .slips(let page)): takeInOutbox(page, how)
    case (.outboxCount(let view), .count(let count)): mail.counts[view] = count
    case (.trayCount(let view), .count(let count)): tray.counts[view] = count
    case (.markOutbox, .slips(let page)): takeInOutboxMarks(page)
    case (.sendReady, .slips(let page)): takeInReady(page)
    case (.untoldNotices, .untold(let written)): takeInUntold(written)
    case (.papersCount(let list), .count(let count)):
      if list == .outstanding { outstanding.count = count } else { toServe.count = count }
    case (.markAll(let list), .papers(let page)): takeInMarks(page, list)
    case (.hearings, .slips(let page)): takeInHearings(page, how)
    case (.buffer, .slips(let page)): takeInBuffer(page)
    case (.oneCase, .file(let file)): takeIn(file)
    case (.found, .papers(let page)), (.foundOutstanding, .papers(let page)):
      intake.takeIn(page, outstanding: slot == .foundOutstanding, sitting, height: intakeHeight)
    case (.incomingNumber, .number(let number)): takeIn(lastNumber: number)
    case (.bookings, .surroundings(let surroundings)): takeIn(surroundings)
    case (.formFile(let purpose), .file(let file)): takeIn(file, for: purpose)
    case (.court, .court(let file, let actor)): takeIn(file, actor)
    case (.book, .book(let book)): takeIn(book)
    case (.paletteCases, .cases(let page)): takeInFound(page)
    case (.palettePapers, .papers(let page)): takeInFound(page)
    case (.report, .report(let report)): reports.takeIn(report, sitting, height: reportsHeight)
    case (.lesson, .file(let file)): learner?.takeIn(file)
    case (.lines, .lines(let listed?)): lookedUp.takeIn(listed)
    case (.arrivals, .arrivals(let came)):
      arrivals.add(came)
      askMoreArrivals()
    case (.rows, .rows(let rows)): resume(on: rows)
    case (.reassigning, .cases(let page)): takeInReassigned(page)
    case (.courtroom(let mine), .cases(let page)): takeInNearest(page, mine: mine)
    case (.otherCase, .caseFound(let file)): takeInOther(file)
    case (.linkedCase, .caseFound(let file)): openLinked(file)
    case (.missed, .missed(let missed)): takeInMissed(missed)
    case (.digest(let path), .digest(let answer)): takeIn(answer, to: path)
    case (.paper(let path), .paper(let answer)): takeIn(answer, to: path)
    case (.path, .path(let look)): takeIn(look)
    case (.attaching(let key), .fileRead(let read)): takeIn(read, for: key)
    default: break
    }
  }

  private mutating func takeIn(_ error: StoreError, _ slot: Slot) {
    if slot == .oneCase || slot == .court || slot == .book || slot == .rows { resuming = nil }
    if slot == .book { bookFailure = error }
    if slot == .oneCase { one?.failure = error }
    if slot == .report { reports.failure = error }
    if slot == .court { court.failure = error }
    if slot == .reassigning { stopReassigning() }
    if slot == .otherCase || slot == .missed || slot == .untoldNotices { giveBackLooking() }
    forgetTypedAhead()
    say(words.storeError(error), .error)
  }

  /// Takes a case in that is open; what others changed in it is marked until the next key.
  mutating func takeIn(_ file: CaseFile) {
    guard one?.id == file.id else { return }
    let before = one?.papers.map(\.row) ?? []
    let isReload = one?.file != nil
    if let known = one?.file, known.storedVersion > file.version { return }
    show(file)
    catchUp(with: file)
    resume(on: file)
    guard isReload, changedCases.contains(file.id) else { return }
    for row in one?.papers.map(\.row) ?? [] where !before.contains(row) { changedPapers.insert(Paper(row)) }
  }

  /// The clock ticks by the minute, and what was just entered may lie behind the tick: what follows it is tried no earlier. No minute is ever
  /// skipped, so that a machine whose clock is ahead moves nobody's day.
  mutating func catchUp(with file: CaseFile) {
    guard let recorded = file.entries.last?.recordedAt, sitting.now < recorded, sitting.now.isInMinute(of: recorded) else { return }
    sitting.now = recorded
  }

  /// Takes in what others entered: whatever shows it is asked for anew.
  mutating func takeIn(_ changes: [Change]) {
    changedCases.formUnion(changes.compactMap(\.id))
    lookedUp = LookedUp()
    askArrivals(changes)
    if changes.contains(where: { $0.id == nil }) {
      ask(.court, for: .court)
      ask(.book, for: .book)
    }
    reloadShown()
    if let id = one?.id, changedCases.contains(id) { ask(.file(id), for: .oneCase) }
  }

  /// An incoming number came in: it is offered in the strip, unless something was typed there.
  private mutating func takeIn(lastNumber number: String?) {
    guard let number else { return }
    habits.lastNumber = number
    guard case .strip(var strip) = overlay, strip.purpose == .papers(.originalFiled), habits.submission == nil,
      let next = habits.nextNumber, strip.fields[.number]?.text?.isFresh != false || strip.fields.text(.number) == nil
    else { return }
    strip.fields.set(.number, text: next)
    overlay = .strip(strip)
  }
}
