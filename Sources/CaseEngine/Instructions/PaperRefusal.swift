/// Why a paper of a case cannot be printed: data, never text.
public enum PaperRefusal: Hashable, Sendable {
  /// A certificate is of a signature, and none stands.
  case notSigned
  /// A request letter is of what the court asked for, and nothing of it is awaited: of this party, or of any.
  case nothingAwaited(PartyID?)
  /// A receipt is of what was taken in, and nothing was: on this day, or under this incoming number.
  case nothingTakenIn(Day?, number: String?)
  /// An inventory is of what was received, and nothing was.
  case nothingReceived
  /// No notice waits to go.
  case noNoticeWaits

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .notSigned: "certificate.not-signed"
    case .nothingAwaited: "request-letter.nothing-awaited"
    case .nothingTakenIn: "receipt.nothing-taken-in"
    case .nothingReceived: "inventory.nothing-received"
    case .noNoticeWaits: "notice.none-waits"
    }
  }
}
