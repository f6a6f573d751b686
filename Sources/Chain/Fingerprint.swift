import CaseEngine
import Crypto

extension CaseEngine.Digest {
  /// The SHA-256 of some bytes.
  public static func sha256(_ bytes: UnsafeRawBufferPointer) -> CaseEngine.Digest {
    var hasher = SHA256()
    hasher.update(bufferPointer: bytes)
    return CaseEngine.Digest(hasher)
  }

  /// The SHA-256 of some bytes.
  public static func sha256(_ bytes: [UInt8]) -> CaseEngine.Digest { bytes.withUnsafeBytes { sha256($0) } }

  /// `SHA-256(salt ‖ body)`: what an entry commits to. Without the salt, a withheld body could be guessed and tried.
  public static func commitment(salt: Token, body: [UInt8]) -> CaseEngine.Digest {
    var hasher = SHA256()
    var halves = (salt.high.bigEndian, salt.low.bigEndian)
    withUnsafeBytes(of: &halves) { hasher.update(bufferPointer: $0) }
    body.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return CaseEngine.Digest(hasher)
  }

  private init(_ hasher: SHA256) {
    self = hasher.finalize().withUnsafeBytes { CaseEngine.Digest($0) } ?? .zero  // SHA-256 has 32 bytes, always.
  }
}
