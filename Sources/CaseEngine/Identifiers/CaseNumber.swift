/// The court's number of a case, e.g. `7517-26-00-2/1234`: unique in a register, and it can be corrected.
///
/// The usual form is brought to one spelling, so that one case has one number however it was typed. Any other form is kept as it is,
/// with a warning (`isUsual`), never refused. Source: rules, section 9.
public struct CaseNumber: Hashable, Sendable {
  /// The number in its one spelling.
  public let text: String
  /// Whether it has the usual form: court of four digits, year, office, kind, `/`, number and perhaps `(n)`; or the old short form
  /// `2-1234/2020`.
  public let isUsual: Bool

  /// Reads a number: any dash is a hyphen, a backslash is a slash, spaces around it go; in the usual form all spaces go, and the letters of
  /// the kind become small Cyrillic ones. Throws where the text cannot be kept at all: empty, over 100 Characters, unprintable.
  public init(_ text: String) throws(TextProblem) {
    if CaseNumber.isPlain(text) {
      isUsual = true
      self.text = text
      return
    }
    if let problem = TextRules.problem(in: text, kind: .identifier) { throw problem }
    var compact = ""
    var spaced = ""
    for character in text {
      if character.isWhitespace {
        if !spaced.isEmpty, spaced.last != " " { spaced.append(" ") }
        continue
      }
      let kept: Character = Dashes.contains(character) ? "-" : character == "\\" ? "/" : character
      compact.append(kept)
      spaced.append(kept)
    }
    if spaced.last == " " { spaced.removeLast() }
    let folded = String(compact.map(CaseNumber.kindLetter))
    isUsual = CaseNumber.hasUsualForm(folded)
    self.text = isUsual ? folded : spaced
  }

  /// The four digits of the court, the year, and the number, where the form is the usual long one: for sorting and for finding the court.
  public var parts: (court: String, year: Int, kind: String, serial: Int)? {
    let halves = text.split(separator: "/")
    guard isUsual, halves.count == 2 else { return nil }
    let head = halves[0].split(separator: "-")
    guard head.count == 4, let year = Int(head[1]), let serial = Int(halves[1].prefix { $0 != "(" }) else { return nil }
    return (String(head[0]), 2000 + year, String(head[3]), serial)
  }

  /// `7517-26-00-2/1234`: what nearly every number is, and every number of most lists. Digits and signs that have one spelling only, so nothing
  /// has to be brought to it.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (14...22).contains(bytes.count) else { return false }
    for (place, byte) in bytes.enumerated() {
      switch place {
      case 4, 7, 10: if byte != UInt8(ascii: "-") { return false }
      case 12: if byte != UInt8(ascii: "/") { return false }
      default: if !(0x30...0x39).contains(byte) { return false }
      }
    }
    return true
  }

  /// Letters of the kind as courts write them: small, and Cyrillic where a Latin letter looks the same.
  private static func kindLetter(_ character: Character) -> Character {
    switch character {
    case "A", "a", "А": "а"
    case "K", "k", "К": "к"
    case "O", "o", "О": "о"
    case "E", "e", "Е": "е"
    case "C", "c", "С": "с"
    case "P", "p", "Р": "р"
    default: character
    }
  }

  private static func hasUsualForm(_ text: String) -> Bool {
    var form = FormReader(text)
    if form.digits(4...4), form.take("-"), form.digits(2...2), form.take("-"), form.digits(2...2), form.take("-"), form.digits(1...1),
      form.kindLetters(upTo: 2), form.take("/"), form.digits(1...9), form.suffix(), form.isAtEnd
    {
      return true
    }
    var short = FormReader(text)
    return short.digits(1...1) && short.kindLetters(upTo: 2) && short.take("-") && short.digits(1...9) && short.take("/")
      && short.digits(4...4) && short.isAtEnd
  }
}

/// Reads a text from left to right, piece by piece.
private struct FormReader {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  var isAtEnd: Bool { rest.isEmpty }

  private static func isDigit(_ character: Character) -> Bool { character.asciiValue.map { (0x30...0x39).contains($0) } ?? false }

  private static func isSmallLetter(_ character: Character) -> Bool {
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else { return false }
    return ("a"..."z").contains(scalar) || ("а"..."я").contains(scalar)
  }

  mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest.removeFirst()
    return true
  }

  /// As many digits as there are, if they are so many.
  mutating func digits(_ count: ClosedRange<Int>) -> Bool {
    let run = rest.prefix { FormReader.isDigit($0) }
    rest = rest.dropFirst(run.count)
    return count.contains(run.count)
  }

  /// Letters and digits of the kind of case, none to `most`.
  mutating func kindLetters(upTo most: Int) -> Bool {
    let run = rest.prefix { FormReader.isDigit($0) || FormReader.isSmallLetter($0) }
    rest = rest.dropFirst(run.count)
    return run.count <= most
  }

  /// `(n)`, or nothing.
  mutating func suffix() -> Bool {
    guard rest.first == "(" else { return true }
    rest.removeFirst()
    return digits(1...3) && take(")")
  }
}

extension CaseNumber: Comparable, CustomStringConvertible, Codable {
  /// The number in its one spelling.
  public var description: String { text }

  /// By spelling.
  public static func < (left: CaseNumber, right: CaseNumber) -> Bool { left.text < right.text }

  /// Reads any spelling that `init(_:)` reads.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(container.decode(String.self))
    } catch is TextProblem {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a case number")
    }
  }

  /// Written in its one spelling.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
