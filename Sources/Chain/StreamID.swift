import CaseEngine

/// A stream of the register: a case, or one of the court's own. Versions count 1, 2, 3 … within it, and it has a chain of its own.
public enum StreamID: Hashable, Sendable {
  /// The entries of one case.
  case oneCase(CaseID)
  /// One of the court's own streams.
  case court(CourtStream)

  /// The court's settings.
  public static let settings = StreamID.court(.settings)
  /// The court's staff.
  public static let staff = StreamID.court(.staff)

  /// The 128 bits under which the stream is stored and sealed. Those of the court's own streams are fixed; no generator draws them.
  public var token: Token {
    switch self {
    case .oneCase(let id): id.token
    case .court(let stream): Token(high: 0, low: StreamID.place(of: stream))
    }
  }

  /// The stream of a stored token.
  public init(token: Token) {
    let own = token.high == 0 ? CourtStream.allCases.first { StreamID.place(of: $0) == token.low } : nil
    self = own.map { .court($0) } ?? .oneCase(CaseID(token))
  }

  /// The case; nil for the court's own streams.
  public var caseID: CaseID? {
    if case .oneCase(let id) = self { id } else { nil }
  }

  /// The number of one of the court's own streams: stored and sealed, and never given to another one.
  private static func place(of stream: CourtStream) -> UInt64 {
    switch stream {
    case .settings: 1
    case .staff: 2
    case .contacts: 3
    case .complaints: 4
    case .proposals: 5
    case .trainings: 6
    }
  }
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
