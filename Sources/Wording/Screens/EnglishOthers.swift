public extension English {
  func changedMeanwhile(_ by: (name: String, when: String)?) -> String {
    "changed meanwhile" + (by.map { ": \($0.name), \($0.when)" } ?? "")
  }
  func answerWas(_ answer: String) -> String { "was: \(answer)" }
  func answerTheirs(_ answer: String) -> String { "theirs: \(answer)" }
  func answerMine(_ answer: String) -> String { "mine: \(answer)" }
  var keepTheirs: String { "keep theirs" }
  var keepMine: String { "keep mine" }
  var theirsStay: String { "What the others entered stays. Nothing else was entered" }
  var takenAwayMeanwhile: String { "Others took it away meanwhile. Enter adds it anew" }
  var changedWhileSigning: String { "The case was changed meanwhile. Look at it again before signing" }
  func correcting(_ name: String, _ when: String) -> String { "Correct (\(name), \(when)):" }
  func newSinceYouCame(_ count: Int) -> String { "New since you came: \(count)" }
  func reassigningNow(_ count: Int, of all: Int) -> String { "Cases given over: \(count) of \(all). Esc stops" }
  var reassigningStops: String { "It stops. What was given over stays, and undo takes it back" }
  func nothingToReassign(_ judge: String) -> String { "\(judge) has no open cases" }
  func reassignedAll(_ count: Int, of all: Int, to judge: String) -> String { "Cases given to \(judge): \(count) of \(all)." }
  func notReassigned(_ numbers: String, _ why: String) -> String { "Not given: \(numbers). \(why)" }
  var onlyInOutstanding: String { "This is done on the screen Outstanding" }
  func likewise(_ numbers: String) -> String { "Likewise: \(numbers)" }
}
