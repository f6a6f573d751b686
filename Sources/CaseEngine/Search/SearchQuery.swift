/// What somebody typed to find something: words that must all be found.
public struct SearchQuery: Hashable, Sendable {
  /// The words, each with what it may mean. Empty: nothing was asked, everything matches.
  public let words: [QueryWord]

  /// Reads a query. White space parts words; a telephone number is one word, however it is grouped.
  public init(_ text: String) {
    let typed = text.split(whereSeparator: \.isWhitespace).map(String.init)
    words = TypedNumber.joined(typed).map { QueryWord(typed[$0].joined(separator: " ")) }.filter { !$0.alternatives.isEmpty }
  }

  /// Whether an indexed text, folded, has all the words.
  public func matches(folded: String) -> Bool {
    guard !words.isEmpty else { return true }
    let text = Array(folded.utf8)
    return words.allSatisfy { word in word.alternatives.contains { SearchQuery.stands(Array($0.utf8), in: text) } }
  }

  /// Whether any of the folded texts has it, each word by itself in whichever of them.
  public func matches(anyOf folded: [String]) -> Bool {
    guard !words.isEmpty else { return true }
    let texts = folded.map { Array($0.utf8) }
    return words.allSatisfy { word in
      word.alternatives.contains { form in
        let wanted = Array(form.utf8)
        return texts.contains { SearchQuery.stands(wanted, in: $0) }
      }
    }
  }

  private static func stands(_ wanted: [UInt8], in text: [UInt8]) -> Bool {
    guard !wanted.isEmpty, wanted.count <= text.count else { return false }
    for start in 0...(text.count - wanted.count) where start == 0 || text[start - 1] == 0x20 {
      if text[start..<(start + wanted.count)].elementsEqual(wanted) { return true }
    }
    return false
  }
}
