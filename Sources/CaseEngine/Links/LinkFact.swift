/// How a case hangs together with other cases, and which documents were carried over from them. Source: rules, section 4.
///
/// Each case has a fact of its own about a link, so that each tells it whatever becomes of the other. The names and labels are the stored form.
public enum LinkFact: Hashable, Sendable, Codable, Grouped {
  case caseLinked(link: CaseLink)
  /// A document of the list came from another case: it needs no new request.
  case documentCarriedOver(document: DocumentID, from: CaseNumber, number: DocumentID)
}

/// A link of a case to another one.
public struct CaseLink: Hashable, Sendable, Codable {
  /// The number of the other case, as it was then.
  public var to: CaseNumber
  /// What was done.
  public var kind: LinkKind
  /// Which of the two this case is.
  public var side: LinkSide
  /// A word about it.
  public var note: String?

  /// A link to another case.
  public init(to: CaseNumber, kind: LinkKind, side: LinkSide, note: String? = nil) {
    self.to = to
    self.kind = kind
    self.side = side
    self.note = note
  }
}

/// What was done with cases, by the codes of the command line. Source: CPC art. 34, 171.
public enum LinkKind: String, CaseIterable, Sendable, Codable {
  case joined, split, transferred, remitted
}

/// Of two linked cases, the one that was joined to, split off, transferred or remitted into the other; or that other one.
public enum LinkSide: String, CaseIterable, Sendable, Codable {
  case source, target

  /// The side of the other case.
  public var other: LinkSide { self == .source ? .target : .source }
}

/// Where a document came from that was carried over.
public struct CarriedFrom: Hashable, Sendable {
  /// The number of the other case.
  public let from: CaseNumber
  /// Its number there.
  public let number: DocumentID

  /// A document of another case.
  public init(from: CaseNumber, number: DocumentID) {
    self.from = from
    self.number = number
  }
}

/// The links of a case, and the documents that were carried over into it.
public struct LinkState: Hashable, Sendable {
  /// Every link, in the order of recording.
  public internal(set) var links: [Recorded<CaseLink>] = []
  /// Where documents came from, by their numbers here.
  public internal(set) var carried: [DocumentID: CarriedFrom] = [:]

  mutating func apply(_ fact: LinkFact, _ entry: Entry<CaseFact>) {
    switch fact {
    case .caseLinked(let link): links.append(Recorded(link, entry))
    case .documentCarriedOver(let id, let from, let number): carried[id] = CarriedFrom(from: from, number: number)
    }
  }
}
