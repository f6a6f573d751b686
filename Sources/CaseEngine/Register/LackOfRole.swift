/// That somebody asked for what none of their roles may do: for a log. It names no case, no person beside the one who asked, and no number.
public struct LackOfRole: Hashable, Sendable {
  /// What was asked for, by its kind: `fileOriginal`.
  public let instruction: String
  /// The login of whoever asked.
  public let login: String
  /// The roles that may do it, by their codes; `judge-of-the-case` where any other judge has to say why they act.
  public let wanted: [String]
  /// When it was refused.
  public let at: Moment

  /// What a refusal says of roles; nil where it has another reason.
  public init?(_ refusal: Refusal, of instruction: String, by login: String, at moment: Moment) {
    switch refusal {
    case .notAllowed(let may): wanted = may.map(\.rawValue)
    case .notYourCase: wanted = ["judge-of-the-case"]
    default: return nil
    }
    self.instruction = instruction
    self.login = login
    at = moment
  }
}
