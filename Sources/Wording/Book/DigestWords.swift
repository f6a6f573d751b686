import CaseEngine

/// In what form a digest of proposals is written, by the names of the command line.
public enum DigestForm: String, CaseIterable, Hashable, Sendable {
  case markdown, html

  /// How the name of its file ends.
  public var ending: String { self == .markdown ? "md" : "html" }
}

/// What is said about digests of proposals: that which other courts may read, and that which they wrote.
public protocol DigestWords {
  /// A form of a digest.
  func name(_ form: DigestForm) -> String
  /// What is told: all proposals, or only those that were decided.
  func digestTells(decidedOnly: Bool) -> String
  /// What was taken out of a digest, and that somebody has to read it before it goes.
  func digestCuts(_ cuts: DigestCuts) -> String
  /// What a digest brings: whose it is, of which day, how many proposals of it are new.
  func digestBrings(_ new: Int, of all: Int, court: String, day: Day) -> String
  /// A digest brings nothing that was not taken in before.
  func digestIsKnown(_ court: String) -> String
  /// So many proposals of a court were taken in.
  func proposalsTaken(_ count: Int, from court: String) -> String
  /// A key that acts among the proposals only.
  var onlyInProposals: String { get }
}
