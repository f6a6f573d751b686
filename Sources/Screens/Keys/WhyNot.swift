import CaseEngine
import Wording

extension Console {
  /// Why an action cannot be done here and now, in words; nil where it can be tried. What only the law can tell is told when it is tried.
  func whyNot(_ action: Action) -> String? {
    if isCourtroom, Console.roomActions.contains(action) || action == .served && isOnExhibit { return readOnly }
    if place == .outbox, Console.outboxActions.contains(action) { return (action == .open ? nil : readOnly) ?? whyNotInOutbox(action) }
    switch action {
    case .requested, .received, .originalFiled, .served, .giveBack:
      if let why = readOnly { return why }
      if action == .served, isServiceTable { return nil }
      if isCorrespondence, action == .served || action == .received { return nil }
      return currentRow == nil && marks.isEmpty ? (isDocket ? words.openACaseFirst : words.nothingSelected) : nil
    case .clear, .add, .edit:
      if let why = readOnly { return why }
      if place == .court { return whyNotInTheCourt(action) }
      if shownBook != nil { return whyNotInTheBook(action) }
      if place == .tray, action == .clear { return tray.window.current == nil ? words.nothingSelected : nil }
      if action != .clear { return nil }
      if place == .oneCase { return nil }
      return currentRow == nil && marks.isEmpty ? (isDocket ? words.openACaseFirst : words.nothingSelected) : nil
    case .mark, .range, .markAll, .invert, .markUp, .markDown:
      if place == .oneCase, one?.pane == .readiness, action == .mark { return nil }
      return currentRow == nil ? (action == .markUp || action == .markDown ? nil : words.nothingToMark) : nil
    case .markYesterdays: return place == .toServe ? nil : words.onlyInToServe
    case .markOverdue: return place == .outstanding ? nil : words.onlyInOutstanding
    case .sendReady: return words.onlyInOutbox
    case .reassignAll: return readOnly ?? whyNotReassignAll
    case .setHearing, .sign, .withdraw, .cancelHearing: return readOnly ?? whyNotForTheJudge(action)
    case .callHearing, .beginHearing, .breakHearing, .resumeHearing, .endHearing: return readOnly ?? whyNotInTheCourse(action)
    case .closeToPublic, .takeMedia, .answerMedia, .tellListeners, .noteOpinion: return readOnly ?? whyNotOpen(action)
    case .linkCase, .carryOver: return readOnly ?? (place == .oneCase && one?.file != nil ? nil : words.openACaseFirst)
    case .absence: return readOnly ?? whyNotAbsence
    case .suspendCase, .resumeCase, .closeCase, .reopenCase, .reassign: return readOnly ?? whyNotForTheCase(action)
    case .unrequested, .editCase: return readOnly ?? (currentCase == nil ? words.openACaseFirst : nil)
    case .notify: return readOnly ?? (place == .oneCase && one?.file != nil ? nil : words.openACaseFirst)
    case .reveal: return readOnly ?? whyNotRevealed
    case .closeSubmission: return habits.submission == nil ? words.noSubmissionOpen : nil
    case .undo, .redo: return readOnly ?? (place == .court ? words.courtIsNotUndone : nil)
    case .passOn: return readOnly ?? (shownBook == nil ? words.onlyForComplaints : whyNotInTheBook(action))
    case .writeDigest: return whyNotDigest()
    case .takeDigest: return readOnly ?? whyNotDigest() ?? whyNotInTheBook(action)
    case .open where shownBook != nil: return readOnly ?? whyNotInTheBook(action)
    case .open, .goReadiness:
      return place != .oneCase && place != .court && place != .reports && currentCase == nil ? words.nothingSelected : nil
    case .lastCase: return one == nil && lastCase == nil ? words.noLastCase : nil
    case .caseBefore, .caseAfter: return place == .oneCase || place == .hearings || isDocket ? nil : words.openACaseFirst
    case .filter: return place == .court || shownBook != nil || place == .tray ? words.filterInLists : nil
    case .nextMatch, .previousMatch:
      if place == .court || shownBook != nil || place == .tray { return words.filterInLists }
      return place == .oneCase && one?.search.sought.isEmpty != false ? words.searchFirst(key(.filter)) : nil
    case .hint: return learner == nil ? words.onlyInPractice(lessons: key(.palette)) : nil
    case .theme: return sitting.themes.count > 1 ? nil : words.onlyOneTheme
    default: return nil
    }
  }

  private var isOnExhibit: Bool { if case .exhibit = one?.roomRow?.kind { true } else { false } }

  /// What the courtroom answers for itself, by the row.
  private static let roomActions: Set<Action> = [
    .open, .mark, .markUp, .markDown, .clear, .add, .edit, .nextMatch, .received, .originalFiled,
  ]

  private func whyNotForTheJudge(_ action: Action) -> String? {
    if place == .tray, action == .sign {
      return sitting.actor.roles.contains(.judge) ? tray.window.current == nil ? words.nothingToSign : nil : words.only([.judge])
    }
    guard place == .oneCase, let file = one?.file else { return words.openACaseFirst }
    switch action {
    case .sign where !sitting.actor.roles.contains(.judge): return words.only([.judge])
    case .withdraw where file.state.standingSignOff == nil: return words.nothingSigned
    case .cancelHearing where meantHearing == nil && file.state.trial == nil: return words.hearingNotSet
    default: return nil
    }
  }

  /// The case that the keys act on.
  var currentCase: CaseID? {
    switch place {
    case .cases, .checklists: docket.window.current?.id
    case .oneCase: one?.id
    case .outstanding: outstanding.window.current?.id.id
    case .toServe: toServe.window.current?.id.id
    case .hearings: hearings.window.current?.id.id
    case .intake: intake.current?.row.caseID ?? intake.foundCase?.id
    case .tray: tray.window.current?.id.id
    case .outbox: mail.window.current?.id.id
    case .reports: nil
    case .book, .contacts, .court, .firstRun: nil
    }
  }

  private var readOnly: String? {
    if case .readOnly(let reason) = sitting.register { words.storeError(.readOnly(reason)) } else { nil }
  }
}
