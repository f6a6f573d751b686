/// What happened about the openness of a case's hearings. Appended, never changed; the names and labels are the stored form.
///
/// Source: CPC art. 19; recommendation 5.
public enum OpennessFact: Hashable, Sendable, Codable, Grouped {
  /// A hearing was closed to the public, in whole or in part.
  case closedToPublic(hearing: HearingID, closing: Closing)
  /// A hearing that was closed is open again.
  case openedToPublic(hearing: HearingID, ruling: Ruling, reason: String? = nil)
  /// How listeners and the press join the videoconference of a hearing: a link or a word of their own; nil where they no longer can.
  case listenersTold(hearing: HearingID, how: String?)

  /// Media asked to be let in with something that may need leave.
  case mediaRequested(request: MediaRequestID, asked: MediaRequest)
  /// What a participant thinks of it: the court decides with regard to that.
  case opinionNoted(request: MediaRequestID, party: PartyID, opinion: MediaOpinion)
  /// The request was answered.
  case mediaAnswered(request: MediaRequestID, answer: MediaAnswer)
}

extension OpennessFact {
  /// The hearing that it is about; nil where it is about a media request.
  public var hearing: HearingID? {
    switch self {
    case .closedToPublic(let id, _), .openedToPublic(let id, _, _), .listenersTold(let id, _): id
    case .mediaRequested(_, let asked): asked.hearing
    case .opinionNoted, .mediaAnswered: nil
    }
  }

  /// The participant whose opinion it is.
  public var party: PartyID? { if case .opinionNoted(_, let party, _) = self { party } else { nil } }
}

/// Where a decision stands: in a ruling of its own, or entered in the minutes of the hearing.
public enum Ruling: Hashable, Sendable, Codable {
  /// Entered in the minutes.
  case inTheMinutes
  /// A ruling of its own, by its number and day.
  case separate(ruling: String)
}

/// The closing of a hearing to the public.
public struct Closing: Hashable, Sendable, Codable {
  /// On what ground.
  public var ground: ClosingGround
  /// A word to it; must be there where the ground names nothing by itself.
  public var word: String?
  /// Which part is closed; nil for the whole hearing.
  public var part: String?
  /// Where it is ruled.
  public var ruling: Ruling

  /// A closing on a ground, by a ruling.
  public init(ground: ClosingGround, word: String? = nil, part: String? = nil, ruling: Ruling) {
    self.ground = ground
    self.word = word
    self.part = part
    self.ruling = ruling
  }
}
