/// What is said about keys and keyboards.
public protocol KeyWords {
  /// Where keys mean something of their own, for the heading of its keys in help.
  func title(in spot: Spot) -> String
  /// What a key does there, in full.
  func title(doing action: SpotAction) -> String
  /// What is wrong with a person's own keys.
  func keyMistake(_ mistake: KeyMistake) -> String
  /// The same for the status line at the start; where more is wrong, how much, and where it is told.
  func ownKeysMistaken(_ mistake: String, more: Int) -> String
  /// A keyboard layout, by its name in the settings; the name itself where it is unknown.
  func keyboardTitle(_ name: String) -> String
  /// From now on this layout is counted with.
  func keyboardNow(_ title: String) -> String
  /// So many keys of a layout that the program does not know were learned.
  func keyboardLearned(_ keys: Int) -> String
  /// A letter that stands on a digit in the layout in use, and so does nothing, may stand on a verb in another.
  func keyboardUnsure(_ letter: String) -> String
  /// What the screen that learns a keyboard wants.
  var learnText: String { get }
  /// How far it has come.
  func learnProgress(_ place: Int, of count: Int) -> String
  /// The layout is none of those that are known: the other keys are asked for too.
  var learnOn: String { get }
  /// The letter was pressed for another key already.
  func learnTwice(_ letter: String, _ key: String) -> String
  /// Nothing was pressed that could be learned.
  var learnedNothing: String { get }
  /// Pasted text came where no text is taken.
  var pasteDropped: String { get }
  /// What was chosen in the palette can be had by a key.
  func quicker(_ keys: String) -> String

  /// The hint bar.
  var hintSkip: String { get }
  var hintKeepLearned: String { get }
  var hintOneBack: String { get }
  var hintBox: String { get }
  var hintEditor: String { get }
  var hintNewLine: String { get }
  var hintDone: String { get }
}
