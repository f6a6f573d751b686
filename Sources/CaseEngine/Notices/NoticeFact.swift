/// What happened to the notices of a case. The names and labels are the stored form, so they are never renamed.
public enum NoticeFact: Grouped, Hashable, Sendable, Codable {
  /// It was written, and waits until it may go.
  case prepared(notice: NoticeID, draft: Notice)
  /// It was written anew before it went.
  case reworded(notice: NoticeID, draft: Notice)
  /// It will not go.
  case discarded(notice: NoticeID, reason: String)
  /// The court's own command was asked to send it; what it answered stands in a fact of its own.
  case tried(notice: NoticeID, through: String, early: String?)
  /// The command did not send it, and what it said.
  case failed(notice: NoticeID, answer: String)
  case sent(notice: NoticeID, sending: Sending)
  /// What became of it at the addressee; `proof` says by what that is known.
  case settled(notice: NoticeID, outcome: NoticeOutcome, proof: String?)

  /// The notice that it is about.
  public var notice: NoticeID {
    switch self {
    case .prepared(let id, _), .reworded(let id, _), .discarded(let id, _), .tried(let id, _, _), .failed(let id, _), .sent(let id, _),
      .settled(let id, _, _):
      id
    }
  }
}

/// How a notice went out.
public struct Sending: Hashable, Sendable, Codable {
  /// Why it went outside of working hours; nil where it went in them. Source: recommendation 3.
  public var early: String?
  /// What proves that it went: the number of a registered letter, the answer of the command.
  public var proof: String?
  /// The command that sent it; nil where a person did.
  public var through: String?

  /// A sending.
  public init(early: String? = nil, proof: String? = nil, through: String? = nil) {
    self.early = early
    self.proof = proof
    self.through = through
  }
}

/// What became of a notice, by the codes of the command line. Whoever refuses to take it is notified. Source: CPC art. 131.
public enum NoticeOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  case delivered, refused
  case notDelivered = "not-delivered"
}
