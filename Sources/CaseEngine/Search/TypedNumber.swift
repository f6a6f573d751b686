/// What digits mean that somebody typed: telephone numbers as people group them, identity numbers, and numbers without their dashes.
enum TypedNumber {
  /// The digits to look for where a text is a telephone number or the beginning of one: with or without the country code, grouped as people group
  /// them (8 701 234 56 78, 234-56-78). A case number is none: its groups are others.
  static func phones(_ text: String) -> [String] {
    guard let typed = Groups(text) else { return [] }
    let digits = typed.digits
    var forms: [String] = []
    if let national = typed.withoutCountryCode {
      let rest = national.joined()
      if rest.utf8.count == 10 { forms.append(rest) } else if !rest.isEmpty, begins(national) { forms.append("7" + rest) }
    } else if typed.groups.count > 1, digits.utf8.count >= 5, begins(typed.groups) {
      forms.append(digits)
    }
    // Its last digits, whatever they are.
    if (4...11).contains(digits.utf8.count), typed.groups.count == 1 { forms.append(Folding.fromTheEnd(digits)) }
    return forms
  }

  /// The digits to look for where a text may be an identity number, its beginning or its last four digits; nil where it is none.
  static func identity(_ text: String) -> String? {
    guard let typed = Groups(text), !typed.hasPlus, (4...12).contains(typed.digits.utf8.count) else { return nil }
    return typed.digits
  }

  /// A number as it would be without its dashes, where it has some: `7517-26002/1234` is `7517260021234`.
  static func compact(_ folded: String) -> String? {
    let words = Folding.words(folded)
    guard words.count > 1, words.allSatisfy({ $0.utf8.contains { (0x30...0x39).contains($0) } }) else { return nil }
    let joined = words.joined()
    return joined.utf8.count >= 6 ? joined : nil
  }

  /// What stands behind a few letters in front of a number, as people write them together: `вх.3391`, `вх№26-3391`; nil where there is none such.
  static func withoutLetters(_ text: String) -> String? {
    let letters = text.prefix { $0.isLetter }
    guard (1...4).contains(letters.count) else { return nil }
    let rest = text.dropFirst(letters.count).drop { $0 == "." || $0 == "№" || $0 == "/" || Dashes.contains($0) }
    let digits = rest.utf8.count { (0x30...0x39).contains($0) }
    guard digits >= 3, rest.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "/" || Dashes.contains($0) }) else { return nil }
    return Folding.folded(String(rest))
  }

  /// Which of these words, in a row, are one number that was typed with spaces in it: a telephone number, or an identity number.
  static func joined(_ words: [String]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < words.count {
      let longest = min(words.count, start + 6)
      let end = (start + 1..<longest + 1).last { isOne(words[start..<$0]) } ?? start + 1
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  private static func isOne(_ words: ArraySlice<String>) -> Bool {
    guard words.count > 1, !words.contains(""), let typed = Groups(words.joined(separator: " ")) else { return false }
    if typed.digits.utf8.count == 12, !typed.hasPlus { return true }
    if let national = typed.withoutCountryCode {
      // `8 701`: what stands behind the country code is whole, or begins with the three digits of an operator or a town.
      return national.joined().utf8.count == 10 || national.first?.utf8.count == 3 && begins(national)
    }
    return shapes.contains(typed.groups.map(\.utf8.count)) || typed.groups.count > 2 && begins(typed.groups)
  }

  /// How people group the ten digits of a telephone number, and its last seven.
  private static let shapes: [[Int]] = [[10], [3, 7], [3, 3, 4], [3, 4, 3], [3, 3, 2, 2], [3, 2, 2]]

  /// Whether these groups are a telephone number without its country code, or what is typed on the way to one.
  private static func begins(_ groups: [String]) -> Bool {
    let counts = groups.map(\.utf8.count)
    return shapes.contains { shape in
      guard counts.count <= shape.count, let last = counts.last else { return false }
      return counts.dropLast().elementsEqual(shape.prefix(counts.count - 1)) && last <= shape[counts.count - 1]
    }
  }

  /// The digits of a text, in groups as they were typed; nil where something else stands between them.
  private struct Groups {
    var groups: [String] = []
    var hasPlus = false

    var digits: String { groups.joined() }

    init?(_ text: String) {
      var group = ""
      for (place, character) in text.enumerated() {
        if let value = character.asciiValue, (0x30...0x39).contains(value) {
          group.append(character)
        } else if character == "+", place == 0 {
          hasPlus = true
        } else if character == " " || character == "(" || character == ")" || character == "." || Dashes.contains(character) {
          if !group.isEmpty { groups.append(group) }
          group = ""
        } else {
          return nil
        }
      }
      if !group.isEmpty { groups.append(group) }
      if groups.isEmpty { return nil }
    }

    /// The groups behind +7 or 8; nil where no country code stands in front. No number under +7 begins with 0, 1 or 2.
    var withoutCountryCode: [String]? {
      guard let first = groups.first, let code = first.first, code == "7" || code == "8" else { return nil }
      var rest = groups
      rest[0].removeFirst()
      rest.removeAll(where: \.isEmpty)
      if let start = rest.first?.first, start < "3" { return nil }
      let count = digits.utf8.count
      if count == 11 { return TypedNumber.begins(rest) ? rest : nil }
      if hasPlus { return code == "7" && count < 11 ? rest : nil }
      // On the way to one: `8 701 2`, `87012`. In Kazakhstan they go on with a 7; a case may well have the number 85123.
      guard rest.first?.first == "7" else { return nil }
      let standsAlone = first.utf8.count == 1 && count >= 4
      let isRunOn = code == "8" && count >= 5 && (groups.count == 1 || first.utf8.count == 4)
      return count < 11 && (standsAlone || isRunOn) ? rest : nil
    }
  }
}
