/// The small number of a notice in its case. Never used again.
public struct NoticeID: SmallNumber {
  /// 1, 2, 3 …
  public let rawValue: Int
  /// The notice of this number.
  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// The languages in which a court writes to people. Source: CPC art. 14.
public enum NoticeLanguage: String, CaseIterable, Sendable, Codable { case kk, ru }

/// What a notice can be about, by the codes of the command line.
public enum NoticeKind: String, CaseIterable, Sendable, Codable { case hearing, documents, free }

/// What a notice is about.
public enum NoticeAbout: Hashable, Sendable, Codable {
  /// A hearing, as it was set when the notice was written: of another date or place it says nothing.
  case hearing(hearing: HearingID, start: Moment, room: String?, remote: Bool)
  /// Documents that the court asks for.
  case documents(documents: [DocumentID])
  /// Anything else.
  case free

  /// The hearing as it is planned.
  public init(_ hearing: HearingRecord) {
    self = .hearing(hearing: hearing.id, start: hearing.plan.start, room: hearing.plan.room, remote: hearing.plan.remote)
  }

  /// Which kind it is.
  public var kind: NoticeKind {
    switch self {
    case .hearing: .hearing
    case .documents: .documents
    case .free: .free
    }
  }

  /// The hearing that it is about; nil for any other.
  public var hearing: HearingID? { if case .hearing(let id, _, _, _) = self { id } else { nil } }
}

/// What the court tells one addressee, as it was prepared.
public struct Notice: Hashable, Sendable, Codable {
  /// What it is about.
  public var about: NoticeAbout
  /// Whom it is for.
  public var to: PartyID
  /// How it goes.
  public var by: Channel
  /// Where it goes: the telephone, the e-mail or the postal address, as it was known then.
  public var address: String?
  /// In which language it is.
  public var language: NoticeLanguage
  /// The heading.
  public var title: String
  /// The text, word for word.
  public var text: String
  /// What the code asks for, as the text says it.
  public var says: NoticeElements
  /// The notice that did not arrive, and which this one repeats by other means.
  public var instead: NoticeID?

  /// A notice to an addressee.
  public init(
    about: NoticeAbout, to: PartyID, by: Channel, address: String?, language: NoticeLanguage, title: String, text: String,
    says: NoticeElements, instead: NoticeID? = nil
  ) {
    self.about = about
    self.to = to
    self.by = by
    self.address = address
    self.language = language
    self.title = title
    self.text = text
    self.says = says
    self.instead = instead
  }

  /// Whether nothing is known before somebody answers or a machine reports: the telephone, and what is handed over. An e-mail, the cabinet and a
  /// letter with its proof count when they are sent. Source: CPC art. 127(4); rules, section 7.
  public static func mustBeDelivered(by channel: Channel) -> Bool {
    switch channel {
    case .email, .cabinet, .letter: false
    case .sms, .messenger, .telephone, .videoconference, .chancery, .inCourt: true
    }
  }
}

extension Channel {
  /// What of a party's contacts this way needs.
  public enum Contact: Hashable, Sendable { case phone, email, address }

  /// What it needs; nil where the addressee is met, or has a cabinet.
  public var contact: Contact? {
    switch self {
    case .sms, .messenger, .telephone: .phone
    case .email: .email
    case .letter: .address
    case .cabinet, .videoconference, .chancery, .inCourt: nil
    }
  }
}

extension Party {
  /// Where a notice goes by a channel; nil where it is not known, or nothing is needed.
  public func address(by channel: Channel) -> String? {
    switch channel.contact {
    case .phone: details.phone?.number
    case .email: details.email
    case .address: details.address
    case nil: nil
    }
  }

  /// How this party is best told: electronically, and on paper only where no electronic contact is known. Source: CPC art. 127(2).
  public var usualChannel: Channel {
    if details.email != nil { return .email }
    if details.phone != nil { return .sms }
    return details.address == nil && idNumber != nil ? .cabinet : .letter
  }
}
