/// A media request as a list across cases shows it.
public struct MediaSlip: Hashable, Sendable, Codable {
  /// What was asked.
  public var asked: MediaRequest
  /// When.
  public var askedOn: Occurrence
  /// Whether it wants the court's leave.
  public var needsLeave: Bool
  /// When the hearing begins that it is for.
  public var hearingStart: Moment?
  /// What was decided; nil while it waits.
  public var decision: MediaDecision?
}

extension CaseFile {
  /// A slip for each media request: open while it waits for an answer, by the day on which that is due.
  func mediaSlips(of summary: CaseSummary, in zone: CourtZone) -> [Slip] {
    state.openness.media.map { request in
      let asked = request.asked
      let body = MediaSlip(
        asked: asked.fact, askedOn: asked.occurred, needsLeave: state.needsLeave(asked.fact),
        hearingStart: state.hearing(of: asked.fact)?.plan.start, decision: request.answer?.fact.decision)
      let at = request.due.map { zone.moment($0, .midnight) } ?? asked.occurred.start(in: zone)
      return Slip(
        of: summary, place: request.id.rawValue, at: at, isOpen: request.answer == nil && state.closed == nil, body: .mediaRequest(body))
    }
  }
}
