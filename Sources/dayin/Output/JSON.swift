import Cells

/// A JSON value that keeps the order of its keys, because that order is part of the contract.
indirect enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  case text(String)
  case array([JSON])
  case object([Member])

  /// A key and its value.
  struct Member: Hashable, Sendable {
    let key: String
    let value: JSON
  }

  /// An object with its keys in this order.
  static func keys(_ members: KeyValuePairs<String, JSON>) -> JSON { .object(members.map { Member(key: $0.key, value: $0.value) }) }

  /// A text, or null.
  static func text(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }

  /// A whole number, or null.
  static func int(_ value: Int?) -> JSON { value.map { .int(Int64($0)) } ?? .null }

  /// Yes, no, or null.
  static func bool(_ value: Bool?) -> JSON { value.map { .bool($0) } ?? .null }

  /// Texts in a row.
  static func texts(_ texts: some Sequence<String>) -> JSON { .array(texts.map { .text($0) }) }

  /// Whole numbers in a row.
  static func ints(_ values: some Sequence<Int>) -> JSON { .array(values.map { .int(Int64($0)) }) }

  /// The object with more keys behind its own. Anything else stays as it is.
  func adding(_ members: KeyValuePairs<String, JSON>) -> JSON { adding(JSON.keys(members)) }

  /// The object with the keys of another one behind its own. Anything else stays as it is.
  func adding(_ other: JSON) -> JSON {
    guard case .object(let own) = self, case .object(let more) = other else { return self }
    return .object(own + more)
  }
}

extension JSON {
  /// The value on one line.
  var line: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// The value over several lines, for people and for `diff`.
  var page: String { page(indent: 0) }

  /// The value over several lines, standing so many steps to the right; the first line is not moved.
  func page(indent: Int) -> String {
    var text = ""
    write(to: &text, indent: indent)
    return text
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += String(value)
    case .text(let value): JSON.quote(value, into: &text)
    case .array(let values):
      JSON.list(values, "[", "]", into: &text, indent: indent) { $0.write(to: &$1, indent: $2) }
    case .object(let members):
      JSON.list(members, "{", "}", into: &text, indent: indent) { member, text, indent in
        JSON.quote(member.key, into: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func list<Part>(
    _ parts: [Part], _ open: String, _ close: String, into text: inout String, indent: Int?, _ body: (Part, inout String, Int?) -> Void
  ) {
    text += open
    for (place, part) in parts.enumerated() {
      if place > 0 { text += "," }
      if let indent { text += "\n" + String(repeating: "  ", count: indent + 1) }
      body(part, &text, indent.map { $0 + 1 })
    }
    if let indent, !parts.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += close
  }

  /// Controls, and what turns the direction of text or cannot be seen, are written as escapes: the output may go to a terminal.
  private static func quote(_ value: String, into text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if Unseen.isOne(scalar.value) { text += escape(scalar) } else { text.unicodeScalars.append(scalar) }
      }
    }
    text += "\""
  }

  /// Behind the first 65,536 characters there are two escapes to one.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
