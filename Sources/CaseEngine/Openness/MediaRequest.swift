/// The small number of a media request in its case. Never used again.
public struct MediaRequestID: SmallNumber {
  /// 1, 2, 3 …
  public let rawValue: Int
  /// The request of this number.
  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// What media want to do at a hearing. Source: CPC art. 19.
public enum MediaUse: String, CaseIterable, Sendable, Codable {
  /// Taking notes from the seat.
  case notes
  /// A sound recording from the seat.
  case sound
  case photo, video, broadcast

  /// Whether it wants the court's leave: anyone present may take notes and record sound from the seat. Source: CPC art. 19.
  public var needsLeave: Bool {
    switch self {
    case .notes, .sound: false
    case .photo, .video, .broadcast: true
    }
  }
}

/// What media ask for.
public struct MediaRequest: Hashable, Sendable, Codable {
  /// The newspaper, agency or channel.
  public var outlet: String
  /// Who comes.
  public var name: String?
  /// Where an answer reaches them.
  public var contact: String?
  /// What for.
  public var uses: [MediaUse]
  /// For which hearing; nil for whichever is held.
  public var hearing: HearingID?
  /// By when it has to be answered.
  public var due: DueDate?
  /// A word about it.
  public var note: String?

  /// A request of an outlet.
  public init(
    outlet: String, name: String? = nil, contact: String? = nil, uses: [MediaUse], hearing: HearingID? = nil, due: DueDate? = nil,
    note: String? = nil
  ) {
    self.outlet = outlet
    self.name = name
    self.contact = contact
    self.uses = uses
    self.hearing = hearing
    self.due = due
    self.note = note
  }

  /// Within how many working days it is answered where nobody states a day: the court's own measure, for the code names none.
  static let workingDaysToAnswer = 3
}

/// What a participant thinks of a media request.
public struct MediaOpinion: Hashable, Sendable, Codable {
  /// Whether the participant objects.
  public var objects: Bool
  /// A word to it.
  public var word: String?

  /// An opinion.
  public init(objects: Bool, word: String? = nil) {
    self.objects = objects
    self.word = word
  }
}
