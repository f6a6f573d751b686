import CaseEngine

/// What is kept beside the chain: a body and its salt, with what the chain holds of them. Costly to make, and independent of the
/// entries before it: a store that enters many makes them side by side.
public struct Payload: Hashable, Sendable {
  /// 16 random bytes.
  public let salt: Token
  /// The stored form of the body.
  public let body: [UInt8]
  /// The name of the fact.
  public let type: String
  /// `SHA-256(salt ‖ body)`.
  public let commitment: Digest

  /// Writes a body and commits to it. The salt must come from a generator that nobody can predict.
  public init(_ body: Body<some Hashable & Sendable & Codable>, salt: Token, coder: BodyCoder) throws(BodyCoder.Problem) {
    let (bytes, type) = try coder.encode(body)
    self.salt = salt
    self.body = bytes
    self.type = type
    commitment = Digest.commitment(salt: salt, body: bytes)
  }

  /// A payload as it is kept; its commitment is made anew.
  public init(kept link: ChainLink) {
    salt = link.salt
    body = link.body
    type = BodyCoder.type(of: link.body) ?? ""
    commitment = Digest.commitment(salt: link.salt, body: link.body)
  }
}
