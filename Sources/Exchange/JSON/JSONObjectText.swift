/// Writes a JSON object key by key, in the order of the calls: so the same record is always the same bytes.
struct JSONObjectText {
  private var text = "{"

  /// A key with something that is JSON already. What is absent is not written.
  mutating func raw(_ key: String, _ json: String?) {
    guard let json else { return }
    if text.utf8.count > 1 { text += ", " }
    text += JSONObjectText.quoted(key)
    text += ": "
    text += json
  }

  mutating func string(_ key: String, _ value: String?) { raw(key, value.map(JSONObjectText.quoted)) }

  mutating func number(_ key: String, _ value: Int?) { raw(key, value.map(String.init)) }

  /// Written only where it holds.
  mutating func flag(_ key: String, _ value: Bool) { if value { raw(key, "true") } }

  /// Written only where there is anything.
  mutating func list(_ key: String, _ elements: [String]) { if !elements.isEmpty { raw(key, JSONObjectText.array(elements)) } }

  /// One as itself, several as an array, none not at all.
  mutating func oneOrMany(_ key: String, _ elements: [String]) {
    if elements.count == 1 { raw(key, elements[0]) } else { list(key, elements) }
  }

  /// The object so far, closed.
  var closed: String { text + "}" }

  static func array(_ elements: [String]) -> String { "[" + elements.joined(separator: ", ") + "]" }

  static func quoted(_ text: String) -> String {
    guard needsEscapes(text) else { return "\"" + text + "\"" }
    var quoted = "\""
    quoted.reserveCapacity(text.utf8.count + 2)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where isEscaped(scalar):
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func needsEscapes(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "\"" || $0 == "\\" || isEscaped($0) }
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
