import CaseEngine

public extension Kazakh {
  var groupNotMade: String { "құрылмаған" }
}
