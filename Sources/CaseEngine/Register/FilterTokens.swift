/// One term of a filter expression as it was typed: between white spaces, quotes opened up.
struct FilterToken: Hashable {
  /// Where it begins, in Characters from 0.
  let place: Int
  /// Whether a hyphen stood in front.
  let negated: Bool
  /// What stands before the first colon outside of quotes; nil where there is none.
  let field: String?
  /// The rest.
  let value: String
  /// Whether some of the rest was quoted: then it is taken as it stands.
  let quoted: Bool

  /// Splits an expression. Between quotes everything stands for itself, apart from `\"` and `\\`.
  static func all(in text: String) throws(FilterProblem) -> [FilterToken] {
    let characters = Array(text)
    var tokens: [FilterToken] = []
    var place = 0
    while place < characters.count {
      if characters[place].isWhitespace {
        place += 1
        continue
      }
      tokens.append(try FilterToken(characters, from: &place))
    }
    return tokens
  }

  /// The same tokens, but words that are one number, typed with spaces in it, as one word.
  static func joiningNumbers(_ tokens: [FilterToken]) -> [FilterToken] {
    // What has a field, a quotation or a hyphen is no part of a number; an empty text joins with nothing.
    let ranges = TypedNumber.joined(tokens.map { $0.field == nil && !$0.negated && !$0.quoted ? $0.value : "" })
    return ranges.map { range in
      let first = tokens[range.lowerBound]
      if range.count == 1 { return first }
      return FilterToken(place: first.place, value: tokens[range].map(\.value).joined(separator: " "))
    }
  }

  private init(place: Int, value: String) {
    self.place = place
    self.value = value
    negated = false
    field = nil
    quoted = false
  }

  private init(_ characters: [Character], from place: inout Int) throws(FilterProblem) {
    self.place = place
    let next = place + 1
    negated = characters[place] == "-" && next < characters.count && !characters[next].isWhitespace
    if negated { place += 1 }
    var field: String?
    var value = ""
    var quoted = false
    while place < characters.count, !characters[place].isWhitespace {
      switch characters[place] {
      case "\"":
        value += try FilterToken.quotation(characters, from: &place)
        quoted = true
      case ":" where field == nil && !quoted:
        field = value
        value = ""
        place += 1
      default:
        value.append(characters[place])
        place += 1
      }
    }
    self.field = field
    self.value = value
    self.quoted = quoted
  }

  /// Reads a quotation; `place` moves behind its closing quote.
  private static func quotation(_ characters: [Character], from place: inout Int) throws(FilterProblem) -> String {
    let opened = place
    var text = ""
    place += 1
    while place < characters.count {
      if characters[place] == "\"" {
        place += 1
        return text
      }
      if characters[place] == "\\", place + 1 < characters.count, "\"\\".contains(characters[place + 1]) { place += 1 }
      text.append(characters[place])
      place += 1
    }
    throw .unclosedQuote(at: opened)
  }
}
