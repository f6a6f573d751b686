/// Reads one line of JSON, in one pass and to a bounded depth. RFC 8259.
///
/// Written here because the reader of Foundation tells neither the column nor a key that stands twice.
struct JSONReader {
  struct Failure: Error {
    let problem: JSONProblem
    let column: Int
  }

  /// No record nests deeper than a tenth of this.
  static let deepest = 64

  private let bytes: ArraySlice<UInt8>
  private var place: Int

  /// The value in a line of valid UTF-8.
  static func read(_ bytes: ArraySlice<UInt8>) throws(Failure) -> JSONNode {
    var reader = JSONReader(bytes: bytes, place: bytes.startIndex)
    let node = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.place == bytes.endIndex else { throw reader.failure(.unexpected) }
    return node
  }

  private func failure(_ problem: JSONProblem) -> Failure {
    Failure(problem: place >= bytes.endIndex && problem == .unexpected ? .cutOff : problem, column: place - bytes.startIndex + 1)
  }

  private var byte: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
  }

  private mutating func take(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONNode {
    skipSpace()
    let column = place - bytes.startIndex + 1
    guard depth < JSONReader.deepest else { throw failure(.tooDeep) }
    switch byte {
    case UInt8(ascii: "{"): return JSONNode(value: .object(try members(depth)), column: column)
    case UInt8(ascii: "["): return JSONNode(value: .array(try elements(depth)), column: column)
    case UInt8(ascii: "\""): return JSONNode(value: .string(try text()), column: column)
    case UInt8(ascii: "t"): return JSONNode(value: try word("true", .bool(true)), column: column)
    case UInt8(ascii: "f"): return JSONNode(value: try word("false", .bool(false)), column: column)
    case UInt8(ascii: "n"): return JSONNode(value: try word("null", .null), column: column)
    default: return JSONNode(value: .number(try number()), column: column)
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONNode.Value) throws(Failure) -> JSONNode.Value {
    for offset in 0..<word.utf8CodeUnitCount where !take(word.utf8Start[offset]) { throw failure(.unexpected) }
    return value
  }

  private mutating func number() throws(Failure) -> String {
    let start = place
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      place += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { place += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func digits() throws(Failure) {
    let start = place
    while let byte, (0x30...0x39).contains(byte) { place += 1 }
    if place == start { throw failure(.unexpected) }
  }

  private mutating func elements(_ depth: Int) throws(Failure) -> [JSONNode] {
    place += 1
    var elements: [JSONNode] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: "]")) { return elements }
      guard take(UInt8(ascii: ",")) else { throw failure(.unexpected) }
    }
  }

  private mutating func members(_ depth: Int) throws(Failure) -> [JSONMember] {
    place += 1
    var members: [JSONMember] = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return members }
    while true {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { throw failure(.unexpected) }
      let start = place
      let key = try text()
      // No record has as many keys; more would only cost time.
      if members.count > 100 || members.contains(where: { $0.key == key }) {
        place = start
        throw failure(.duplicateKey(String(key.prefix(100))))
      }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw failure(.unexpected) }
      members.append(JSONMember(key: key, node: try value(depth: depth + 1)))
      skipSpace()
      if take(UInt8(ascii: "}")) { return members }
      guard take(UInt8(ascii: ",")) else { throw failure(.unexpected) }
    }
  }

  private mutating func text() throws(Failure) -> String {
    place += 1
    var start = place
    var text: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        text += bytes[start..<place]
        place += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[start..<place]
        place += 1
        try escape(into: &text)
        start = place
      case 0..<0x20: throw failure(.control)
      default: place += 1
      }
    }
    throw failure(.cutOff)
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    guard let byte else { throw failure(.cutOff) }
    place += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"):
      var unit = try hex()
      if (0xD800..<0xDC00).contains(unit) {
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw failure(.badEscape) }
        let low = try hex()
        guard (0xDC00..<0xE000).contains(low) else { throw failure(.badEscape) }
        unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(unit) else { throw failure(.badEscape) }
      text += Array(String(Character(scalar)).utf8)
    default:
      place -= 1
      throw failure(.badEscape)
    }
  }

  private mutating func hex() throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte else { throw failure(.cutOff) }
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x61 + 10)
      default: throw failure(.badEscape)
      }
      place += 1
    }
    return value
  }
}
