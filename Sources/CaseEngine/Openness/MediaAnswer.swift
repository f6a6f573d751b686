/// The answer to a media request. Source: CPC art. 19; recommendation 5.
public struct MediaAnswer: Hashable, Sendable, Codable {
  /// What was decided.
  public var decision: MediaDecision
  /// Where it is ruled; nil where nothing had to be.
  public var ruling: Ruling?

  /// A decision, and where it stands.
  public init(_ decision: MediaDecision, ruling: Ruling? = nil) {
    self.decision = decision
    self.ruling = ruling
  }
}

/// What was decided of a media request. A refusal without a ground cannot be written.
public enum MediaDecision: Hashable, Sendable, Codable {
  /// Notes and sound from the seat need no leave.
  case noLeaveNeeded
  case granted
  /// Granted with limits, of time for instance.
  case limited(limits: String)
  case refused(ground: MediaRefusalGround, word: String? = nil)

  /// The code of the command line.
  public var code: String {
    switch self {
    case .noLeaveNeeded: "no-leave-needed"
    case .granted: "granted"
    case .limited: "limited"
    case .refused: "refused"
    }
  }
}

/// On what ground photo, film or broadcast is refused, by the codes of the command line.
public enum MediaRefusalGround: String, CaseIterable, Sendable, Codable {
  /// The hearing is closed to the public.
  case closedHearing = "closed-hearing"
  /// Participants object.
  case participantsObject = "participants-object"
  /// A secret that the law protects would be shown.
  case protectedSecret = "protected-secret"
  /// Somebody under age would be shown.
  case minors
  /// Somebody would be endangered.
  case safety
  /// The order of the hearing would be disturbed.
  case order
  /// Another ground, which the word names.
  case other
}

/// What a judge says to a media request: the ground of a refusal may be missing here, and is refused then.
public enum MediaReply: Hashable, Sendable, Codable {
  case granted
  case limited(limits: String)
  case refused(ground: MediaRefusalGround?, word: String? = nil)
}
