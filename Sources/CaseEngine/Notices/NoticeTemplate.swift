/// What a template of notices leaves open, as it is written in braces: `{addressee}`.
public enum NoticePlaceholder: String, CaseIterable, Hashable, Sendable, Codable {
  case addressee, capacity, court
  case courtAddress = "court-address"
  /// The number of the case.
  case caseNumber = "case"
  case parties, subject
  /// What the hearing is for.
  case hearing
  case day, time, place, link, judge
  /// How the videoconference is joined beside its link: the number that is typed in, the passcode, and who opens it for the court.
  case meetingNumber = "meeting"
  case passcode, host
  /// The titles of the documents that are asked for.
  case documents
  case due
  /// What a free notice says.
  case text
  case sender
  /// How the court can be reached.
  case contacts

  /// What a template of this kind must leave open: what the code asks for, what it is for, and how the court can be reached.
  /// Source: CPC art. 128(2); recommendation 9.
  public static func required(of kind: NoticeKind) -> [NoticePlaceholder] {
    switch kind {
    case .hearing: [.addressee, .capacity, .court, .courtAddress, .caseNumber, .day, .time, .place, .sender, .contacts]
    case .documents: [.addressee, .capacity, .court, .courtAddress, .caseNumber, .documents, .sender, .contacts]
    case .free: [.addressee, .court, .courtAddress, .caseNumber, .text, .sender, .contacts]
    }
  }

  /// What a template of this kind may leave open.
  public static func possible(in kind: NoticeKind) -> [NoticePlaceholder] {
    allCases.filter { placeholder in
      switch placeholder {
      case .hearing, .day, .time, .place, .link, .meetingNumber, .passcode, .host: kind == .hearing
      case .documents, .due: kind == .documents
      case .text: kind == .free
      default: true
      }
    }
  }
}

/// The words of the court's notices of one kind in one language.
public struct NoticeTemplate: Hashable, Sendable, Codable {
  /// What they are about.
  public var kind: NoticeKind
  /// In which language.
  public var language: NoticeLanguage
  /// The heading.
  public var title: String
  /// The text, with what it leaves open in braces.
  public var text: String

  /// A template.
  public init(kind: NoticeKind, language: NoticeLanguage, title: String, text: String) {
    self.kind = kind
    self.language = language
    self.title = title
    self.text = text
  }

  /// What is wrong with a template.
  public enum Problem: Error, Hashable, Sendable {
    /// Braces around something that nobody knows here; these are known.
    case unknown(String, known: [NoticePlaceholder])
    /// What it must leave open, and does not.
    case missing([NoticePlaceholder])
    /// A brace that is never closed, or was never opened.
    case brace
  }

  /// The first thing that is wrong with it; nil where nothing is.
  public var problem: Problem? {
    var left: Set<NoticePlaceholder> = []
    let known = NoticePlaceholder.possible(in: kind)
    for text in [title, text] {
      guard let pieces = NoticeTemplate.pieces(of: text) else { return .brace }
      for case .open(let name) in pieces {
        guard let placeholder = NoticePlaceholder(rawValue: name), known.contains(placeholder) else { return .unknown(name, known: known) }
        left.insert(placeholder)
      }
    }
    let missing = NoticePlaceholder.required(of: kind).filter { !left.contains($0) }
    return missing.isEmpty ? nil : .missing(missing)
  }

  /// Heading and text with everything filled in. A line that only leaves open what is not known is left out.
  public func filled(with values: [NoticePlaceholder: String]) -> (title: String, text: String) {
    (NoticeTemplate.fill(title, values), NoticeTemplate.fill(text, values))
  }

  enum Piece: Hashable {
    case words(String)
    case open(String)
  }

  /// The text in pieces; nil where a brace has no partner.
  static func pieces(of text: some StringProtocol) -> [Piece]? {
    var pieces: [Piece] = []
    // A brace is one byte, and no byte of anything else.
    let bytes = text.utf8
    var (start, isOpen) = (text.startIndex, false)
    for place in bytes.indices {
      switch (bytes[place], isOpen) {
      case (UInt8(ascii: "{"), false):
        if start < place { pieces.append(.words(String(text[start..<place]))) }
      case (UInt8(ascii: "}"), true): pieces.append(.open(String(text[start..<place])))
      case (UInt8(ascii: "{"), true), (UInt8(ascii: "}"), false): return nil
      default: continue
      }
      isOpen.toggle()
      start = bytes.index(after: place)
    }
    if isOpen { return nil }
    return start < text.endIndex ? pieces + [.words(String(text[start...]))] : pieces
  }

  private static func fill(_ text: String, _ values: [NoticePlaceholder: String]) -> String {
    func value(_ name: String) -> String { NoticePlaceholder(rawValue: name).flatMap { values[$0] } ?? "" }
    var lines: [String] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map({ Substring($0) }) {
      guard let pieces = pieces(of: line) else {
        lines.append(String(line))
        continue
      }
      let open = pieces.compactMap { if case .open(let name) = $0 { value(name) } else { nil } }
      if !open.isEmpty, open.allSatisfy(\.isEmpty) { continue }
      lines.append(
        pieces.map {
          switch $0 {
          case .words(let words): words
          case .open(let name): value(name)
          }
        }.joined())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
