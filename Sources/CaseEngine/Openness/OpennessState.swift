/// How open the hearings of a case are, and what media asked: a part of the state of the case.
public struct OpennessState: Hashable, Sendable {
  /// The closings by a ruling of their own, by hearing; the ground is also the hearing's, and where that is another one by now it rules.
  public internal(set) var closings: [HearingID: Recorded<Closing>] = [:]
  /// How listeners and the press join, by hearing.
  public internal(set) var listeners: [HearingID: String] = [:]
  /// Every media request, in the order of asking.
  public internal(set) var media: [MediaRequestRecord] = []

  /// A media request by its number.
  public func media(_ id: MediaRequestID) -> MediaRequestRecord? { media.first { $0.id == id } }
}

/// A media request as it stands.
public struct MediaRequestRecord: Hashable, Sendable {
  /// Its small number in the case.
  public let id: MediaRequestID
  /// What was asked, when, and who entered it.
  public let asked: Recorded<MediaRequest>
  /// What participants think of it, the latest of each.
  public internal(set) var opinions: [PartyID: Recorded<MediaOpinion>] = [:]
  /// The answer; nil while it waits for one.
  public internal(set) var answer: Recorded<MediaAnswer>?

  /// By when it has to be answered.
  public var due: Day? { asked.fact.due?.day }
}

extension CaseState {
  /// The ruling by which a hearing is closed; nil where it is open, or closed by its plan alone.
  public func closing(of hearing: HearingRecord) -> Closing? {
    guard let closing = openness.closings[hearing.id]?.fact, hearing.plan.closed == closing.ground.rawValue else { return nil }
    return closing
  }

  /// Whether the public is kept out of a hearing altogether, not of a part of it.
  public func isClosedInWhole(_ hearing: HearingRecord) -> Bool { hearing.plan.closed != nil && closing(of: hearing)?.part == nil }

  /// The media requests that wait for an answer.
  public var mediaUnanswered: [MediaRequestRecord] { openness.media.filter { $0.answer == nil } }

  /// The hearing that a media request is for: the one that it names, else the trial in force.
  public func hearing(of request: MediaRequest) -> HearingRecord? { request.hearing.map { hearing($0) } ?? trial }

  /// Whether a media request wants the court's leave: for photo, film and broadcast; and for anything where the public is kept out.
  public func needsLeave(_ request: MediaRequest) -> Bool {
    request.uses.contains(where: \.needsLeave) || hearing(of: request).map { isClosedInWhole($0) } ?? false
  }

  /// Takes in one fact about openness. A hearing that is closed or opened says so in its plan, where everybody looks.
  mutating func apply(_ fact: OpennessFact, of entry: Entry<CaseFact>) {
    switch fact {
    case .closedToPublic(let id, let closing):
      openness.closings[id] = Recorded(closing, entry)
      setClosed(id, closing.ground.rawValue)
    case .openedToPublic(let id, _, _):
      openness.closings[id] = nil
      setClosed(id, nil)
    case .listenersTold(let id, let how): openness.listeners[id] = how
    case .mediaRequested(let id, let asked):
      let place = openness.media.firstIndex { $0.id > id } ?? openness.media.endIndex
      openness.media.insert(MediaRequestRecord(id: id, asked: Recorded(asked, entry)), at: place)
    case .opinionNoted(let id, let party, let opinion): change(id) { $0.opinions[party] = Recorded(opinion, entry) }
    case .mediaAnswered(let id, let answer): change(id) { $0.answer = Recorded(answer, entry) }
    }
  }

  private mutating func setClosed(_ id: HearingID, _ ground: String?) {
    if let place = hearings.firstIndex(where: { $0.id == id }) { hearings[place].plan.closed = ground }
  }

  private mutating func change(_ id: MediaRequestID, _ body: (inout MediaRequestRecord) -> Void) {
    if let place = openness.media.firstIndex(where: { $0.id == id }) { body(&openness.media[place]) }
  }
}

extension CaseFile {
  /// The number that the next media request gets: never used before, not even by one that was taken back.
  public var nextMediaRequestID: MediaRequestID {
    next { if case .openness(.mediaRequested(let id, _)) = $0 { id } else { nil } }
  }
}
