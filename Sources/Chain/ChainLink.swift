import CaseEngine

/// An entry with everything that a register keeps of it, as it goes from one register into another: nothing is decided, signed or sealed anew.
public struct ChainLink: Hashable, Sendable {
  /// What the hash covers.
  public let columns: SealedColumns
  /// The hash.
  public let hash: Digest
  /// The salt of the body.
  public let salt: Token
  /// The stored form of the body.
  public let body: [UInt8]

  /// An entry as it is kept.
  public init(columns: SealedColumns, hash: Digest, salt: Token, body: [UInt8]) {
    self.columns = columns
    self.hash = hash
    self.salt = salt
    self.body = body
  }
}

extension [ChainLink] {
  /// The links up to the last whole act: an act goes into another register whole. All of them where they are one act.
  public var wholeActs: [ChainLink] {
    guard let last else { return self }
    let kept = prefix { $0.columns.act != last.columns.act || $0.columns.stream != last.columns.stream }
    return kept.isEmpty ? self : Array(kept)
  }
}
