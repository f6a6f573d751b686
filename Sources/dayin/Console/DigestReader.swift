import CaseEngine
import Printing
import Screens
import Wording

/// Reads the digest of another court from a file that a person names.
struct DigestReader: Sendable {
  let environment: Environment

  /// Reads the file, and says what it holds, or why nothing of it can be taken in.
  func read(_ path: String) -> Event {
    let whole = RegisterAddress.absolute(path, environment)
    do throws(CommandProblem) {
      guard let digest = ProposalDigest(reading: try PlainText.read(whole)) else { throw .notADigest(path: path) }
      return .digestRead(.digest(digest))
    } catch {
      return .digestRead(.problem(error))
    }
  }
}
