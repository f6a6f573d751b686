/// Why something about openness was refused: data, never text.
public enum OpennessRefusal: Hashable, Sendable {
  /// A media request that asks for nothing.
  case nothingAskedFor
  /// A refusal wants a ground. Source: CPC art. 19; recommendation 5.
  case refusalWithoutGround(MediaRequestID)
  /// Notes and sound from the seat need no leave: they can be neither refused nor limited. Source: CPC art. 19.
  case needsNoLeave(MediaRequestID)
  /// Refused because the hearing is closed, which it is not.
  case hearingIsOpen(HearingID)
  /// No ground of the list: nothing is closed without one. Source: CPC art. 19.
  case unknownGround(String)
  /// The link of the participants is not for listeners.
  case linkOfParticipants

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .nothingAskedFor: "media.nothing-asked"
    case .refusalWithoutGround: "media.refusal-without-ground"
    case .needsNoLeave: "media.no-leave-needed"
    case .hearingIsOpen: "media.hearing-is-open"
    case .unknownGround: "hearing.unknown-ground"
    case .linkOfParticipants: "hearing.link-of-participants"
    }
  }
}
