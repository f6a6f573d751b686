import CaseEngine
import Wording

/// A digest of proposals that is to be written for other courts, and where to.
public struct DigestOrder: Hashable, Sendable {
  /// Whether only what was decided is told.
  public var isDecidedOnly: Bool
  /// In what form.
  public var form: DigestForm
  /// The day that stands in it.
  public var day: Day
  /// In which language.
  public var language: Language
  /// Into which file; `~` stands for the person's own folder.
  public var path: String
}

/// What came of a digest that was asked for.
public enum DigestAnswer: Hashable, Sendable {
  /// Its text as it is to be written, the same to be read on the screen, and what was taken out of it.
  case made(String, plain: String, DigestCuts)
  /// Why none is written.
  case refused(Refusal)
}

/// What a file of another court's holds.
public enum DigestReading: Hashable, Sendable {
  /// Its proposals.
  case digest(ProposalDigest)
  /// Why nothing of it can be taken in.
  case problem(CommandProblem)
}
