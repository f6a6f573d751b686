import CaseEngine

/// A stream of the register: a case, or one of the court's own. Versions count 1, 2, 3 … within it, and it has a chain of its own.
public enum StreamID: Hashable, Sendable {
  /// The entries of one case.
  case oneCase(CaseID)
  /// The court's settings.
  case settings
  /// The court's staff.
  case staff

  /// The 128 bits under which the stream is stored and sealed. Those of the court's own streams are fixed; no generator draws them.
  public var token: Token {
    switch self {
    case .oneCase(let id): id.token
    case .settings: StreamID.settingsToken
    case .staff: StreamID.staffToken
    }
  }

  /// The stream of a stored token.
  public init(token: Token) {
    switch token {
    case StreamID.settingsToken: self = .settings
    case StreamID.staffToken: self = .staff
    default: self = .oneCase(CaseID(token))
    }
  }

  /// The case; nil for the court's own streams.
  public var caseID: CaseID? {
    if case .oneCase(let id) = self { id } else { nil }
  }

  private static let settingsToken = Token(high: 0, low: 1)
  private static let staffToken = Token(high: 0, low: 2)
}

/// Where a stream ends: what the next entry of it is chained to.
public struct StreamEnd: Hashable, Sendable {
  /// The stream.
  public let stream: StreamID
  /// The version of its last entry; 0 before the first.
  public var version: Int
  /// The hash of its last entry; zeros before the first.
  public var hash: Digest

  /// The end of a stream; by default of one that has not begun.
  public init(_ stream: StreamID, version: Int = 0, hash: Digest = .zero) {
    self.stream = stream
    self.version = version
    self.hash = hash
  }
}
