/// On what ground a hearing is closed to the public, by the codes of the command line. Source: CPC art. 19; art. 188(4) for mass disorder.
public enum ClosingGround: String, CaseIterable, Sendable, Codable {
  /// By law.
  case stateSecrets = "state-secrets"
  /// By law.
  case adoption
  case privacy
  case personalSecret = "personal-secret"
  case familySecret = "family-secret"
  case commercialSecret = "commercial-secret"
  /// Another secret that the law protects.
  case otherSecret = "other-secret"
  /// Other circumstances that prevent an open hearing.
  case otherCircumstances = "other-circumstances"
  case massDisorder = "mass-disorder"

  /// Whether it says nothing without a word to it.
  public var needsWord: Bool { self == .otherSecret || self == .otherCircumstances }
}
