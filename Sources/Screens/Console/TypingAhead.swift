import CaseEngine
import Cells

/// Whoever types faster than the register answers means what is about to be shown, never what still stands there.
///
/// Keys wait, in order, while the question on its way decides what they act on; Esc and Ctrl-C act at once, and forget what waits.
/// So the same keys do the same, however fast they are typed and however slow the register is.
extension Console {
  /// How many keys wait at most: a book that lies on the keyboard is no work.
  private static let mostTypedAhead = 1_000

  /// Takes a key in: acts on it, or keeps it until there is what it is meant for.
  mutating func type(_ key: Key) {
    if key == .focusOut { return }
    if key == .focusIn { return lookAgain() }
    if key == .escape, askToStopReassigning() || stopsReading() { return }
    if key == .escape || key == .control("c") {
      typedAhead = []
      if overlay == nil { for slot in formsOnTheirWay { awaiting[slot] = nil } }
      return press(key)
    }
    if typedAhead.isEmpty, !mustWait(key) { return press(key) }
    if typedAhead.count < Console.mostTypedAhead { typedAhead.append(key) }
  }

  /// The person looks here again: what is shown is asked for anew, unless something is on its way already.
  private mutating func lookAgain() {
    guard place != .firstRun, awaiting.isEmpty, typedAhead.isEmpty, isLargeEnough else { return }
    reloadShown()
    if place == .oneCase, let id = one?.id { ask(.file(id), for: .oneCase) }
  }

  /// Acts on the keys that waited, as far as there is now what they are meant for.
  mutating func catchUp() {
    while let key = typedAhead.first, !mustWait(key) {
      typedAhead.removeFirst()
      press(key)
    }
  }

  /// Whether keys were pressed since an act was sent off: whoever types on is offered nothing.
  func hasTypedOn(since sent: Entering) -> Bool { sent.pressed != pressed || !typedAhead.isEmpty }

  /// What the waiting keys were meant for did not come: they must not act on anything else.
  mutating func forgetTypedAhead() {
    if let key = typedAhead.first, !mustWait(key) { typedAhead = [] }
  }

  private func mustWait(_ key: Key) -> Bool {
    guard isLargeEnough, help == nil else { return false }
    switch overlay {
    case .strip(let strip): return strip.purpose == .papers(.originalFiled) && awaiting[.incomingNumber] != nil
    case .form(let form): return form.isHearing && form.bookings == nil && awaiting[.bookings] != nil
    case .palette(let palette): return mustWait(key, in: palette)
    case .filter, .goTo, .themes, .keyboards, .learning, .lessons, .reading: return false
    case nil: return !formsOnTheirWay.isEmpty || awaiting[.rows] != nil || isOpeningNewCase || isGoingToCourtroom || mustWaitHere(key)
    }
  }

  private func mustWaitHere(_ key: Key) -> Bool {
    switch place {
    case .cases, .checklists: return beginsAnew(.docket)
    case .outstanding: return beginsAnew(.papers(.outstanding)) || awaiting[.markAll(.outstanding)] != nil
    case .toServe: return beginsAnew(.papers(.toServe)) || awaiting[.markAll(.toServe)] != nil
    case .hearings: return beginsAnew(.hearings)
    case .oneCase:
      guard let one, awaiting[.oneCase] != nil else { return false }
      return one.file == nil && one.failure == nil || one.wanted != nil
    case .intake:
      let isSearching = awaiting[.found] != nil || awaiting[.foundOutstanding] != nil || awaiting[.foundCase] != nil
      return isSearching && !(intake.isTyping && intake.field.understands(key, keys))
    case .reports: return reports.report == nil && awaiting[.report] != nil
    case .tray: return beginsAnew(.tray)
    case .outbox: return beginsAnew(.outbox) || awaiting[.markOutbox] != nil || awaiting[.sendReady] != nil
    case .court: return court.file == nil && awaiting[.court] != nil
    case .book, .contacts: return book == nil && awaiting[.book] != nil
    case .firstRun: return false
    }
  }

  /// Whether other rows than those that are shown were asked for: another view, another filter, an end of the list.
  private func beginsAnew(_ slot: Slot) -> Bool {
    switch awaiting[slot]?.how {
    case .first, .last: true
    case .instead, .again, .moreAfter, .moreBefore, nil: false
    }
  }

  /// The forms that open as soon as their case is here.
  private var formsOnTheirWay: [Slot] { awaiting.keys.filter { if case .formFile = $0 { true } else { false } } }

  /// Whether the nearest hearing is looked for.
  private var isGoingToCourtroom: Bool { awaiting[.courtroom(mine: true)] != nil || awaiting[.courtroom(mine: false)] != nil }

  /// Whether a new case is on its way to the register, and opens as soon as it is there.
  private var isOpeningNewCase: Bool {
    entering.values.contains { if case .form(let form) = $0.from, case .openCase = form.purpose { true } else { false } }
  }
}
