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
  /// All cases of a judge on their way to another one: how far it is, and what came of it.
  func reassigningNow(_ count: Int, of all: Int) -> String
  var reassigningStops: String { get }
  func nothingToReassign(_ judge: String) -> String
  func reassignedAll(_ count: Int, of all: Int, to judge: String) -> String
  func notReassigned(_ numbers: String, _ why: String) -> String
  /// Where what is overdue is marked.
  var onlyInOutstanding: String { get }
  /// Other documents that cannot for the same reason, by their numbers.
  func likewise(_ numbers: String) -> String
}
