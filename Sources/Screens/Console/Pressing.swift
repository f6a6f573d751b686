import CaseEngine
import Cells
import Wording

extension Console {
  /// Whether the window is large enough to work in.
  var isLargeEnough: Bool { size.width >= Console.leastSize.width && size.height >= Console.leastSize.height }

  /// Acts on a key.
  mutating func press(_ key: Key) {
    pressed += 1
    if key == .control("c") {
      if isQuitAsked { return outbox.append(.quit) }
      isQuitAsked = true
      return say(words.pressAgainToQuit, .warning)
    }
    isQuitAsked = false
    guard isLargeEnough else {
      if keys.action(for: key, &layout) == .quit { outbox.append(.quit) }
      return
    }
    // Whatever has the keys: a torn screen is no place to look for the way to mend it.
    if overlay != nil, case .control = key, keys.action(for: key, &layout) == .redraw { return outbox.append(.redraw) }
    message = nil
    changedCases = []
    changedPapers = []
    saved = []
    learnLayout(key)
    if let help {
      if case .paste = key { return say(words.pasteDropped, .warning) }
      return press(key, inHelp: help)
    }
    if asksForHint(key) { return toggleHint() }
    if asksForHelp(key) { return help = Scroller() }
    if case .paste = key, !takesText { return say(words.pasteDropped, .warning) }
    switch overlay {
    case .strip(let strip): press(key, in: strip)
    case .form(let form): press(key, in: form)
    case .filter(let bar): press(key, in: bar)
    case .palette(let palette): press(key, in: palette)
    case .goTo: pressGoTo(key)
    case .themes(let picker): press(key, in: picker)
    case .keyboards(let scroller): press(key, amongKeyboards: scroller)
    case .learning(let learning): press(key, in: learning)
    case .lessons(let box): press(key, in: box)
    case .reading(let reading): press(key, in: reading)
    case nil:
      if place == .firstRun { return pressFirstRun(key) }
      if place == .intake, intake.isTyping, pressIntakeField(key) { return }
      guard let action = keys.action(for: key, &layout).map({ meant($0, by: key) }) else { return sayUnknown(key) }
      if stepsAddressee(key, action) || stepsHearings(key) || stepsOutbox(key) || stepsTray(key) || stepsPeriod(key, action) { return }
      perform(action)
    }
  }

  /// Letters typed as text tell the layout too, so that the hints are right at once.
  private mutating func learnLayout(_ key: Key) {
    if case .character(let letter) = key, letter.isLetter { _ = layout.key(for: letter) }
  }

  /// Whether letters are text now.
  var takesText: Bool {
    switch overlay {
    case .strip(let strip): strip.fields.isTyping
    case .form(let form): form.fields.isTyping
    case .filter, .palette: true
    case .goTo, .themes, .keyboards, .learning, .lessons, .reading: false
    case nil: place == .firstRun ? firstRun.typing != nil : place == .intake && intake.isTyping
    }
  }

  mutating func sayUnknown(_ key: Key) {
    switch key {
    case .character(let letter) where layout.isDoubtful(letter): say(words.keyboardUnsure(Binding.cap(letter)))
    case .character, .function: say(words.keyDoesNothing(key.shown(ascii: namesKeysInASCII), help: self.key(.help)))
    default: break
    }
  }

  /// Does what a key or the palette asks for, or says why not.
  mutating func perform(_ action: Action) {
    if let why = whyNot(action) {
      noteLackOfRole(action)
      return say(why, .warning)
    }
    if place == .outbox, performInOutbox(action) { return }
    if moves(action) || isCourtroom && performInRoom(action) { return }
    switch action {
    case .goTo: overlay = .goTo
    case .open: open()
    case .back: back()
    case .edit: edit()
    case .editCase: editCase()
    case .actions: overlay = .palette(Palette(actsOnly: true))
    case .palette: overlay = .palette(Palette(actsOnly: false))
    case .help: help = Scroller()
    case .served where isServiceTable: serveFromTable()
    case .served where isCorrespondence: sendFromPane()
    case .received where isCorrespondence: settleFromPane()
    case .requested, .received, .originalFiled, .served, .giveBack: openStrip(action, for: targets)
    case .clear: clear()
    case .add: add()
    case .mark: mark()
    case .range: markRange()
    case .markAll: markAll()
    case .invert: invertMarks()
    case .markYesterdays: markYesterdays()
    case .undo: undo()
    case .redo: redo()
    case .filter: openFilter()
    case .nextMatch where isCourtroom && one?.search.sought.isEmpty != false: showNext()
    case .nextMatch: goToMatch(by: 1)
    case .previousMatch: goToMatch(by: -1)
    case .lastCase: goToLastCase()
    case .caseBefore: stepCase(-1)
    case .caseAfter: stepCase(1)
    case .setHearing: openHearingForm()
    case .cancelHearing: openCancelHearing()
    case .callHearing, .beginHearing, .breakHearing, .resumeHearing, .endHearing: openCourse(action)
    case .closeToPublic: openCloseToPublic()
    case .takeMedia: openTakeMedia()
    case .answerMedia: openAnswerMedia()
    case .tellListeners: openTellListeners()
    case .noteOpinion: openNoteOpinion()
    case .linkCase: openLinkCase()
    case .carryOver: openCarryOver()
    case .absence: openAbsence()
    case .print: openPrint()
    case .sign where place == .tray: openSignTray()
    case .sign: openSignForm()
    case .withdraw: openWithdraw()
    case .suspendCase, .resumeCase, .closeCase, .reopenCase, .reassign: openCaseLife(action)
    case .reassignAll: openReassignAll()
    case .markOverdue: markOverdue()
    case .unrequested: openUnrequested()
    case .closeSubmission: closeSubmission()
    case .reveal: reveal()
    case .notify: writeInPane()
    case .goCases: go(.cases)
    case .goChecklists: go(.checklists)
    case .goReadiness: goReadiness()
    case .goOutstanding: go(.outstanding)
    case .goToServe: go(.toServe)
    case .goHearings: go(.hearings)
    case .goIntake: go(.intake)
    case .goCourt: go(.court)
    case .goReports: go(.reports)
    case .hint: toggleHint()
    case .lessons: openLessons()
    case .goBook: go(.book)
    case .goTrainings: goBook(.trainings)
    case .contacts: goBook(.contacts)
    case .passOn: passOn()
    case .writeDigest: openWriteDigest()
    case .takeDigest: openTakeDigest()
    case .goCourtroom: goCourtroom()
    case .goTray: go(.tray)
    case .goOutbox: go(.outbox)
    case .sendReady: break
    case .language: changeLanguage()
    case .theme: openThemePicker()
    case .keyboard: openKeyboards()
    case .learnKeyboard: overlay = .learning(Learning(keys))
    case .accessible: outbox.append(.save(.accessible(!sitting.isAccessible)))
    case .redraw:
      outbox.append(.redraw)
      reloadAll()
    case .suspend: outbox.append(.suspend)
    case .quit:
      outbox.append(.quit)
      if !dispatching.isEmpty {
        say(words.stillBeingSent(dispatching.count, quit: key(.quit)), .warning)
      } else if isReadingFiles {
        say(words.stillReadingFile(quit: key(.quit)), .warning)
      }
    case .up, .down, .pageUp, .pageDown, .first, .last, .nextPane, .previousPane, .markUp, .markDown: break
    }
  }

  private mutating func changeLanguage() {
    sitting.language = sitting.language.next
    renewLines()
    outbox.append(.save(.language(sitting.language.rawValue)))
    say(words.languageName)
  }
}
