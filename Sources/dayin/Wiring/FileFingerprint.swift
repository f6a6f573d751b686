import CaseEngine
import Crypto
import Foundation
import Wording

/// Takes the fingerprint of a file that came with a document. The file stays where it is.
enum FileFingerprint {
  /// The file at a path, with its SHA-256. The last step of the path must not be a link. Throws where there is no file that can be read.
  ///
  /// The file is opened under its name as it was typed; the path is kept in form NFC.
  static func attached(_ path: String, _ environment: Environment) throws(CommandProblem) -> AttachedFile {
    var hasher = SHA256()
    try PlainFile.forEachPiece(of: RegisterAddress.absolute(path, environment)) { hasher.update(data: $0) }
    // SHA-256 has 32 bytes, always.
    let digest = CaseEngine.Digest(bytes: Array(hasher.finalize())) ?? .zero
    return AttachedFile(path: RegisterAddress.absolute(path.precomposedStringWithCanonicalMapping, environment), sha256: digest)
  }
}
