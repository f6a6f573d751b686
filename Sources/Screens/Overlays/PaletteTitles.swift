import Wording

/// The titles of the actions as the palette looks through them: in small letters, in every language, spelt once and kept, for each key typed there
/// has them all looked through.
enum PaletteTitles {
  /// The titles of an action, language by language.
  static func of(_ action: Action) -> [[UInt32]] { spelt[action] ?? [] }

  private static let spelt: [Action: [[UInt32]]] = Dictionary(
    uniqueKeysWithValues: Action.allCases.map { action in (action, Language.allCases.map { letters(of: $0.words.title(action)) }) })

  /// Small letters, as numbers: they are compared many thousand times a key.
  static func letters(of text: String) -> [UInt32] { text.lowercased().unicodeScalars.map(\.value) }

  /// How well the letters typed are found in a title, in their order, from wherever they are found best; less is better, nil where they are not.
  static func score(_ typed: [UInt32], _ title: [UInt32]) -> Int? {
    guard let first = typed.first else { return 0 }
    var best: Int?
    var start = 0
    while start < title.count {
      if title[start] == first {
        // Whoever does not find the rest from here does not find it from further on.
        guard let score = score(typed, title, from: start) else { break }
        if score < best ?? .max { best = score }
      }
      start += 1
    }
    return best
  }

  private static func score(_ typed: [UInt32], _ title: [UInt32], from start: Int) -> Int? {
    let space: UInt32 = 32
    var (place, gaps, last) = (start, 0, -1)
    for letter in typed {
      while place < title.count, title[place] != letter { place += 1 }
      guard place < title.count else { return nil }
      let beginsWord = place == 0 || title[place - 1] == space
      if last >= 0, place != last + 1 { gaps += beginsWord ? 1 : 4 }
      if last < 0 { gaps += beginsWord ? 0 : 3 }
      last = place
      place += 1
    }
    return gaps
  }
}
