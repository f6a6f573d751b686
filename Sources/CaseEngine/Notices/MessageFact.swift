/// The small number of a party's message in its case. Never used again.
public struct MessageID: SmallNumber {
  /// 1, 2, 3 …
  public let rawValue: Int
  /// The message of this number.
  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// What parties wrote or said to the court, and what it answered. The names and labels are the stored form, so they are never renamed.
/// Source: recommendation 6.
public enum MessageFact: Grouped, Hashable, Sendable, Codable {
  /// A message came that waits for an answer.
  case noted(message: MessageID, from: PartyID, by: Channel, text: String)
  case answered(message: MessageID, answer: String, by: Channel?)

  /// The message that it is about.
  public var message: MessageID {
    switch self {
    case .noted(let id, _, _, _), .answered(let id, _, _): id
    }
  }
}
