import CaseEngine

/// The few cases that have the words asked for, where they are few: then it is cheaper to sort these than to walk a list in its order.
/// Where they are many, walking soon fills a page.
package struct WordHits {
  /// Looks a word up in the index of words: the keys of at most so many cases that have it, or that have a word which begins with it.
  package typealias Lookup = (_ word: String, _ isBeginning: Bool, _ limit: Int) throws -> [Int64]

  private let lookup: Lookup
  private let most: Int

  package init(most: Int, lookup: @escaping Lookup) {
    self.most = most
    self.lookup = lookup
  }

  /// The keys of all cases that can pass a filter, and perhaps of others; nil where no word narrows it to a few.
  package func candidates(_ filter: Filter) throws -> Set<Int64>? {
    let words = filter.terms.filter { !$0.negated }.flatMap { $0.condition.indexedWords }.filter { !$0.isEmpty }
    var few: Set<Int64>?
    var common: [[String]] = []
    for word in words {
      if let hits = try hits(word, most: most) { few = few.map { $0.intersection(hits) } ?? hits } else { common.append(word) }
    }
    if few != nil || common.count < 2 { return few }
    // Words that are common each may be rare together.
    for word in common {
      guard let hits = try hits(word, most: 16 * most) else { continue }
      few = few.map { $0.intersection(hits) } ?? hits
    }
    return few.flatMap { $0.count <= most ? $0 : nil }
  }

  /// The end of the words that begin with a word.
  package static func end(of word: String) -> String { word + "\u{10FFFF}" }

  /// The cases that some spelling can mean; nil where they are more than so many.
  private func hits(_ alternatives: [String], most: Int) throws -> Set<Int64>? {
    var found: Set<Int64> = []
    for alternative in alternatives {
      guard let hits = try rarest(alternative, most: most) else { return nil }
      found.formUnion(hits)
      if found.count > most { return nil }
    }
    return found
  }

  /// Of a spelling of several words, the cases that have its rarest one: whether the others stand beside it, the text tells.
  private func rarest(_ spelling: String, most: Int) throws -> [Int64]? {
    let words = spelling.split(separator: " ").map(String.init)
    var best: [Int64]?
    for (place, word) in words.enumerated() {
      let hits = try lookup(word, place == words.count - 1, (best?.count ?? most) + 1)
      if hits.count < best?.count ?? most + 1 { best = hits }
    }
    return best
  }
}

extension Filter.Condition {
  /// The words that a case must have in what *Find* looks in, if this is to hold of it or of a document of it: of each what it may mean.
  package var indexedWords: [[String]] {
    switch self {
    case .word(let typed): [QueryWord.alternatives(typed)]
    case .wordOrIdentity(let typed): [QueryWord.alternatives(typed, identity: true)]
    case .party(let typed), .judge(let typed), .title(let typed), .from(let typed):
      typed.split(separator: " ").map { QueryWord.alternatives(String($0)) }
    default: []
    }
  }
}
