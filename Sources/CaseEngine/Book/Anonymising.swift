/// Takes out of a text what points to a person: names, telephones, numbers of cases and identity, addresses of e-mail, links. What was there is
/// shown as `[…]`.
///
/// Rather too much than too little: what is written goes to other courts, and nobody can call it back. Plain dates and times of day stay.
public struct Anonymising: Sendable {
  /// What stands for what was taken out.
  public static let mark = "[…]"

  private let people: PeopleNamed

  /// Takes these people out.
  public init(_ people: PeopleNamed) { self.people = people }

  /// The text without what points to a person.
  public func cleaned(_ text: String) -> String {
    var cleaned = text
    // What is taken out can bring two halves together: until nothing more is found.
    for _ in 0..<8 {
      let next = once(cleaned)
      if next == cleaned { break }
      cleaned = next
    }
    return cleaned
  }

  /// Whether something that points to a person is still there: looked for anew, and in a plainer way than it was taken out.
  public func isFound(in text: String) -> Bool {
    text.contains("@") || people.areNamed(in: text) || Anonymising.numbers(in: Array(text)).contains { !$0.isEmpty }
  }

  private func once(_ text: String) -> String {
    let letters = Array(text)
    var gone = Array(repeating: false, count: letters.count)
    func takeOut(_ range: Range<Int>) { for place in range { gone[place] = true } }
    for range in Anonymising.numbers(in: letters) { takeOut(range) }
    for range in Anonymising.addresses(in: letters) { takeOut(range) }
    for range in names(in: letters) { takeOut(range) }
    var cleaned = ""
    for (place, letter) in letters.enumerated() {
      if !gone[place] {
        cleaned.append(letter)
      } else if place == 0 || !gone[place - 1] {
        cleaned += Anonymising.mark
      }
    }
    return Anonymising.merged(cleaned)
  }

  /// Marks that stand side by side are one.
  private static func merged(_ text: String) -> String {
    var merged = ""
    for letter in text {
      merged.append(letter)
      for between in ["", " ", ". ", ".", ", "] where merged.hasSuffix(mark + between + mark) {
        merged.removeLast(between.count + mark.count)
      }
    }
    return merged
  }

  /// Runs of five digits and more, whatever stands between them but letters and the ends of lines; a plain date and a span of hours stay.
  static func numbers(in letters: [Character]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < letters.count {
      guard letters[place].isWholeNumber else {
        place += 1
        continue
      }
      var (digits, last, between, next) = (1, place, 0, place + 1)
      while next < letters.count, between <= 3, !letters[next].isLetter, !letters[next].isNewline {
        if letters[next].isWholeNumber { (digits, last, between) = (digits + 1, next, 0) } else { between += 1 }
        next += 1
      }
      let range = place..<last + 1
      if digits >= 5, !isDateOrHours(letters[range]) {
        let begin = range.lowerBound > 0 && letters[range.lowerBound - 1] == "+" ? range.lowerBound - 1 : range.lowerBound
        found.append(begin..<range.upperBound)
      }
      place = last + 1
    }
    return found
  }

  private static func isDateOrHours(_ letters: ArraySlice<Character>) -> Bool {
    let text = String(letters)
    let days = text.split(separator: ".", omittingEmptySubsequences: false)
    if days.count == 3, days[0].count <= 2, days[1].count <= 2, days[2].count == 4, days.allSatisfy({ $0.allSatisfy(\.isWholeNumber) }) {
      return true
    }
    let hours = text.split(whereSeparator: { $0 == "-" || $0 == "–" })
    return hours.count == 2
      && hours.allSatisfy { part in
        let parts = part.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { $0.count == 2 && $0.allSatisfy(\.isWholeNumber) }
      }
  }

  /// Addresses of e-mail, and links: whatever is written in one piece with `@` or after `http`.
  private static func addresses(in letters: [Character]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for place in 0...letters.count where place == letters.count || letters[place].isWhitespace {
      if place > start {
        let word = String(letters[start..<place]).lowercased()
        if word.contains("@") || word.contains("http") || word.contains("www.") || word.contains("t.me/") { found.append(start..<place) }
      }
      start = place + 1
    }
    return found
  }

  /// A word of a text: where it stands, how it folds, and how it is written.
  private struct Word {
    let range: Range<Int>
    let folded: [Substring]
    let isCapital: Bool
    let small: String

    var isInitial: Bool { range.count == 1 && isCapital }
    var isPatronymic: Bool { isCapital && Patronymic.isOne(inAnyCase: small) }
  }

