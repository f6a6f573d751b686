import CaseEngine

public extension Russian {
  var groupNotMade: String { "не создана" }
}
