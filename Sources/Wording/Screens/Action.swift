/// Everything that a key can do. Each has one line in the table of bindings, and a title in every language.
public enum Action: String, CaseIterable, Hashable, Sendable, Codable {
  case up, down, pageUp, pageDown, first, last, nextPane, previousPane
  case goTo, open, back, edit, actions
  case requested, received, originalFiled, served, clear, giveBack
  case add, markYesterdays, markOverdue, mark, markUp, markDown, range, markAll, invert
  case undo, redo
  case filter, nextMatch, previousMatch, lastCase, caseBefore, caseAfter
  case closeToPublic, takeMedia, answerMedia, tellListeners, noteOpinion
  case linkCase, carryOver, absence, print
  case setHearing, cancelHearing, callHearing, beginHearing, breakHearing, resumeHearing, endHearing, sign, withdraw
  case suspendCase, resumeCase, closeCase, reopenCase, reassign, reassignAll
  case unrequested, editCase, closeSubmission, reveal
  case hint, lessons, goReports, notify, sendReady
  case goCases, goChecklists, goReadiness, goOutstanding, goToServe, goHearings, goIntake, goBook, goTrainings, contacts, passOn, goCourt,
    writeDigest, takeDigest,
    goCourtroom, goTray, goOutbox
  case palette, help, language, theme, keyboard, learnKeyboard, accessible, redraw, suspend, quit

  /// What files and the command line call it: `original-filed`.
  public var name: String {
    KeyName.of(rawValue)
  }

  /// The action of a name; nil where there is none.
  public init?(name: String) {
    guard let action = Action.byName[name] else { return nil }
    self = action
  }

  private static let byName = Dictionary(allCases.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
