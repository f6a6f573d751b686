import CaseEngine

public extension English {
  var groupNotMade: String { "not made" }
}
