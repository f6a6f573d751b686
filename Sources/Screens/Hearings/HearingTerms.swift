import CaseEngine
import Wording

/// What the list of hearings is narrowed to: words that must be found anywhere, and terms of a field: `судья:ахм зал:4 -link:vks`.
struct HearingTerms: Hashable, Sendable {
  /// What can stand before the colon.
  enum Field: String, CaseIterable, Hashable, Sendable {
    case judge, room, link

    /// The field of a name in any language.
    init?(named name: String) {
      let names: [String: Field] = [
        "судья": .judge, "зал": .room, "ссылка": .link, "видеосвязь": .link, "сілтеме": .link, "бейнебайланыс": .link,
      ]
      let small = name.lowercased()
      guard let field = Field(rawValue: small) ?? names[small] else { return nil }
      self = field
    }
  }

  struct Term: Hashable, Sendable {
    let field: Field
    let value: String
    let negated: Bool
  }

  private(set) var terms: [Term] = []
  private(set) var words: [String] = []
  /// The names of judges that are known.
  private let judges: [String]

  /// Reads what is typed; what has no field that is known is a word.
  init(_ typed: String, judges: [String]) {
    self.judges = judges
    for piece in HearingTerms.pieces(of: typed) {
      let negated = piece.hasPrefix("-") && piece.count > 1
      let text = negated ? String(piece.dropFirst()) : piece
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if parts.count == 2, let field = Field(named: parts[0]) {
        if !parts[1].isEmpty { terms.append(Term(field: field, value: parts[1], negated: negated)) }
      } else {
        words.append(piece)
      }
    }
  }

  /// Between white spaces; what is quoted is one piece.
  private static func pieces(of typed: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var isQuoted = false
    for character in typed {
      if character == "\"" {
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !piece.isEmpty { pieces.append(piece) }
        piece = ""
      } else {
        piece.append(character)
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  /// The one value that a field has, as the register has it: a room as it is typed, a judge where one name alone is meant.
  func exact(_ field: Field) -> String? {
    let wanted = terms.filter { $0.field == field && !$0.negated }
    guard wanted.count == 1, let value = wanted.first?.value else { return nil }
    switch field {
    case .room: return value
    case .judge:
      let meant = judges.filter { Find.matchesAll(value, in: $0) }
      return meant.count == 1 ? meant[0] : nil
    case .link: return nil
    }
  }

  /// What the register itself can look for: more may be found than is meant, never less.
  func query(in span: Range<Moment>) -> SlipQuery {
    let (judge, room) = (exact(.judge), exact(.room))
    let looked = terms.filter { term in
      if term.negated { return false }
      return term.field == .link || term.field == .judge && judge == nil
    }
    return SlipQuery(.hearing, in: span, judge: judge, room: room, words: (words + looked.map(\.value)).joined(separator: " "))
  }

  /// Whether a hearing is meant.
  func accepts(_ slip: Slip) -> Bool {
    terms.allSatisfy { term in
      let holds =
        switch term.field {
        case .judge: Find.matchesAll(term.value, in: slip.judge)
        case .room: slip.room == term.value
        case .link: Find.matchesAll(term.value, in: slip.link)
        }
      return holds != term.negated
    }
  }
}

extension HearingsScreen {
  /// What the list is narrowed to.
  func terms(_ sitting: Sitting) -> HearingTerms {
    HearingTerms(typed, judges: (sitting.judges + window.lines.compactMap { $0.row.slip.judge }).unrepeated)
  }
}

extension Console {
  /// What is offered for the term that is being typed in the bar of the hearings; nil where nothing fits. A name goes in with its quotes.
  func offered(typing text: String) -> Completion? {
    guard place == .hearings, let (field, value) = HearingTerms.last(of: text) else { return nil }
    let lines = hearings.window.lines.map(\.row.slip)
    let known: [String] =
      switch field {
      case .judge: (sitting.judges + lines.compactMap(\.judge)).unrepeated
      case .room: lines.compactMap(\.room).unrepeated.sorted()
      case .link: lines.compactMap(\.link).unrepeated
      }
    if field == .link, !value.isEmpty { return Completion(value, from: known) }
    let fitting = value.isEmpty ? known : known.filter { field == .room ? $0.hasPrefix(value) : Find.matchesAll(value, in: $0) }
    var offer = Completion(all: fitting)
    offer?.pointed = nil
    return offer
  }
}

extension HearingTerms {
  /// The field of the term that a text ends with, and what was typed of it; nil where it ends with none.
  static func last(of text: String) -> (field: Field, value: String)? {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    let value = text[text.index(after: colon)...]
    if value.contains(where: \.isWhitespace), !value.hasPrefix("\"") { return nil }
    let name = text[..<colon].split(whereSeparator: { $0.isWhitespace || $0 == "-" }).last.map(String.init) ?? ""
    guard let field = Field(named: name), value.filter({ $0 == "\"" }).count < 2 else { return nil }
    return (field, value.filter { $0 != "\"" })
  }

  /// The text with the term that it ends with filled in.
  static func filled(_ text: String, with value: String) -> String {
    guard let colon = text.lastIndex(of: ":") else { return text }
    return text[...colon] + (value.contains(where: \.isWhitespace) ? "\"" + value + "\" " : value + " ")
  }
}
