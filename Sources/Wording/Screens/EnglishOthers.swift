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
}
