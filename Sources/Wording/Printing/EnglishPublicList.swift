public extension English {
  var publicListTitle: String { "Court hearings" }
  var publicClosedInPart: String { "closed in part" }
  var publicCancelled: String { "cancelled" }
  var publicListeners: String { "For listeners and the press:" }
  var publicNone: String { "There are no open hearings." }
  var publicNote: String { "Closed hearings are not listed. Persons are named by their initials." }
  func publicJudge(_ name: String) -> String { "judge " + name }
}
