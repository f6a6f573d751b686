/// What somebody typed to find something: words that must all be found.
public struct SearchQuery: Hashable, Sendable {
  /// The words, each with what it may mean. Empty: nothing was asked, everything matches.
  public let words: [QueryWord]

  /// Reads a query. White space parts words; a whole telephone number is one word, however it is grouped.
  public init(_ text: String) {
    if let phone = SearchQuery.wholePhone(text) {
      words = [QueryWord(typed: text, alternatives: [phone])]
    } else {
      words = text.split(whereSeparator: \.isWhitespace).map { QueryWord(String($0)) }.filter { !$0.alternatives.isEmpty }
    }
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

  /// How people group the ten digits of a telephone number, and its last seven.
  private static let shapes: [[Int]] = [[10], [3, 7], [3, 3, 4], [3, 4, 3], [3, 3, 2, 2], [3, 2, 2]]

  /// The digits to look for where the text is one telephone number: with or without the country code, grouped as people group them
  /// (701 234 56 78, 234-56-78). A case number is none: its groups are others.
  private static func wholePhone(_ text: String) -> String? {
    var groups: [[UInt8]] = [[]]
    for (place, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x30...0x39: groups[groups.count - 1].append(byte)
      case 0x20, 0x28, 0x29, 0x2D: groups.append([])
      case 0x2B where place == 0: continue
      default: return nil
      }
    }
    groups.removeAll { $0.isEmpty }
    guard let first = groups.first?.first else { return nil }
    if groups.joined().count == 11, first == 0x37 || first == 0x38 {
      groups[0].removeFirst()
      groups.removeAll { $0.isEmpty }
    }
    guard shapes.contains(groups.map(\.count)) else { return nil }
    return String(decoding: Array(groups.joined()), as: UTF8.self)
  }
}
