/// The people and bodies that a text must not name: staff, parties, whoever asked, complained or came.
///
/// Names are compared in their folded form, so that other spellings, cases and letters are found too.
public struct PeopleNamed: Hashable, Sendable {
  /// Words of people's names that are told from other words in any spelling: surnames without their endings, of four letters and more.
  private let stems: [String]
  /// Short and given names, which are names only where they begin with a capital letter.
  private let capitalOnly: [String]
  /// Names of bodies, word by word.
  private let phrases: [[Substring]]

  /// How much longer than its stem a word may be and still be a form of the name.
  private static let longestEnding = 4

  /// The people and bodies of these names.
  public init(_ names: some Sequence<String>) {
    var stems: Set<String> = []
    var capitalOnly: Set<String> = []
    var phrases: Set<[Substring]> = []
    for name in Set(names) {
      let words = Folding.words(Folding.folded(name)).filter { !PeopleNamed.forms.contains(String($0)) }
      if name.contains(where: { "«»\"“”".contains($0) }) || words.count > 3 {
        // A body: its name as a whole, and what stands in quotation marks.
        if !words.isEmpty { phrases.insert(words) }
        let quoted = name.split(whereSeparator: { "«»\"“”".contains($0) }).dropFirst().first
        if let quoted { phrases.insert(Folding.words(Folding.folded(String(quoted)))) }
        continue
      }
      for (place, word) in words.enumerated() where word.count > 1 {
        let stem = PeopleNamed.stem(String(word))
        if place == 0, stem.count >= 4 { stems.insert(stem) } else { capitalOnly.insert(stem) }
      }
    }
    self.stems = stems.sorted()
    self.capitalOnly = capitalOnly.sorted()
    self.phrases = phrases.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
  }

  /// Legal forms and callings: they name nobody.
  private static let forms: Set<String> = [
    "too", "ao", "ip", "jshs", "aq", "ak", "tu", "gu", "rgu", "kh", "advokat", "sudia", "sekretar", "g", "gr", "llp", "jsc",
  ]

  /// A name without the vowels at its end: they change with its case.
  private static func stem(_ word: String) -> String {
    var stem = word
    while let last = stem.last, "aeiou".contains(last), stem.count > 2 { stem.removeLast() }
    return stem
  }

  /// Whether a folded word is a form of somebody's name; `isCapital` tells whether it was written with a capital letter.
  func names(_ word: Substring, isCapital: Bool) -> Bool {
    func matches(_ stem: String) -> Bool { word.hasPrefix(stem) && word.count - stem.count <= PeopleNamed.longestEnding }
    if stems.contains(where: matches) { return true }
    return isCapital && capitalOnly.contains { word.hasPrefix($0) && word.count - $0.count <= 2 }
  }

  /// How many folded words from the first on are the name of a body; 0 where they are none.
  func bodyNamed(by words: ArraySlice<Substring>) -> Int {
    for phrase in phrases where words.count >= phrase.count {
      let fits = zip(phrase, words).allSatisfy { $1 == $0 || $1.hasPrefix($0) && $1.count - $0.count <= 2 && $0.count >= 4 }
      if fits { return phrase.count }
    }
    return 0
  }

  /// Whether anybody is still named in a text: looked for anew, without regard to how names were taken out.
  func areNamed(in text: String) -> Bool {
    let words = Folding.words(Folding.folded(text))
    for place in words.indices where names(words[place], isCapital: false) || bodyNamed(by: words[place...]) > 0 { return true }
    return false
  }
}
