/// What is said where others work on the same cases.
public protocol OthersWords {
  /// What is being edited was changed meanwhile, by whom and when.
  func changedMeanwhile(_ by: (name: String, when: String)?) -> String
  /// The answers of a field: what it was, what others entered, what is typed here.
  func answerWas(_ answer: String) -> String
  func answerTheirs(_ answer: String) -> String
  func answerMine(_ answer: String) -> String
  /// The choice between the two.
  var keepTheirs: String { get }
  var keepMine: String { get }
  /// Nothing of what was typed here was kept.
  var theirsStay: String { get }
  /// What was being changed is there no longer.
  var takenAwayMeanwhile: String { get }
  /// What was to be signed is another than was looked at.
  var changedWhileSigning: String { get }
  /// In front of a mark of another that is to be corrected.
  func correcting(_ name: String, _ when: String) -> String
  /// How many came into a list, through others, since it was opened.
  func newSinceYouCame(_ count: Int) -> String
}
