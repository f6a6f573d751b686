/// A register number in which letters stand that look like something else: it will not be found by whoever types it.
public struct LookAlikeWarning: Hashable, Sendable {
  /// What the doubtful letters are.
  public enum Alphabet: Hashable, Sendable {
    /// Latin letters that have a Cyrillic double: among Cyrillic ones, or alone. The court writes its numbers in Cyrillic.
    case latin
    /// Cyrillic letters among Latin ones.
    case cyrillic
    /// Letters among digits that look like a digit.
    case digits
  }

  /// What the doubtful letters are.
  public let alphabet: Alphabet
  /// Where they stand, in Characters from 0.
  public let places: [Int]
  /// The text with what they look like in their stead.
  public let suggestion: String
}

/// Letters of Cyrillic and Latin that look alike on paper and on the screen, and those that look like a digit.
public enum LookAlikes {
  /// Letters of the two alphabets that look the same.
  static let pairs: [(latin: Character, cyrillic: Character)] = Array(zip("ABCEHIKMOPTXYaceiohpxyY", "АВСЕНІКМОРТХУасеіоһрхуҮ"))
  /// Letters that are taken for a digit wherever they stand among digits.
  static let digits: [(letter: Character, digit: Character)] = Array(zip("OoОоIlІіӀЗзӨө", "0000111113300"))
  /// Letters that are taken for a digit between digits; at the end of a number they are its letter.
  static let digitsWithin: [(letter: Character, digit: Character)] = Array(zip("BВSZбЧ", "885264"))
  private static let toCyrillic: [Character: Character] = Dictionary(
    pairs.map { ($0.latin, $0.cyrillic) }, uniquingKeysWith: { first, _ in first })
  private static let toLatin: [Character: Character] = Dictionary(
    pairs.map { ($0.cyrillic, $0.latin) }, uniquingKeysWith: { first, _ in first })
  private static let toDigit: [Character: Character] = Dictionary(uniqueKeysWithValues: digits.map { ($0.letter, $0.digit) })
  private static let toDigitWithin: [Character: Character] = Dictionary(uniqueKeysWithValues: digitsWithin.map { ($0.letter, $0.digit) })

  /// A warning where letters stand for digits; where Cyrillic and Latin letters meet in one text and those of one alphabet all have a double in
  /// the other; or where all letters are Latin ones with a Cyrillic double. Nil otherwise.
  /// Where both alphabets have doubles, the rarer letters are doubtful, the Latin ones if they are as many.
  public static func warning(in text: String) -> LookAlikeWarning? { digitWarning(in: text) ?? alphabetWarning(in: text) }

  private static func alphabetWarning(in text: String) -> LookAlikeWarning? {
    var latin: [Int] = []
    var cyrillic: [Int] = []
    var (latinAllAlike, cyrillicAllAlike) = (true, true)
    for (place, character) in text.enumerated() {
      switch alphabet(of: character) {
      case .latin?:
        latin.append(place)
        if toCyrillic[character] == nil { latinAllAlike = false }
      case .cyrillic?:
        cyrillic.append(place)
        if toLatin[character] == nil { cyrillicAllAlike = false }
      default: continue
      }
    }
    guard !latin.isEmpty else { return nil }
    if cyrillic.isEmpty { cyrillicAllAlike = false }
    guard latinAllAlike || cyrillicAllAlike else { return nil }
    let doubtful: LookAlikeWarning.Alphabet =
      latinAllAlike && (!cyrillicAllAlike || latin.count <= cyrillic.count) ? .latin : .cyrillic
    let table = doubtful == .latin ? toCyrillic : toLatin
    return LookAlikeWarning(
      alphabet: doubtful, places: doubtful == .latin ? latin : cyrillic, suggestion: String(text.map { table[$0] ?? $0 }))
  }

  /// A piece of digits and of letters that look like digits, with no other letter in it.
  private static func digitWarning(in text: String) -> LookAlikeWarning? {
    let characters = Array(text)
    // A number that has letters of its own may have a group of letters alone; one of digits has none.
    let isOfDigits = !characters.contains { $0.isLetter && toDigit[$0] == nil } && characters.contains { isDigit($0) }
    var meant = characters
    var start = 0
    while start < characters.count {
      var end = start
      while end < characters.count, characters[end].isLetter || characters[end].isNumber { end += 1 }
      read(characters[start..<end], isOfDigits, &meant)
      start = end + 1
    }
    let places = characters.indices.filter { characters[$0] != meant[$0] }
    return places.isEmpty ? nil : LookAlikeWarning(alphabet: .digits, places: places, suggestion: String(meant))
  }

  private static func read(_ piece: ArraySlice<Character>, _ isOfDigits: Bool, _ meant: inout [Character]) {
    guard piece.allSatisfy({ isDigit($0) || toDigit[$0] != nil || toDigitWithin[$0] != nil }) else { return }
    guard piece.contains(where: isDigit) || isOfDigits else { return }
    for place in piece.indices {
      let isWithin = place > piece.startIndex && place < piece.endIndex - 1 && isDigit(piece[place - 1]) && isDigit(piece[place + 1])
      if let digit = toDigit[piece[place]] ?? (isWithin ? toDigitWithin[piece[place]] : nil) { meant[place] = digit }
    }
  }

  /// The text with every Latin letter that has a Cyrillic double replaced by it. Two numbers that look the same have the same form: compare by it.
  public static func unified(_ text: String) -> String { String(text.map { toCyrillic[$0] ?? $0 }) }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func alphabet(of character: Character) -> LookAlikeWarning.Alphabet? {
    guard let scalar = character.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: return .latin
    case 0x400...0x52F: return .cyrillic
    default: return nil
    }
  }
}
