import CaseEngine

/// What is said only where lines are told instead of a screen drawn: sentences to be listened to, so short ones.
public protocol LinearWords {
  /// At the start: which keys help.
  func linearWelcome(help: String, palette: String, again: String) -> String
  /// The screen cannot be drawn on a terminal of this type, so lines are told.
  func linearInstead(term: String) -> String
  /// The machine has no UTF-8 locale, so lines are told; what to do about it.
  var linearWithoutLocale: String { get }
  /// From now on lines are told, or a screen is drawn.
  func linearNow(_ isLinear: Bool) -> String
  /// The screen could not be drawn here; lines go on.
  var cannotDraw: String { get }

  /// A row by its place, where it is not known how many there are.
  func row(_ place: Int) -> String
  /// A saved view, and how many it has.
  func viewIs(_ view: String, _ count: String?) -> String
  /// How many were found.
  func found(_ count: String) -> String
  /// What became other in the row that is told.
  func changed(_ what: String) -> String
  /// What others changed.
  func changedByOthers(_ what: String) -> String
  /// Which field of how many has the keys.
  func field(_ place: Int, of count: Int) -> String
  /// An answer must be there.
  var required: String { get }
  /// Nothing is there.
  var emptyAnswer: String { get }
  /// What is wrong with an answer.
  func mistakeIs(_ mistake: String) -> String
  /// The other answers of a strip, which are entered with it.
  func otherAnswers(_ answers: String) -> String
  /// A row, or something of a list, is marked; or it is not.
  func isMarked(_ isMarked: Bool) -> String
  /// The one that is chosen now.
  var isChosen: String { get }
  /// How many are offered for what was typed, and the key that goes to them.
  func offered(_ count: Int, key: String) -> String
  /// Why an action cannot be done now.
  func cannotNow(_ why: String) -> String
  /// The keys of the place.
  func keysHere(_ keys: String) -> String

  /// The original is wanted, and is not there.
  var originalOwed: String { get }
  /// The document was requested only after the hearing was set.
  var askedLate: String { get }
  /// How many things stand in the way of an item.
  func blockedBy(_ count: Int) -> String
  /// An entry by its number in the case.
  func entry(_ version: Int) -> String
}
