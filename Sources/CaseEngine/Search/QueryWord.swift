/// One word of a search, and everything that whoever typed it may have meant.
public struct QueryWord: Hashable, Sendable {
  /// As it was typed.
  public let typed: String
  /// Folded forms, the likeliest first, at most `most`. One or more folded words with single spaces between them: a text matches where they
  /// stand in a row, the last one being the beginning of a word. Only letters and digits, and a sign in front of what is indexed with it.
  public let alternatives: [String]

  /// The most alternatives of one word.
  public static let most = 12

  /// A word as it was typed: whatever stands between two white spaces.
  public init(_ typed: String) {
    self.typed = typed
    alternatives = QueryWord.alternatives(typed)
  }

  /// What a word may mean: as typed; with the doubtful Latin letters read otherwise; as if another layout had been on (from two letters on); as a
  /// telephone number, or a number without its dashes. Empty where there is no letter and no digit in it.
  ///
  /// - Parameter identity: whether it may be the identity number of a party too. Only for whoever may see these.
  public static func alternatives(_ typed: String, identity: Bool = false) -> [String] {
    let plain = LatinVariants.of(typed, most: 6)
    var found = plain.prefix(1) + numbers(typed, plain.first ?? "", identity: identity) + plain.dropFirst()
    for reading in layouts(typed) {
      found += LatinVariants.of(reading, most: 4)
      found += numbers(reading, Folding.folded(reading), identity: identity)
    }
    var kept: [String] = []
    for form in found where !form.isEmpty && !kept.contains(where: { form.hasPrefix($0) }) { kept.append(form) }
    return Array(kept.prefix(most))
  }

  /// The numbers that a text can be.
  private static func numbers(_ typed: String, _ folded: String, identity: Bool) -> [String] {
    var forms = TypedNumber.phones(typed)
    if let compact = TypedNumber.compact(folded) { forms.append(compact) }
    if let number = TypedNumber.withoutLetters(typed) { forms.append(number) }
    if identity, let digits = TypedNumber.identity(typed) { forms.append(Folding.identity(digits)) }
    return forms
  }

  /// The text as the same keys give it under the other layouts, where that makes a word.
  private static func layouts(_ typed: String) -> [String] {
    guard typed.unicodeScalars.count >= 2 else { return [] }
    let latin = typed.unicodeScalars.contains { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
    let cyrillic = typed.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
    var readings: [String] = []
    if latin, !cyrillic {
      if typed.unicodeScalars.contains(where: { ("0"..."9").contains($0) || $0 == "-" || $0 == "=" }) {
        readings.append(KeyPlaces.reread(typed, typed: .us, meant: .kazakh))
      }
      readings.append(KeyPlaces.reread(typed, typed: .us, meant: .russian))
    }
    // The Kazakh number row has no digits: a number typed on it is nothing but ә і ң ғ ү ұ қ and signs.
    if cyrillic || typed.unicodeScalars.contains("\"") { readings.append(KeyPlaces.reread(typed, typed: .kazakh, meant: .us)) }
    if cyrillic, !latin { readings.append(KeyPlaces.reread(typed, typed: .russian, meant: .us)) }
    return readings.filter { $0 != typed && canBeSaid($0) }
  }

  /// Whether a reading can be a word at all: three letters or more want a vowel.
  private static func canBeSaid(_ text: String) -> Bool {
    let folded = Folding.folded(text).unicodeScalars
    let letters = folded.filter { !("0"..."9").contains($0) && $0 != " " }
    return letters.count < 3 || letters.contains { LetterTables.isLatinVowel($0) }
  }
}

/// The ways to read a text with doubtful Latin letters.
enum LatinVariants {
  private static let doubtful: [(letters: String, reading: LatinReading)] = [
    ("j", .jAsShortI), ("x", .xAsH), ("w", .wAsU), ("c", .cAsK), ("yo", .yoAsE), ("io", .yoAsE), ("ng", .ngAsN),
  ]

  /// Folded forms, that of the index first.
  static func of(_ text: String, most: Int) -> [String] {
    var forms = [Folding.folded(text)]
    let small = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isASCII ? Unicode.Scalar(lowered($0)) : $0 }))
    guard small.utf8.contains(where: { (0x61...0x7A).contains($0) }) else { return forms }
    if let open = unfinished(small) { forms.append(Folding.folded(open)) }
    var readings: [LatinReading] = [[]]
    for (letters, reading) in doubtful where small.contains(letters) && !readings.contains(where: { $0.contains(reading) }) {
      readings += readings.map { $0.union(reading) }
    }
    for reading in readings.dropFirst() {
      let form = Folding.folded(text, reading: reading)
      if !forms.contains(form) { forms.append(form) }
    }
    return Array(forms.prefix(most))
  }

  /// A word that ends with the first letter of a pair is perhaps not typed to its end: `z` of `zh`, `k` of `kh`, `c` of `ch`, `y` of `ye`.
  private static func unfinished(_ small: String) -> String? {
    if small.hasSuffix("shc") { return String(small.dropLast()) }
    if small.hasSuffix("sc") { return small.dropLast() + "h" }
    switch small.last {
    case "z", "k", "c": return small + "h"
    case "y" where small.utf8.count > 1: return String(small.dropLast())
    default: return nil
    }
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> UInt8 {
    let value = UInt8(truncatingIfNeeded: scalar.value)
    return (0x41...0x5A).contains(value) ? value + 0x20 : value
  }
}
