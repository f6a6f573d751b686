public extension English {
  func linearWelcome(help: String, palette: String, again: String) -> String {
    "Accessible mode. \(help): help. \(palette): all actions. \(again): where am I."
  }
  var linearWithoutLocale: String {
    "This machine has no UTF-8 locale, so no screen can be drawn: lines are told. Install C.UTF-8 (packages libc-bin, locales)."
  }
  func linearInstead(term: String) -> String { "No screen can be drawn on the terminal “\(term)”. Lines are told instead." }
  func linearNow(_ isLinear: Bool) -> String { isLinear ? "Accessible mode is on" : "Accessible mode is off" }
  var cannotDraw: String { "No screen can be drawn here. Accessible mode stays on" }

  func row(_ place: Int) -> String { "row \(place)" }
  func viewIs(_ view: String, _ count: String?) -> String { "View: \(view)" + (count.map { ", \($0)" } ?? "") }
  func found(_ count: String) -> String { "Found: \(count)" }
  func changed(_ what: String) -> String { "Now: \(what)" }
  func changedByOthers(_ what: String) -> String { "Changed by others: \(what)" }
  func field(_ place: Int, of count: Int) -> String { "Field \(place) of \(count)" }
  var required: String { "required" }
  var emptyAnswer: String { "empty" }
  func mistakeIs(_ mistake: String) -> String { "Mistake: \(mistake)" }
  func otherAnswers(_ answers: String) -> String { "Also: \(answers)" }
  func isMarked(_ isMarked: Bool) -> String { isMarked ? "marked" : "not marked" }
  var isChosen: String { "chosen" }
  func offered(_ count: Int, key: String) -> String { "Offered: \(count). \(key) goes there" }
  func cannotNow(_ why: String) -> String { "not now: \(why)" }
  func keysHere(_ keys: String) -> String { "Keys: \(keys)" }

  var originalOwed: String { "original missing" }
  var askedLate: String { "requested after the hearing was set" }
  func blockedBy(_ count: Int) -> String { "in the way: \(count)" }
  func entry(_ version: Int) -> String { "entry \(version)" }
}