  private func names(in letters: [Character]) -> [Range<Int>] {
    let words = Anonymising.words(of: letters)
    var found: [Range<Int>] = []
    for (place, word) in words.enumerated() {
      if word.folded.contains(where: { people.names($0, isCapital: word.isCapital) }) { found.append(word.range) }
      let following = words[place...].prefix(12).flatMap(\.folded)
      var left = people.bodyNamed(by: following[...])
      for next in words[place...] where left > 0 {
        found.append(next.range)
        left -= max(1, next.folded.count)
      }
      if word.isInitial { found += aroundInitial(place, words, letters) }
      found += besideCalling(place, words, letters)
      if word.isPatronymic {
        let before = words[max(0, place - 2)..<place].filter { $0.isCapital && Anonymising.touch($0, word, letters, within: 40) }
        found += (before + [word]).map(\.range)
      }
    }
    return found
  }

  /// `Иванов И. И.`, `И. И. Иванов`: the initial with the point behind it, and the word that it belongs to.
  private func aroundInitial(_ place: Int, _ words: [Word], _ letters: [Character]) -> [Range<Int>] {
    let word = words[place]
    guard word.range.upperBound < letters.count, letters[word.range.upperBound] == "." else { return [] }
    func belongs(_ other: Int) -> Bool {
      words.indices.contains(other) && words[other].isCapital
        && Anonymising.touch(words[min(place, other)], words[max(place, other)], letters, within: 2)
    }
    let neighbours = [place - 1, place + 1].filter { belongs($0) }
    return neighbours.isEmpty ? [] : [word.range.lowerBound..<word.range.upperBound + 1] + neighbours.map { words[$0].range }
  }

  /// `судья Ахметова`, `Ахметова ханым`: who is called by a calling, though the register knows nobody of that name.
  private func besideCalling(_ place: Int, _ words: [Word], _ letters: [Character]) -> [Range<Int>] {
    func isNamed(_ other: Int, beside one: Int) -> Bool {
      guard words.indices.contains(other), words[other].isCapital, !words[other].isInitial else { return false }
      let (first, last) = (words[min(one, other)].range.upperBound, words[max(one, other)].range.lowerBound)
      return first < last && last - first <= 2 && letters[first..<last].allSatisfy { $0 == " " || $0 == "\u{A0}" }
    }
    let small = words[place].small
    if Anonymising.callingsBehind.contains(where: { small.hasPrefix($0) }) {
      return isNamed(place - 1, beside: place) ? [words[place - 1].range] : []
    }
    guard Anonymising.callings.contains(where: { small.hasPrefix($0) && small.count - $0.count <= 4 }) else { return [] }
    var last = place
    while last - place < 3, isNamed(last + 1, beside: last) { last += 1 }
    return words[place...last].dropFirst().map(\.range)
  }

  /// Callings before a name, by what all their forms begin with.
  private static let callings = [
    "судь", "адвокат", "секретар", "юрист", "прокурор", "председател", "эксперт", "переводчик", "свидетел", "нотариус", "истец", "истц",
    "ответчик", "представител", "господин", "госпож", "гражданин", "гражданк", "медиатор", "хатшы", "заңгер", "төраға", "сарапшы",
    "аудармашы",
    "талапкер", "жауапкер", "азамат", "куәгер", "judge", "lawyer", "attorney", "secretary", "prosecutor", "president", "expert", "mr",
    "mrs", "ms",
  ]

  /// Callings behind a name.
  private static let callingsBehind = ["ханым", "мырза"]

  /// Whether nothing but points and blanks lies between two words, and not much of it.
  private static func touch(_ one: Word, _ other: Word, _ letters: [Character], within most: Int) -> Bool {
    let between = letters[one.range.upperBound..<max(one.range.upperBound, other.range.lowerBound)]
    return between.count <= most && (most > 2 || between.allSatisfy { $0 == "." || $0 == " " || $0 == "\u{A0}" })
  }

  private static func words(of letters: [Character]) -> [Word] {
    var words: [Word] = []
    var place = 0
    while place < letters.count {
      guard letters[place].isLetter else {
        place += 1
        continue
      }
      var end = place
      while end < letters.count, letters[end].isLetter || "'’ʼʹ`".contains(letters[end]) { end += 1 }
      let text = String(letters[place..<end])
      words.append(
        Word(
          range: place..<end, folded: Folding.words(Folding.folded(text)), isCapital: letters[place].isUppercase, small: text.lowercased()))
      place = end
    }
    return words
  }
}
