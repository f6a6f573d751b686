import CaseEngine
import Wording

extension Console {
  /// Offers to take back one's latest act: in an open case the latest there, elsewhere the latest of this sitting.
  mutating func undo() {
    if shownBook != nil { return undoInBook() }
    if place == .oneCase, let file = one?.file {
      let entries = file.undoable(by: sitting.actor)
      guard let first = entries.first else { return say(words.nothingToUndo, .warning) }
      let known = recents.last { $0.key == first.act }
      let act =
        known
        ?? RecentAct(
          key: first.act, cases: [file.id], action: .edit, count: 1, title: words.fact(first.fact, in: file.state, under: sitting.rules),
          number: file.number?.text ?? "", at: first.recordedAt, isToldByTitle: true)
      let lines = entries.map { words.fact($0.fact, in: file.state, under: sitting.rules) }
      return openUndo(act, lines, needsReason: sitting.zone.day(of: first.recordedAt) != sitting.today)
    }
    guard let act = place == .intake ? intake.chosen(recents) : recents.last else { return say(words.nothingToUndo, .warning) }
    openUndo(act, [describe(act)], needsReason: sitting.zone.day(of: act.at) != sitting.today)
  }

  private mutating func openUndo(_ act: RecentAct, _ lines: [String], needsReason: Bool) {
    let fields = Fields(needsReason ? [.text(.reason, required: true)] : [])
    overlay = .strip(Strip(purpose: .undo(act, lines: lines), rows: [], fields: fields, key: ActKey(tokens.next())))
  }

  mutating func redo() {
    if shownBook != nil { return redoInBook() }
    guard let act = undone.last else { return say(words.nothingToRedo, .warning) }
    overlay = .strip(Strip(purpose: .redo(act), rows: [], fields: Fields([]), key: ActKey(tokens.next())))
  }

  /// Del, by where it stands: a document, an item of the checklist, a signature.
  mutating func clear() {
    if place == .court { return clearInCourt() }
    if shownBook != nil { return clearInBook() }
    if place == .tray { return openTakeOutOfTray() }
    guard place == .oneCase, let one, one.pane != .documents else { return openStrip(.clear, for: targets) }
    switch one.pane {
    case .readiness:
      guard let item = one.item else { return }
      switch item.kind {
      case .item(let line) where line.state == .fail: openAcknowledge(one.id, line.key)
      case .blocker(_, let key): openAcknowledge(one.id, key)
      case .note: openWithdraw()
      case .item: say(words.nothingToClear, .warning)
      }
    case .service: takeServiceBack()
    case .hearing:
      switch one.hearingRow?.kind {
      case .hearing, .dates, nil: perform(.cancelHearing)
      case .openness, .listeners, .media, .viewing, .link: say(words.nothingToClear, .warning)
      }
    case .parties:
      guard let party = one.party else { return }
      enter(Act(key: ActKey(tokens.next()), steps: [.init(.removeParty(party.id), in: one.id)]), .direct(.clear))
    case .notices: discardFromPane()
    case .history: if let row = one.entry, !takesOutPrepared(row.version) { openRetract(row.version) }
    case .courtroom: clearInRoom()
    case .documents: say(words.nothingToClear, .warning)
    }
  }

  mutating func openAcknowledge(_ id: CaseID, _ key: String) {
    openReason(.acknowledge(id, key: key), in: one?.file)
  }

  mutating func openWithdraw() {
    guard let id = one?.id else { return }
    openReason(.withdraw(id), in: one?.file)
  }

  mutating func openCancelHearing() {
    guard let one, let file = one.file, let hearing = meantHearing ?? file.state.trial else { return }
    openReason(.cancelHearing(one.id, hearing.id), in: file)
  }

  /// Asks why, and in another judge's case also why this one acts.
  private mutating func openReason(_ purpose: Strip.Purpose, in file: CaseFile?) {
    let acting: [Field] = file.map { mayAct($0) } ?? true ? [] : [.text(.acting, required: true)]
    let fields = Fields([.text(.reason, required: true)] + acting)
    overlay = .strip(Strip(purpose: purpose, rows: [], fields: fields, key: ActKey(tokens.next())))
  }

  /// Ticks or unticks a manual item.
  mutating func tick(_ key: String) {
    guard let one, let state = one.file?.state else { return }
    let steps = [Act.Step(.tick(key: key, !state.ticks.contains(key)), in: one.id)]
    enter(Act(key: ActKey(tokens.next()), steps: steps), .direct(.mark))
  }

  mutating func tickCurrent() {
    guard case .item(let line) = one?.item?.kind, line.key.hasPrefix("manual.") else { return say(words.notTickable, .warning) }
    tick(line.key)
  }
}
