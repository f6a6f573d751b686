import CaseEngine

/// A step in the openness of a hearing, in an exchange file. Hearings are named by their place in the line.
public struct OpennessRecord: Hashable, Sendable {
  /// When.
  public internal(set) var on: Occurrence
  /// The place of the hearing.
  public internal(set) var hearing: Int
  /// What was done.
  public internal(set) var what: What

  /// What can be done.
  public enum What: Hashable, Sendable {
    case closed(Closing)
    case opened(Ruling, reason: String?)
    case listeners(how: String?)
  }
}

/// A media request in an exchange file, with what followed.
public struct MediaRecord: Hashable, Sendable {
  /// When it was asked.
  public internal(set) var on: Occurrence
  /// What was asked; for which hearing is said beside it.
  public internal(set) var asked: MediaRequest
  /// The place of the hearing that it names.
  public internal(set) var hearing: Int?
  /// What participants think of it, in the order of recording.
  public internal(set) var opinions: [Opinion] = []
  /// The answer.
  public internal(set) var answer: Answer?

  /// What a participant thinks of it.
  public struct Opinion: Hashable, Sendable {
    /// When it was noted.
    public internal(set) var on: Occurrence
    /// The place of the participant.
    public internal(set) var party: Int
    /// What it is.
    public internal(set) var opinion: MediaOpinion
  }

  /// The answer to it.
  public struct Answer: Hashable, Sendable {
    /// When it was given.
    public internal(set) var on: Occurrence
    /// What it says.
    public internal(set) var answer: MediaAnswer
  }
}

extension RecordedCase {
  mutating func take(_ fact: OpennessFact, _ on: Occurrence) {
    switch fact {
    case .closedToPublic(let id, let closing): add(id, .closed(closing), on)
    case .openedToPublic(let id, let ruling, let reason): add(id, .opened(ruling, reason: reason), on)
    case .listenersTold(let id, let how): add(id, .listeners(how: how), on)
    case .mediaRequested(let id, var asked):
      let hearing = asked.hearing.flatMap { place($0) }
      asked.hearing = nil
      media.append(id)
      record.media.append(MediaRecord(on: on, asked: asked, hearing: hearing))
    case .opinionNoted(let id, let party, let opinion):
      guard let place = media.firstIndex(of: id), let party = self.place(party) else { return }
      record.media[place].opinions.append(.init(on: on, party: party, opinion: opinion))
    case .mediaAnswered(let id, let answer):
      guard let place = media.firstIndex(of: id) else { return }
      record.media[place].answer = .init(on: on, answer: answer)
    }
  }

  func place(_ id: HearingID) -> Int? { hearings.firstIndex(of: id).map { $0 + 1 } }

  private mutating func add(_ id: HearingID, _ what: OpennessRecord.What, _ on: Occurrence) {
    if let place = place(id) { record.openness.append(OpennessRecord(on: on, hearing: place, what: what)) }
  }
}
