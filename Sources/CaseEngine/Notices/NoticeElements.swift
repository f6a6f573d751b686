/// What the code asks of the text of a notice. Source: CPC art. 128(2).
public enum NoticeElement: String, CaseIterable, Hashable, Sendable, Codable {
  /// The name of the addressee.
  case addressee
  /// Where it goes, by the channel that was chosen.
  case contact
  /// In what capacity the addressee is called.
  case capacity
  /// The name of the court.
  case court
  /// Its address.
  case courtAddress = "court-address"
  /// The short name of the case.
  case caseName = "case"
  /// Where the addressee is to come.
  case place
  /// When.
  case time
  /// The name of whoever sends it.
  case sender

  /// What a notice of this kind must say. Only a call to a hearing has a time and a place, and a capacity in which one comes.
  public static func required(of kind: NoticeKind) -> [NoticeElement] {
    switch kind {
    case .hearing: allCases
    case .documents: [.addressee, .contact, .capacity, .court, .courtAddress, .caseName, .sender]
    case .free: [.addressee, .contact, .court, .courtAddress, .caseName, .sender]
    }
  }
}

/// The elements as the text of a notice says them; nil where they were not known.
public struct NoticeElements: Hashable, Sendable, Codable {
  /// The name of the addressee.
  public var addressee: String?
  /// In what capacity.
  public var capacity: String?
  /// The name of the court.
  public var court: String?
  /// Its address.
  public var courtAddress: String?
  /// The short name of the case.
  public var caseName: String?
  /// Where.
  public var place: String?
  /// On what day.
  public var day: String?
  /// At what time.
  public var time: String?
  /// Who sends it.
  public var sender: String?

  /// Elements, as far as they are known.
  public init(
    addressee: String? = nil, capacity: String? = nil, court: String? = nil, courtAddress: String? = nil, caseName: String? = nil,
    place: String? = nil, day: String? = nil, time: String? = nil, sender: String? = nil
  ) {
    self.addressee = addressee
    self.capacity = capacity
    self.court = court
    self.courtAddress = courtAddress
    self.caseName = caseName
    self.place = place
    self.day = day
    self.time = time
    self.sender = sender
  }
}

extension Notice {
  /// What the code asks for and this notice does not have: not known, or no longer in a text that somebody changed.
  public var missing: [NoticeElement] { NoticeElement.required(of: about.kind).filter { !has($0) } }

  private func has(_ element: NoticeElement) -> Bool {
    switch element {
    case .addressee: says(says.addressee)
    case .contact: by.contact == nil || !(address ?? "").isEmpty
    case .capacity: says(says.capacity)
    case .court: says(says.court)
    case .courtAddress: says(says.courtAddress)
    case .caseName: says(says.caseName)
    case .place: says(says.place)
    case .time: says(says.day) && says(says.time)
    case .sender: says(says.sender)
    }
  }

  private func says(_ words: String?) -> Bool {
    guard let words, words.contains(where: { !$0.isWhitespace }) else { return false }
    // As they were written in, byte by byte; what somebody typed anew may be spelt with other scalars.
    return text.hasBytes(of: words) || title.hasBytes(of: words) || text.contains(words) || title.contains(words)
  }
}

extension String {
  /// Whether another text stands in this one, scalar by scalar.
  fileprivate func hasBytes(of other: String) -> Bool {
    var (text, part) = (self, other)
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let first = part.first, text.count >= part.count else { return part.isEmpty }
        var start = 0
        while start <= text.count - part.count {
          if text[start] == first {
            var place = 1
            while place < part.count, text[start + place] == part[place] { place += 1 }
            if place == part.count { return true }
          }
          start += 1
        }
        return false
      }
    }
  }
}
