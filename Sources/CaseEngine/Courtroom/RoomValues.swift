/// The small number of a speech in its case. Never used again.
public struct SpeechID: SmallNumber {
  /// 1, 2, 3 …
  public let rawValue: Int
  /// The speech of this number.
  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// The small number of an exhibit in its case. Never used again.
public struct ExhibitID: SmallNumber {
  /// 1, 2, 3 …
  public let rawValue: Int
  /// The exhibit of this number.
  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// How a videoconference is joined, beside its link, which stands in the plan of the hearing.
public struct Meeting: Hashable, Sendable, Codable {
  /// The number that is typed in.
  public var number: String?
  /// The passcode that goes with it.
  public var passcode: String?
  /// Who opens the meeting for the court.
  public var host: String?

  /// A way to join.
  public init(number: String? = nil, passcode: String? = nil, host: String? = nil) {
    self.number = number
    self.passcode = passcode
    self.host = host
  }
}

/// What a test of the connection with one participant showed. Identity must be verifiable. Source: CPC art. 133-3.
public struct ConnectionTest: Hashable, Sendable, Codable {
  /// Whether picture and sound went both ways.
  public var connection: Bool
  /// Whether it was seen who they are.
  public var identity: Bool
  /// Whether it was seen that they may act, for themselves or for another.
  public var authority: Bool
  /// A word about it.
  public var note: String?

  /// A test.
  public init(connection: Bool, identity: Bool, authority: Bool, note: String? = nil) {
    self.connection = connection
    self.identity = identity
    self.authority = authority
    self.note = note
  }

  /// Whether nothing is left to try.
  public var passed: Bool { connection && identity && authority }
}

/// What can be looked at together.
public enum Viewed: Hashable, Sendable, Codable {
  case document(DocumentID)
  case exhibit(ExhibitID)

  /// The document; nil for an exhibit.
  public var document: DocumentID? { if case .document(let id) = self { id } else { nil } }

  /// The exhibit; nil for a document.
  public var exhibit: ExhibitID? { if case .exhibit(let id) = self { id } else { nil } }
}

/// A line of the list of joint viewing. Source: rules, section 3.
public struct ViewingItem: Hashable, Sendable, Codable {
  /// What is looked at.
  public var what: Viewed
  /// Who presents it.
  public var presenter: PartyID?
  /// How many minutes it is given, 1–1440.
  public var minutes: Int?

  /// A line of the list.
  public init(_ what: Viewed, presenter: PartyID? = nil, minutes: Int? = nil) {
    self.what = what
    self.presenter = presenter
    self.minutes = minutes
  }
}

/// Who speaks on what, and for how long.
public struct SpeechDetails: Hashable, Sendable, Codable {
  /// Who speaks.
  public var by: PartyID
  /// On what.
  public var title: String
  /// The time limit in minutes, 1–1440; nil until it is agreed.
  public var minutes: Int?

  /// A speech.
  public init(by: PartyID, title: String, minutes: Int? = nil) {
    self.by = by
    self.title = title
    self.minutes = minutes
  }
}

/// What an exhibit is.
public enum ExhibitKind: String, CaseIterable, Sendable, Codable {
  case slides, diagram, infographic, video, other
}

/// What somebody wants to show.
public struct ExhibitDetails: Hashable, Sendable, Codable {
  /// What it is.
  public var kind: ExhibitKind
  /// What it is called.
  public var title: String
  /// Who shows it.
  public var from: PartyID
  /// The speech that it belongs to.
  public var speech: SpeechID?

  /// An exhibit.
  public init(kind: ExhibitKind, title: String, from: PartyID, speech: SpeechID? = nil) {
    self.kind = kind
    self.title = title
    self.from = from
    self.speech = speech
  }
}

/// How somebody is there, or is not. The codes are a contract of the command line.
public enum Presence: String, CaseIterable, Sendable, Codable {
  case inRoom = "in-room"
  case byVideo = "by-video"
  case absent, left

  /// Whether they are there.
  public var isPresent: Bool { self == .inRoom || self == .byVideo }
}
