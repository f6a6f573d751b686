/// Why a history with a fact about openness could not have happened.
public enum OpennessImpossibility: Hashable, Sendable {
  /// The hearing is open already.
  case alreadyOpen(HearingID)
  case noSuchRequest(MediaRequestID)
  case requestNumberUsed(MediaRequestID)
  case alreadyAnswered(MediaRequestID)
  /// It is said to have happened before it was asked for.
  case beforeItWasAsked(MediaRequestID)

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .alreadyOpen: "hearing.already-open"
    case .noSuchRequest: "media.none"
    case .requestNumberUsed: "media.number-used"
    case .alreadyAnswered: "media.already-answered"
    case .beforeItWasAsked: "date.before-its-cause"
    }
  }
}

extension CaseState {
  /// Whether this fact about openness can follow this state; nil when it can.
  func obstacle(to fact: OpennessFact, occurred: Occurrence, in zone: CourtZone) -> Impossibility? {
    switch fact {
    case .closedToPublic(let id, _), .listenersTold(let id, _): return notHeld(id)
    case .openedToPublic(let id, _, _):
      return notHeld(id) ?? (hearing(id)?.plan.closed == nil ? .openness(.alreadyOpen(id)) : nil)
    case .mediaRequested(let id, let asked):
      if openness.media(id) != nil { return .openness(.requestNumberUsed(id)) }
      return asked.hearing.flatMap { hearing($0) == nil ? .noSuchHearing($0) : nil }
    case .opinionNoted(let id, let party, _):
      guard let request = openness.media(id) else { return .openness(.noSuchRequest(id)) }
      if self.party(party) == nil { return .noSuchParty(party) }
      return occurred.isInMinuteBefore(request.asked.occurred, in: zone) ? .openness(.beforeItWasAsked(id)) : nil
    case .mediaAnswered(let id, _):
      guard let request = openness.media(id) else { return .openness(.noSuchRequest(id)) }
      if request.answer != nil { return .openness(.alreadyAnswered(id)) }
      return occurred.isInMinuteBefore(request.asked.occurred, in: zone) ? .openness(.beforeItWasAsked(id)) : nil
    }
  }

  private func notHeld(_ id: HearingID) -> Impossibility? {
    guard let hearing = hearing(id) else { return .noSuchHearing(id) }
    return hearing.cancelled == nil ? nil : .hearingCancelled(id)
  }
}
