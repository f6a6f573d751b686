/// A register number in which letters of two alphabets stand that look the same: it will not be found by whoever types it.
public struct LookAlikeWarning: Hashable, Sendable {
  /// The alphabet to which the doubtful letters belong.
  public enum Alphabet: Hashable, Sendable {
    /// The doubtful letters are Latin among Cyrillic ones.
    case latin
    /// The doubtful letters are Cyrillic among Latin ones.
    case cyrillic
  }

  /// The alphabet of the doubtful letters.
  public let alphabet: Alphabet
  /// Where they stand, in Characters from 0.
  public let places: [Int]
  /// The text with the letters of the other alphabet in their stead.
  public let suggestion: String
}

/// Letters of Cyrillic and Latin that look alike on paper and on the screen.
public enum LookAlikes {
  private static let pairs: [(latin: Character, cyrillic: Character)] = Array(
    zip("ABCEHIKMOPTXYaceiohpxy", "АВСЕНІКМОРТХУасеіоһрху"))
  private static let toCyrillic: [Character: Character] = Dictionary(
    pairs.map { ($0.latin, $0.cyrillic) }, uniquingKeysWith: { first, _ in first })
  private static let toLatin: [Character: Character] = Dictionary(
    pairs.map { ($0.cyrillic, $0.latin) }, uniquingKeysWith: { first, _ in first })

  /// A warning where Cyrillic and Latin letters meet in one text and those of one alphabet all have a double in the other; nil otherwise.
  /// Where both do, the rarer are doubtful, the Latin ones if they are as many.
  public static func warning(in text: String) -> LookAlikeWarning? {
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
      case nil: continue
      }
    }
    guard !latin.isEmpty, !cyrillic.isEmpty, latinAllAlike || cyrillicAllAlike else { return nil }
    let doubtful: LookAlikeWarning.Alphabet =
      latinAllAlike && (!cyrillicAllAlike || latin.count <= cyrillic.count) ? .latin : .cyrillic
    let table = doubtful == .latin ? toCyrillic : toLatin
    return LookAlikeWarning(
      alphabet: doubtful, places: doubtful == .latin ? latin : cyrillic, suggestion: String(text.map { table[$0] ?? $0 }))
  }

  /// The text with every Latin letter that has a Cyrillic double replaced by it. Two numbers that look the same have the same form: compare by it.
  public static func unified(_ text: String) -> String { String(text.map { toCyrillic[$0] ?? $0 }) }

  private static func alphabet(of character: Character) -> LookAlikeWarning.Alphabet? {
    guard let scalar = character.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: return .latin
    case 0x400...0x52F: return .cyrillic
    default: return nil
    }
  }
}
